#include "app/retention/term_move.h"

#include "app/base/new_uuid.h"
#include "app/changes/service_context.h"
#include "app/retention/retention_day.h"
#include "app/retention/rule_preview_reader.h"
#include "app/retention/term_renewal.h"
#include "app/retention/term_watch_repository.h"
#include "app/storage/looking.h"

namespace {

/// Who asks meanwhile waits for one piece at most: some hundredths of a second.
constexpr int peopleAPiece = 5'000;
/// Beyond so many who were computed meanwhile everybody is, which is quicker than one by one.
constexpr int mostComputedAgain = 1'000;

Error moveStopped()
{
    return {Failure::Cancelled, QStringLiteral("retention.recompute")};
}

} // namespace

QFuture<Outcome> TermMove::begin(const ServiceContext &context, const Permit &permit,
    std::unique_ptr<TermOrder> order, const StopRequest &stop)
{
    const std::shared_ptr<TermMove> move(new TermMove(context, permit, std::move(order), stop));
    const auto future = move->m_promise.future();
    if (context.isReading)
        move->finish(Error{Failure::Refused, QStringLiteral("file.opened-read-only")});
    else
        move->read(&TermMove::look);
    return future;
}

TermMove::TermMove(
    const ServiceContext &context, Permit permit, std::unique_ptr<TermOrder> order, StopRequest stop)
    : m_context(context)
    , m_permit(std::move(permit))
    , m_order(std::move(order))
    , m_stop(std::move(stop))
    , m_token(newUuid())
{
    m_promise.start();
}

TermMove::~TermMove()
{
    finish(moveStopped());
}

void TermMove::finish(const Outcome &outcome)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_promise.addResult(outcome);
    m_promise.finish();
}

Outcome TermMove::did(const Outcome &outcome)
{
    if (outcome)
        return outcome;
    if (m_isWatching)
        endWatch();
    finish(outcome);
    return outcome;
}

void TermMove::read(Step step)
{
    m_context.reader.ask([self = shared_from_this(), step](Connection &connection) -> Outcome {
        if (self->m_stop.isStopped())
            return self->did(moveStopped());
        if (auto stands = permitStands(connection, self->m_permit); !stands)
            return self->did(stands);
        return self->did(looking(connection, [&](Connection &line) { return ((*self).*step)(line); }));
    });
}

/// Nothing is read before it is written down that somebody watches.
void TermMove::watch()
{
    m_context.writer.ask([self = shared_from_this()](Connection &connection) -> Outcome {
        if (self->m_stop.isStopped())
            return self->did(moveStopped());
        auto begun = writing(connection, [&self](Connection &line) {
            return term_watch_repository::begin(line, self->m_token, self->m_context.clock.now());
        });
        if (!begun)
            return self->did(begun);
        self->m_isWatching = true;
        self->read(&TermMove::prepareNext);
        return done;
    });
}

/// Whether it may count at all, and what it would be computed by.
Outcome TermMove::look(Connection &connection)
{
    Change asked(connection, m_permit, m_context.clock);
    auto basis = term_renewal::basis(connection, asked.today());
    if (!basis)
        return basis.error();
    auto aim = m_order->look(asked, *std::move(basis));
    if (!aim)
        return aim.error();
    if (aim->reach.isEmpty()) {
        carryOut();
        return done;
    }
    m_basis = std::move(aim->basis);
    m_left = aim->reach;
    m_rules = std::make_unique<RuleTable>(m_basis.rules);
    qint64 people = 0;
    for (const FilingSystem filingSystem : std::as_const(m_left)) {
        const auto here = rule_preview_reader::countPeople(connection, filingSystem);
        if (!here)
            return here.error();
        people += *here;
    }
    m_promise.setProgressRange(0, static_cast<int>(people));
    watch();
    return done;
}

Outcome TermMove::prepareNext(Connection &connection)
{
    if (m_left.isEmpty()) {
        carryOut();
        return done;
    }
    if (auto patient = connection.allowLongStatements(); !patient)
        return patient;
    const FilingSystem filingSystem = m_left.constFirst();
    const auto count = term_renewal::prepareSome(
        connection, filingSystem, m_after, peopleAPiece, m_basis, *m_rules, m_prepared[filingSystem]);
    if (!count)
        return count.error();
    m_people += *count;
    m_promise.setProgressValue(static_cast<int>(m_people));
    if (*count < peopleAPiece) {
        m_left.removeFirst();
        m_after = 0;
    }
    read(&TermMove::prepareNext);
    return done;
}

void TermMove::carryOut()
{
    m_context.writer.ask([self = shared_from_this(), mark = std::make_shared<WriteMark>(m_context.feed)](
                             Connection &connection) -> Outcome {
        const ServiceContext &context = self->m_context;
        const Outcome outcome = mark->came(changing(connection, self->m_permit, context.clock, context.feed,
            [&](Change &change) { return self->putDown(change); }));
        if (!outcome)
            return self->did(outcome);
        self->finish(outcome);
        return outcome;
    });
}

Outcome TermMove::putDown(Change &change)
{
    Connection &connection = change.connection();
    // Nobody may go by what counted so far meanwhile, nor come in between what is computed; where nothing was
    // worked out beforehand, only once it shows that something has to be.
    if (m_isWatching) {
        if (auto still = term_watch_repository::holdStill(connection); !still)
            return still;
    }
    const auto reach = m_order->putDown(change);
    if (!reach)
        return reach.error();
    if (!reach->isEmpty()) {
        if (auto still = m_isWatching ? Outcome(done) : term_watch_repository::holdStill(connection); !still)
            return still;
        const auto basis = term_renewal::basis(connection, change.today());
        if (!basis)
            return basis.error();
        for (const FilingSystem filingSystem : *reach) {
            if (auto renewed = renew(change, filingSystem, *basis); !renewed)
                return renewed;
        }
    }
    return m_isWatching ? term_watch_repository::end(connection, m_token) : Outcome(done);
}

/// What was worked out, where it still holds; else everybody anew.
Outcome TermMove::renew(Change &change, FilingSystem filingSystem, const RenewalBasis &basis)
{
    const auto stops = [this] { return m_stop.isStopped(); };
    const auto watched =
        term_watch_repository::seen(change.connection(), m_token, filingSystem, mostComputedAgain);
    if (!watched)
        return watched.error();
    const auto prepared = m_prepared.find(filingSystem);
    if (prepared == m_prepared.end() || !watched->isWhole || basis != m_basis)
        return retention_day::recomputeEverything(change, filingSystem, stops);
    return retention_day::writePrepared(change, filingSystem, prepared->second, watched->people, stops);
}

/// Nobody needs to remember any more who is computed. Where that cannot be written now, the next watch sees
/// to it.
void TermMove::endWatch()
{
    m_isWatching = false;
    m_context.writer.ask([token = m_token](Connection &connection) {
        return writing(
            connection, [&token](Connection &line) { return term_watch_repository::end(line, token); });
    });
}
