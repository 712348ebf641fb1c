#pragma once

#include "app/base/page_of.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/contacts/contact_details.h"
#include "app/law/holidays.h"
#include "app/letters/letter_receiver.h"
#include "app/requests/evidence_piece.h"
#include "app/requests/identity_need.h"
#include "app/requests/plan_line.h"
#include "app/requests/proposal.h"
#include "app/requests/representative_address.h"
#include "app/requests/request.h"
#include "app/requests/request_letter.h"
#include "app/requests/request_result.h"
#include "app/requests/restriction.h"
#include "app/staff/deputyship.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QHash>
#include <QList>

#include <array>
#include <atomic>
#include <memory>

class Confirmation;
class QThreadPool;
struct ServiceContext;

/// What a purpose is called, in the two languages.
struct PurposeTitle
{
    QString nl = {};
    QString en = {};

    friend bool operator==(const PurposeTitle &, const PurposeTitle &) = default;
};

/// A request with everything around it, for its page and for `request show`.
struct RequestFile
{
    Request request = {};
    QList<RequestStep> steps = {};
    QList<Decision> decisions = {};
    std::optional<Proposal> proposal = std::nullopt;
    /// What was asked of the requester, the oldest first.
    QList<RequestQuestion> questions = {};
    /// The letters in which it came, without their content; they stand among the files of the person.
    QList<Attachment> letters = {};
    /// The others of the same letter, and those that it follows on or that follow on it.
    QList<Request> related = {};
    /// Earlier ones of the same person and kind that are open: this one may only repeat them.
    QList<Request> alike = {};
    /// How surely it must be known who asks, and why.
    IdentityNeed identityNeed = {};
    /// What was seen when they were identified, until it cleans itself up.
    IdentityEvidence evidence = {};
    /// Which days are no working days for its term.
    HolidayMode holidays = HolidayMode::Core;
    /// Of an erasure with a plan that is not carried out: all that is held of the person, field by field and
    /// record by record, with what the plan does with it.
    QList<PlanLine> lines = {};
    /// Whom carrying the plan out tells of it (art. 19 GDPR), by name.
    QStringList told = {};
    /// Why the plan is not what it would be if it were made now; nothing while it is, and once it was carried
    /// out. It is neither approved nor carried out then, and a new one must be made.
    std::optional<Error> planStale = std::nullopt;
    /// Of a plan that is laid down: what would become of the anonymous figures that it wants kept.
    QList<AnonymousFate> figures = {};
    /// Of an erasure that is open: the grounds of art. 17(1) GDPR that the program finds.
    QList<ErasureGround> grounds = {};
    /// Why the reader cannot decide it; nothing when they can.
    std::optional<Error> decisionLocked = std::nullopt;
    /// In whose stead the reader would decide it; nothing in their own right.
    std::optional<Deputyship> decidesFor = std::nullopt;
    /// Why the person's data is or was restricted, the newest first.
    QList<Restriction> restrictions = {};
    /// Why the reader cannot extend the term; nothing when they can.
    std::optional<Error> extensionLocked = std::nullopt;
    /// What an approval rests on, and what the reader opened of it while the request waits for one.
    QList<EvidencePiece> pieces = {};
    /// Where a representative is reached, who asks in the person's stead; empty where nobody does or that is
    /// not known.
    RepresentativeAddress representativeAddress = {};
    /// What the purposes are called that it names, by their keys.
    QHash<QString, PurposeTitle> purposes = {};
};

/// A piece of evidence that was opened.
struct OpenedEvidence
{
    EvidencePiece piece = {};
    /// The request as it was then: what there is to see of everything but a letter.
    RequestFile file = {};
    /// With its content, where the piece is one.
    std::optional<Attachment> letter = std::nullopt;
};

/// What a request starts from.
struct RequestIntake
{
    Request::Type type = Request::Type::Erasure;
    Id<Contact> contact = {};
    /// The day it reached the organisation, not the day somebody read it (domain.md 4.3).
    QDate receivedOn = {};
    Request::Channel channel = Request::Channel::Email;
    QString remark = {};
    /// Who asks in the person's stead, and what entitles them to; empty: the person themselves.
    QString representative = {};
    QString mandate = {};
    /// Where they are reached, as far as it is known.
    RepresentativeAddress representativeAddress = {};
    /// What within its kind it is about; what an objection or a withdrawal is limited to.
    RequestAim aim = {};
    /// One that came in the same letter; or a closed one that this one follows on.
    Id<Request> related = {};
    /// The letter itself, where it is at hand.
    std::optional<RequestLetter> letter = std::nullopt;
};

/// A requester who did not answer yet who they are, and is to be reminded.
struct DueReminder
{
    Request request = {};
    /// The day of the reminder, by now in the past or today, and which one it is, from 1.
    QDate on = {};
    int number = 1;
};

/// What carrying out a request came to, and the request as it is after.
struct ExecutionResult : RequestResult
{
    RequestFile file = {};
    /// What went still stands in the log beside the file, because somebody reads from it; it is emptied as
    /// soon as they are done.
    bool logWaits = false;
    /// To whom the answer to an erasure goes, as it stood before: it is known here and nowhere else.
    std::optional<LetterReceiver> receiver = std::nullopt;
};

/// What became of many requests that were to be carried out in one go.
struct BatchResult
{
    QList<Id<Request>> done = {};
    /// Those that stay as they were, and why.
    QList<std::pair<Id<Request>, Error>> failed = {};
    /// To whom the answers go to erasures that were done, as in ExecutionResult: known here and nowhere else.
    QList<std::pair<Id<Request>, LetterReceiver>> receivers = {};
    /// How many were not begun, because it was stopped.
    int left = 0;
    bool isStopped = false;
    /// As in ExecutionResult.
    bool logWaits = false;
};

/// Whether whoever carries out a batch writes the answers to erasures right after, to the receivers that it
/// gives back.
enum class BatchLetters { LeftOut, WrittenAfter };

/// Whether somebody may be erased of whom recipients could not be told any more, because what they are told
/// is not written out yet (art. 19 GDPR): only where whoever carries it out was asked.
enum class UntoldRecipients { Accepted, Refused };

/// Taking in, verifying, preparing, deciding and carrying out what people ask.
class Requests final
{
public:
    explicit Requests(const ServiceContext &context);
    ~Requests();

    /// The first of a page; see `page`.
    QFuture<Result<QList<Request>>> list(
        const Permit &permit, FilingSystem filingSystem, bool openOnly) const;
    /// Open ones by the day they are due, else all of them, the newest first; a page at a time. `after`: the
    /// `next` of the page before.
    QFuture<Result<PageOf<Request>>> page(
        const Permit &permit, FilingSystem filingSystem, bool openOnly, const QString &after = {}) const;
    QFuture<Result<QList<Request>>> ofContact(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;
    QFuture<Result<RequestFile>> find(const Permit &permit, FilingSystem filingSystem, Id<Request> id) const;

    QFuture<Result<Id<Request>>> open(
        const Permit &permit, FilingSystem filingSystem, const RequestIntake &intake) const;
    /// Something is asked of the requester; the clock stands still until it is answered, where it was asked
    /// in time (domain.md 4.3). Fails as request_rules::asked() does.
    QFuture<Outcome> ask(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
        const RequestQuestion &question) const;
    /// What was meant has been answered. An answer about who asks comes with verifyIdentity().
    QFuture<Outcome> hearScope(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id, QDate answeredOn) const;
    /// The notice of extension was sent; needs the right to decide. Fails as request_rules::extended() does.
    QFuture<Outcome> extend(const Permit &permit, FilingSystem filingSystem, Id<Request> id, QDate sentOn,
        const QString &reason) const;
    /// It only repeats `original`. Fails as request_rules::setAside() does.
    QFuture<Outcome> setAside(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id, Id<Request> original) const;
    /// By whoever may decide it, instead of deciding.
    QFuture<Outcome> askBack(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id, const QString &question) const;

    /// Where who asks in the person's stead is reached, which may be known later than the request. Fails as
    /// representative_address::check() does; Refused "request.stage" for a closed one, and for one that was
    /// approved, whose answer goes where the approver saw it would.
    QFuture<Outcome> setRepresentativeAddress(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
        const RepresentativeAddress &address) const;

    /// `answeredOn`: the day on which what was asked about it came in; today where it is null. Invalid
    /// "request.answer-day" before it was asked, or as checkEvidence() says; Refused as
    /// request_rules::identityConfirmed() does, at the level that is needed now.
    QFuture<Outcome> verifyIdentity(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
        const QString &method, QDate answeredOn = {}, const IdentityEvidence &evidence = {}) const;
    /// Who was asked could not be identified: noted, the request stays where it is. Refused
    /// "request.identity-unasked" where no question is open; Invalid "request.identity-method".
    QFuture<Outcome> identityFailed(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id, const QString &method) const;

    /// The requester was reminded of the question who they are. Fails as request_reminder::sent() does.
    QFuture<Outcome> remind(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id, QDate sentOn) const;
    /// Of which open requests the requester is to be reminded by now, and since when; the longest first.
    QFuture<Result<QList<DueReminder>>> remindersDue(const Permit &permit, FilingSystem filingSystem) const;
    /// What was seen of requesters whose request was closed long enough ago goes (identity_evidence.h), and
    /// so do the values of corrections (corrected_values.h); of how many requests. It is done by itself once
    /// a day, when somebody who handles requests looks at them.
    QFuture<Result<int>> purgeEvidence(const Permit &permit, FilingSystem filingSystem) const;

    /// What the program would propose for an erasure: each category that is held, and what the law or a hold
    /// keeps of it.
    QFuture<Result<Proposal>> draft(const Permit &permit, FilingSystem filingSystem, Id<Request> id) const;
    /// For a correction `before` is filled in here from what is stored. An erasure may keep more than the
    /// draft, with a reason and an exception, never less than the law asks. A proposal to refuse fails as
    /// request_refusal::check() does.
    QFuture<Result<Proposal>> propose(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id, const Proposal &proposal) const;

    /// Hands out a piece of the evidence to be looked at, by its code, and records in the trail that this
    /// member opened it. NotFound "request.evidence" {code}; Damaged "contact.attachment"; a letter is
    /// refused
    /// ("contact.covered-role") to who only looks up.
    QFuture<Result<OpenedEvidence>> openEvidence(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id, const QString &code) const;

    /// Refused for whoever registered or prepared it and for the person themselves, in the core; in one's own
    /// right or in that of a colleague for whom one stands (deciding_right.h). An approval is refused before
    /// the evidence was opened, as evidence_pieces::check() does, and signs what was. Who decided signs the
    /// head of the trail in which the decision stands.
    QFuture<Result<Decision>> decide(const Permit &permit, const Confirmation &confirmation,
        FilingSystem filingSystem, Id<Request> id, Decision::Verdict verdict, const QString &reason,
        const QByteArray &proposalDigest) const;
    /// All of it or nothing; an erasure leaves no row and no search entry behind, and no log once nobody
    /// reads from it (`logWaits`). Fails as notice_keeping::checkWritten() does, where that is refused.
    QFuture<Result<ExecutionResult>> execute(const Permit &permit, const Confirmation &confirmation,
        FilingSystem filingSystem, Id<Request> id,
        UntoldRecipients untold = UntoldRecipients::Accepted) const;
    /// Those that were approved and are to be carried out, in the order in which they are due; no refusals,
    /// which only have to be answered.
    QFuture<Result<QList<Id<Request>>>> approved(const Permit &permit, FilingSystem filingSystem) const;
    /// The same for each of these, one after the other, all of it or nothing of each: as many in a
    /// transaction as fit into a moment (request_slice.h). What fails is told and passed over; stopped
    /// between two people, those before are done. Progress is how many of how many. Invalid
    /// "request.batch-empty" where none is named. Passed over with Refused "request.notices-unwritten"
    /// {recipients} is an erasure of which they could not be told any more, because what they are told is
    /// not written out yet (art. 19 GDPR); with Refused "request.batch-letter" one that the person asked for
    /// and that would leave nobody to answer to, where the letters are left out.
    QFuture<Result<BatchResult>> executeMany(const Permit &permit, const Confirmation &confirmation,
        FilingSystem filingSystem, const QList<Id<Request>> &ids, const StopRequest &stop = {},
        BatchLetters letters = BatchLetters::LeftOut) const;
    /// Carries out what needs no decision (request_at_once.h): stops what a person objects to or withdraws,
    /// or upholds a restriction, where another ground was found than on receipt with that.
    QFuture<Result<RequestResult>> doAtOnce(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
        std::optional<RestrictionGround> ground = std::nullopt) const;
    /// Proposes to end what `restricting` restricts, of which the person was told on that day (art. 18(3)
    /// GDPR): a request of its own, which another must approve. Refused "request.lift-early" before that
    /// request is decided, "request.restriction-over"; Duplicate "request.lift-open"; and as
    /// limiting_plan::completed().
    QFuture<Result<Id<Request>>> proposeLifting(
        const Permit &permit, FilingSystem filingSystem, Id<Request> restricting, QDate informedOn) const;
    /// A recipient of the person's data confirmed that they were told (art. 19 GDPR).
    QFuture<Outcome> notify(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
        const QString &recipient, QDate confirmedOn) const;
    /// A recipient cannot be told; `why` is a code of noticeObstacles.
    QFuture<Outcome> noticeImpossible(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
        const QString &recipient, const QString &why) const;
    /// The answer has been sent, while a recipient may still have to be told.
    QFuture<Outcome> answer(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id, QDate answeredOn) const;
    QFuture<Outcome> close(
        const Permit &permit, FilingSystem filingSystem, Id<Request> id, QDate answeredOn) const;
    QFuture<Outcome> withdraw(const Permit &permit, FilingSystem filingSystem, Id<Request> id) const;

private:
    /// Once a day: lets go what cleans itself up. Nobody waits for it.
    void tidyUp(const Permit &permit, FilingSystem filingSystem) const;

    const ServiceContext &m_context;
    /// The Julian day for which each filing system was tidied up.
    mutable std::array<std::atomic<qint64>, allFilingSystems.size()> m_tidiedOn = {};
    /// Where heads of the trail are signed after a decision, which nobody waits for.
    std::unique_ptr<QThreadPool> m_desk;
};
