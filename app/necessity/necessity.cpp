#include "app/necessity/necessity.h"

#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/consent/purpose_adding.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_repository.h"
#include "app/necessity/necessity_proposing.h"
#include "app/necessity/need_reader.h"
#include "app/requests/request_repository.h"
#include "app/storage/looking.h"

#include <map>

namespace {

using ReportAnswer = Result<NecessityReport>;
using ProposalsAnswer = Result<NecessityProposals>;

/// How many are read between two looks at whether it goes on.
constexpr int needlessSlice = 20'000;

NecessityReport necessityReport(
    const std::map<HeldField, qint64> &counts, FilingSystem filingSystem, NecessityReport report)
{
    for (const auto &[field, people] : counts)
        report.fields.append({field, categoryOf(field, filingSystem), people});
    return report;
}

struct LookAtAll
{
    using Answer = ReportAnswer;

    Permit permit;
    FilingSystem filingSystem;
    QDate today;
    StopRequest stop;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        return looking(connection, [&](Connection &line) { return report(line, promise); });
    }

private:
    Answer report(Connection &connection, QPromise<Answer> &promise) const
    {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        if (auto patient = connection.allowLongStatements(); !patient)
            return patient.error();
        const auto terms = need_reader::termsFor(connection, filingSystem, today);
        if (!terms)
            return terms.error();
        const auto all = need_reader::countPeople(connection, filingSystem);
        if (!all)
            return all.error();
        promise.setProgressRange(0, static_cast<int>(*all));
        NecessityReport found;
        std::map<HeldField, qint64> counts;
        Id<Contact> last;
        for (;;) {
            const auto count =
                need_reader::some(connection, *terms, last, needlessSlice, [&](const PersonNeeds &person) {
                    last = person.contact;
                    const HeldFields needless = needlessFields(person.held, person.needs, filingSystem);
                    found.concerned += needless.isEmpty() ? 0 : 1;
                    for (const HeldField field : allHeldFields) {
                        if (needless.contains(field))
                            ++counts[field];
                    }
                });
            if (!count)
                return count.error();
            found.people += *count;
            promise.setProgressValue(static_cast<int>(found.people));
            if (stop.isStopped() || promise.isCanceled())
                return Error{Failure::Cancelled, QStringLiteral("necessity.list")};
            if (*count < needlessSlice)
                return necessityReport(counts, filingSystem, found);
        }
    }
};

struct ProposeErasures
{
    using Answer = ProposalsAnswer;

    Permit permit;
    FilingSystem filingSystem;
    NecessityChoice choice;
    Clock clock;
    ChangeFeed &feed;
    bool isReading;
    StopRequest stop;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (isReading)
            return mark->came(Answer(Error{Failure::Refused, QStringLiteral("file.opened-read-only")}));
        return mark->came(changing(connection, permit, clock, feed, [&](Change &change) -> Answer {
            if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
                return allowed.error();
            auto proposed = necessity_proposing::propose(change, filingSystem, choice, [&](int at, int of) {
                promise.setProgressRange(0, of);
                promise.setProgressValue(at);
                return !stop.isStopped() && !promise.isCanceled();
            });
            // Nothing of it would stand in the trail.
            if (proposed && proposed->proposed == 0)
                return Error{Failure::Refused,
                    proposed->passedOver.size() == 1 ? proposed->passedOver.firstKey()
                                                     : QStringLiteral("necessity.nothing")};
            return proposed;
        }));
    }
};

/// The people of one page, as far as they go.
Result<PageOf<NeedlessPerson>> needlessPage(Connection &connection, const NeedTerms &terms,
    std::optional<HeldField> field, Id<Contact> after, const std::set<qint64> &waiting)
{
    PageOf<NeedlessPerson> page;
    Id<Contact> last = after;
    while (page.rows.size() <= Necessity::pageSize) {
        const auto count = need_reader::some(
            connection, terms, last, Necessity::pageSize * 20, [&](const PersonNeeds &person) {
                last = person.contact;
                const HeldFields needless = needlessFields(person.held, person.needs, terms.filingSystem);
                if (field ? needless.contains(*field) : !needless.isEmpty())
                    page.rows.append({.contact = person.contact,
                        .fields = needless,
                        .waits = waiting.contains(person.contact.number())});
            });
        if (!count)
            return count.error();
        if (*count < Necessity::pageSize * 20)
            break;
    }
    if (page.rows.size() > Necessity::pageSize) {
        page.rows.resize(Necessity::pageSize);
        page.next = QString::number(page.rows.last().contact.number());
    }
    return page;
}

/// The names of the people, as whoever asks may see them.
Outcome nameNeedless(Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today,
    QList<NeedlessPerson> &people)
{
    QList<Id<Contact>> contacts;
    for (const NeedlessPerson &person : std::as_const(people))
        contacts.append(person.contact);
    const auto nameless = archive_veil::namelessAmong(connection, permit, filingSystem, today, contacts);
    if (!nameless)
        return nameless.error();
    for (NeedlessPerson &person : people) {
        person.isArchived = nameless->contains(person.contact.number());
        if (person.isArchived)
            continue;
        const auto contact = contact_repository::byId(connection, filingSystem, person.contact);
        if (!contact)
            return contact.error();
        if (*contact)
            person.name = displayName(nameOf(**contact));
    }
    return done;
}

Outcome assignIn(Change &change, FilingSystem filingSystem, HeldField field, const QString &key)
{
    const auto known = purpose_repository::byKey(change.connection(), key);
    if (!known)
        return known.error();
    if (!*known)
        return Error{Failure::NotFound, QStringLiteral("purpose.unknown"), {key}};
    Purpose purpose = **known;
    if (auto allowed = purpose_adding::requireFor(change.permit(), purpose.appliesTo); !allowed)
        return allowed;
    if (purpose.endedAt)
        return Error{Failure::Refused, QStringLiteral("purpose.ended")};
    // Consent is for what was told (art. 4(11) and 7 GDPR): more data takes a wording that says so.
    if (purpose.asksConsent())
        return Error{Failure::Refused, QStringLiteral("necessity.asks-consent")};
    const DataCategory category = categoryOf(field, filingSystem);
    if (purpose.categories.contains(category) || !purpose.appliesTo.contains(filingSystem))
        return Error{Failure::Refused,
            purpose.categories.contains(category) ? QStringLiteral("necessity.has-it")
                                                  : QStringLiteral("necessity.other-file")};
    purpose.categories = purpose.categories.with(category);
    if (auto replaced = purpose_repository::replace(change.connection(), purpose); !replaced)
        return replaced;
    change.purposesTouched();
    return change.audit(purpose_adding::entryFor(QStringLiteral("purpose.edit"), purpose,
        {{QStringLiteral("category_added"), static_cast<int>(category)}}));
}

} // namespace

Necessity::Necessity(const ServiceContext &context) : m_context(context) {}

Necessity::~Necessity() = default;

DatabaseThread &Necessity::looker() const
{
    if (!m_looker)
        m_looker = std::make_unique<DatabaseThread>(m_context.location, Connection::Access::ReadOnly);
    return *m_looker;
}

QFuture<ReportAnswer> Necessity::list(
    const Permit &permit, FilingSystem filingSystem, const StopRequest &stop) const
{
    return looker().ask(LookAtAll{permit, filingSystem, m_context.clock.today(), stop});
}

QFuture<Result<PageOf<NeedlessPerson>>> Necessity::people(const Permit &permit, FilingSystem filingSystem,
    std::optional<HeldField> field, const QString &after) const
{
    return looker().ask([=, &context = m_context](Connection &connection) -> Result<PageOf<NeedlessPerson>> {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        const auto terms = need_reader::termsFor(connection, filingSystem, context.clock.today());
        if (!terms)
            return terms.error();
        const auto waiting = request_repository::peopleToErase(connection, filingSystem);
        if (!waiting)
            return waiting.error();
        auto page = needlessPage(connection, *terms, field, Id<Contact>(after.toLongLong()), *waiting);
        if (!page)
            return page;
        if (auto named = nameNeedless(connection, permit, filingSystem, context.clock.today(), page->rows);
            !named)
            return named.error();
        noteListShown(context, permit, filingSystem, QStringLiteral("necessity.people"), page->rows.size());
        return page;
    });
}

QFuture<ProposalsAnswer> Necessity::propose(const Permit &permit, FilingSystem filingSystem,
    const NecessityChoice &choice, const StopRequest &stop) const
{
    return m_context.writer.ask(ProposeErasures{permit, filingSystem, choice, m_context.clock, m_context.feed,
        m_context.isReading, stop, std::make_shared<WriteMark>(m_context.feed)});
}

QFuture<Outcome> Necessity::assign(
    const Permit &permit, FilingSystem filingSystem, HeldField field, const QString &purposeKey) const
{
    return m_context.change(
        permit, [=](Change &change) { return assignIn(change, filingSystem, field, purposeKey); });
}
