#pragma once

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
    explicit ServerPage(QWidget *parent = nullptr);

signals:
    void chosen(const QString &server, const QString &name, const QString &passphrase);
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
