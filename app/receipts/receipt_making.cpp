#include "app/receipts/receipt_making.h"

#include "app/changes/change.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_names.h"
#include "app/consent/consent_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/disclosure_repository.h"
#include "app/contacts/visible_text.h"
#include "app/receipts/dpv_terms.h"
#include "app/registers/processor_repository.h"
#include "app/settings/organisation_profile_repository.h"
#include "app/vault/sha256.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace {

Result<OrganisationProfile> receiptOrganisation(Connection &connection)
{
    auto profile = organisation_profile_repository::find(connection);
    if (!profile)
        return profile;
    QStringList missing;
    for (const OrganisationField &field : allOrganisationFields) {
        const bool isNeeded =
            field.value == &OrganisationProfile::name || field.value == &OrganisationProfile::withdrawal;
        if (isNeeded && ((*profile).*field.value).isEmpty())
            missing.append(QString::fromLatin1(field.key));
    }
    if (!missing.isEmpty())
        return Error{
            Failure::Refused, QStringLiteral("receipt.organisation"), {missing.join(QStringLiteral(", "))}};
    return profile;
}

/// Everything on the line of an act up to the act itself, oldest first.
Result<QList<ConsentEntry>> entriesUpTo(
    Connection &connection, FilingSystem filingSystem, const ConsentEvent &event)
{
    const auto history = consent_repository::history(connection, filingSystem, event.contact);
    if (!history)
        return history.error();
    QList<ConsentEntry> entries;
    for (const ConsentEntry &entry : *history) {
        if (entry.event.purpose != event.purpose || entry.event.channel != event.channel)
            continue;
        entries.append(entry);
        if (entry.event.id == event.id)
            break;
    }
    return entries;
}

QByteArray statementDigest(const QString &statement)
{
    return statement.isEmpty() ? QByteArray() : sha256({statement.toUtf8()}).view().toByteArray();
}

QList<ReceiptAct> receiptActs(const QList<ConsentEntry> &entries, const Purpose &purpose)
{
    QList<ReceiptAct> acts;
    QList<ConsentEvent> before;
    QHash<qint64, QString> refs;
    for (const ConsentEntry &entry : entries) {
        const ConsentEvent &event = entry.event;
        before.append(event);
        const ConsentStanding after = consentStanding(actsOf(before, purpose), event.happenedAt);
        refs.insert(event.id.number(), event.ref);
        acts.append({.ref = event.ref,
            .act = event.act,
            .state = after.state,
            .happenedAt = event.happenedAt,
            .recordedAt = event.recordedAt,
            .method = markedText(event.method),
            .subjectConfirmed = event.subjectConfirmed,
            .wordingNumber = entry.wordingNumber,
            .privacyStatement = entry.privacyStatement,
            .privacyStatementDigest = entry.privacyStatementDigest,
            .statementDigest = statementDigest(event.statement),
            .evidenceDigest = entry.evidenceDigest,
            .detail = event.detail,
            .validUntil = after.validUntil.value_or(QDate()),
            .corrects = refs.value(event.corrects.number())});
    }
    return acts;
}

Result<QList<PurposeWording>> shownWordings(
    Connection &connection, Id<Purpose> purpose, const QList<ConsentEntry> &entries)
{
    const auto versions = purpose_repository::wordings(connection, purpose);
    if (!versions)
        return versions;
    QList<PurposeWording> shown;
    for (auto version = versions->crbegin(); version != versions->crend(); ++version) {
        const bool isShown = std::any_of(entries.begin(), entries.end(),
            [&](const ConsentEntry &entry) { return entry.event.wording == version->id; });
        if (isShown)
            shown.append(*version);
    }
    return shown;
}

/// Whom the person's data went to for the purpose so far; a list that stayed here has no recipient.
Result<QStringList> disclosedTo(
    Connection &connection, FilingSystem filingSystem, const ConsentEvent &event, Instant now)
{
    const auto disclosures = disclosure_repository::list(connection, filingSystem, event.contact);
    if (!disclosures)
        return disclosures.error();
    QStringList names;
    for (const Disclosure &disclosure : *disclosures) {
        const bool isMade = disclosure.purpose == event.purpose && disclosure.happenedAt <= now;
        if (isMade && !disclosure.recipient.trimmed().isEmpty())
            names.append(disclosure.recipient);
    }
    return names;
}

ReceiptRecipient recipientFrom(const Processor &processor)
{
    return {.name = markedText(processor.name),
        .kind = processor.kind,
        .kvkNumber = processor.kvkNumber,
        .country = processor.country,
        .contact = markedText(processor.contact)};
}

/// Those, and whoever is to get data for the purpose by the register.
Result<QList<ReceiptRecipient>> recipientsOf(
    Connection &connection, FilingSystem filingSystem, const ConsentEvent &event, Instant now)
{
    auto names = disclosedTo(connection, filingSystem, event, now);
    if (!names)
        return names.error();
    const auto processors = processor_repository::all(connection);
    if (!processors)
        return processors.error();
    QList<ReceiptRecipient> recipients;
    for (const Processor &processor : *processors) {
        const bool isMeant = !processor.endedAt &&
            std::any_of(processor.flows.begin(), processor.flows.end(),
                [&](const DataFlow &flow) { return flow.purpose == event.purpose; });
        if (names->removeAll(processor.name) > 0 || isMeant)
            recipients.append(recipientFrom(processor));
    }
    names->removeDuplicates();
    for (const QString &name : std::as_const(*names))
        recipients.append({.name = markedText(name)});
    std::sort(recipients.begin(), recipients.end(),
        [](const ReceiptRecipient &one, const ReceiptRecipient &other) { return one.name < other.name; });
    return recipients;
}

/// Of what the record is about and of nothing that a later act, even one of an earlier day, could change.
QString recordIdOf(const Contact &contact, const QString &purposeKey, Channel channel)
{
    const QUuid person = QUuid::fromRfc4122(contact.ref);
    return QUuid::createUuidV5(person, QStringLiteral("consent-record/%1/%2").arg(purposeKey, keyOf(channel)))
        .toString(QUuid::WithoutBraces);
}

/// Of the text that was shown, where that is known; else that of the person.
QString languageOf(const ConsentEvent &event, const Contact &contact)
{
    if (!event.language.isEmpty())
        return event.language;
    return contact.language.isEmpty() ? QStringLiteral("nl") : contact.language;
}

Result<Purpose> consentPurposeOf(Connection &connection, Id<Purpose> id)
{
    const auto purpose = purpose_repository::byId(connection, id);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    if (!(*purpose)->asksConsent())
        return Error{Failure::Refused, QStringLiteral("receipt.not-consent")};
    return **purpose;
}

} // namespace

Result<ConsentReceipt> makeReceipt(Change &change, FilingSystem filingSystem, Id<ConsentEvent> id)
{
    Connection &connection = change.connection();
    const auto event = consent_repository::byId(connection, filingSystem, id);
    if (!event)
        return event.error();
    if (!*event)
        return Error{Failure::NotFound, QStringLiteral("consent.event")};
    const auto purpose = consentPurposeOf(connection, (*event)->purpose);
    if (!purpose)
        return purpose.error();
    const auto contact = contact_repository::byId(connection, filingSystem, (*event)->contact);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    const auto organisation = receiptOrganisation(connection);
    if (!organisation)
        return organisation.error();
    const auto entries = entriesUpTo(connection, filingSystem, **event);
    if (!entries)
        return entries.error();
    const auto wordings = shownWordings(connection, purpose->id, *entries);
    if (!wordings)
        return wordings.error();
    const auto recipients = recipientsOf(connection, filingSystem, **event, change.now());
    if (!recipients)
        return recipients.error();
    return ConsentReceipt{.id = (*event)->ref,
        .recordId = recordIdOf(**contact, purpose->key, (*event)->channel),
        .madeAt = change.now(),
        .organisation = *organisation,
        .subjectRef = (*contact)->refText(),
        .language = languageOf(**event, **contact),
        .purposeKey = purpose->key,
        .titleNl = entries->constLast().titleNl,
        .titleEn = entries->constLast().titleEn,
        .dpvPurpose = dpv_terms::purposeTerm(purpose->dpvTerm, purpose->key),
        .channel = (*event)->channel,
        .categories = purpose->categories,
        .wordings = *wordings,
        .acts = receiptActs(*entries, *purpose),
        .recipients = *recipients};
}
