#include "app/informing/informing_letter_run.h"

#include "app/base/country.h"
#include "app/changes/change.h"
#include "app/consent/consent_repository.h"
#include "app/consent/processing_ground_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/contact_name.h"
#include "app/informing/informing_recording.h"
#include "app/law/data_place.h"
#include "app/registers/data_transfer_repository.h"
#include "app/registers/processor_repository.h"
#include "app/retention/archive_reader.h"
#include "app/retention/retention_due_repository.h"
#include "app/settings/organisation_profile_repository.h"

#include <QFileInfo>

#include <algorithm>

namespace {

using informing_repository::Person;

/// How much is done when everybody's letter is known, and when they are laid out.
constexpr double gatheredAt = 0.4;
constexpr double laidOutAt = 0.9;

Error lettersCancelled()
{
    return {Failure::Cancelled, QStringLiteral("informing.cancelled")};
}

/// What all letters share.
struct LetterBasis
{
    OrganisationProfile organisation = {};
    QList<Purpose> purposes = {};
    QList<Processor> processors = {};
    AdequacyDecisions decisions = {};

    const Purpose *purpose(Id<Purpose> id) const
    {
        const auto found = std::find_if(
            purposes.cbegin(), purposes.cend(), [id](const Purpose &each) { return each.id == id; });
        return found == purposes.cend() ? nullptr : &*found;
    }
};

Result<LetterBasis> letterBasis(Connection &connection)
{
    auto organisation = organisation_profile_repository::find(connection);
    if (!organisation)
        return organisation.error();
    // Who we are, and where to ask (art. 13(1)(a), art. 14(1)(a) GDPR).
    if (organisation->name.isEmpty() ||
        (organisation->privacyContact.isEmpty() && organisation->phone.isEmpty()))
        return Error{Failure::Invalid, QStringLiteral("informing.sender")};
    auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    auto processors = processor_repository::all(connection);
    if (!processors)
        return processors.error();
    auto decisions = data_transfer_repository::decisions(connection);
    if (!decisions)
        return decisions.error();
    return LetterBasis{
        *std::move(organisation), *std::move(purposes), *std::move(processors), *std::move(decisions)};
}

void addUse(InformingLetter &letter, const Purpose &purpose, LawfulBasis basis, const QString &reason)
{
    const InformingLetter::Use use{purpose.wording.titleNl, purpose.wording.titleEn, basis, reason};
    if (!letter.uses.contains(use))
        letter.uses.append(use);
}

/// The contract, the statute or the interest of a use: as recorded with the person, else as it stands with
/// the purpose. An interest is named as such, by its own words.
QString whatItRestsOn(const Purpose &purpose, const Provenance &provenance, const QString &reason)
{
    if (purpose.asksConsent())
        return {};
    if (purpose.weighsInterests()) {
        const bool isTheirs =
            provenance.purpose == purpose.id && !provenance.ground.interest.trimmed().isEmpty();
        const QString interest = isTheirs ? provenance.ground.interest : purpose.assessment;
        return interest.trimmed().isEmpty() ? reason : interest;
    }
    return reason.trimmed().isEmpty() ? purpose.assessment : reason;
}

/// The purposes that hold for them: recorded grounds, consent that was given, and the one it was collected
/// for.
Result<QList<Id<Purpose>>> addUses(Connection &connection, FilingSystem filingSystem,
    const LetterBasis &basis, const ContactFile &file, InformingLetter &letter)
{
    QList<Id<Purpose>> used;
    const auto grounds = processing_ground_repository::list(connection, filingSystem, file.contact.id);
    if (!grounds)
        return grounds.error();
    for (const ProcessingGround &ground : *grounds) {
        const Purpose *purpose = basis.purpose(ground.purpose);
        const bool isOver = ground.holdsUntil.isValid() && ground.holdsUntil < letter.writtenOn;
        if (!purpose || isOver)
            continue;
        addUse(letter, *purpose, ground.basis, whatItRestsOn(*purpose, file.provenance, ground.reason));
        used.append(ground.purpose);
    }
    const auto states = consent_repository::states(connection, filingSystem, file.contact.id);
    if (!states)
        return states.error();
    for (const auto &state : *states) {
        const Purpose *purpose = basis.purpose(state.purpose);
        const bool holds = state.state == ConsentState::Given || state.state == ConsentState::Renewed;
        if (!purpose || !holds)
            continue;
        addUse(letter, *purpose, LawfulBasis::Consent, {});
        used.append(state.purpose);
    }
    const Purpose *collectedFor = basis.purpose(file.provenance.purpose);
    if (collectedFor && !used.contains(collectedFor->id)) {
        addUse(letter, *collectedFor, collectedFor->basis, whatItRestsOn(*collectedFor, file.provenance, {}));
        used.append(collectedFor->id);
    }
    return used;
}

void addRecipients(const LetterBasis &basis, const ContactFile &file, const QList<Id<Purpose>> &uses,
    InformingLetter &letter)
{
    for (const Disclosure &disclosure : file.disclosures) {
        if (!disclosure.recipient.isEmpty())
            letter.recipients.append(disclosure.recipient);
    }
    for (const Processor &processor : basis.processors) {
        const bool receives = !processor.endedAt &&
            std::any_of(processor.flows.cbegin(), processor.flows.cend(),
                [&](const DataFlow &flow) { return uses.contains(flow.purpose); });
        if (!receives)
            continue;
        letter.recipients.append(processor.name);
        const QStringList places = placesOf(processor);
        for (const QString &place : places) {
            if (!country::isInEea(place))
                letter.transfers.append({processor.name, place,
                    standingOf(basis.decisions, place, letter.writtenOn) == PlaceStanding::Adequate,
                    place == processor.country});
        }
    }
    letter.recipients.removeDuplicates();
    letter.recipients.sort(Qt::CaseInsensitive);
}

QString emailOf(const ContactFile &file)
{
    for (const ContactPoint &point : file.points) {
        if (point.kind == ContactPoint::Kind::Email && !point.value.isEmpty())
            return point.value;
    }
    return {};
}

Result<InformingLetter> letterOf(Connection &connection, FilingSystem filingSystem, const LetterBasis &basis,
    const ContactFile &file, const InformingDue &due, QDate today)
{
    InformingLetter letter{.name = nameOf(file.contact),
        .address = file.addresses.value(0),
        .email = emailOf(file),
        .isEnglish = file.contact.language.startsWith(QLatin1String("en"), Qt::CaseInsensitive),
        .origin = due.origin,
        .source = file.provenance.source,
        .obtainedOn = due.obtainedOn,
        .organisation = basis.organisation,
        .writtenOn = today};
    const auto uses = addUses(connection, filingSystem, basis, file, letter);
    if (!uses)
        return uses.error();
    addRecipients(basis, file, *uses, letter);
    const auto terms = retention_due_repository::terms(connection, filingSystem, file.contact.id);
    if (!terms)
        return terms.error();
    for (const CategoryTerm &term : *terms)
        letter.terms.append({term.category, term.due.keepUntil.value_or(QDate())});
    return letter;
}

/// What makes a letter to somebody impossible; empty for nothing.
QString letterObstacle(const InformingLetter &letter, InformingLetterFormat format)
{
    // A letter that names no purpose tells nothing (art. 13(1)(c), art. 14(1)(c) GDPR).
    if (letter.uses.isEmpty())
        return QStringLiteral("informing.no-purpose");
    if (!letter.namesItsInterests())
        return QStringLiteral("informing.no-interest");
    if (letter.needsSafeguards() && letter.organisation.transferSafeguards.isEmpty())
        return QStringLiteral("informing.no-safeguard");
    if (format == InformingLetterFormat::Eml)
        return letter.email.isEmpty() ? QStringLiteral("informing.no-email") : QString();
    const bool isComplete = !letter.address.street.isEmpty() && !letter.address.city.isEmpty();
    return isComplete ? QString() : QStringLiteral("informing.no-address");
}

} // namespace

/// Letters beside the people they are for.
struct InformingLetterRun::Gathered
{
    QList<Person> people = {};
    QList<InformingLetter> letters = {};
    InformingOutcome outcome = {};
};

Result<InformingLetterRun::Gathered> InformingLetterRun::gather(Change &change, double until)
{
    const auto basis = letterBasis(change.connection());
    if (!basis)
        return basis.error();
    const auto people = informing_recording::peopleOf(change, m_filingSystem, m_order.whom);
    if (!people)
        return people.error();
    if (people->size() > mostLetters)
        return Error::refused("informing.too-many-letters", {QString::number(mostLetters)});
    QList<Id<Contact>> contacts;
    for (const Person &person : *people)
        contacts.append(person.due.contact);
    const auto archived =
        archive_reader::ofMany(change.connection(), m_filingSystem, contacts, change.today());
    if (!archived)
        return archived.error();
    Gathered gathered;
    qsizetype seen = 0;
    for (const Person &person : *people) {
        const auto file = contact_file_store::find(change.connection(), m_filingSystem, person.due.contact);
        if (!file)
            return file.error();
        if (!*file)
            return Error{Failure::ChangedMeanwhile, QStringLiteral("contact")};
        auto letter =
            letterOf(change.connection(), m_filingSystem, *basis, **file, person.due, change.today());
        if (!letter)
            return letter.error();
        const bool isOwn =
            !change.permit().ownContact().isEmpty() && change.permit().ownContact() == person.ref;
        // A duty keeps it for itself alone, or it waits to go: nobody is written to by it.
        const DataCategories kept = archived->value(person.due.contact.number());
        const bool isArchived =
            kept.contains(DataCategory::Identity) || kept.contains(DataCategory::ContactDetails);
        const QString obstacle = isOwn ? QStringLiteral("informing.own-record")
            : isArchived               ? QStringLiteral("informing.archived")
                                       : letterObstacle(*letter, m_order.format);
        if (obstacle.isEmpty()) {
            gathered.people.append(person);
            gathered.letters.append(*std::move(letter));
        } else {
            ++gathered.outcome.passedOver[obstacle];
        }
        ++seen;
        if (!m_progress(double(seen) / double(people->size()) * until))
            return lettersCancelled();
    }
    gathered.outcome.recorded = static_cast<int>(gathered.people.size());
    return gathered;
}

Result<InformingOutcome> InformingLetterRun::preview(Change &change)
{
    const auto gathered = gather(change, 1);
    if (!gathered)
        return gathered.error();
    return gathered->outcome;
}

Result<InformingLettersMade> InformingLetterRun::carryOut(Change &change)
{
    if (!m_order.mayReplace && QFileInfo(m_order.path).isFile())
        return Error::refused("handover.exists", {QFileInfo(m_order.path).fileName()});
    const auto inForce = informing_recording::statementInForce(change.connection());
    if (!inForce)
        return inForce.error();
    const bool isPost = m_order.format == InformingLetterFormat::Pdf;
    const auto draft = acceptedInforming(
        {.manner = isPost ? InformingManner::Letter : InformingManner::Email, .statement = m_order.statement},
        *inForce, change.now());
    if (!draft)
        return draft.error();
    auto gathered = gather(change, gatheredAt);
    if (!gathered)
        return gathered.error();
    if (gathered->letters.isEmpty())
        return Error::refused("informing.nobody");
    for (InformingLetter &letter : gathered->letters)
        letter.statement = draft->statement;
    auto content = m_order.layOut(gathered->letters);
    if (!content)
        return content.error();
    if (!m_progress(laidOutAt))
        return lettersCancelled();
    const QString name = isPost ? QStringLiteral("letters.pdf") : QStringLiteral("messages.zip");
    auto file = HandoverFile::write({.path = m_order.path}, name, *std::move(content));
    if (!file)
        return file.error();
    m_file = *std::move(file);
    auto outcome = informing_recording::recordPeople(
        change, m_filingSystem, gathered->people, *draft, QStringLiteral("informing.letters"));
    if (!outcome)
        return outcome.error();
    outcome->passedOver = gathered->outcome.passedOver;
    for (const Person &person : std::as_const(gathered->people)) {
        if (!person.due.isOpen())
            m_settledBefore.insert(person.due.contact.number(), person.due.settledBy);
    }
    if (!m_progress(1))
        return lettersCancelled();
    return InformingLettersMade{*std::move(outcome), m_file.passphrase};
}

Outcome InformingLetterRun::takeBack(Change &change, const InformingOutcome &outcome)
{
    const auto members =
        informing_repository::membersOf(change.connection(), m_filingSystem, outcome.bulkRef);
    if (!members)
        return members.error();
    const auto people = informing_repository::people(change.connection(), m_filingSystem, *members);
    if (!people)
        return people.error();
    const auto reopened = informing_recording::recordPeople(change, m_filingSystem, *people,
        {.manner = InformingManner::Reopened, .reason = lettersNotWritten()},
        QStringLiteral("informing.letters-undone"));
    if (!reopened)
        return reopened.error();
    for (const Person &person : *people) {
        const auto before = m_settledBefore.constFind(person.due.contact.number());
        if (before == m_settledBefore.cend())
            continue;
        if (auto settled = informing_repository::settleBy(
                change.connection(), m_filingSystem, person.due.contact, *before);
            !settled)
            return settled;
    }
    return done;
}
