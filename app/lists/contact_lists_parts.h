#pragma once

#include "app/changes/service_context.h"
#include "app/lists/contact_lists.h"
#include "app/lists/list_keeper.h"
#include "app/lists/list_search.h"

#include <QElapsedTimer>

#include <array>

using Flag = std::shared_ptr<std::atomic<bool>>;

/// A list, what is kept of it and who searches it.
struct OneList
{
    explicit OneList(FilingSystem filingSystem) : keeper(filingSystem), search(keeper), archived(filingSystem)
    {}

    ListKeeper keeper;
    ListSearch search;
    ArchivedPlaces archived;
    std::atomic<bool> followAsked = false;
};

struct ContactLists::Parts
{
    Parts(ContactLists &lists, const ServiceContext &serviceContext, const Location &location)
        : q(lists)
        , context(serviceContext)
        , longReader(location, Connection::Access::ReadOnly)
        , worker(location, Connection::Access::ReadOnly)
        , stopper(location, Connection::Access::ReadOnly)
    {}

    OneList &list(FilingSystem filingSystem)
    {
        return filingSystem == FilingSystem::Customers ? customers : employees;
    }

    void loadNext(FilingSystem filingSystem);
    void afterPiece(FilingSystem filingSystem, const Result<bool> &more, qint64 rows, qint64 of);
    void askToFollow(FilingSystem filingSystem);
    Outcome follow(Connection &connection, FilingSystem filingSystem);
    Flag takeLane(ListQuery::Lane lane);
    void giveUp(const Flag &search);
    Result<ListResultPtr> search(Connection &connection, const Permit &permit, FilingSystem filingSystem,
        const ListQuery &query, const Flag &cancelled);
    /// Whom of a list the permit does not see; null where it opens the archive.
    Result<const ArchivedPlaces *> veilFor(
        Connection &connection, const Permit &permit, FilingSystem filingSystem);
    Result<QList<ListRow>> named(
        Connection &connection, const Permit &permit, const ListQuery &query, const Flag &cancelled);

    Outcome stillStands(Connection &connection, const Permit &permit);
    /// Before a question: rights are those of now, and what is in memory is what is stored.
    Outcome ready(Connection &connection, const Permit &permit, FilingSystem filingSystem);

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
    DatabaseThread worker;
    DatabaseThread stopper; ///< of what runs on the worker of a server; stops before it
};

/// Once more where somebody gave up a search in the instant in which it ended: this one was not meant.
template <typename Answer, typename Attempt>
Answer attempted(Attempt attempt)
{
    Answer answer = attempt();
    return !answer && answer.error().failure == Failure::Cancelled ? attempt() : answer;
}

template <typename Work>
auto ContactLists::Parts::ask(const Permit &permit, FilingSystem filingSystem, Work work)
    -> QFuture<std::invoke_result_t<Work, Connection &, OneList &>>
{
    using Answer = std::invoke_result_t<Work, Connection &, OneList &>;
    return worker.ask([this, permit, filingSystem, work = std::move(work)](Connection &connection) -> Answer {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return attempted<Answer>([&]() -> Answer {
            if (auto good = ready(connection, permit, filingSystem); !good)
                return good.error();
            OneList &list = this->list(filingSystem);
            list.keeper.useForReading(&connection);
            Answer answer = work(connection, list);
            list.keeper.useForReading(nullptr);
            return answer;
        });
    });
}
