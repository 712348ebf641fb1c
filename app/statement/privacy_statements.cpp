#include "app/statement/privacy_statements.h"

#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/visible_text.h"
#include "app/contacts/written_texts.h"
#include "app/informing/informing_recording.h"
#include "app/settings/organisation_profile_repository.h"
#include "app/statement/statement_look.h"
#include "app/statement/statement_reader.h"
#include "app/statement/statement_repository.h"
#include "app/storage/looking.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>
#include <tuple>

namespace {

using statement_people_repository::Concern;

/// In the filing systems whose figures may be seen.
QList<FilingSystem> countedFor(const Permit &permit)
{
    QList<FilingSystem> some;
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (permit.may(Operation::ViewDashboards, filingSystem))
            some.append(filingSystem);
    }
    return some;
}

/// As people write it: lines without spaces at their ends.
QString acceptedWords(const QString &given)
{
    QStringList lines = given.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return lines.join(u'\n').trimmed();
}

/// What people wrote of a section until now.
Result<StatementText> textNow(Change &change, StatementSection section)
{
    const auto texts = statement_repository::texts(change.connection());
    if (!texts)
        return texts.error();
    return StatementFacts{.texts = *texts}.text(section);
}

/// Whether the section still says what was read before it was written anew.
Outcome checkSeen(Change &change, const StatementText &seen)
{
    const auto now = textNow(change, seen.section);
    if (!now)
        return now.error();
    return *now == seen ? Outcome(done)
                        : Outcome(Error{Failure::ChangedMeanwhile, QStringLiteral("statement.text-changed")});
}

/// Everybody reads it. What one language said already is no hindrance to the other.
Outcome checkWritten(Change &change, const StatementText &text)
{
    const auto before = textNow(change, text.section);
    if (!before)
        return before.error();
    WrittenTexts written;
    written.add(QStringLiteral("nl"), text.dutch, before->dutch);
    written.add(QStringLiteral("en"), text.english, before->english);
    return written.check();
}

Outcome writeText(Change &change, const StatementText &text)
{
    constexpr qsizetype longest = 10'000;
    const StatementText accepted{
        .section = text.section, .dutch = acceptedWords(text.dutch), .english = acceptedWords(text.english)};
    for (const QString &words : {accepted.dutch, accepted.english}) {
        QString line = words;
        line.remove(u'\n');
        if (words.size() > longest || hasForbiddenCharacters(line) || !words.isValidUtf16())
            return Error{Failure::Invalid, QStringLiteral("statement.text")};
    }
    if (auto clean = checkWritten(change, accepted); !clean)
        return clean;
    if (auto set = statement_repository::setText(
            change.connection(), accepted, change.permit().staffRef(), change.now());
        !set)
        return set;
    return change.audit({.action = QStringLiteral("statement.write"),
        .objectKind = QStringLiteral("statement"),
        .objectRef = codeOf(text.section),
        .detail = {{QStringLiteral("sha256"),
            QString::fromLatin1(QCryptographicHash::hash(
                accepted.dutch.toUtf8() + '\0' + accepted.english.toUtf8(), QCryptographicHash::Sha256)
                                    .toHex())}}});
}

/// What stands in the way of publishing; what only publishing itself settles does not.
QStringList redItems(const StatementFacts &facts, const QList<StatementFlag> &flags)
{
    QStringList red;
    const QList<ChecklistItem> items =
        statement_checklist::check(facts, {.flags = flags, .isPublished = true});
    for (const ChecklistItem &item : items) {
        if (item.state == ItemState::Red)
            red.append(item.id());
    }
    return red;
}

/// Sections that people wrote in one language only, or that have a hole otherwise.
QStringList openSections(const StatementFacts &facts)
{
    QStringList open;
    for (const StatementSection section : allStatementSections) {
        if (statement_draft::stateOf(facts, section) == SectionState::Hole)
            open.append(codeOf(section));
    }
    return open;
}

bool saysTheSame(const StatementFacts &published, StatementFacts draft)
{
    draft.asOf = published.asOf;
    return draft == published;
}

Outcome mayPublish(
    const StatementStanding &draft, const QByteArray &digest, const std::optional<StatementVersion> &before)
{
    if (draft.digest != digest)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("statement.changed")};
    QStringList missing = redItems(draft.facts, draft.flags);
    if (missing.isEmpty())
        missing = openSections(draft.facts);
    if (!missing.isEmpty())
        return Error{
            Failure::Refused, QStringLiteral("statement.incomplete"), {missing.join(QStringLiteral(", "))}};
    if (before && saysTheSame(before->facts, draft.facts))
        return Error::refused("statement.same");
    return done;
}

/// From here on people are recorded as informed by this version.
Outcome putInForce(Change &change, const StatementVersion &version)
{
    const auto field = organisationFieldFrom(QStringLiteral("organisation.statement-version"));
    if (auto set = organisation_profile_repository::set(change.connection(), *field, version.name()); !set)
        return set;
    return change.audit({.action = QStringLiteral("statement.publish"),
        .objectKind = QStringLiteral("statement"),
        .objectRef = QString::number(version.number),
        .detail = {{QStringLiteral("version"), version.number},
            {QStringLiteral("sha256"), QString::fromLatin1(version.digest.toHex())}}});
}

Result<StatementVersion> publishDraft(
    Change &change, const QByteArray &digest, const PrivacyStatements::LayOut &layOut)
{
    if (auto allowed = change.permit().requireAnywhere(Operation::KeepRegisters); !allowed)
        return allowed.error();
    StatementStanding draft;
    if (auto read = statement_look::draft(change.connection(), change.today(), draft); !read)
        return read.error();
    const auto before = statement_repository::newest(change.connection());
    if (!before)
        return before.error();
    if (auto may = mayPublish(draft, digest, *before); !may)
        return may.error();
    StatementVersion version{.number = *before ? (*before)->number + 1 : 1,
        .facts = draft.facts,
        .publishedAt = change.now(),
        .publishedBy = change.permit().staffRef(),
        .publishedByName = change.permit().displayName()};
    std::tie(version.htmlNl, version.htmlEn) = layOut(version, *before ? &**before : nullptr);
    version.digest =
        statement_version::digestOf(statement_facts::bytesOf(version.facts), version.htmlNl, version.htmlEn);
    if (auto added = statement_repository::add(change.connection(), version); !added)
        return added.error();
    if (auto told = putInForce(change, version); !told)
        return told.error();
    return version;
}

Result<QList<Concern>> concernsFor(Connection &connection, PrivacyStatements::Whom whom, QDate today)
{
    const auto versions = statement_repository::versions(connection);
    if (!versions)
        return versions.error();
    if (whom == PrivacyStatements::Whom::Published)
        return statement_look::publishedConcerns(connection, *versions);
    if (versions->isEmpty())
        return QList<Concern>();
    const auto facts = statement_reader::facts(connection, today);
    if (!facts)
        return facts.error();
    const auto changes = statement_comparison::changesBetween(versions->first().facts, *facts);
    return statement_look::concernsOf(
        connection, statement_comparison::purposesConcerned(changes), std::nullopt);
}

Result<InformingOutcome> reopenFor(Change &change, FilingSystem filingSystem)
{
    if (auto allowed = change.permit().requireAnywhere(Operation::KeepRegisters); !allowed)
        return allowed.error();
    if (auto allowed = change.permit().require(Operation::EditContacts, filingSystem); !allowed)
        return allowed.error();
    const auto concerns =
        concernsFor(change.connection(), PrivacyStatements::Whom::Published, change.today());
    if (!concerns)
        return concerns.error();
    const auto whom = statement_people_repository::people(
        change.connection(), filingSystem, *concerns, change.today(), {}, std::numeric_limits<int>::max());
    if (!whom)
        return whom.error();
    InformingWhom named;
    for (const ConcernedPerson &person : *whom)
        named.contacts.append(person.contact);
    auto people = informing_recording::peopleOf(change, filingSystem, named);
    if (!people)
        return people.error();
    const auto all = people->size();
    people->removeIf([&change](const informing_repository::Person &person) {
        const bool isOwn =
            !change.permit().ownContact().isEmpty() && person.ref == change.permit().ownContact();
        return person.due.isOpen() || isOwn;
    });
    auto outcome = informing_recording::recordPeople(change, filingSystem, *people,
        {.manner = InformingManner::Reopened, .reason = statement_version::reopenedReason()},
        QStringLiteral("informing.reopen"));
    if (outcome && all > people->size())
        outcome->passedOver.insert(
            QStringLiteral("informing.not-settled"), static_cast<int>(all - people->size()));
    return outcome;
}

} // namespace

QFuture<Result<StatementStanding>> PrivacyStatements::standing(const Permit &permit) const
{
    return m_context.read(
        permit, [=, today = m_context.clock.today()](Connection &connection) -> Result<StatementStanding> {
            if (auto allowed = permit.requireAnywhere(Operation::ViewDashboards); !allowed)
                return allowed.error();
            return looking(connection,
                [&](Connection &line) { return statement_look::standing(line, countedFor(permit), today); });
        });
}

QFuture<Result<QList<StatementVersion>>> PrivacyStatements::versions(const Permit &permit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<StatementVersion>> {
        if (auto allowed = permit.requireAnywhere(Operation::ViewDashboards); !allowed)
            return allowed.error();
        return statement_repository::versions(connection);
    });
}

QFuture<Outcome> PrivacyStatements::write(
    const Permit &permit, const StatementText &text, const std::optional<StatementText> &seen) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.requireAnywhere(Operation::KeepRegisters); !allowed)
            return allowed;
        if (seen) {
            if (auto same = checkSeen(change, *seen); !same)
                return same;
        }
        return writeText(change, text);
    });
}

QFuture<Result<StatementVersion>> PrivacyStatements::publish(
    const Permit &permit, const QByteArray &digest, const LayOut &layOut) const
{
    return m_context.change(permit, [=](Change &change) { return publishDraft(change, digest, layOut); });
}

QFuture<Result<QList<ConcernedPerson>>> PrivacyStatements::concerned(
    const Permit &permit, FilingSystem filingSystem, Whom whom, Id<Contact> after, int limit) const
{
    return m_context.read(
        permit, [=, &context = m_context](Connection &connection) -> Result<QList<ConcernedPerson>> {
            if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
                return allowed.error();
            const QDate today = context.clock.today();
            const auto concerns = concernsFor(connection, whom, today);
            if (!concerns)
                return concerns.error();
            auto people =
                statement_people_repository::people(connection, filingSystem, *concerns, today, after, limit);
            if (!people)
                return people;
            if (auto covered = archive_veil::coverNames(connection, permit, filingSystem, today, *people);
                !covered)
                return covered.error();
            noteListShown(
                context, permit, filingSystem, QStringLiteral("statement.concerned"), people->size());
            return people;
        });
}

QFuture<Result<InformingOutcome>> PrivacyStatements::informAgain(
    const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.change(permit, [=](Change &change) { return reopenFor(change, filingSystem); });
}
