#include "app/drafts/drafts.h"

#include "app/changes/service_context.h"
#include "app/drafts/draft_repository.h"
#include "app/storage/transaction.h"

#include <algorithm>

namespace {

/// For a member whose rights still stand, on the writing thread; not into a file that is only read, nor into
/// one that must not be written any more. Without the trail, so not through ServiceContext::change.
template <typename Work>
QFuture<Outcome> writingFor(const ServiceContext &context, const Permit &permit, Work work)
{
    return context.writer.ask([permit, &feed = context.feed, isReading = context.isReading,
                                  work = std::move(work)](Connection &connection) -> Outcome {
        if (isReading || permit.isReading())
            return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
        if (const auto stopped = feed.whyStopped())
            return *stopped;
        if (auto stands = permitStands(connection, permit); !stands)
            return stands;
        return work(connection);
    });
}

/// Who may not open the form any more does not see what was typed in it.
bool maySee(const Permit &permit, const Draft &draft)
{
    const QList<Operation> rights = draft.keptBy();
    return rights.isEmpty() ? permit.may(Operation::ViewContacts, draft.filingSystem)
                            : std::any_of(rights.begin(), rights.end(),
                                  [&](Operation right) { return permit.mayAnywhere(right); });
}

Outcome keep(Connection &connection, const QString &staff, const Draft &draft)
{
    if (draft.content.size() > Drafts::longest)
        return Error{Failure::Refused, QStringLiteral("draft.lost")};
    return writing(connection, [&](Connection &line) -> Outcome {
        const auto hasPerson = draft_repository::hasPerson(line, draft);
        if (!hasPerson)
            return hasPerson.error();
        // Somebody was erased while their form was open: what was typed about them goes as well.
        return *hasPerson ? draft_repository::put(line, staff, draft) : Outcome(done);
    });
}

} // namespace

QFuture<Outcome> Drafts::save(const Permit &permit, const QList<Draft> &drafts) const
{
    const Instant now = m_context.clock.now();
    return writingFor(
        m_context, permit, [staff = permit.staffRef(), drafts, now](Connection &connection) -> Outcome {
            Outcome all = writing(connection, [&](Connection &line) {
                return draft_repository::removeOlderThan(line, {now.micros - keptDays * Instant::day});
            });
            // Each by itself: what cannot be kept takes no other with it.
            for (Draft draft : drafts) {
                draft.savedAt = now;
                if (auto kept = keep(connection, staff, draft); !kept)
                    all = kept;
            }
            return all;
        });
}

QFuture<Result<QList<Draft>>> Drafts::mine(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<QList<Draft>> {
        auto drafts = draft_repository::list(connection, permit.staffRef());
        if (drafts)
            (*drafts).removeIf([&](const Draft &draft) { return !maySee(permit, draft); });
        return drafts;
    });
}

QFuture<Outcome> Drafts::remove(const Permit &permit, Id<Draft> draft) const
{
    return writingFor(m_context, permit, [staff = permit.staffRef(), draft](Connection &connection) {
        return writing(
            connection, [&](Connection &line) { return draft_repository::remove(line, staff, draft); });
    });
}
