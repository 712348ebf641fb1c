#pragma once

#include "app/base/result.h"
#include "app/drafts/draft.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

struct ServiceContext;

/// What members were typing when their window was locked (security.md 4.9): in the customer file and nowhere
/// else, so sealed like everything in it, each for its own member alone. A draft changes nobody's record and
/// leaves nothing in the trail; it goes with the contact whom it is about, when a part of what is known about
/// them is erased, and after 30 days. In quarantine drafts are kept as always: no record changes, and the
/// erasures that are missing take those about their people along. A file that is only read takes none.
class Drafts final
{
public:
    static constexpr int keptDays = 30;
    /// Of one form, in characters; a longer one is not kept, and told.
    static constexpr qsizetype longest = 100'000;

    explicit Drafts(const ServiceContext &context) : m_context(context) {}

    /// Each in place of an earlier one in the same form about the same contact, and each by itself: where one
    /// cannot be kept ("draft.lost" when it is too long) the others are. One about somebody who was erased
    /// meanwhile goes with them.
    QFuture<Outcome> save(const Permit &permit, const QList<Draft> &drafts) const;
    /// One's own, the newest first; without those about people whom the member may not see any more, and of
    /// forms of the whole file that they may not open.
    QFuture<Result<QList<Draft>>> mine(const Permit &permit) const;
    QFuture<Outcome> remove(const Permit &permit, Id<Draft> draft) const;

private:
    const ServiceContext &m_context;
};
