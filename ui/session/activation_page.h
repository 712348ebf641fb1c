#pragma once

#include "ui/session/alone_page.h"

class FormField;
class PassphraseField;
class QLineEdit;
class QPushButton;

/// The first visit of a member with the code that the administrator gave them: here they choose their
/// passphrase.
class ActivationPage final : public AlonePage
{
    Q_OBJECT

public:
    struct Choice
    {
        QString name;
        QString code;
        QString passphrase;
    };

    /// `place`: what is opened, a file's name or a server's. `name`: who is expected; may be empty.
    /// `isOnServer`: the passphrase is the one of that server.
    ActivationPage(const QString &place, const QString &name, bool isOnServer, QWidget *parent = nullptr);
    ~ActivationPage() override;

signals:
    void chosen(const ActivationPage::Choice &choice);
    void backChosen();

private:
    void retranslate() override;
    bool checkName();
    bool checkCode();
    bool checkNew();
    bool checkAgain();
    void submit();

    QString m_place;
    bool m_isOnServer;
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
