#include "ui/session/new_file_page.h"

#include "app/documents/error_sentence.h"
#include "app/staff/passphrase.h"
#include "ui/look/button_variant.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/passphrase_field.h"

#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

NewFilePage::NewFilePage(const Choice &given, const QString &server, QWidget *parent)
    : AlonePage(parent)
    , m_server(server)
    , m_organisation(new QLineEdit(given.organisation))
    , m_place(new QLineEdit)
    , m_name(new QLineEdit(given.name))
    , m_displayName(new QLineEdit(given.displayName))
    , m_passphrase(new PassphraseField)
    , m_again(new PassphraseField)
    , m_organisationField(new FormField(m_organisation))
    , m_placeField(new FormField(m_place))
    , m_nameField(new FormField(m_name))
    , m_displayNameField(new FormField(m_displayName))
    , m_passphraseField(new FormField(m_passphrase))
    , m_againField(new FormField(m_again))
    , m_choose(new QPushButton)
    , m_make(new QPushButton)
    , m_back(new QPushButton)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_place->setText(QDir::toNativeSeparators(
        given.path.isEmpty() ? documents + QStringLiteral("/klanten.kluis") : given.path));
    m_passphrase->setTyped(given.passphrase);
    m_again->setTyped(given.passphrase);
    auto *place = new QHBoxLayout;
    place->addWidget(m_placeField, 1);
    place->addWidget(m_choose, 0, Qt::AlignBottom);
    form()->addWidget(m_organisationField);
    form()->addLayout(place);
    for (FormField *field : {m_nameField, m_displayNameField, m_passphraseField, m_againField})
        form()->addWidget(field);
    for (FormField *field : {m_organisationField, m_placeField, m_nameField, m_passphraseField, m_againField})
        field->setRequired(true);
    m_placeField->setVisible(m_server.isEmpty());
    m_choose->setVisible(m_server.isEmpty());
    m_name->setReadOnly(!m_server.isEmpty());
    setVariant(m_make, ButtonVariant::Primary);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_back);
    verbs->addStretch(1);
    verbs->addWidget(m_make);
    form()->addLayout(verbs);

    connect(m_choose, &QPushButton::clicked, this, &NewFilePage::choosePlace);
    connect(m_make, &QPushButton::clicked, this, &NewFilePage::submit);
    connect(m_again, &PassphraseField::returnPressed, this, &NewFilePage::submit);
    connect(m_back, &QPushButton::clicked, this, &NewFilePage::backChosen);
    setFirst(m_organisation);
    retranslate();
}

void NewFilePage::retranslate()
{
    const bool isOnServer = !m_server.isEmpty();
    card()->setTitle(isOnServer ? tr("New customer file on the server") : tr("New file"));
    card()->setSubtitle(isOnServer ? tr("The database on %1 holds no customer file yet. Whoever makes it is "
                                        "its first administrator.")
                                         .arg(m_server)
                                   : tr("Whoever makes the file is its first administrator."));
    m_organisationField->setLabel(tr("Organisation"));
    m_placeField->setLabel(tr("Place of the file"));
    m_nameField->setLabel(tr("Your sign-in name"));
    m_displayNameField->setLabel(tr("Your name as colleagues see it"));
    m_passphraseField->setLabel(tr("Passphrase"));
    m_passphraseField->setHelp(isOnServer
            ? tr("The one that opens the server for you; at least 15 characters.")
            : tr("At least 15 characters; a few words that only you put together."));
    m_againField->setLabel(tr("Passphrase again"));
    m_choose->setText(tr("Choose…"));
    m_make->setText(tr("Make the file"));
    m_back->setText(tr("Back"));
}

void NewFilePage::choosePlace()
{
    chooseFileToSave(this, tr("Place of the file"), m_place->text(), tr("Customer files (*.kluis)"),
        [this](const QString &chosen) { m_place->setText(QDir::toNativeSeparators(chosen)); });
}

bool NewFilePage::check()
{
    const auto need = [](FormField *field, const QLineEdit *edit, const Saying &words) {
        const bool isFilled = !edit->text().trimmed().isEmpty();
        field->setSaying(unless(isFilled, words));
        return isFilled;
    };
    bool isGood =
        need(m_organisationField, m_organisation, [] { return tr("Give the name of the organisation."); });
    if (m_server.isEmpty())
        isGood &= need(m_placeField, m_place, [] { return tr("Choose where the file will be."); });
    isGood &= need(m_nameField, m_name, [] { return tr("Give the name you will sign in with."); });
    const auto accepted = checkPassphrase(
        m_passphrase->typed(), m_name->text() + u' ' + m_displayName->text(), m_organisation->text());
    if (accepted)
        m_passphraseField->clearError();
    else
        m_passphraseField->setSaying(errorWords(accepted.error()));
    isGood &= accepted.has_value();
    const bool isSame = m_passphrase->isSameAs(*m_again);
    m_againField->setSaying(unless(isSame, [] { return tr("This is not the same passphrase."); }));
    return isGood && isSame;
}

void NewFilePage::submit()
{
    if (!check())
        return;
    QString path = QDir::fromNativeSeparators(m_place->text().trimmed());
    if (!path.endsWith(QLatin1String(".kluis")))
        path += QStringLiteral(".kluis");
    const Choice choice{path, m_organisation->text().trimmed(), m_name->text().trimmed(),
        m_displayName->text().trimmed(), m_passphrase->typed()};
    m_passphrase->wipe();
    m_again->wipe();
    emit made(choice);
}
