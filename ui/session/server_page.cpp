#include "ui/session/server_page.h"

#include "ui/look/button_variant.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/passphrase_field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

ServerPage::ServerPage(const Choice &given, QWidget *parent)
    : AlonePage(parent)
    , m_server(new QLineEdit(given.server))
    , m_name(new QLineEdit(given.name))
    , m_passphrase(new PassphraseField)
    , m_serverField(new FormField(m_server))
    , m_nameField(new FormField(m_name))
    , m_passphraseField(new FormField(m_passphrase))
    , m_connect(new QPushButton)
    , m_back(new QPushButton)
{
    for (FormField *field : {m_serverField, m_nameField, m_passphraseField}) {
        field->setRequired(true);
        form()->addWidget(field);
    }
    setVariant(m_connect, ButtonVariant::Primary);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_back);
    verbs->addStretch(1);
    verbs->addWidget(m_connect);
    form()->addLayout(verbs);

    connect(m_connect, &QPushButton::clicked, this, &ServerPage::submit);
    connect(m_passphrase, &PassphraseField::returnPressed, this, &ServerPage::submit);
    connect(m_back, &QPushButton::clicked, this, &ServerPage::backChosen);
    m_passphrase->setTyped(given.passphrase);
    setFirst(m_server);
    retranslate();
}

void ServerPage::retranslate()
{
    card()->setTitle(tr("Connect to a server"));
    card()->setSubtitle(tr("The line is encrypted and the server's certificate is checked."));
    m_serverField->setLabel(tr("Server"));
    m_serverField->setHelp(tr("The name of a service, or host=… dbname=… sslrootcert=…"));
    m_nameField->setLabel(tr("Sign-in name"));
    m_passphraseField->setLabel(tr("Passphrase"));
    m_connect->setText(tr("Connect"));
    m_back->setText(tr("Back"));
}

void ServerPage::submit()
{
    const auto need = [](FormField *field, bool isFilled, const Saying &words) {
        field->setSaying(unless(isFilled, words));
        return isFilled;
    };
    const auto hasText = [](const QLineEdit *edit) { return !edit->text().trimmed().isEmpty(); };
    bool isGood = need(m_serverField, hasText(m_server), [] { return tr("Say which server."); });
    isGood &= need(m_nameField, hasText(m_name), [] { return tr("Give your sign-in name."); });
    isGood &= need(m_passphraseField, !m_passphrase->isEmpty(), [] { return tr("Give your passphrase."); });
    if (!isGood)
        return;
    const Choice choice{m_server->text().trimmed(), m_name->text().trimmed(), m_passphrase->typed()};
    m_passphrase->wipe();
    emit chosen(choice);
}
