#include "app/statement/statement_look.h"

#include "app/consent/purpose_repository.h"
#include "app/statement/statement_reader.h"
#include "app/statement/statement_repository.h"

#include <QCryptographicHash>

#include <algorithm>

namespace statement_look {

using statement_people_repository::Concern;

namespace {

QByteArray digestOfDraft(const StatementFacts &facts)
{
    return QCryptographicHash::hash(statement_facts::bytesOf(facts), QCryptographicHash::Sha256);
}

Result<qint64> peopleIn(
    Connection &connection, const QList<FilingSystem> &counted, const QList<Concern> &concerns, QDate today)
{
    qint64 sum = 0;
    for (const FilingSystem filingSystem : counted) {
        const auto some = statement_people_repository::count(connection, filingSystem, concerns, today);
        if (!some)
            return some;
        sum += *some;
    }
    return sum;
}

QStringList newPurposesIn(const QList<StatementChange> &changes)
{
    QStringList keys;
    for (const StatementChange &change : changes) {
        if (change.kind == StatementChangeKind::NewPurpose)
            keys.append(change.subject);
    }
    return keys;
}

} // namespace

Result<QList<Concern>> concernsOf(
    Connection &connection, const QStringList &keys, const std::optional<Instant> &since)
{
    const auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    QList<Concern> concerns;
    for (const Purpose &purpose : *purposes) {
        if (keys.contains(purpose.key))
            concerns.append({purpose.id, since});
    }
    return concerns;
}

Result<QList<Concern>> publishedConcerns(Connection &connection, const QList<StatementVersion> &versions)
{
    QList<Concern> concerns;
    for (qsizetype at = 0; at + 1 < versions.size(); ++at) {
        const auto changes =
            statement_comparison::changesBetween(versions.at(at + 1).facts, versions.at(at).facts);
        const auto some = concernsOf(
            connection, statement_comparison::purposesConcerned(changes), versions.at(at).publishedAt);
        if (!some)
            return some;
        for (const Concern &concern : *some) {
            const bool isKnown = std::any_of(concerns.begin(), concerns.end(),
                [&concern](const Concern &each) { return each.purpose == concern.purpose; });
            if (!isKnown)
                concerns.append(concern);
        }
    }
    return concerns;
}

Outcome draft(Connection &connection, QDate today, StatementStanding &found)
{
    auto facts = statement_reader::facts(connection, today);
    if (!facts)
        return facts.error();
    const auto ended = statement_reader::ended(connection);
    if (!ended)
        return ended.error();
    found.facts = *std::move(facts);
    found.digest = digestOfDraft(found.facts);
    found.flags = statement_texts::flagsOf(found.facts, *ended);
    return done;
}

Result<StatementStanding> standing(Connection &connection, const QList<FilingSystem> &counted, QDate today)
{
    StatementStanding found;
    if (auto read = draft(connection, today, found); !read)
        return read.error();
    const auto versions = statement_repository::versions(connection);
    if (!versions)
        return versions.error();
    if (!versions->isEmpty()) {
        found.published = versions->first();
        found.changes = statement_comparison::changesBetween(found.published->facts, found.facts);
    }
    const auto drafted =
        concernsOf(connection, statement_comparison::purposesConcerned(found.changes), std::nullopt);
    if (!drafted)
        return drafted.error();
    const auto told = publishedConcerns(connection, *versions);
    if (!told)
        return told.error();
    const auto concerned = peopleIn(connection, counted, *drafted, today);
    if (!concerned)
        return concerned.error();
    const auto toBeInformed = peopleIn(connection, counted, *told, today);
    if (!toBeInformed)
        return toBeInformed.error();
    found.concerned = *concerned;
    found.toBeInformed = *toBeInformed;
    found.checklist = statement_checklist::check(found.facts,
        {.flags = found.flags,
            .isPublished = !versions->isEmpty(),
            .newPurposes = newPurposesIn(found.changes),
            .toBeInformed = *toBeInformed});
    return found;
}

} // namespace statement_look
