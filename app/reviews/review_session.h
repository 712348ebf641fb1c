#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/reviews/review_kind.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// The privacy officer's sitting: an agenda, what was decided on it, and the signed minutes (product.md).
struct ReviewSession
{
    /// The numbers are stored.
    enum class State {
        Open = 1,   ///< decisions are collected; nothing is carried out
        Signed = 2, ///< the minutes are signed; what they say is carried out from here on
        Ended = 3   ///< given up: what was collected counts for nothing
    };

    QString ref = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// Who sits.
    QString officer = {};
    State state = State::Open;
    Instant startedAt = {};
    /// When something was last opened or decided in it.
    Instant activeAt = {};
    std::optional<Instant> closedAt = std::nullopt;
    QString closedBy = {};
    /// SHA-256 of the minutes and the fingerprint of the key that signed them, in hexadecimal; empty before.
    QString digest = {};
    QString signer = {};

    bool isOpen() const { return state == State::Open; }

    friend bool operator==(const ReviewSession &, const ReviewSession &) = default;
};

/// A yes, a no or a question about exactly what was seen. Counts once the session is signed.
struct ReviewDecision
{
    /// The numbers are stored.
    enum class Verdict { Approved = 1, Rejected = 2, Asked = 3 };

    /// Also of the decision on the request that it becomes (Decision).
    QString ref = {};
    QString officer = {};
    Verdict verdict = Verdict::Approved;
    /// Empty once an erasure took it.
    QString reason = {};
    /// SHA-256 of what was decided on.
    QByteArray matter = {};
    Instant decidedAt = {};
    /// When what it leads to was done, and otherwise the code of what stood in the way.
    std::optional<Instant> carriedOutAt = std::nullopt;
    QString failure = {};

    friend bool operator==(const ReviewDecision &, const ReviewDecision &) = default;
};

/// One thing on the agenda of a session.
struct ReviewItem
{
    Id<ReviewItem> id = {};
    QString session = {};
    /// From 1.
    int position = 0;
    ReviewKind kind = ReviewKind::Request;
    /// What within its kind brought it here: the kind of request, the reason or the rule.
    QString rule = {};
    /// What it is about, in words of its kind.
    QString subject = {};
    /// Whether this session holds it; otherwise another open one did when it was put on the agenda.
    bool isClaimed = false;
    /// When the evidence was last opened, and SHA-256 of what it was then.
    std::optional<Instant> openedAt = std::nullopt;
    QByteArray seen = {};
    /// The code of why a decision on it no longer counts; empty when none was voided.
    QString voided = {};
    std::optional<ReviewDecision> decision = std::nullopt;

    friend bool operator==(const ReviewItem &, const ReviewItem &) = default;
};
