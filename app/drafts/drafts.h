#pragma once

#include "app/base/result.h"
#include "app/drafts/draft.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

struct ServiceContext;

/// What members were typing when their window was locked (security.md 4.9): in the customer file and nowhere
/// else, so sealed like everything in it, each for its own member alone. A draft changes nobody's record and
/// leaves nothing in the trail; it goes with the contact whom it is about, and after 30 days.
class Drafts final
{
public:
    static constexpr int keptDays = 30;
    /// Of one form, in characters; a longer one is not kept.
    static constexpr qsizetype longest = 100'000;

    explicit Drafts(const ServiceContext &context) : m_context(context) {}

    /// Each in place of an earlier one in the same form about the same contact.
    QFuture<Outcome> save(const Permit &permit, const QList<Draft> &drafts) const;
    /// One's own, the newest first; without those about people whom the member may not see any more.
    QFuture<Result<QList<Draft>>> mine(const Permit &permit) const;
    QFuture<Outcome> remove(const Permit &permit, Id<Draft> draft) const;

private:
    const ServiceContext &m_context;
};
