#include "app/base/awaited.h"
#include "app/breaches/breach_person_repository.h"
#include "app/breaches/breach_scope_counting.h"
#include "app/breaches/breaches.h"
#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_repository.h"
#include "app/retention/retention_code.h"
#include "app/storage/looking.h"

#include <QJsonArray>

namespace {

using breach_scope_counting::FoundScope;

constexpr int peopleInSlice = 200;

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

/// What was counted, written into the register of the breach as it is by now.
Result<BreachScope> takenScope(Change &change, Id<Breach> id, const FoundScope &found, Instant now)
{
    auto breach = breach_keeping::found(change.connection(), id);
    if (!breach)
        return breach.error();
    const auto next = breach_rules::moved(*breach, BreachMove::Edit);
    if (!next)
        return next.error();
    auto values =
        breach_keeping::edited(breach->values, editsFrom(found.scope, breach->values), *breach, now);
    if (!values)
        return values.error();
    for (auto part = found.people.begin(); part != found.people.end(); ++part) {
        if (auto kept = breach_person_repository::replace(
                change.connection(), id, static_cast<FilingSystem>(part.key()), part.value());
            !kept)
            return kept.error();
    }
    breach->values = *std::move(values);
    breach->state = *next;
    const auto stored =
        breach_keeping::stored(change, *breach, QStringLiteral("breach.scope"), detailOf(found.scope));
    return stored ? Result<BreachScope>(found.scope) : Result<BreachScope>(stored.error());
}

/// Counts beside the others who read and write; what is taken over is written once it is counted.
struct ScopeWork
{
    using Answer = Result<BreachScope>;

    const ServiceContext &context;
    Permit permit;
    BreachScopeQuestion question;
    std::optional<Id<Breach>> into;
    QDate today;
    Instant now;
    StopRequest stop;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        promise.setProgressRange(0, Breaches::scopeSteps);
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        const auto found =
            breach_scope_counting::count(connection, permit, question, today, now, [&](double share) {
                promise.setProgressValue(int(share * Breaches::scopeSteps));
                return !stop.isStopped() && !promise.isCanceled();
            });
        if (!found)
            return found.error();
        if (!into)
            return found->scope;
        return awaited(context.change(permit, [id = *into, at = now, found = *found](Change &change) {
            return takenScope(change, id, found, at);
        }));
    }
};

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

DatabaseThread &Breaches::beside() const
{
    if (!m_beside)
        m_beside = std::make_unique<DatabaseThread>(m_context.location, Connection::Access::ReadOnly);
    return *m_beside;
}

QFuture<Result<BreachScope>> Breaches::scope(
    const Permit &permit, const BreachScopeQuestion &question, const StopRequest &stop) const
{
    return beside().ask(ScopeWork{m_context, permit, question, std::nullopt, m_context.clock.today(),
        m_context.clock.computedNow(), stop});
}

QFuture<Result<BreachScope>> Breaches::takeScope(
    const Permit &permit, Id<Breach> id, const BreachScopeQuestion &question, const StopRequest &stop) const
{
    return beside().ask(ScopeWork{
        m_context, permit, question, id, m_context.clock.today(), m_context.clock.computedNow(), stop});
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
