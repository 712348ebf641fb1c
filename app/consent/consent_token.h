#pragma once

#include "app/consent/consent_draft.h"
#include "app/retention/data_category.h"

#include <QList>

/// What the second step of a double opt-in waits for: a secret that only whoever reads the confirmation
/// message knows (domain.md 2.5, 2.6 "Confirm"). Of the secret itself only the hash is kept.
struct ConsentToken
{
    Id<ConsentToken> id = {};
    /// The first step.
    Id<ConsentEvent> event = {};
    Id<Contact> contact = {};
    Id<Purpose> purpose = {};
    Channel channel = Channel::Email;
    Id<ContactPoint> detail = {};
    /// SHA-256 of the token's text.
    QByteArray hash = {};
    Instant sentAt = {};
    /// The first moment at which it is worth nothing any more.
    Instant expiresAt = {};
    std::optional<Instant> usedAt = std::nullopt;
    std::optional<Instant> lapsedAt = std::nullopt;

    /// How long somebody has for the second step.
    static constexpr qint64 validFor = 7 * Instant::day;

    /// Another took its place. What merely waited too long may still turn out to have been used in time, for
    /// the word of it may come late.
    bool isReplaced() const { return lapsedAt && *lapsedAt < expiresAt; }
    bool isOpen() const { return !usedAt && !lapsedAt; }
    bool isOver(Instant now) const { return now >= expiresAt; }
};

/// A token as it is told, once.
struct IssuedToken
{
    /// 32 random bytes in base64url: 43 characters.
    QString token = {};
    Instant expiresAt = {};
    /// Whose consent it is, as the trail names them, and the class of what that is for.
    QString contactRef = {};
    DataClass dataClass = DataClass::Standard;
};

/// How somebody took the second step, as the form in the web noted it.
struct TokenConfirmation
{
    QString token = {};
    /// None: now.
    std::optional<Instant> confirmedAt = std::nullopt;
    /// The form saw the person do it, and signed for that. Anybody else reports it.
    bool bySubject = false;
    /// Kept for 24 months at most (domain.md 2.6).
    QString address = {};
    QString agent = {};
};

/// A first step that was never followed by the second.
struct LapsedConsent
{
    Id<Contact> contact = {};
    QString purposeKey = {};
    Channel channel = Channel::Email;
};

/// What became of a drop file.
struct DropOutcome
{
    /// An entry that was not taken, by its place in the file from 1, and why.
    struct Refused
    {
        int entry = 0;
        Error why;
    };

    QList<RecordedConsent> confirmed = {};
    QList<Refused> refused = {};
};
