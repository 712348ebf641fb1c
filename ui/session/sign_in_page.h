#pragma once

#include "app/vault/secret_text.h"
#include "ui/session/alone_page.h"

class FormField;
class PassphraseField;
class QLineEdit;
class QPushButton;

/// Who comes in, and the lock: the same page, with the name kept and a way to another file.
class SignInPage final : public AlonePage
{
    Q_OBJECT

public:
    enum class Reason { SignIn, Locked };

    /// What helps who has no passphrase: on a server there is no recovery key, and where nothing may be
    /// written neither can be used.
    enum class Help { CodeAndRecoveryKey, Code, None };

    /// `place`: what is opened, a file's name or a server's. `name`: who is expected; may be empty.
    SignInPage(
        const QString &place, const QString &name, Reason reason, Help help, QWidget *parent = nullptr);

signals:
    void entered(const QString &name, const SecretText &passphrase);
    void otherFileChosen();
    /// Somebody has a code instead of a passphrase; `name` as far as it was typed.
    void codeChosen(const QString &name);
    void recoveryChosen(const QString &name);

private:
    void retranslate() override;
    void submit();
    /// Somebody else comes in than who locked.
    void switchUser();

    QString m_place;
    bool m_isLock;
    bool m_isCapsLockOn = false;
    QLineEdit *m_name;
    PassphraseField *m_passphrase;
    FormField *m_nameField;
    FormField *m_passphraseField;
    QPushButton *m_enter;
    QPushButton *m_other;
    QPushButton *m_switch;
    QPushButton *m_code;
    QPushButton *m_recovery;
};
