#include "app/lists/contact_lists.h"

#include "app/insights/figure_counts.h"
#include "app/lists/archived_rows.h"
#include "app/lists/contact_list_repository.h"
#include "app/lists/contact_lists_parts.h"
#include "app/storage/looking.h"

/// Reaches the parts from the feed, which is told on other threads, for as long as they are there.
struct ContactLists::Gate
{
    std::mutex mutex;
    Parts *parts = nullptr;

    void changed(FilingSystem filingSystem, std::optional<qint64> contact)
    {
        const std::lock_guard lock(mutex);
        if (!parts)
            return;
        ArchivedPlaces &archived = parts->list(filingSystem).archived;
        if (contact)
            archived.touch(*contact);
        else
            archived.touchAll();
        parts->askToFollow(filingSystem);
    }

    void rightsMoved()
    {
        const std::lock_guard lock(mutex);
        if (parts)
            parts->rightsMoved = true;
    }
};

ContactLists::ContactLists(const ServiceContext &context, const Location &location)
    : m_parts(std::make_unique<Parts>(*this, context, location)), m_gate(std::make_shared<Gate>())
{
    m_gate->parts = m_parts.get();
    const auto tell = [gate = m_gate](FilingSystem filingSystem, qint64 contact) {
        gate->changed(filingSystem, contact);
    };
    connect(&context.feed, &ChangeFeed::contactChanged, this, tell, Qt::DirectConnection);
    connect(&context.feed, &ChangeFeed::contactErased, this, tell, Qt::DirectConnection);
    connect(
        &context.feed, &ChangeFeed::everythingChanged, this,
        [gate = m_gate](FilingSystem filingSystem) { gate->changed(filingSystem, std::nullopt); },
        Qt::DirectConnection);
    connect(
        &context.feed, &ChangeFeed::staffChanged, this, [gate = m_gate] { gate->rightsMoved(); },
        Qt::DirectConnection);
}

ContactLists::~ContactLists()
{
    {
        const std::lock_guard lock(m_gate->mutex);
        m_gate->parts = nullptr;
    }
    for (const auto lane : {ListQuery::Lane::List, ListQuery::Lane::Palette})
        m_parts->takeLane(lane);
}

void ContactLists::startLoading(FilingSystem filingSystem)
{
    if (!isLoaded(filingSystem) && m_parts->list(filingSystem).keeper.beginLoading())
        m_parts->loadNext(filingSystem);
}

bool ContactLists::isLoaded(FilingSystem filingSystem) const
{
    return m_parts->list(filingSystem).keeper.index() != nullptr;
}

void ContactLists::forget()
{
    for (OneList *list : {&m_parts->customers, &m_parts->employees}) {
        list->keeper.forget();
        m_parts->worker.ask([list](Connection &) -> Outcome {
            list->search.forget();
            list->archived.forget();
            return done;
        });
    }
}

QFuture<Result<qint64>> ContactLists::total(const Permit &permit, FilingSystem filingSystem) const
{
    return m_parts->ask(permit, filingSystem,
        [](Connection &connection, OneList &list) { return list.keeper.total(connection); });
}

QFuture<Result<ListPage>> ContactLists::page(
    const Permit &permit, FilingSystem filingSystem, const ListResultPtr &view, qint64 first, int count) const
{
    const QDate today = m_parts->context.clock.today();
    return m_parts->ask(permit, filingSystem,
        [=, parts = m_parts.get()](Connection &connection, OneList &list) -> Result<ListPage> {
            const auto veil = parts->veilFor(connection, permit, filingSystem);
            if (!veil)
                return veil.error();
            auto page = list.search.page(connection, view.get(), first, count, *veil);
            if (!page)
                return page;
            if (auto covered = archived_rows::cover(connection, permit, filingSystem, today, page->rows);
                !covered)
                return covered.error();
            return page;
        });
}

QFuture<Result<QList<Id<Contact>>>> ContactLists::contacts(const Permit &permit, FilingSystem filingSystem,
    const ListResultPtr &view, qint64 first, qint64 count) const
{
    return m_parts->ask(permit, filingSystem,
        [=, parts = m_parts.get()](Connection &connection, OneList &list) -> Result<QList<Id<Contact>>> {
            const auto veil = parts->veilFor(connection, permit, filingSystem);
            if (!veil)
                return veil.error();
            return list.search.contacts(connection, view.get(), first, count, *veil);
        });
}

QFuture<Result<ListResultPtr>> ContactLists::search(
    const Permit &permit, FilingSystem filingSystem, const ListQuery &query)
{
    return m_parts->ask(permit, filingSystem,
        [parts = m_parts.get(), permit, query, filingSystem, flag = m_parts->takeLane(query.lane)](
            Connection &connection, OneList &) {
            return parts->search(connection, permit, filingSystem, query, flag);
        });
}

QFuture<Result<QList<ListRow>>> ContactLists::find(const Permit &permit, const QString &text, int limit)
{
    const ListQuery query{.text = text, .limit = limit, .lane = ListQuery::Lane::Palette};
    return m_parts->worker.ask([parts = m_parts.get(), permit, query, flag = m_parts->takeLane(query.lane)](
                                   Connection &connection) -> Result<QList<ListRow>> {
        if (auto allowed = permit.requireAnywhere(Operation::ViewContacts); !allowed)
            return allowed.error();
        return attempted<Result<QList<ListRow>>>(
            [&] { return parts->named(connection, permit, query, flag); });
    });
}

QFuture<Result<qint64>> ContactLists::positionOf(
    const Permit &permit, FilingSystem filingSystem, const ListResultPtr &view, Id<Contact> contact) const
{
    return m_parts->ask(permit, filingSystem,
        [=, parts = m_parts.get()](Connection &connection, OneList &list) -> Result<qint64> {
            const auto veil = parts->veilFor(connection, permit, filingSystem);
            if (!veil)
                return veil.error();
            return list.search.positionOf(connection, view.get(), contact, *veil);
        });
}

QFuture<Result<qint64>> ContactLists::positionOfName(
    const Permit &permit, FilingSystem filingSystem, const QString &beginning) const
{
    return m_parts->ask(permit, filingSystem,
        [=, parts = m_parts.get()](Connection &connection, OneList &list) -> Result<qint64> {
            const auto veil = parts->veilFor(connection, permit, filingSystem);
            if (!veil)
                return veil.error();
            return list.search.positionOfName(connection, beginning, *veil);
        });
}

QFuture<Result<qint64>> ContactLists::rebuild(const Permit &permit, FilingSystem filingSystem)
{
    return m_parts->context.change(permit, [=](Change &change) -> Result<qint64> {
        if (auto allowed = permit.require(Operation::ManageSettings, filingSystem); !allowed)
            return allowed.error();
        const auto rows = contact_list_repository::rebuild(change.connection(), filingSystem);
        if (!rows)
            return rows.error();
        if (auto counted = figure_counts::rebuild(change.connection(), filingSystem); !counted)
            return counted.error();
        change.replacedAll(filingSystem);
        if (auto noted = change.audit({.action = QStringLiteral("list.rebuild"),
                .filingSystem = filingSystem,
                .objectKind = QStringLiteral("list"),
                .detail = {{QStringLiteral("rows"), *rows}}});
            !noted)
            return noted.error();
        return *rows;
    });
}

QFuture<Result<ListComparison>> ContactLists::verify(const Permit &permit, FilingSystem filingSystem) const
{
    return m_parts->longReader.ask([=](Connection &connection) -> Result<ListComparison> {
        if (auto allowed = permit.require(Operation::ManageSettings, filingSystem); !allowed)
            return allowed.error();
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        auto compared = contact_list_repository::verify(connection, filingSystem);
        if (!compared)
            return compared;
        const auto differing = looking(
            connection, [&](Connection &line) { return figure_counts::differing(line, filingSystem); });
        if (!differing)
            return differing.error();
        compared->miscounted = *differing;
        return compared;
    });
}
