#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

struct AgreementDocument;
struct Processor;
struct ProcessorAudit;
struct ProcessorIncident;

/// What we asked a processor for, or did there, to know that they keep to what was agreed (art. 28(1), (3)(h)
/// and (5) GDPR).
struct ProcessorAudit
{
    /// The numbers are stored.
    enum class Kind { Audit = 1, Report = 2, Certificate = 3 };

    Id<ProcessorAudit> id = {};
    Id<Processor> processor = {};
    Kind kind = Kind::Audit;
    /// What was looked at, or what a certificate is of: "ISO 27001".
    QString scope = {};
    QDate askedOn = {};
    /// When it was held, or when the report or the certificate came; null while it is awaited.
    QDate receivedOn = {};
    /// Until when a certificate or a report counts; null where it has no end.
    QDate validUntil = {};
    QString finding = {};
    QString followUp = {};
    QDate followUpBy = {};
    QDate followedUpOn = {};
    /// They would not cooperate, and with which words.
    QDate refusedOn = {};
    QString refusal = {};
    int version = 1;

    bool isAwaited() const { return !receivedOn.isValid() && !refusedOn.isValid(); }
    bool isFollowedUp() const { return followUp.isEmpty() || followedUpOn.isValid(); }

    friend bool operator==(const ProcessorAudit &, const ProcessorAudit &) = default;
};

inline constexpr std::array allProcessorAuditKinds = {
    ProcessorAudit::Kind::Audit, ProcessorAudit::Kind::Report, ProcessorAudit::Kind::Certificate};

/// "audit", "report", "certificate".
QString codeOf(ProcessorAudit::Kind kind);
std::optional<ProcessorAudit::Kind> processorAuditKindFrom(QStringView code);

/// Invalid "agreement.audit" with the fields that cannot be accepted: nothing is received before it was
/// asked for, done before there is something to do, or both received and refused.
Outcome checkAudit(const ProcessorAudit &audit, QDate today);

/// A security incident that a processor told us of (art. 33(2) GDPR). From the moment that they told us we
/// are aware of it.
struct ProcessorIncident
{
    Id<ProcessorIncident> id = {};
    Id<Processor> processor = {};
    Instant toldAt = {};
    /// How they told us, and what happened: without names of people.
    QString channel = {};
    QString account = {};
    /// The number of the breach that it became in the register of breaches; none while nobody opened one.
    std::optional<qint64> breach = std::nullopt;

    friend bool operator==(const ProcessorIncident &, const ProcessorIncident &) = default;
};

/// Invalid "agreement.incident" with the fields that cannot be accepted; nobody tells us in the future.
Outcome checkIncident(const ProcessorIncident &incident, Instant now);
