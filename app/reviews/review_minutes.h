#pragma once

#include "app/receipts/receipt_check.h"
#include "app/reviews/review_session.h"

#include <QJsonObject>
#include <QList>

/// Minutes of a review session, as they are signed.
inline constexpr ProofKind minutesKind{QLatin1StringView("review-minutes"),
    QLatin1StringView("kk:ReviewMinutes"), QLatin1StringView("kk:session")};

/// What a decision leads to once the session is signed.
enum class ReviewEffect {
    Nothing,
    CarryOutRequest, ///< by whoever carries out requests
    AnswerRequest,   ///< a refusal that stands, and is told
    NewProposal,     ///< the proposal goes back
    Question,        ///< to whoever made the proposal
    AskErasure,      ///< a request for erasure of our own, which another decides
    KeepHold,
    EndHold,
    MaskFinding,
    KeepFinding,    ///< for the reason that was given
    PlanTest,       ///< within fourteen days, by the officer
    InOrder,        ///< was looked at, and may go on
    FollowUp,       ///< somebody must see to it, for the reason that was given
    RecordTest,     ///< done today, with the officer's words as its finding
    ConfirmClauses, ///< of an agreement: found as they were
    AllowSub,       ///< a new sub-processor
    ObjectSub,      ///< to one, for the reason that was given
    GiveNotice,     ///< of an agreement, which ends with its period
    NoteReceived,   ///< what a processor was asked for came in
    NoteRefused,    ///< they would not cooperate
    NoteFollowedUp, ///< what an audit left is done
    AskCertificate, ///< another one, in the place of what runs out
    StartReview,    ///< of access or of the trail: the list is frozen today
    SignReview,     ///< of access or of the trail
    VerifyChanges   ///< that a review decided on
};

ReviewEffect effectOf(ReviewKind kind, const QString &rule, ReviewDecision::Verdict verdict);
/// Whether something is left to be done after the session is signed, rather than said once and for all.
bool isToBeDone(ReviewEffect effect);
/// A stable name, for the minutes and the command line: "carry-out-request".
QString codeOf(ReviewEffect effect);
/// "approved", "rejected" or "asked".
QString codeOf(ReviewDecision::Verdict verdict);

/// An item with what was signed of it on its own.
struct MinutesLine
{
    ReviewItem item = {};
    /// SHA-256 of the signed decision on a request, in hexadecimal; empty on a server, and for other kinds.
    QString signedDecision = {};
};

/// SHA-256 of the words of a reason together with the decision they were said with, in hexadecimal: the
/// words can be held against the minutes, and an erasure can take them.
QString reasonDigest(const ReviewDecision &decision);

/// Who sat when, every item with what was decided and what that leads to, and every decision that turned out
/// void. Members and people are there by reference alone, reasons by their digest. `controller` is what the
/// organisation is called.
QJsonObject minutesDocument(
    const ReviewSession &session, const QList<MinutesLine> &lines, const QString &controller);
