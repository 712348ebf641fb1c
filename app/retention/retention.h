#pragma once

#include "app/base/page_of.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/lists/list_row.h"
#include "app/retention/anonymous_figure.h"
#include "app/retention/open_hold.h"
#include "app/retention/retention_figures.h"
#include "app/retention/rule_change.h"
#include "app/retention/rule_preview.h"
#include "app/retention/start_order.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QMap>

#include <array>
#include <atomic>

struct ServiceContext;

/// How long everything is kept: the rules, the terms, the figures, and what stops the clock.
class Retention final
{
public:
    explicit Retention(const ServiceContext &context) : m_context(context) {}

    QFuture<Result<QList<RetentionRule>>> rules(const Permit &permit) const;
    /// The changes of one rule, or of all where the id is empty: what waits first, then the newest. Approved
    /// ones are its versions; version 0 is as the program brought it (defaultRetentionRules).
    QFuture<Result<QList<RuleChange>>> ruleChanges(const Permit &permit, const QString &ruleId) const;
    /// Proposes a change, a switch, or a rule of our own; nothing counts differently until it is approved.
    /// What checkRule refuses; Invalid "rule.reason-missing", "rule.unchanged"; NotFound "retention.rule";
    /// Duplicate "rule.exists", "rule.waiting"; ChangedMeanwhile "rule.changed" where the rule is no longer
    /// as it was looked at; Refused "rule.duty-twice" {id, other}, "rule.review-open" while somebody sits in
    /// a review session.
    QFuture<Result<RuleChange>> proposeRule(const Permit &permit, const RuleWish &wish) const;
    /// What a rule would do to everybody, as the progress of the future tells. Changes nothing.
    QFuture<Result<RulePreview>> previewRule(
        const Permit &permit, const RetentionRule &rule, const StopRequest &stop = {}) const;
    /// The privacy officer's decision; from here on it counts, and every term it may touch is computed anew.
    /// NotFound "rule.nothing-waits"; ChangedMeanwhile "rule.changed"; Refused "rule.own-proposal" while
    /// another officer could decide about it, "rule.review-open" while somebody sits in a review session.
    /// Stopped, it answers Cancelled and everything is as before.
    QFuture<Outcome> approveRule(const Permit &permit, const QString &ruleId, int number,
        const QString &reason, const StopRequest &stop = {}) const;
    /// Turns it down with a reason, or takes it back where it is one's own.
    QFuture<Outcome> rejectRule(
        const Permit &permit, const QString &ruleId, int number, const QString &reason) const;

    QFuture<Result<RetentionFigures>> figures(const Permit &permit, FilingSystem filingSystem) const;
    /// The people whose term ends before a day, the longest overdue first; 10,000 at most.
    QFuture<Result<QList<ListRow>>> due(const Permit &permit, FilingSystem filingSystem, QDate before) const;
    /// One contact's terms as they stand today, a row a category.
    QFuture<Result<QList<CategoryTerm>>> terms(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;

    /// The same computed anew, with every rule that bears on each of them.
    QFuture<Result<QList<TermExplanation>>> explain(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;

    /// The numbers that are left of people who were anonymised (domain.md 9.5).
    QFuture<Result<QList<AnonymousFigure>>> anonymousFigures(
        const Permit &permit, FilingSystem filingSystem) const;

    QFuture<Result<QList<LegalHold>>> holds(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;
    /// Open holds whose day of review has come, the longest overdue first (domain.md 8.4).
    QFuture<Result<QList<HeldContact>>> holdsToReview(const Permit &permit, FilingSystem filingSystem) const;
    /// Invalid without a reason, or with a review further away than six months (domain.md 8.4).
    QFuture<Outcome> hold(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, const LegalHold &hold) const;
    /// Agrees to what somebody else holds. Refused "hold.own" for who set it, "hold.own-record" where it is
    /// on oneself, NotFound "hold.none-to-approve".
    QFuture<Outcome> approveHold(const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;
    /// Everybody's that wait for a second person, or whose review is near or was missed; 1,000 at most.
    QFuture<Result<QList<OpenHold>>> openHolds(
        const Permit &permit, FilingSystem filingSystem, HoldsInSight which) const;
    /// Agrees to this one. Fails as approveHold().
    QFuture<Outcome> agreeToHold(const Permit &permit, FilingSystem filingSystem, Id<LegalHold> hold) const;
    /// Does not agree: it ends, for this reason. Fails as approveHold(), Invalid "hold.refusal-reason"
    /// without one.
    QFuture<Outcome> refuseHold(
        const Permit &permit, FilingSystem filingSystem, Id<LegalHold> hold, const QString &reason) const;
    /// The same of every hold on the contact that waits for agreement and that somebody else set.
    QFuture<Outcome> refuseHolds(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, const QString &reason) const;

    /// How many people have a category whose start is not known, by rule that asks for it.
    QFuture<Result<QMap<QString, qint64>>> startsMissing(
        const Permit &permit, FilingSystem filingSystem) const;
    /// The same as people, in the order of their numbers, at most so many.
    QFuture<Result<QList<Id<Contact>>>> peopleWithoutStart(
        const Permit &permit, FilingSystem filingSystem, const QString &ruleId, int limit) const;
    /// Gives each of these people a start moment, for a reason that is kept as its source; how many got one.
    /// All or none. Invalid "start.reason-missing", "start.future", "start.nobody"; Refused
    /// "contact.start-moment-derived" for a moment that follows from consents, "start.known" where one of
    /// them lacks none.
    QFuture<Result<int>> settleStarts(const Permit &permit, FilingSystem filingSystem,
        const QList<Id<Contact>> &contacts, RelationFactKind kind, QDate on, const QString &reason) const;
    /// The first of the people of whom a rule asks a start, and how many there are of them.
    QFuture<Result<PageOf<ListRow>>> listWithoutStart(
        const Permit &permit, FilingSystem filingSystem, const QString &ruleId, int most) const;
    /// What a start moment would make of the terms of these people, as the progress of the future tells.
    /// Changes nothing. Fails as settleStarts(), without asking a reason; Cancelled where it was stopped.
    QFuture<Result<StartPreview>> previewStarts(const Permit &permit, FilingSystem filingSystem,
        const StartOrder &order, const StopRequest &stop = {}) const;
    /// As settleStarts(), but whoever cannot get one is passed over, and counted with why.
    QFuture<Result<StartsSettled>> settleStartsOf(
        const Permit &permit, FilingSystem filingSystem, const StartOrder &order) const;

    /// NotFound when nothing was held.
    QFuture<Outcome> release(const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;

private:
    /// Answers on the reading thread, but the first question of a day on the writing one, once the stored
    /// standings hold for that day.
    template <typename Work>
    auto ofToday(const Permit &permit, Operation operation, FilingSystem filingSystem, Work work) const;

    const ServiceContext &m_context;
    /// By filing system, as a Julian day.
    mutable std::array<std::atomic<qint64>, 2> m_broughtUpTo = {};
};
