#pragma once

#include <QObject>
#include <QPalette>

/// What the desktop asks of colours, kept current while the program runs.
class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    /// True when the desktop prefers dark; the platform's palette decides where the desktop says nothing.
    bool isDark() const;

    /// True when the desktop asks for more contrast than our own themes give.
    bool wantsContrast() const { return m_wantsContrast; }

    /// The palette the platform would use without us.
    const QPalette &platformPalette() const { return m_platformPalette; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Preference { None, Dark, Light };

    void learn(const QString &key, uint value);

    QPalette m_platformPalette;
    Preference m_preference = Preference::None;
    bool m_wantsContrast = false;
};
