#include "ui/dialogs/organisation_section.h"

#include "app/documents/error_sentence.h"
#include "app/services.h"
#include "app/settings/settings.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFutureWatcher>
#include <QLineEdit>

#include <utility>

OrganisationSection::OrganisationSection(Services &services, const Permit &permit, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_permit(permit)
    , m_heading(new PlainLabel(TypeRole::Title3))
    , m_hint(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_profileAnswer([this](const auto &profile) { showProfile(profile); })
{
    m_hint->setWordWrap(true);
    auto *fields = new QVBoxLayout(this);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    fields->addWidget(m_heading);
    fields->addWidget(m_hint);
    for (const OrganisationField &field : allOrganisationFields) {
        auto *input = new QLineEdit;
        const Entry entry{field, input, new FormField(input)};
        input->setEnabled(false); // until it is known what it holds
        entry.shown->setRequired(field.value == &OrganisationProfile::name ||
            field.value == &OrganisationProfile::country || field.value == &OrganisationProfile::withdrawal);
        fields->addWidget(entry.shown);
        connect(input, &QLineEdit::editingFinished, this, [this, entry] { leave(entry); });
        // Kept by leaving it, so that nothing of it is lost where the dialog is left (EscapeGuard).
        connect(input, &QLineEdit::textEdited, input, [input] { input->setModified(false); });
        m_entries.append(entry);
    }
    retranslate();
    m_profileAnswer.expect(m_services.settings().organisation(m_permit));
}

void OrganisationSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OrganisationSection::retranslate()
{
    m_heading->setText(tr("Organisation"));
    m_hint->setText(
        tr("For everybody who works in this file. Receipts of consent say this of you; each field is "
           "kept as you leave it."));
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.shown->setLabel(labelOf(entry.field));
        entry.shown->setHelp(helpOf(entry.field));
    }
}

QString OrganisationSection::labelOf(const OrganisationField &field)
{
    if (field.value == &OrganisationProfile::name)
        return tr("Name of the organisation");
    if (field.value == &OrganisationProfile::kvkNumber)
        return tr("KvK number");
    if (field.value == &OrganisationProfile::sector)
        return tr("Sector");
    if (field.value == &OrganisationProfile::street)
        return tr("Street and number");
    if (field.value == &OrganisationProfile::postcode)
        return tr("Postcode");
    if (field.value == &OrganisationProfile::city)
        return tr("Town");
    if (field.value == &OrganisationProfile::country)
        return tr("Country");
    if (field.value == &OrganisationProfile::privacyContact)
        return tr("E-mail address for questions about personal data");
    if (field.value == &OrganisationProfile::phone)
        return tr("Phone number");
    if (field.value == &OrganisationProfile::officer)
        return tr("Data protection officer (FG)");
    if (field.value == &OrganisationProfile::representative)
        return tr("Representative in the European Union");
    if (field.value == &OrganisationProfile::website)
        return tr("Website");
    if (field.value == &OrganisationProfile::withdrawal)
        return tr("Where consent is taken back");
    if (field.value == &OrganisationProfile::statementVersion)
        return tr("Version of the privacy statement");
    if (field.value == &OrganisationProfile::transferSafeguards)
        return tr("What protects data outside the EEA");
    if (field.value == &OrganisationProfile::automatedDecisions)
        return tr("Decisions by machine alone");
    return tr("Privacy statement");
}

QString OrganisationSection::helpOf(const OrganisationField &field)
{
    if (field.value == &OrganisationProfile::sector)
        return tr("What you are active in, such as retail. The notification of a data breach asks for it.");
    if (field.value == &OrganisationProfile::country)
        return tr("Two capitals, such as NL or BE.");
    if (field.value == &OrganisationProfile::officer)
        return tr("An e-mail address or a phone number. Letters about requests say it.");
    if (field.value == &OrganisationProfile::representative)
        return tr(
            "Only where you are established outside the Union (art. 27 GDPR): a name, and where they are "
            "reached. The privacy statement says it.");
    if (field.value == &OrganisationProfile::withdrawal)
        return tr("A web address, an e-mail address, or tel: with a number.");
    if (field.value == &OrganisationProfile::privacyStatement)
        return tr("The web address where it can be read.");
    if (field.value == &OrganisationProfile::statementVersion)
        return tr("As you call it. People are recorded as informed by it.");
    if (field.value == &OrganisationProfile::transferSafeguards)
        return tr(
            "The safeguards, and how to get a copy of them (art. 46 GDPR). Letters that inform people say "
            "it.");
    if (field.value == &OrganisationProfile::automatedDecisions)
        return tr("Their logic and what they mean to people (art. 22 GDPR), or \"none\". Letters that inform "
                  "people say it.");
    return {};
}

void OrganisationSection::showProfile(const Result<OrganisationProfile> &profile)
{
    if (!profile) {
        m_entries.constFirst().shown->setError(errorSentence(profile.error()));
        return;
    }
    m_kept = *profile;
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.input->setText(m_kept.*entry.field.value);
        entry.input->setEnabled(true);
    }
}

void OrganisationSection::leave(const Entry &entry)
{
    if (!entry.input->isEnabled())
        return;
    const auto value = organisationValue(entry.field, entry.input->text());
    if (!value) {
        entry.shown->setSaying([error = value.error(), field = entry.field] {
            return errorSentence({error.failure, error.what, {labelOf(field)}});
        });
        return;
    }
    entry.shown->clearError();
    entry.input->setText(*value);
    if (m_kept.*entry.field.value != *value)
        keep(entry, *value);
}

void OrganisationSection::keep(const Entry &entry, const QString &value)
{
    const QString before = std::exchange(m_kept.*entry.field.value, value);
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, entry, before] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 0 || watcher->result())
            return;
        m_kept.*entry.field.value = before; // so that leaving the field tries again
        entry.shown->setError(errorSentence(watcher->result().error()));
    });
    watcher->setFuture(
        m_services.settings().setOrganisation(m_permit, {{QString::fromLatin1(entry.field.key), value}}));
}
