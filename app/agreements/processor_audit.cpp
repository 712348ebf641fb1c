#include "app/agreements/processor_audit.h"

#include <QStringList>

namespace {

struct AuditKindRow
{
    ProcessorAudit::Kind kind;
    const char *code;
};

constexpr AuditKindRow auditKindRows[] = {{ProcessorAudit::Kind::Audit, "audit"},
    {ProcessorAudit::Kind::Report, "report"}, {ProcessorAudit::Kind::Certificate, "certificate"}};

Outcome goodUnless(const QStringList &wrong, const char *what)
{
    return wrong.isEmpty()
        ? Outcome(done)
        : Outcome(Error{Failure::Invalid, QLatin1String(what), {wrong.join(QStringLiteral(", "))}});
}

/// Where it is given, not before `first` and not after `last`.
bool isBetween(QDate day, QDate first, QDate last)
{
    return !day.isValid() || ((!first.isValid() || day >= first) && (!last.isValid() || day <= last));
}

} // namespace

QString codeOf(ProcessorAudit::Kind kind)
{
    for (const AuditKindRow &row : auditKindRows) {
        if (row.kind == kind)
            return QString::fromLatin1(row.code);
    }
    return {};
}

std::optional<ProcessorAudit::Kind> processorAuditKindFrom(QStringView code)
{
    for (const AuditKindRow &row : auditKindRows) {
        if (code == QLatin1String(row.code))
            return row.kind;
    }
    return std::nullopt;
}

Outcome checkAudit(const ProcessorAudit &audit, QDate today)
{
    QStringList wrong;
    if (audit.scope.trimmed().isEmpty())
        wrong.append(QStringLiteral("scope"));
    if ((!audit.askedOn.isValid() && !audit.receivedOn.isValid()) || !isBetween(audit.askedOn, {}, today))
        wrong.append(QStringLiteral("asked"));
    if (!isBetween(audit.receivedOn, audit.askedOn, today))
        wrong.append(QStringLiteral("received"));
    if (!isBetween(audit.validUntil, audit.receivedOn, {}))
        wrong.append(QStringLiteral("valid-until"));
    // What was not received has no outcome.
    if (!audit.finding.trimmed().isEmpty() && !audit.receivedOn.isValid())
        wrong.append(QStringLiteral("finding"));
    const bool hasFollowUp = !audit.followUp.trimmed().isEmpty();
    if (!hasFollowUp && (audit.followUpBy.isValid() || audit.followedUpOn.isValid()))
        wrong.append(QStringLiteral("follow-up"));
    if (!isBetween(audit.followedUpOn, audit.askedOn, today))
        wrong.append(QStringLiteral("followed-up"));
    if (!isBetween(audit.refusedOn, audit.askedOn, today) ||
        (audit.refusedOn.isValid() && audit.receivedOn.isValid()) ||
        audit.refusedOn.isValid() == audit.refusal.trimmed().isEmpty())
        wrong.append(QStringLiteral("refused"));
    return goodUnless(wrong, "agreement.audit");
}

Outcome checkIncident(const ProcessorIncident &incident, Instant now)
{
    QStringList wrong;
    if (incident.account.trimmed().isEmpty())
        wrong.append(QStringLiteral("account"));
    if (incident.toldAt.micros <= 0 || incident.toldAt > now)
        wrong.append(QStringLiteral("told"));
    return goodUnless(wrong, "agreement.incident");
}
