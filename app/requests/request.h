#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>

struct Contact;

/// What a data subject asks of us (art. 15 to 22 GDPR). Never edited in place: each step returns the next
/// record.
struct Request
{
    /// The numbers are stored.
    enum class Type {
        Access = 1,
        Rectification = 2,
        Erasure = 3,
        Restriction = 4,
        Portability = 5,
        Objection = 6
    };

    /// How far it is (ahead.md 4.1, in its first form). The numbers are stored.
    enum class Stage {
        Received = 1,
        IdentityConfirmed = 2,
        AwaitingDecision = 3, ///< a proposal lies with the approver
        Approved = 4,
        Rejected = 5,
        Executed = 6,
        Closed = 7,
        Withdrawn = 8
    };

    enum class Outcome {
        None = 0,
        Granted = 1,
        PartlyGranted = 2,
        Refused = 3,
        Withdrawn = 4,
        PersonErased = 5 ///< the person was erased on another request before this one was decided
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

    bool isOpen() const { return stage != Stage::Closed && stage != Stage::Withdrawn; }

    friend bool operator==(const Request &, const Request &) = default;
};

inline constexpr std::array allRequestTypes = {Request::Type::Access, Request::Type::Rectification,
    Request::Type::Erasure, Request::Type::Restriction, Request::Type::Portability, Request::Type::Objection};

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
