#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/grounds/ground_rule.h"
#include "app/grounds/orphan.h"
#include "app/grounds/orphan_figures.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

#include <array>
#include <atomic>

struct Purpose;
struct ServiceContext;

/// The new ground of somebody who has none.
struct GroundDecision
{
    /// Where one is named it brings its basis, and the ground counts for it as well (Consents::addGround).
    Id<Purpose> purpose = {};
    /// Looked at where no purpose is named. Consent is recorded by who gave it, never decided on.
    LawfulBasis basis = LawfulBasis::Contract;
    GroundWish wish = {};
};

/// What would be filled in for somebody, and what the rules allow.
struct UsualGround
{
    ContactGround ground = {};
    /// The last day that may be decided on; none: no rule sets one.
    std::optional<QDate> latest = std::nullopt;
};

/// What became of a choice of people whose erasure was to be proposed.
struct OrphanProposals
{
    QList<Id<Request>> opened = {};
    /// Those whose data art. 18 GDPR itself holds, who are passed over.
    int restricted = 0;
};

/// Why everybody is kept: the usual reasons and ends, and who has none any more.
class Grounds final
{
public:
    explicit Grounds(const ServiceContext &context) : m_context(context) {}

    /// `setting`: kind, basis, facts and whether it is a business contact; the rest is read. What `wish` says
    /// is taken over, where it is good.
    QFuture<Result<UsualGround>> usual(const Permit &permit, FilingSystem filingSystem,
        const GroundSetting &setting, Id<Purpose> purpose, const GroundWish &wish = {}) const;

    QFuture<Result<OrphanFigures>> orphanFigures(const Permit &permit, FilingSystem filingSystem) const;
    /// Those without a ground today, the longest first: at most `limit`, behind `after`. Unavailable
    /// "ground.not-looked-at" while that is not known yet.
    QFuture<Result<QList<Orphan>>> orphans(const Permit &permit, FilingSystem filingSystem, int limit,
        const std::optional<Orphan> &after = std::nullopt) const;

    /// Whose legitimate interest should have been looked at again by now, the longest first: at most `limit`.
    QFuture<Result<QList<Orphan>>> lateReviews(
        const Permit &permit, FilingSystem filingSystem, int limit) const;

    /// Gives each of them a ground, also who has one; all of them or none. Refused "ground.reason-for-many"
    /// for a reason of one's own and more than mostPeopleForOwnReason people on one day, unless the privacy
    /// officer gives it; "contact.restricted"; "ground.archived" {how many} for those of whom the permit does
    /// not see something. Invalid as resolveGround, or "ground.is-consent".
    QFuture<Result<int>> give(const Permit &permit, FilingSystem filingSystem,
        const QList<Id<Contact>> &contacts, const GroundDecision &decision) const;
    /// Opens a request for erasure for each who has no ground and none open yet; nothing is erased by it.
    /// Whose data is restricted is passed over. Refused "ground.not-an-orphan" for somebody whom something
    /// carries, and "request.restricted" where all of them are restricted.
    QFuture<Result<OrphanProposals>> proposeErasure(
        const Permit &permit, FilingSystem filingSystem, const QList<Id<Contact>> &contacts) const;

    /// Between 1 and mostDaysToErase; the privacy officer's.
    QFuture<Outcome> setDaysToErase(const Permit &permit, int days) const;

private:
    /// Answers on the reading thread; the first question of all on the writing one, which begins to ask for
    /// reasons.
    template <typename Work>
    auto ofFile(const Permit &permit, Operation operation, FilingSystem filingSystem, Work work) const;

    const ServiceContext &m_context;
    /// By filing system: whether somebody looked before through these services.
    mutable std::array<std::atomic<bool>, 2> m_hasLooked = {};
};
