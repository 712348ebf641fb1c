#pragma once

#include "app/consent/consent_event.h"
#include "app/consent/lawful_basis.h"
#include "app/consent/processing_ground.h"

#include <QList>

#include <optional>

/// How one purpose stands for somebody: by consent per channel, or on another ground.
struct ConsentLine
{
    Id<Purpose> purpose = {};
    QString purposeKey = {};
    QString titleNl = {};
    QString titleEn = {};
    LawfulBasis basis = LawfulBasis::Consent;
    /// None on another ground than consent.
    std::optional<Channel> channel = std::nullopt;
    /// As of today: a validity that is over shows as expired. Unknown on another ground.
    ConsentState state = ConsentState::Unknown;
    std::optional<Instant> since = std::nullopt;
    /// The first day on which it no longer holds; null for without end.
    QDate validUntil = {};
    /// Days until then while it holds.
    std::optional<int> daysLeft = std::nullopt;
    /// The event that made it so.
    Id<ConsentEvent> event = {};
    /// Until when the second step can be taken, while it waits for that and was asked for.
    std::optional<Instant> confirmBy = std::nullopt;
    /// What another ground rests on.
    QString reason = {};
    /// How it stands is archived, and whoever looks does not see it: nothing else is told.
    bool isArchived = false;

    friend bool operator==(const ConsentLine &, const ConsentLine &) = default;
};

/// One act with the names that a reader needs.
struct ConsentEntry
{
    ConsentEvent event = {};
    QString purposeKey = {};
    QString titleNl = {};
    QString titleEn = {};
    /// The version of the wording, 0 when none was in force.
    int wordingNumber = 0;
    QString evidenceName = {};
    /// SHA-256 of the evidence.
    QByteArray evidenceDigest = {};
    /// The member's shown name; empty when they are gone.
    QString recordedByName = {};
    /// The version of the privacy statement that was in force when it happened, and its digest; 0 where none
    /// was. It follows from both moments, which nothing changes.
    int privacyStatement = 0;
    QByteArray privacyStatementDigest = {};

    friend bool operator==(const ConsentEntry &, const ConsentEntry &) = default;
};
