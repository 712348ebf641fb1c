#include "app/drafts/drafts.h"

#include "app/changes/service_context.h"
#include "app/drafts/draft_repository.h"
#include "app/storage/transaction.h"

namespace {

/// For a member whose rights still stand, on the writing thread.
template <typename Work>
QFuture<Outcome> writingFor(const ServiceContext &context, const Permit &permit, Work work)
{
    return context.writer.ask([permit, work = std::move(work)](Connection &connection) {
        return writing(connection, [&](Connection &line) -> Outcome {
            if (auto stands = permitStands(line, permit); !stands)
                return stands;
            return work(line);
        });
    });
}

} // namespace

QFuture<Outcome> Drafts::save(const Permit &permit, const QList<Draft> &drafts) const
{
    const Instant now = m_context.clock.now();
    return writingFor(
        m_context, permit, [staff = permit.staffRef(), drafts, now](Connection &connection) -> Outcome {
            constexpr qint64 day = 24LL * 60 * 60 * 1'000'000;
            if (auto expired = draft_repository::removeOlderThan(connection, {now.micros - keptDays * day});
                !expired)
                return expired;
            for (Draft draft : drafts) {
                if (draft.content.size() > longest)
                    continue;
                draft.savedAt = now;
                if (auto kept = draft_repository::put(connection, staff, draft); !kept)
                    return kept;
            }
            return done;
        });
}

QFuture<Result<QList<Draft>>> Drafts::mine(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<QList<Draft>> {
        auto drafts = draft_repository::list(connection, permit.staffRef());
        if (drafts)
            (*drafts).removeIf(
                [&](const Draft &draft) { return !permit.may(Operation::ViewContacts, draft.filingSystem); });
        return drafts;
    });
}

QFuture<Outcome> Drafts::remove(const Permit &permit, Id<Draft> draft) const
{
    return writingFor(m_context, permit, [staff = permit.staffRef(), draft](Connection &connection) {
        return draft_repository::remove(connection, staff, draft);
    });
}
