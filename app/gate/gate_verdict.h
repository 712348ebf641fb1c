#pragma once

#include "app/consent/consent_state.h"
#include "app/consent/lawful_basis.h"
#include "app/gate/addressee.h"
#include "app/gate/gate_answer.h"
#include "app/gate/gate_settings.h"
#include "app/gate/published_address.h"
#include "app/gate/soft_opt_in.h"

#include <optional>

/// What the gate answered on one person, with what a sentence about it names.
struct GateVerdict
{
    GateAnswer answer = {};
    Channel channel = Channel::Email;
    Instant at = {};
    QString purposeKey = {};
    QString titleNl = {};
    QString titleEn = {};
    LawfulBasis basis = LawfulBasis::Consent;
    GateSettings settings = {};
    /// The act that it rests on or was ended by, and the digest of its evidence; no moment where there is
    /// none.
    std::optional<ConsentAct> act = std::nullopt;
    Instant actedAt = {};
    QByteArray evidence = {};
    /// The newest record of a sale for this purpose and channel, where the answer turned on it.
    std::optional<SoftOptIn> softOptIn = std::nullopt;
    std::optional<PublishedAddress> published = std::nullopt;
    /// Outside the EEA: the local rule that is met.
    QString localRule = {};
    /// What another ground than consent rests on.
    QString groundReason = {};
    /// Of a past moment, what the file does not keep and was taken as it is today: channels and assessment of
    /// the purpose, changed since; addresses or numbers, changed since, where the answer turns on them.
    bool isPurposeOfToday = false;
    bool isDetailOfToday = false;

    friend bool operator==(const GateVerdict &, const GateVerdict &) = default;
};

/// What was recorded on one person for the gate, besides consent and grounds.
struct GateRecords
{
    /// Each in the order in which they were recorded.
    QList<Addressee> addressees = {};
    QList<SoftOptIn> softOptIns = {};
    QList<PublishedAddress> published = {};
};
