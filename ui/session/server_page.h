#pragma once

#include "app/vault/secret_text.h"
#include "ui/session/alone_page.h"

class FormField;
class PassphraseField;
class QLineEdit;
class QPushButton;

/// Which server: the name of a service or where it is, and as whom.
class ServerPage final : public AlonePage
{
    Q_OBJECT

public:
    struct Choice
    {
        QString server;
        QString name;
        SecretText passphrase;
    };

    /// `given`: what was filled in before and led to nothing.
    explicit ServerPage(const Choice &given = {}, QWidget *parent = nullptr);

signals:
    void chosen(const ServerPage::Choice &choice);
    void backChosen();

private:
    void retranslate() override;
    void submit();

    QLineEdit *m_server;
    QLineEdit *m_name;
    PassphraseField *m_passphrase;
    FormField *m_serverField;
    FormField *m_nameField;
    FormField *m_passphraseField;
    QPushButton *m_connect;
    QPushButton *m_back;
};
