#include "app/breaches/breach_scope_counting.h"

#include "app/breaches/breach_scope_reader.h"
#include "app/contacts/archive_veil.h"
#include "app/staff/permit.h"
#include "app/staff/rights.h"
#include "app/staff/staff_repository.h"
#include "app/storage/looking.h"

#include <algorithm>

namespace breach_scope_counting {

namespace {

/// Into so many pieces what is looked up of the trail is cut, so that it can be stopped between them.
constexpr qsizetype piecesOfTrail = 24;

/// How far the work is when a step is done.
constexpr double afterTrail = 0.7;
constexpr double afterNames = 0.8;
constexpr double afterHeld = 0.95;

Error stopped()
{
    return {Failure::Cancelled, QStringLiteral("breach.scope")};
}

QList<Id<Contact>> idsOf(const BreachPeople &people)
{
    QList<Id<Contact>> ids;
    ids.reserve(people.size());
    for (auto each = people.begin(); each != people.end(); ++each)
        ids.append(Id<Contact>(each.key()));
    std::sort(ids.begin(), ids.end(),
        [](Id<Contact> one, Id<Contact> other) { return one.number() < other.number(); });
    return ids;
}

/// Puts the looked-for list or file in the place of the period and the member.
Outcome settleExport(Connection &connection, BreachScopeQuestion &question)
{
    if (question.exportRef.isEmpty())
        return done;
    for (const FilingSystem filingSystem : allFilingSystems) {
        const auto left = breach_scope_reader::exportsOf(connection, filingSystem, question);
        if (!left)
            return left.error();
        if (left->isEmpty())
            continue;
        question.member = left->first().madeBy;
        question.from = left->first().happenedAt;
        question.until = {question.from.micros + 1};
        return done;
    }
    return Error{Failure::NotFound, QStringLiteral("breach.scope-export")};
}

Outcome checkQuestion(Connection &connection, const BreachScopeQuestion &question)
{
    if (question.until <= question.from)
        return Error{Failure::Invalid, QStringLiteral("breach.scope-period")};
    if (question.member.isEmpty())
        return done;
    const auto member = staff_repository::byRef(connection, question.member);
    if (!member)
        return member.error();
    return *member ? Outcome(done) : Outcome(Error{Failure::NotFound, QStringLiteral("breach.scope-member")});
}

/// One filing system of a scope, from the questions to the people.
class ScopeCounting final
{
public:
    ScopeCounting(Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today,
        Progress progress)
        : m_connection(connection)
        , m_permit(permit)
        , m_today(today)
        , m_progress(std::move(progress))
        , m_part{.filingSystem = filingSystem}
    {}

    Outcome count(FoundScope &found)
    {
        const BreachScopeQuestion &question = found.scope.question;
        const auto steps = {&ScopeCounting::addReach, &ScopeCounting::addSeen, &ScopeCounting::addLeft,
            &ScopeCounting::addWholeFile};
        for (const auto step : steps) {
            if (auto good = (this->*step)(question, found.scope); !good)
                return good;
        }
        m_part.people = m_people.size();
        const QList<Id<Contact>> ids = idsOf(m_people);
        if (auto held = addHeld(ids); !held)
            return held;
        if (auto veiled = addVeil(ids); !veiled)
            return veiled;
        found.scope.parts.append(m_part);
        found.people.insert(static_cast<int>(m_part.filingSystem), m_people);
        return done;
    }

private:
    /// Tells that `made` of `all` of a step is done, which lies between these two shares of the whole.
    Outcome tell(double from, double to, qsizetype made, qsizetype all) const
    {
        return m_progress(from + (to - from) * double(made) / double(std::max<qsizetype>(1, all)))
            ? Outcome(done)
            : Outcome(stopped());
    }

    Outcome addReach(const BreachScopeQuestion &question, BreachScope &scope)
    {
        const bool couldSee = std::any_of(scope.grants.begin(), scope.grants.end(), [&](const auto &grant) {
            return grant.filingSystem == m_part.filingSystem && mayDo(grant.role, Operation::ViewContacts);
        });
        if (!couldSee || !question.exportRef.isEmpty())
            return done;
        const auto everybody = breach_scope_reader::everybody(m_connection, m_part.filingSystem);
        if (!everybody)
            return everybody.error();
        m_part.inReach = *everybody;
        return done;
    }

    /// Whom the trail names, piece by piece.
    Outcome readTrail(const BreachScopeQuestion &question, breach_scope_reader::Looks &looks) const
    {
        const auto members = question.member.isEmpty() ? breach_scope_reader::whoOpened(m_connection)
                                                       : Result<QStringList>(QStringList{question.member});
        if (!members)
            return members.error();
        const qint64 pieces = std::max<qint64>(1, piecesOfTrail / std::max<qsizetype>(1, members->size()));
        const qint64 length = std::max<qint64>(1, (question.until.micros - question.from.micros) / pieces);
        qsizetype made = 0;
        for (const QString &member : *members) {
            for (qint64 piece = 0; piece < pieces; ++piece) {
                BreachScopeQuestion part = question;
                part.member = member;
                part.from.micros += piece * length;
                if (piece + 1 < pieces)
                    part.until = {part.from.micros + length};
                if (auto added =
                        breach_scope_reader::addLooks(m_connection, m_part.filingSystem, part, looks);
                    !added)
                    return added;
                if (auto goesOn = tell(0, afterTrail, ++made, members->size() * pieces); !goesOn)
                    return goesOn;
            }
        }
        return done;
    }

    Outcome addSeen(const BreachScopeQuestion &question, BreachScope &)
    {
        // Of one list it counts who stood on it, and not whom its maker opened at that moment.
        if (!question.exportRef.isEmpty())
            return done;
        breach_scope_reader::Looks looks;
        if (auto read = readTrail(question, looks); !read)
            return read;
        for (const qint64 times : std::as_const(looks))
            m_part.looks += times;
        const QList<QByteArray> refs = looks.keys();
        for (qsizetype from = 0; from < refs.size(); from += breach_scope_reader::atOnce) {
            const auto seen = breach_scope_reader::contactsOf(
                m_connection, m_part.filingSystem, refs.mid(from, breach_scope_reader::atOnce), m_part.gone);
            if (!seen)
                return seen.error();
            for (const qint64 contact : *seen)
                m_people.insert(contact, BreachPersonSource::Seen);
            if (auto goesOn = tell(afterTrail, afterNames, from, refs.size()); !goesOn)
                return goesOn;
        }
        m_part.seen = m_people.size();
        return done;
    }

    Outcome addLeft(const BreachScopeQuestion &question, BreachScope &scope)
    {
        auto left = breach_scope_reader::exportsOf(m_connection, m_part.filingSystem, question);
        if (!left)
            return left.error();
        QSet<qint64> all;
        for (BreachScopeExport &each : *left) {
            const auto people = breach_scope_reader::peopleOn(m_connection, each);
            if (!people)
                return people.error();
            each.people = people->size();
            all.unite(*people);
            if (!m_progress(afterNames))
                return stopped();
        }
        m_part.left = all.size();
        for (const qint64 contact : std::as_const(all)) {
            if (!m_people.contains(contact))
                m_people.insert(contact, BreachPersonSource::Left);
        }
        scope.exports += *left;
        return done;
    }

    Outcome addWholeFile(const BreachScopeQuestion &question, BreachScope &)
    {
        if (!question.isWholeFile || m_part.inReach == 0)
            return done;
        const auto all = breach_scope_reader::numbersOfAll(m_connection, m_part.filingSystem);
        if (!all)
            return all.error();
        for (const qint64 contact : *all) {
            if (!m_people.contains(contact))
                m_people.insert(contact, BreachPersonSource::InReach);
        }
        return done;
    }

    Outcome addHeld(const QList<Id<Contact>> &ids)
    {
        for (qsizetype from = 0; from < ids.size(); from += breach_scope_reader::atOnce) {
            if (auto held = breach_scope_reader::countHeld(
                    m_connection, ids.mid(from, breach_scope_reader::atOnce), m_part);
                !held)
                return held;
            if (auto goesOn = tell(afterNames, afterHeld, from, ids.size()); !goesOn)
                return goesOn;
        }
        return done;
    }

    Outcome addVeil(const QList<Id<Contact>> &ids)
    {
        for (qsizetype from = 0; from < ids.size(); from += breach_scope_reader::atOnce) {
            const auto nameless = archive_veil::namelessAmong(m_connection, m_permit, m_part.filingSystem,
                m_today, ids.mid(from, breach_scope_reader::atOnce));
            if (!nameless)
                return nameless.error();
            m_part.nameless += nameless->size();
            if (auto goesOn = tell(afterHeld, 1, from, ids.size()); !goesOn)
                return goesOn;
        }
        return done;
    }

    Connection &m_connection;
    const Permit &m_permit;
    QDate m_today;
    Progress m_progress;
    BreachScopePart m_part;
    BreachPeople m_people;
};

Result<FoundScope> counted(
    Connection &connection, const Permit &permit, FoundScope found, QDate today, const Progress &progress)
{
    BreachScope &scope = found.scope;
    if (auto settled = settleExport(connection, scope.question); !settled)
        return settled.error();
    if (auto good = checkQuestion(connection, scope.question); !good)
        return good.error();
    auto grants = breach_scope_reader::grantsOf(connection, scope.question);
    if (!grants)
        return grants.error();
    scope.grants = *std::move(grants);
    int over = 0;
    for (const FilingSystem filingSystem : allFilingSystems) {
        const auto ofWhole = [&progress, over](double share) {
            return progress((over + share) / double(allFilingSystems.size()));
        };
        ++over;
        if (!permit.may(Operation::RecordBreaches, filingSystem)) {
            scope.withheld.append(filingSystem);
            continue;
        }
        if (auto good = ScopeCounting(connection, permit, filingSystem, today, ofWhole).count(found); !good)
            return good.error();
    }
    return found;
}

} // namespace

Result<FoundScope> count(Connection &connection, const Permit &permit, const BreachScopeQuestion &question,
    QDate today, Instant now, const Progress &progress)
{
    if (auto allowed = permit.requireAnywhere(Operation::RecordBreaches); !allowed)
        return allowed.error();
    const FoundScope asked{.scope = {.question = question, .computedAt = now}, .people = {}};
    return looking(
        connection, [&](Connection &line) { return counted(line, permit, asked, today, progress); });
}

} // namespace breach_scope_counting
