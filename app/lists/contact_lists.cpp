#include "app/lists/contact_lists.h"

#include "app/changes/service_context.h"
#include "app/lists/contact_list_repository.h"
#include "app/lists/list_keeper.h"
#include "app/lists/list_search.h"

#include <QElapsedTimer>

#include <array>

namespace {

using Flag = std::shared_ptr<std::atomic<bool>>;

/// A list, what is kept of it and who searches it.
struct OneList
{
    explicit OneList(FilingSystem filingSystem) : keeper(filingSystem), search(keeper) {}

    ListKeeper keeper;
    ListSearch search;
    std::atomic<bool> followAsked = false;
};

} // namespace

struct ContactLists::Parts
{
    Parts(ContactLists &lists, const ServiceContext &serviceContext, const Location &location)
        : q(lists)
        , context(serviceContext)
        , longReader(location, Connection::Access::ReadOnly)
        , worker(location, Connection::Access::ReadOnly)
    {}

    OneList &list(FilingSystem filingSystem) { return filingSystem == FilingSystem::Customers ? customers : employees; }

    void loadNext(FilingSystem filingSystem);
    void afterPiece(FilingSystem filingSystem, const Result<bool> &more, qint64 rows, qint64 of);
    void askToFollow(FilingSystem filingSystem);
    Outcome follow(Connection &connection, FilingSystem filingSystem);
    Flag takeLane(ListQuery::Lane lane);
    void giveUp(const Flag &search);
    Result<ListResultPtr> search(
        Connection &connection, FilingSystem filingSystem, const ListQuery &query, const Flag &cancelled);

    Outcome stillStands(Connection &connection, const Permit &permit);

    template <typename Work>
    auto ask(const Permit &permit, FilingSystem filingSystem, Work work)
        -> QFuture<std::invoke_result_t<Work, Connection &, OneList &>>;

    ContactLists &q;
    const ServiceContext &context;
    OneList customers{FilingSystem::Customers};
    OneList employees{FilingSystem::Employees};
    std::mutex lanesMutex;
    std::array<Flag, 3> lanes;
    Flag running; ///< of the search that the database works on now
    std::atomic<bool> rightsMoved = false;
    // Whose rights were good, and since when; used by the worker only.
    QString stoodFor;
    QElapsedTimer stoodSince;
    DatabaseThread longReader;
    DatabaseThread worker; ///< last: it stops first
};

/// Reaches the parts from the feed, which is told on other threads, for as long as they are there.
struct ContactLists::Gate
{
    std::mutex mutex;
    Parts *parts = nullptr;

    void changed(FilingSystem filingSystem)
    {
        const std::lock_guard lock(mutex);
        if (parts)
            parts->askToFollow(filingSystem);
    }

    void rightsMoved()
    {
        const std::lock_guard lock(mutex);
        if (parts)
            parts->rightsMoved = true;
    }
};

template <typename Work>
auto ContactLists::Parts::ask(const Permit &permit, FilingSystem filingSystem, Work work)
    -> QFuture<std::invoke_result_t<Work, Connection &, OneList &>>
{
    using Answer = std::invoke_result_t<Work, Connection &, OneList &>;
    return worker.ask([this, permit, filingSystem, work = std::move(work)](Connection &connection) -> Answer {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        if (auto stands = stillStands(connection, permit); !stands)
            return stands.error();
        const auto attempt = [&]() -> Answer {
            // Nobody tells us what other programs commit.
            if (context.shared && list(filingSystem).keeper.index()) {
                if (auto followed = follow(connection, filingSystem); !followed)
                    return followed.error();
            }
            OneList &list = this->list(filingSystem);
            list.keeper.useForReading(&connection);
            Answer answer = work(connection, list);
            list.keeper.useForReading(nullptr);
            return answer;
        };
        Answer answer = attempt();
        // Somebody gave up a search in the instant in which it ended: this one was not meant.
        if (!answer && answer.error().failure == Failure::Cancelled)
            answer = attempt();
        return answer;
    });
}

void ContactLists::Parts::loadNext(FilingSystem filingSystem)
{
    worker.ask([this, filingSystem](Connection &connection) -> Outcome {
        ListKeeper &keeper = list(filingSystem).keeper;
        const auto more = keeper.loadMore(connection);
        const qint64 rows = keeper.loadedSoFar();
        const auto of = keeper.total(connection);
        afterPiece(filingSystem, more, rows, of ? *of : rows);
        return done;
    });
}

void ContactLists::Parts::afterPiece(
    FilingSystem filingSystem, const Result<bool> &more, qint64 rows, qint64 of)
{
    if (!more && more.error().failure != Failure::Cancelled) {
        list(filingSystem).keeper.stopLoading();
    } else if (!more || *more) {
        emit q.loading(filingSystem, rows, of);
        loadNext(filingSystem);
    } else if (list(filingSystem).keeper.index()) {
        emit q.loaded(filingSystem);
        emit q.changed(filingSystem);
        askToFollow(filingSystem); // what was committed while it was read
    }
}

Outcome ContactLists::Parts::follow(Connection &connection, FilingSystem filingSystem)
{
    ListKeeper &keeper = list(filingSystem).keeper;
    keeper.useForReading(&connection);
    const auto followed = keeper.follow(connection);
    keeper.useForReading(nullptr);
    if (!followed)
        return followed.error();
    if (*followed == ListKeeper::Followed::TooMuch && keeper.beginLoading())
        loadNext(filingSystem);
    if (*followed != ListKeeper::Followed::Nothing)
        emit q.changed(filingSystem);
    return done;
}

void ContactLists::Parts::askToFollow(FilingSystem filingSystem)
{
    // Ten thousand changes in a row need one look.
    if (list(filingSystem).followAsked.exchange(true))
        return;
    worker.ask([this, filingSystem](Connection &connection) {
        list(filingSystem).followAsked = false;
        return follow(connection, filingSystem);
    });
}

/// Rights are looked at again at most once a second: a list asks for a page with every turn of the wheel.
Outcome ContactLists::Parts::stillStands(Connection &connection, const Permit &permit)
{
    constexpr qint64 ofNow = 1000; // ms
    if (!rightsMoved.exchange(false) && stoodSince.isValid() && stoodSince.elapsed() < ofNow &&
        stoodFor == permit.staffRef())
        return done;
    stoodSince.invalidate();
    if (auto stands = permitStands(connection, permit); !stands)
        return stands;
    stoodFor = permit.staffRef();
    stoodSince.start();
    return done;
}

/// A server is asked to stop from another thread: that takes a journey or more.
void ContactLists::Parts::giveUp(const Flag &search)
{
    if (!context.shared) {
        worker.interrupt();
        return;
    }
    longReader.ask([this, search](Connection &) -> Outcome {
        {
            const std::lock_guard lock(lanesMutex);
            if (running != search)
                return done; // it ended by itself
        }
        worker.interrupt();
        return done;
    });
}

Flag ContactLists::Parts::takeLane(ListQuery::Lane lane)
{
    const auto flag = std::make_shared<std::atomic<bool>>(false);
    const std::lock_guard lock(lanesMutex);
    Flag &held = lanes[static_cast<std::size_t>(lane)];
    if (held && lane != ListQuery::Lane::Other) {
        *held = true;
        if (running == held)
            giveUp(held);
    }
    held = flag;
    return flag;
}

Result<ListResultPtr> ContactLists::Parts::search(
    Connection &connection, FilingSystem filingSystem, const ListQuery &query, const Flag &cancelled)
{
    {
        const std::lock_guard lock(lanesMutex);
        running = cancelled;
    }
    auto found = list(filingSystem).search.run(connection, query, context.clock.today(), *cancelled);
    {
        const std::lock_guard lock(lanesMutex);
        running.reset();
    }
    if (!found)
        return found.error();
    return ListResultPtr(std::make_shared<const ListResult>(*std::move(found)));
}

ContactLists::ContactLists(const ServiceContext &context, const Location &location)
    : m_parts(std::make_unique<Parts>(*this, context, location))
    , m_gate(std::make_shared<Gate>())
{
    m_gate->parts = m_parts.get();
    const auto tell = [gate = m_gate](FilingSystem filingSystem) { gate->changed(filingSystem); };
    connect(&context.feed, &ChangeFeed::contactChanged, this, tell, Qt::DirectConnection);
    connect(&context.feed, &ChangeFeed::contactErased, this, tell, Qt::DirectConnection);
    connect(&context.feed, &ChangeFeed::everythingChanged, this, tell, Qt::DirectConnection);
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
    for (const FilingSystem filingSystem : allFilingSystems) {
        m_parts->list(filingSystem).keeper.forget();
        m_parts->worker.ask([list = &m_parts->list(filingSystem)](Connection &) -> Outcome {
            list->search.forget();
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
    return m_parts->ask(permit, filingSystem, [=](Connection &connection, OneList &list) {
        return list.search.page(connection, view.get(), first, count);
    });
}

QFuture<Result<QList<Id<Contact>>>> ContactLists::contacts(const Permit &permit, FilingSystem filingSystem,
    const ListResultPtr &view, qint64 first, qint64 count) const
{
    return m_parts->ask(permit, filingSystem, [=](Connection &connection, OneList &list) {
        return list.search.contacts(connection, view.get(), first, count);
    });
}

QFuture<Result<ListResultPtr>> ContactLists::search(
    const Permit &permit, FilingSystem filingSystem, const ListQuery &query)
{
    return m_parts->ask(permit, filingSystem,
        [parts = m_parts.get(), query, filingSystem, flag = m_parts->takeLane(query.lane)](
            Connection &connection, OneList &) { return parts->search(connection, filingSystem, query, flag); });
}

QFuture<Result<QList<ListRow>>> ContactLists::find(const Permit &permit, const QString &text, int limit)
{
    const ListQuery query{.text = text, .limit = limit, .lane = ListQuery::Lane::Palette};
    return m_parts->worker.ask([parts = m_parts.get(), permit, query, flag = m_parts->takeLane(query.lane)](
                                   Connection &connection) -> Result<QList<ListRow>> {
        if (auto allowed = permit.requireAnywhere(Operation::ViewContacts); !allowed)
            return allowed.error();
        if (auto stands = parts->stillStands(connection, permit); !stands)
            return stands.error();
        QList<ListRow> rows;
        if (searchWords(query.text).isEmpty())
            return rows;
        for (const FilingSystem filingSystem : allFilingSystems) {
            if (!permit.may(Operation::ViewContacts, filingSystem))
                continue;
            OneList &list = parts->list(filingSystem);
            list.keeper.useForReading(&connection);
            const auto found = parts->search(connection, filingSystem, query, flag);
            list.keeper.useForReading(nullptr);
            if (!found)
                return found.error();
            const auto page = list.search.page(connection, found->get(), 0, static_cast<int>(query.limit));
            if (!page)
                return page.error();
            rows += page->rows;
        }
        rows.resize(std::min<qsizetype>(rows.size(), query.limit));
        return rows;
    });
}

QFuture<Result<qint64>> ContactLists::positionOf(const Permit &permit, FilingSystem filingSystem,
    const ListResultPtr &view, Id<Contact> contact) const
{
    return m_parts->ask(permit, filingSystem, [=](Connection &connection, OneList &list) {
        return list.search.positionOf(connection, view.get(), contact);
    });
}

QFuture<Result<qint64>> ContactLists::positionOfName(
    const Permit &permit, FilingSystem filingSystem, const QString &beginning) const
{
    return m_parts->ask(permit, filingSystem, [=](Connection &connection, OneList &list) {
        return list.search.positionOfName(connection, beginning);
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
        return contact_list_repository::verify(connection, filingSystem);
    });
}
