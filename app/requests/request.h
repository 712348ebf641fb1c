#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/requests/request_aim.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

struct Contact;

/// What a data subject asks of us (art. 15 to 22 GDPR). Never edited in place: each step returns the next
/// record.
struct Request
{
    /// The ten kinds of ahead.md 4.2. The numbers are stored.
    enum class Type {
        Access = 1,
        Rectification = 2,
        Erasure = 3,
        Restriction = 4,
        Portability = 5,
        Objection = 6,
        ConsentWithdrawal = 7, ///< art. 7(3)
        HumanReview = 8,       ///< of a decision taken by a machine alone, art. 22(3)
        Recipients = 9,        ///< whom it was passed on to, art. 19, last sentence
        Complaint = 10
    };

    /// How far it is: the thirteen states of ahead.md 4.1, with the moves of request_moves.h between them.
    /// The numbers are stored, and stand in what the trail digested; 5 and 8 are of before refusal and taking
    /// back were outcomes (stageFrom).
    enum class Stage {
        Received = 1,
        IdentityRequested = 9, ///< the clock stands still, where it was asked in time
        IdentityConfirmed = 2,
        ClarificationRequested = 10, ///< the same
        Assessed = 11,               ///< it is known what is held, and what of it must stay
        PlanReady = 12,              ///< a plan is laid down; nobody is asked to decide on it yet
        AwaitingSecondApprover = 3,
        Approved = 4,
        Executing = 13,
        NotifyingRecipients = 6, ///< carried out; whoever received the data is told (art. 19)
        Answered = 14,
        Closed = 7,
        Duplicate = 15 ///< handled under another request
    };

    enum class Outcome {
        None = 0,
        Granted = 1,
        PartlyGranted = 2,
        Refused = 3,
        Withdrawn = 4,
        PersonErased = 5, ///< the person was erased on another request before this one was decided
        NoDataHeld = 6    ///< refused, because nothing is held (RefusalReason::NoDataHeld)
    };

    /// `OwnInitiative`: nobody asked; the organisation wants to erase what it no longer needs.
    enum class Channel { Email = 1, Phone = 2, Post = 3, InPerson = 4, Form = 5, OwnInitiative = 6 };

    Id<Request> id = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    QString ref = {};
    Type type = Type::Erasure;
    /// Empty once the person has been erased.
    Id<Contact> contact = {};
    QByteArray contactRef = {};
    Stage stage = Stage::Received;
    Outcome outcome = Outcome::None;
    QDate receivedOn = {};
    QDate dueOn = {};
    Channel channel = Channel::Email;
    QString remark = {};
    QString registeredBy = {};
    Instant registeredAt = {};
    /// Who asks in the person's stead; empty: the person themselves.
    QString representative = {};
    /// What entitles them to (domain.md 4.5): a written authority, parental authority, guardianship.
    QString mandate = {};
    /// The `ref` that all requests of one letter share; empty for one that came alone.
    QString letterRef = {};
    /// The `ref` of the request that this one only repeats, or that it follows on.
    QString relatedRef = {};
    RequestAim aim = {};
    /// When the notice of extension was sent, and why (art. 12(3) GDPR).
    QDate extensionSentOn = {};
    QString extensionReason = {};
    QString identityMethod = {};
    int identityLevel = 0;
    QString identityBy = {};
    std::optional<Instant> identityAt = std::nullopt;
    /// Proposal as canonical JSON; empty until one was made and again after the person has been erased.
    QString proposal = {};
    QByteArray proposalDigest = {};
    QString preparedBy = {};
    std::optional<Instant> preparedAt = std::nullopt;
    QString executedBy = {};
    std::optional<Instant> executedAt = std::nullopt;
    /// What was done, as JSON without values: counts, what is kept and why, whom to notify.
    QString result = {};
    QDate answeredOn = {};
    std::optional<Instant> closedAt = std::nullopt;
    int version = 1;
    /// The version in which the proposal was laid down: what a decision is about. 0 before there was one.
    int proposedVersion = 0;
    /// Not stored, but found out when it is handed out (late_questions.h): what is open was asked too late to
    /// stop the clock.
    bool isAskedLate = false;

    bool isOpen() const { return stage != Stage::Closed && stage != Stage::Duplicate; }

    friend bool operator==(const Request &, const Request &) = default;
};

inline constexpr std::array allRequestTypes = {Request::Type::Access, Request::Type::Rectification,
    Request::Type::Erasure, Request::Type::Restriction, Request::Type::Portability, Request::Type::Objection,
    Request::Type::ConsentWithdrawal, Request::Type::HumanReview, Request::Type::Recipients,
    Request::Type::Complaint};

inline constexpr std::array allRequestStages = {Request::Stage::Received, Request::Stage::IdentityRequested,
    Request::Stage::IdentityConfirmed, Request::Stage::ClarificationRequested, Request::Stage::Assessed,
    Request::Stage::PlanReady, Request::Stage::AwaitingSecondApprover, Request::Stage::Approved,
    Request::Stage::Executing, Request::Stage::NotifyingRecipients, Request::Stage::Answered,
    Request::Stage::Closed, Request::Stage::Duplicate};

/// A stored number as a state; what was rejected is assessed again with the outcome refused, what was taken
/// back is closed with that outcome.
constexpr Request::Stage stageFrom(int stored)
{
    constexpr int rejected = 5;
    constexpr int takenBack = 8;
    if (stored == rejected)
        return Request::Stage::Assessed;
    return stored == takenBack ? Request::Stage::Closed : static_cast<Request::Stage>(stored);
}

/// A question to the requester; the clock stands still for it where it was asked in time (domain.md 4.3).
struct RequestQuestion
{
    /// The numbers are stored.
    enum class About { Identity = 1, Scope = 2 };

    Id<RequestQuestion> id = {};
    About about = About::Identity;
    QDate askedOn = {};
    /// Null while it is open.
    QDate answeredOn = {};
    /// Why there was doubt, or why it could not be done without: a pause counts only where that is said.
    QString reason = {};
    /// On which days the requester was reminded of it; the oldest first (request_reminder.h).
    QList<QDate> reminders = {};

    friend bool operator==(const RequestQuestion &, const RequestQuestion &) = default;
};

/// What was seen when the requester was identified, beyond the method: kept until some days after the request
/// was closed (identity_evidence.h), and never a copy or a number of a document.
struct IdentityEvidence
{
    /// A code of identityDocuments; empty where none was seen.
    QString document = {};
    QString remark = {};

    bool isEmpty() const { return document.isEmpty() && remark.isEmpty(); }

    friend bool operator==(const IdentityEvidence &, const IdentityEvidence &) = default;
};

/// One thing that happened with a request, and who did it.
struct RequestStep
{
    QString step;
    QString actor = {};
    Instant happenedAt = {};
    QString remark = {};
    /// In whose stead the actor took it, and up to which day they stand for them; nothing in their own right.
    QString standsFor = {};
    QDate standsUntil = {};

    friend bool operator==(const RequestStep &, const RequestStep &) = default;
};

/// An entitled person's yes or no to exactly one proposal.
struct Decision
{
    enum class Verdict { Approved = 1, Rejected = 2 };

    QString ref;
    QString approver;
    Verdict verdict = Verdict::Approved;
    QString reason = {};
    QByteArray proposalDigest = {};
    Instant decidedAt = {};
    /// In an embedded file: what the approver signed (DecisionDocument), their signature, the public key it
    /// was made with, and administrators' word for that key (Vouchers). Empty on a server.
    QByteArray document = {};
    QByteArray signature = {};
    QByteArray publicKey = {};
    QByteArray certificate = {};
    /// In whose stead the approver decided, up to which day they stand for them, and the `ref` of the
    /// deputyship that lends them the right; nothing in their own right.
    QString standsFor = {};
    QDate standsUntil = {};
    QString deputyship = {};

    friend bool operator==(const Decision &, const Decision &) = default;
};
