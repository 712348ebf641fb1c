#include "app/sweeping/sweep_run.h"

#include "app/changes/change.h"
#include "app/lists/list_search_repository.h"
#include "app/requests/request_repository.h"
#include "app/retention/retention_day.h"
#include "app/retention/retention_due_repository.h"
#include "app/retention/retention_proposal_repository.h"
#include "app/storage/bulk_settings.h"
#include "app/sweeping/due_proposing.h"
#include "app/sweeping/sweep_repository.h"

#include <algorithm>
#include <tuple>

namespace {

/// So many people share a transaction: others get in between two.
constexpr qsizetype sweepSlice = 250;

/// Why somebody is passed over; anything else ends the run.
bool isPassedBySweep(const Error &error)
{
    return error.failure == Failure::Refused || error.failure == Failure::Invalid ||
        error.failure == Failure::NotFound;
}

void countProposal(SweepReport &report, const DuePerson &due)
{
    ++report.opened;
    ++report.byRule[due.rule];
    for (const DataCategory category : allDataCategories) {
        if (due.over.contains(category))
            ++report.byCategory[category];
    }
}

QList<Id<Contact>> peopleProposed(const QList<RetentionProposal> &proposals)
{
    QList<Id<Contact>> people;
    for (const RetentionProposal &proposal : proposals)
        people.append(proposal.contact);
    return people;
}

/// A slice in which nothing came of anybody leaves no trace in the trail.
Error nothingToSweep()
{
    return {Failure::Refused, QStringLiteral("sweep.nothing")};
}

/// Whoever may not run it, or may not write at all, leaves no report of it.
bool isToldOf(const Error &error)
{
    return !error.what.startsWith(QLatin1String("permit.")) &&
        error.what != QLatin1String("file.opened-read-only") && error.failure != Failure::Unavailable;
}

bool isNothingToSweep(const Outcome &outcome)
{
    return !outcome && outcome.error().what == QLatin1String("sweep.nothing");
}

} // namespace

SweepRun::Answer SweepRun::operator()(QPromise<Answer> &promise)
{
    m_report.ranAt = m_context.clock.now();
    m_report.ranFor = m_context.clock.today();
    m_report.ranBy = m_permit.staffRef();
    m_report.isTrial = m_order.isTrial;
    m_report.origin = m_order.origin;
    const Answer answer = run(promise);
    std::ignore = onWriter([](Connection &connection) { return BulkSettings::endMany(connection); });
    if (!answer && !m_order.isTrial && isToldOf(answer.error())) {
        // Whoever asked is told why all the same.
        std::ignore = onWriter(
            [this, why = answer.error()](Connection &connection) { return keepStopped(connection, why); });
    }
    return m_mark->came(answer);
}

SweepRun::Answer SweepRun::run(QPromise<Answer> &promise)
{
    if (m_context.isReading && !m_order.isTrial)
        return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
    if (auto begun = onWriter([this](Connection &connection) { return begin(connection); }); !begun)
        return begun.error();
    if (!m_order.isTrial) {
        if (auto moved = takeBackMoved(promise); !moved)
            return moved.error();
    }
    const auto people = onWriter([this](Connection &connection) { return candidates(connection); });
    if (!people)
        return people.error();
    if (auto proposed = proposeAll(*people, promise); !proposed)
        return proposed.error();
    if (!m_order.isTrial) {
        if (auto ended = onWriter([this](Connection &connection) { return finish(connection); }); !ended)
            return ended.error();
    }
    return m_report;
}

Outcome SweepRun::begin(Connection &connection)
{
    if (auto stands = permitStands(connection, m_permit); !stands)
        return stands.error();
    if (auto allowed = m_permit.require(Operation::HandleRequests, m_filingSystem); !allowed)
        return allowed;
    if (!m_order.isClockRight) {
        const auto watch = sweep_repository::clockWatch(connection);
        if (!watch)
            return watch.error();
        if (const auto doubt = watch->doubt(m_context.clock.now()))
            return *doubt;
    }
    if (!m_order.isTrial) {
        if (auto brought =
                retention_day::bringUp(connection, m_permit, m_context.clock, m_context.feed, m_filingSystem);
            !brought)
            return brought;
    }
    auto basis = retention_due_repository::termBasis(connection);
    if (!basis)
        return basis.error();
    m_basis = *std::move(basis);
    return BulkSettings::beginMany(connection);
}

Outcome SweepRun::takeBackMoved(const QPromise<Answer> &promise)
{
    const auto open = onWriter([this](Connection &connection) {
        return retention_proposal_repository::open(connection, m_filingSystem);
    });
    if (!open)
        return open.error();
    for (qsizetype at = 0; at < open->size(); at += sweepSlice) {
        if (isStopped(promise))
            return Error{Failure::Cancelled, QStringLiteral("sweep.run")};
        const auto taken = onWriter([this, slice = open->mid(at, sweepSlice)](
                                        Connection &connection) { return takeBack(connection, slice); });
        if (!taken)
            return taken;
    }
    return done;
}

Outcome SweepRun::takeBack(Connection &connection, const QList<RetentionProposal> &open)
{
    const QDate today = m_context.clock.today();
    const auto terms = retention_due_repository::termsOf(connection, m_filingSystem, peopleProposed(open));
    if (!terms)
        return terms.error();
    QList<RetentionProposal> moved;
    for (const RetentionProposal &proposal : open) {
        const auto theirs = terms->value(proposal.contact.number());
        if (!isStillDue(proposal.categories, dueOn(theirs, m_basis.rules, today)))
            moved.append(proposal);
    }
    if (moved.isEmpty())
        return done;
    qint64 voided = 0;
    const auto taken =
        changing(connection, m_permit, m_context.clock, m_context.feed, [&](Change &change) -> Outcome {
            // As they stand by now.
            const auto now =
                retention_due_repository::termsOf(change.connection(), m_filingSystem, peopleProposed(moved));
            if (!now)
                return now.error();
            for (const RetentionProposal &proposal : std::as_const(moved)) {
                const auto back = due_proposing::takeBackIfMoved(
                    change, m_filingSystem, proposal, now->value(proposal.contact.number()), m_basis.rules);
                if (!back)
                    return back.error();
                voided += *back ? 1 : 0;
            }
            // What was rejected stays as it is: then nothing happened here.
            return voided > 0 ? Outcome(done) : Outcome(nothingToSweep());
        });
    if (!taken)
        return isNothingToSweep(taken) ? Outcome(done) : taken;
    m_report.voided += voided;
    return done;
}

Result<QList<Id<Contact>>> SweepRun::candidates(Connection &connection)
{
    const auto waiting = request_repository::peopleToErase(connection, m_filingSystem);
    if (!waiting)
        return waiting.error();
    const QDate today = m_context.clock.today();
    QList<Id<Contact>> people;
    const auto take = [&](const QList<Id<Contact>> &found) {
        for (const Id<Contact> contact : found) {
            if (waiting->contains(contact.number()))
                ++m_report.waiting;
            else
                people.append(contact);
        }
    };
    // A hold on one category keeps none of the others; who is held counts as held all the same.
    for (const Standings &standings :
        {Standings{Standing::ByDate, Standing::KeptByLaw, Standing::StartUnknown},
            Standings{Standing::Held}}) {
        const auto ranks = list_search_repository::filtered(connection, m_filingSystem,
            {.standings = standings, .dueTo = today.addDays(-1)}, ListSort::DueOn, today);
        if (!ranks)
            return ranks.error();
        const auto found = list_search_repository::contactsAt(connection, m_filingSystem, *ranks);
        if (!found)
            return found.error();
        take(*found);
        if (!standings.contains(Standing::Held))
            m_report.due += found->size();
    }
    return people;
}

Outcome SweepRun::proposeAll(const QList<Id<Contact>> &people, QPromise<Answer> &promise)
{
    promise.setProgressRange(0, static_cast<int>(people.size()));
    for (qsizetype at = 0; at < people.size(); at += sweepSlice) {
        if (isStopped(promise))
            return Error{Failure::Cancelled, QStringLiteral("sweep.run")};
        if (m_report.opened >= Sweeps::mostAtOnce) {
            m_report.isMore = true;
            break;
        }
        const auto proposed = onWriter([this, slice = people.mid(at, sweepSlice)](Connection &connection) {
            return m_order.isTrial ? wouldPropose(connection, slice) : propose(connection, slice);
        });
        if (!proposed)
            return proposed;
        promise.setProgressValue(static_cast<int>(std::min(at + sweepSlice, people.size())));
    }
    return done;
}

Outcome SweepRun::propose(Connection &connection, const QList<Id<Contact>> &people)
{
    SweepReport report = m_report;
    const auto proposed =
        changing(connection, m_permit, m_context.clock, m_context.feed, [&](Change &change) -> Outcome {
            if (auto some = proposeSome(change, people, report); !some)
                return some;
            return report.opened > m_report.opened ? Outcome(done) : Outcome(nothingToSweep());
        });
    if (!proposed && !isNothingToSweep(proposed))
        return proposed;
    m_report = report;
    return done;
}

Outcome SweepRun::proposeSome(Change &change, const QList<Id<Contact>> &people, SweepReport &report) const
{
    // Another run, on a server even one that runs at this moment, or somebody at their desk may have opened
    // one since this run began.
    if (auto turn = sweep_repository::takeTurn(change.connection(), m_filingSystem); !turn)
        return turn;
    const auto waiting = sweep_repository::waitingAmong(change.connection(), m_filingSystem, people);
    if (!waiting)
        return waiting.error();
    const auto terms = retention_due_repository::termsOf(change.connection(), m_filingSystem, people);
    if (!terms)
        return terms.error();
    for (const Id<Contact> contact : people) {
        if (waiting->contains(contact.number())) {
            ++report.waiting;
            continue;
        }
        const auto due =
            due_proposing::propose(change, m_filingSystem, contact, terms->value(contact.number()), m_basis);
        if (!due && !isPassedBySweep(due.error()))
            return due.error();
        if (due)
            countProposal(report, *due);
        else
            ++report.passedOver[due.error().what];
    }
    return done;
}

Outcome SweepRun::wouldPropose(Connection &connection, const QList<Id<Contact>> &people)
{
    const auto terms = retention_due_repository::termsOf(connection, m_filingSystem, people);
    if (!terms)
        return terms.error();
    for (const Id<Contact> contact : people) {
        const auto due =
            due_proposing::dueBy(terms->value(contact.number()), m_basis.rules, m_context.clock.today());
        if (!due && !isPassedBySweep(due.error()))
            return due.error();
        if (due)
            countProposal(m_report, *due);
        else
            ++m_report.passedOver[due.error().what];
    }
    return done;
}

Outcome SweepRun::finish(Connection &connection)
{
    return changing(connection, m_permit, m_context.clock, m_context.feed, [&](Change &change) -> Outcome {
        m_report.endedAt = change.now();
        if (auto kept = sweep_repository::add(change.connection(), m_filingSystem, m_report); !kept)
            return kept;
        if (auto believed = sweep_repository::believeClock(change.connection(), change.now()); !believed)
            return believed;
        QJsonObject detail{{QStringLiteral("due"), m_report.due}, {QStringLiteral("opened"), m_report.opened},
            {QStringLiteral("voided"), m_report.voided}};
        if (m_order.isClockRight)
            detail.insert(QStringLiteral("clock_confirmed"), true);
        change.requestsTouched(m_filingSystem);
        return change.audit(
            {.action = QStringLiteral("retention.sweep"), .filingSystem = m_filingSystem, .detail = detail});
    });
}

Outcome SweepRun::keepStopped(Connection &connection, const Error &why)
{
    const auto last = sweep_repository::list(connection, m_filingSystem, 1);
    if (!last)
        return last.error();
    const bool isToldAlready = !last->isEmpty() && last->constFirst().stopped &&
        last->constFirst().stopped->what == why.what && last->constFirst().ranFor == m_report.ranFor &&
        last->constFirst().origin == m_report.origin;
    if (isToldAlready && m_report.origin != SweepOrigin::ByHand)
        return done;
    return changing(connection, m_permit, m_context.clock, m_context.feed, [&](Change &change) -> Outcome {
        m_report.endedAt = change.now();
        m_report.stopped = why;
        if (auto kept = sweep_repository::add(change.connection(), m_filingSystem, m_report); !kept)
            return kept;
        return change.audit({.action = QStringLiteral("retention.sweep-stopped"),
            .filingSystem = m_filingSystem,
            .detail = {{QStringLiteral("why"), why.what}, {QStringLiteral("opened"), m_report.opened}}});
    });
}

bool SweepRun::isStopped(const QPromise<Answer> &promise) const
{
    return m_stop.isStopped() || promise.isCanceled();
}
