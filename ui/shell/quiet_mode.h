#pragma once

#include <QList>
#include <QObject>
#include <QWidget>

#include <functional>

/// What a page that wants the window to itself has: while it is on, rail and header are put away (look.md
/// 4.10). Also tells whether single letters may be keys, which can be switched off (WCAG 2.1.4); the window
/// knows.
class QuietMode final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setOn(bool on)
    {
        if (on == m_isOn)
            return;
        m_isOn = on;
        emit changed(on);
    }
    bool isOn() const { return m_isOn; }

    /// Puts these away while it is on.
    void putAway(const QList<QWidget *> &widgets)
    {
        connect(this, &QuietMode::changed, this, [widgets](bool on) {
            for (QWidget *widget : widgets)
                widget->setVisible(!on);
        });
    }
    void askLetterKeys(std::function<bool()> areOn) { m_areLettersOn = std::move(areOn); }
    bool areLetterKeysOn() const { return !m_areLettersOn || m_areLettersOn(); }

signals:
    void changed(bool on);

private:
    bool m_isOn = false;
    std::function<bool()> m_areLettersOn;
};
