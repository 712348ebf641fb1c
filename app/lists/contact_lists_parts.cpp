#include "app/lists/contact_lists_parts.h"

#include "app/lists/archived_rows.h"

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
        // Who may not see the archive would else wait for it at their first search.
        worker.ask([this, filingSystem](Connection &connection) {
            return list(filingSystem).archived.follow(connection, context.clock.today());
        });
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
        return attempted<Outcome>([&] { return follow(connection, filingSystem); });
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
    if (auto stands = permitStands(connection, permit); !stands) {
        for (OneList *list : {&customers, &employees}) {
            list->keeper.forget();
            list->search.forget();
            list->archived.forget();
        }
        return stands;
    }
    stoodFor = permit.staffRef();
    stoodSince.start();
    return done;
}

Outcome ContactLists::Parts::ready(Connection &connection, const Permit &permit, FilingSystem filingSystem)
{
    if (auto stands = stillStands(connection, permit); !stands)
        return stands;
    // Nobody tells us what other programs commit.
    if (context.shared && list(filingSystem).keeper.index())
        return follow(connection, filingSystem);
    return done;
}

/// A server is asked to stop from another thread: that takes a journey or more.
void ContactLists::Parts::giveUp(const Flag &search)
{
    if (!context.shared) {
        worker.interrupt();
        return;
    }
    stopper.ask([this, search](Connection &line) -> Outcome {
        {
            const std::lock_guard lock(lanesMutex);
            if (running != search)
                return done; // it ended by itself
        }
        worker.interruptOver(line);
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

Result<const ArchivedPlaces *> ContactLists::Parts::veilFor(
    Connection &connection, const Permit &permit, FilingSystem filingSystem)
{
    if (permit.may(Operation::ViewArchive, filingSystem))
        return nullptr;
    ArchivedPlaces &archived = list(filingSystem).archived;
    if (auto followed = archived.follow(connection, context.clock.today()); !followed)
        return followed.error();
    return &archived;
}

Result<ListResultPtr> ContactLists::Parts::search(Connection &connection, const Permit &permit,
    FilingSystem filingSystem, const ListQuery &query, const Flag &cancelled)
{
    const auto veil = veilFor(connection, permit, filingSystem);
    if (!veil)
        return veil.error();
    // One that came too late for the question before is not meant for this.
    std::ignore = connection.takeInterruption();
    {
        const std::lock_guard lock(lanesMutex);
        running = cancelled;
    }
    auto found = list(filingSystem).search.run(connection, query, context.clock.today(), *cancelled, *veil);
    {
        const std::lock_guard lock(lanesMutex);
        running.reset();
    }
    if (!found)
        return found.error();
    return ListResultPtr(std::make_shared<const ListResult>(*std::move(found)));
}

Result<QList<ListRow>> ContactLists::Parts::named(
    Connection &connection, const Permit &permit, const ListQuery &query, const Flag &cancelled)
{
    QList<ListRow> rows;
    if (searchWords(query.text).isEmpty())
        return rows;
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (!permit.may(Operation::ViewContacts, filingSystem))
            continue;
        if (auto good = ready(connection, permit, filingSystem); !good)
            return good.error();
        OneList &one = list(filingSystem);
        one.keeper.useForReading(&connection);
        const auto found = search(connection, permit, filingSystem, query, cancelled);
        one.keeper.useForReading(nullptr);
        if (!found)
            return found.error();
        auto page = one.search.page(connection, found->get(), 0, static_cast<int>(query.limit), nullptr);
        if (!page)
            return page.error();
        if (auto covered = archived_rows::coverOrLeaveOut(
                connection, permit, filingSystem, context.clock.today(), page->rows);
            !covered)
            return covered.error();
        rows += page->rows;
    }
    rows.resize(std::min<qsizetype>(rows.size(), query.limit));
    return rows;
}
