#pragma once

#include "app/vault/secret_text.h"
#include "ui/session/alone_page.h"

class FormField;
class PassphraseField;
class QLineEdit;
class QPushButton;

/// A new customer file, on this computer or in the empty database of a server: the organisation, who is its
/// first member, and their passphrase.
class NewFilePage final : public AlonePage
{
    Q_OBJECT

public:
    struct Choice
    {
        QString path;
        QString organisation;
        QString name;
        QString displayName;
        SecretText passphrase;
    };

    /// `given`: what was filled in before and led to nothing; an empty path proposes one.
    /// `server`: in the empty database of that server, which `given.name` has reached already; the passphrase is
    /// the one of that server, and no path is asked.
    explicit NewFilePage(const Choice &given = {}, const QString &server = {}, QWidget *parent = nullptr);

signals:
    void made(const NewFilePage::Choice &choice);
    void backChosen();

private:
    void retranslate() override;
    void choosePlace();
    void submit();
    bool check();

    /// Empty for a file on this computer.
    QString m_server;
    QLineEdit *m_organisation;
    QLineEdit *m_place;
    QLineEdit *m_name;
    QLineEdit *m_displayName;
    PassphraseField *m_passphrase;
    PassphraseField *m_again;
    FormField *m_organisationField;
    FormField *m_placeField;
    FormField *m_nameField;
    FormField *m_displayNameField;
    FormField *m_passphraseField;
    FormField *m_againField;
    QPushButton *m_choose;
    QPushButton *m_make;
    QPushButton *m_back;
};
