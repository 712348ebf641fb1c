#include "app/breaches/breach_person_repository.h"
#include "app/breaches/breach_scope_reader.h"
#include "app/breaches/breaches.h"
#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_repository.h"
#include "app/retention/retention_code.h"
#include "app/staff/rights.h"
#include "app/staff/staff_repository.h"
#include "app/storage/looking.h"

#include <QJsonArray>

#include <algorithm>

namespace {

constexpr int peopleInSlice = 200;

/// So many are asked for the archive in one statement.
constexpr qsizetype veiledAtOnce = 500;

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
    ScopeCounting(Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today)
        : m_connection(connection), m_permit(permit), m_today(today), m_part{.filingSystem = filingSystem}
    {}

    Outcome count(breach_keeping::FoundScope &found)
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
        if (auto held = breach_scope_reader::countHeld(m_connection, ids, m_part); !held)
            return held;
        if (auto veiled = addVeil(ids); !veiled)
            return veiled;
        found.scope.parts.append(m_part);
        found.people.insert(static_cast<int>(m_part.filingSystem), m_people);
        return done;
    }

private:
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

    Outcome addSeen(const BreachScopeQuestion &question, BreachScope &)
    {
        // Of one list it counts who stood on it, and not whom its maker opened at that moment.
        if (!question.exportRef.isEmpty())
            return done;
        const auto looks = breach_scope_reader::looks(m_connection, m_part.filingSystem, question);
        if (!looks)
            return looks.error();
        for (const qint64 times : *looks)
            m_part.looks += times;
        const auto seen =
            breach_scope_reader::contactsOf(m_connection, m_part.filingSystem, looks->keys(), m_part.gone);
        if (!seen)
            return seen.error();
        m_part.seen = seen->size();
        for (const qint64 contact : *seen)
            m_people.insert(contact, BreachPersonSource::Seen);
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

    Outcome addVeil(const QList<Id<Contact>> &ids)
    {
        for (qsizetype from = 0; from < ids.size(); from += veiledAtOnce) {
            const auto nameless = archive_veil::namelessAmong(
                m_connection, m_permit, m_part.filingSystem, m_today, ids.mid(from, veiledAtOnce));
            if (!nameless)
                return nameless.error();
            m_part.nameless += nameless->size();
        }
        return done;
    }

    Connection &m_connection;
    const Permit &m_permit;
    QDate m_today;
    BreachScopePart m_part;
    BreachPeople m_people;
};

QString groupOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Customer:
    case ContactKind::Prospect:
        return QStringLiteral("customers");
    case ContactKind::Supplier:
        return QStringLiteral("suppliers");
    case ContactKind::Employee:
        return QStringLiteral("employees");
    case ContactKind::Applicant:
        return QStringLiteral("applicants");
    }
    return {};
}

/// What the register says after the file was asked: the numbers as found, codes beside those that stand
/// there.
BreachEdits editsFrom(const BreachScope &scope, const BreachValues &values)
{
    QStringList categories = values.codes(BreachField::Categories);
    for (const DataCategory category : allDataCategories) {
        if (scope.categories().contains(category) && !categories.contains(codeOf(category)))
            categories.append(codeOf(category));
    }
    QStringList groups = values.codes(BreachField::Groups);
    for (const BreachScopePart &part : scope.parts) {
        for (const ContactKind kind : allContactKinds) {
            if (part.kinds.value(static_cast<int>(kind)) > 0 && !groups.contains(groupOf(kind)))
                groups.append(groupOf(kind));
        }
    }
    const QString people = QString::number(scope.people());
    const QString atMost = QString::number(scope.atMost());
    return {{BreachField::Categories, categories.join(u' ')}, {BreachField::Groups, groups.join(u' ')},
        {BreachField::SubjectsMin, people}, {BreachField::SubjectsMax, atMost},
        {BreachField::RecordsMin, people}, {BreachField::RecordsMax, atMost}};
}

QJsonObject detailOf(const BreachScope &scope)
{
    return {{QStringLiteral("member"), scope.question.member},
        {QStringLiteral("from"), scope.question.from.toText()},
        {QStringLiteral("until"), scope.question.until.toText()}, {QStringLiteral("people"), scope.people()},
        {QStringLiteral("exports"), static_cast<qint64>(scope.exports.size())}};
}

Result<BreachScope> takenScope(
    Change &change, Id<Breach> id, const BreachScopeQuestion &question, QDate today, Instant now)
{
    auto breach = breach_keeping::found(change.connection(), id);
    if (!breach)
        return breach.error();
    const auto next = breach_rules::moved(*breach, BreachMove::Edit);
    if (!next)
        return next.error();
    const auto found = breach_keeping::scopeOf(change.connection(), change.permit(), question, today, now);
    if (!found)
        return found.error();
    auto values =
        breach_keeping::edited(breach->values, editsFrom(found->scope, breach->values), *breach, now);
    if (!values)
        return values.error();
    for (auto part = found->people.begin(); part != found->people.end(); ++part) {
        if (auto kept = breach_person_repository::replace(
                change.connection(), id, static_cast<FilingSystem>(part.key()), part.value());
            !kept)
            return kept.error();
    }
    breach->values = *std::move(values);
    breach->state = *next;
    const auto stored =
        breach_keeping::stored(change, *breach, QStringLiteral("breach.scope"), detailOf(found->scope));
    return stored ? Result<BreachScope>(found->scope) : Result<BreachScope>(stored.error());
}

Result<BreachPeoplePage> pageOf(Connection &connection, const Permit &permit, Id<Breach> id,
    FilingSystem filingSystem, qint64 after, QDate today)
{
    const auto ids = breach_person_repository::list(connection, id, filingSystem, after, peopleInSlice);
    if (!ids)
        return ids.error();
    const auto nameless = archive_veil::namelessAmong(connection, permit, filingSystem, today, *ids);
    if (!nameless)
        return nameless.error();
    BreachPeoplePage page{.nameless = nameless->size()};
    for (const Id<Contact> contact : *ids) {
        if (nameless->contains(contact.number()))
            continue;
        const auto person = contact_repository::byId(connection, filingSystem, contact);
        if (!person)
            return person.error();
        if (*person)
            page.people.append({contact, listName(nameOf(**person))});
    }
    page.next = ids->size() == peopleInSlice ? ids->last().number() : 0;
    return page;
}

} // namespace

namespace breach_keeping {

Result<FoundScope> scopeOf(Connection &connection, const Permit &permit, const BreachScopeQuestion &question,
    QDate today, Instant now)
{
    if (auto allowed = permit.requireAnywhere(Operation::RecordBreaches); !allowed)
        return allowed.error();
    FoundScope found{.scope = {.question = question, .computedAt = now}, .people = {}};
    if (auto settled = settleExport(connection, found.scope.question); !settled)
        return settled.error();
    if (auto good = checkQuestion(connection, found.scope.question); !good)
        return good.error();
    auto grants = breach_scope_reader::grantsOf(connection, found.scope.question);
    if (!grants)
        return grants.error();
    found.scope.grants = *std::move(grants);
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (!permit.may(Operation::RecordBreaches, filingSystem)) {
            found.scope.withheld.append(filingSystem);
            continue;
        }
        if (auto counted = ScopeCounting(connection, permit, filingSystem, today).count(found); !counted)
            return counted.error();
    }
    return found;
}

} // namespace breach_keeping

QFuture<Result<BreachScope>> Breaches::scope(const Permit &permit, const BreachScopeQuestion &question) const
{
    const QDate today = m_context.clock.today();
    const Instant now = m_context.clock.computedNow();
    return m_context.read(permit, [=](Connection &connection) -> Result<BreachScope> {
        const auto found = looking(connection,
            [&](Connection &line) { return breach_keeping::scopeOf(line, permit, question, today, now); });
        return found ? Result<BreachScope>(found->scope) : Result<BreachScope>(found.error());
    });
}

QFuture<Result<BreachScope>> Breaches::takeScope(
    const Permit &permit, Id<Breach> id, const BreachScopeQuestion &question) const
{
    return m_context.change(
        permit, [=, today = m_context.clock.today(), now = m_context.clock.computedNow()](Change &change) {
            return takenScope(change, id, question, today, now);
        });
}

QFuture<Result<BreachPeoplePage>> Breaches::people(
    const Permit &permit, Id<Breach> id, FilingSystem filingSystem, qint64 after) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(
        permit, [=, &context = m_context](Connection &connection) -> Result<BreachPeoplePage> {
            if (auto allowed = permit.requireAnywhere(Operation::RecordBreaches); !allowed)
                return allowed.error();
            if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
                return allowed.error();
            auto page = looking(connection,
                [&](Connection &line) { return pageOf(line, permit, id, filingSystem, after, today); });
            if (page)
                noteListShown(
                    context, permit, filingSystem, QStringLiteral("breach.people"), page->people.size());
            return page;
        });
}
