#pragma once

#include "app/vault/secret_text.h"
#include "ui/session/alone_page.h"

class FormField;
class PassphraseField;
class QLineEdit;
class QPushButton;

/// The visit of somebody who has no passphrase and something else instead: the code that the administrator
/// gave them, or the recovery key of the file. Here they choose their passphrase.
class ActivationPage final : public AlonePage
{
    Q_OBJECT

public:
    /// On a server the passphrase is the one of that server.
    enum class With { Code, CodeOnServer, RecoveryKey };

    struct Choice
    {
        QString name;
        SecretText code; ///< or the recovery key
        SecretText passphrase;
    };

    /// `place`: what is opened, a file's name or a server's. `name`: who is expected; may be empty.
    ActivationPage(const QString &place, const QString &name, With with, QWidget *parent = nullptr);
    ~ActivationPage() override;

signals:
    void chosen(const ActivationPage::Choice &choice);
    void backChosen();

private:
    void retranslate() override;
    void retranslateCode();
    SecretText code() const;
    bool checkName();
    bool checkCode();
    bool checkNew();
    bool checkAgain();
    void submit();

    QString m_place;
    With m_with;
    QLineEdit *m_name;
    QLineEdit *m_code;
    PassphraseField *m_passphrase;
    PassphraseField *m_again;
    FormField *m_nameField;
    FormField *m_codeField;
    FormField *m_passphraseField;
    FormField *m_againField;
    QPushButton *m_activate;
    QPushButton *m_back;
};
