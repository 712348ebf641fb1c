#pragma once

#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/reviews/agenda_source.h"
#include "app/reviews/review_session.h"

#include <QFuture>

#include <memory>

class Confirmation;
class QThreadPool;
class Requests;

/// What somebody sits down for.
struct ReviewChoice
{
    /// None: every kind that they may decide.
    QList<ReviewKind> kinds = {};
    /// Nobody: everybody of whom something is due.
    QList<Id<Contact>> contacts = {};
};

/// Who else holds an item, and since when.
struct ReviewClaim
{
    QString officer = {};
    QString name = {};
    Instant since = {};
};

/// One item as whoever looks at the session sees it.
struct ReviewLine
{
    ReviewItem item = {};
    /// As it is now; nothing where there is nothing left to decide.
    std::optional<AgendaItem> now = std::nullopt;
    /// Why it cannot be decided now; nothing when it can.
    std::optional<Error> locked = std::nullopt;
    std::optional<ReviewClaim> claim = std::nullopt;
};

/// A session with its agenda.
struct ReviewSitting
{
    ReviewSession session = {};
    QString officerName = {};
    QList<ReviewLine> lines = {};
    /// How many decisions were found void just now.
    int voided = 0;

    int decided() const;
};

/// A session in a list.
struct ReviewEntry
{
    ReviewSession session = {};
    QString officerName = {};
    int items = 0;
    int decided = 0;
    /// Nobody did anything in it for so long that another may take it over or end it.
    bool isLeft = false;
};

/// The minutes of a session as they were signed.
struct SignedMinutes
{
    ReviewSession session = {};
    QString officerName = {};
    /// JSON in canonical form, with its proof (review_minutes.h).
    QByteArray document = {};
    /// With what became of the decisions since, and their words as far as no erasure took them.
    QList<ReviewItem> items = {};
    /// Requests whose approval was signed and that wait to be carried out.
    QList<Id<Request>> toExecute = {};
    /// Other decisions that wait to be carried out.
    int toCarryOut = 0;
};

/// What carrying out the decisions of a session came to.
struct ReviewResult
{
    int done = 0;
    int failed = 0;
    int left = 0;
};

/// The privacy officer's review sessions: an agenda of what is due, evidence before each decision, decisions
/// that are stored at once and count once all of them are signed together, and signed minutes. Whoever may
/// decide requests may sit; the agenda holds what they may decide, and what is locked for them stays free for
/// others. On a server nothing is held by two open sessions at once.
class Reviews final
{
public:
    Reviews(const ServiceContext &context, const Requests &requests);
    ~Reviews();

    /// The newest first.
    QFuture<Result<QList<ReviewEntry>>> list(const Permit &permit, FilingSystem filingSystem) const;
    /// How many of each kind are due and may be decided by this member.
    QFuture<Result<QHash<ReviewKind, int>>> due(const Permit &permit, FilingSystem filingSystem) const;

    /// The reference of the new session. Refused "review.open-already" while this member sits in another;
    /// NotFound "review.empty" where nothing is due; Refused "review.too-many" {most} for more people than
    /// one session is about.
    QFuture<Result<QString>> start(
        const Permit &permit, FilingSystem filingSystem, const ReviewChoice &choice = {}) const;
    /// The session as it is; nothing is changed by it.
    QFuture<Result<ReviewSitting>> look(
        const Permit &permit, FilingSystem filingSystem, const QString &ref) const;
    /// The same for whoever sits in it, on this day or another and at any desk: what was decided on something
    /// that changed since is void.
    QFuture<Result<ReviewSitting>> resume(
        const Permit &permit, FilingSystem filingSystem, const QString &ref) const;

    /// What is to be looked at before a decision; that it was is noted, with what it was. One that another
    /// session held is held by this one from here on, if it is free. Refused "review.claimed", "review.gone".
    QFuture<Result<ReviewEvidence>> openEvidence(
        const Permit &permit, FilingSystem filingSystem, Id<ReviewItem> item) const;
    /// The same for several at once, in whole: they are shown as one list.
    QFuture<Result<QList<ReviewEvidence>>> openMany(
        const Permit &permit, FilingSystem filingSystem, const QList<Id<ReviewItem>> &items) const;

    /// Stored at once, and counts for nothing before the session is signed; another takes its place. Fails as
    /// review_rules::checkDecision(), or with why the item is locked.
    QFuture<Outcome> decide(const Permit &permit, FilingSystem filingSystem, Id<ReviewItem> item,
        ReviewDecision::Verdict verdict, const QString &reason = {}) const;
    /// All of them or none; how many. Fails as review_rules::checkMany() besides.
    QFuture<Result<int>> decideMany(const Permit &permit, FilingSystem filingSystem,
        const QList<Id<ReviewItem>> &items, ReviewDecision::Verdict verdict, const QString &reason,
        int typed) const;

    /// Of a session that was left: this member sits in it from here on, and decides anew.
    QFuture<Outcome> takeOver(const Permit &permit, FilingSystem filingSystem, const QString &ref) const;
    /// One's own at any time, another's once it was left, or as an administrator: nothing of it counts.
    QFuture<Outcome> end(const Permit &permit, FilingSystem filingSystem, const QString &ref) const;

    /// Every decision on a request is signed as one that is taken alone; then the minutes are. Refused
    /// ChangedMeanwhile "review.voided" {how many} where something changed since it was decided, Invalid
    /// "review.nothing-decided". Stopped in the middle it goes on where it was.
    QFuture<Result<SignedMinutes>> sign(const Permit &permit, const Confirmation &confirmation,
        FilingSystem filingSystem, const QString &ref) const;
    /// Does what was decided besides requests, which Requests::executeMany() carries out: each in a
    /// transaction of its own. Progress is how many of how many.
    QFuture<Result<ReviewResult>> carryOut(const Permit &permit, FilingSystem filingSystem,
        const QString &ref, const StopRequest &stop = {}) const;
    /// Refused "review.unsigned" before it was signed. That they were asked for is noted.
    QFuture<Result<SignedMinutes>> minutes(
        const Permit &permit, FilingSystem filingSystem, const QString &ref) const;

private:
    const ServiceContext &m_context;
    const Requests &m_requests;
    std::unique_ptr<QThreadPool> m_desk;
};
