#pragma once

#include <QLineEdit>

#include <optional>

class QAction;

/// A field for a passphrase: hidden, with a named way to look at it; paste is allowed.
class PassphraseField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(QWidget *parent = nullptr);

    /// Overwrites what was typed before forgetting it.
    void wipe();

signals:
    /// Told by the letters that are typed, since no desktop says it in the same way.
    void capsLockChanged(bool isOn);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setShown(bool shown);
    void setCapsLock(bool isOn);
    void retranslate();

    QAction *m_show;
    std::optional<bool> m_isCapsLockOn;
};
