#include "app/agreements/agreement_task.h"

#include <algorithm>

namespace {

using TaskKind = AgreementTask::Kind;

/// Collects what is due of one processor.
class TaskSearch final
{
public:
    TaskSearch(const AgreementStanding &standing, QDate today, const AgreementLead &lead)
        : m_standing(standing), m_today(today), m_lead(lead)
    {}

    QList<AgreementTask> found()
    {
        if (m_standing.needsAgreement && !hasBegun())
            add(TaskKind::Missing, {}, {});
        for (const SubAnnouncement &announcement : m_standing.announcements)
            take(announcement);
        for (qsizetype at = 0; at < m_standing.agreements.size(); ++at)
            take(m_standing.agreements.at(at), m_standing.reviewedOn.value(at));
        for (const ProcessorAudit &audit : m_standing.audits)
            take(audit);
        std::stable_sort(m_found.begin(), m_found.end(),
            [](const AgreementTask &one, const AgreementTask &other) { return one.dueOn < other.dueOn; });
        return m_found;
    }

private:
    void add(
        TaskKind kind, QDate dueOn, Id<Agreement> agreement, qint64 number = 0, const QString &subject = {})
    {
        m_found.append({.kind = kind,
            .processor = m_standing.processor,
            .processorName = m_standing.processorName,
            .agreement = agreement,
            .number = number,
            .subject = subject,
            .dueOn = dueOn,
            .daysLeft =
                dueOn.isValid() ? std::optional(static_cast<int>(m_today.daysTo(dueOn))) : std::nullopt});
    }

    /// Whether one was signed and its first day has come; what became of that one is told of itself.
    bool hasBegun() const
    {
        return std::any_of(
            m_standing.agreements.cbegin(), m_standing.agreements.cend(), [this](const Agreement &agreement) {
                return agreement.isSigned() && agreement.signedOn <= m_today && agreement.from <= m_today;
            });
    }

    bool isNear(QDate day, int lead) const { return day.isValid() && m_today.daysTo(day) <= lead; }

    void take(const SubAnnouncement &announcement)
    {
        if (announcement.answer != SubAnnouncement::Answer::Open || announcement.isAllowedBySilence(m_today))
            return;
        const QDate last = announcement.lastDay();
        add(last.isValid() ? TaskKind::Objection : TaskKind::Decision, last, announcement.agreement,
            announcement.id.number(), announcement.name);
    }

    /// Whether another takes over when this one ends.
    bool isFollowed(const Agreement &agreement, QDate end) const
    {
        return std::any_of(
            m_standing.agreements.cbegin(), m_standing.agreements.cend(), [&](const Agreement &other) {
                return other.id != agreement.id && other.isSigned() && other.from.isValid() &&
                    other.from <= end.addDays(1) &&
                    (!other.until.isValid() || other.until > end ||
                        other.renewal == AgreementRenewal::Renews) &&
                    !other.endedOn.isValid();
            });
    }

    void take(const Agreement &agreement, QDate reviewedOn)
    {
        if (!agreement.isSigned())
            return;
        const QDate end = agreement_clocks::endOf(agreement, m_today);
        const bool isOver = end.isValid() && end < m_today;
        if (!isOver && isNear(agreement_clocks::reviewBy(agreement, reviewedOn), m_lead.review))
            add(TaskKind::Review, agreement_clocks::reviewBy(agreement, reviewedOn), agreement.id);
        const QDate notice = agreement_clocks::noticeBy(agreement, m_today);
        // A day of notice that is past comes back with the next period.
        if (notice.isValid() && notice >= m_today && isNear(notice, m_lead.notice))
            add(TaskKind::NoticeTerm, notice, agreement.id);
        const bool renews = agreement.renewal == AgreementRenewal::Renews && !agreement.endedOn.isValid();
        if (renews || !end.isValid() || isFollowed(agreement, end) || !m_standing.needsAgreement)
            return;
        if (isOver)
            add(TaskKind::Ended, end, agreement.id);
        else if (isNear(end, m_lead.ending))
            add(TaskKind::Ending, end, agreement.id);
    }

    void take(const ProcessorAudit &audit)
    {
        const QDate answer = audit.askedOn.isValid() ? audit.askedOn.addDays(m_lead.answer) : QDate();
        if (audit.isAwaited() && answer.isValid() && answer <= m_today)
            add(TaskKind::Answer, answer, {}, audit.id.number(), audit.scope);
        if (!audit.isFollowedUp())
            add(TaskKind::FollowUp, audit.followUpBy, {}, audit.id.number(), audit.scope);
        if (isNear(audit.validUntil, m_lead.certificate) && !isRenewed(audit))
            add(TaskKind::Certificate, audit.validUntil, {}, audit.id.number(), audit.scope);
    }

    /// Whether a later one of the same scope counts longer, or was asked for: then the answer is waited for.
    bool isRenewed(const ProcessorAudit &audit) const
    {
        return std::any_of(
            m_standing.audits.cbegin(), m_standing.audits.cend(), [&](const ProcessorAudit &other) {
                const bool isAsked = other.isAwaited() && other.askedOn > audit.receivedOn;
                return other.id != audit.id && other.kind == audit.kind && other.scope == audit.scope &&
                    (isAsked || other.validUntil > audit.validUntil);
            });
    }

    const AgreementStanding &m_standing;
    QDate m_today;
    AgreementLead m_lead;
    QList<AgreementTask> m_found;
};

} // namespace

QString codeOf(AgreementTask::Kind kind)
{
    switch (kind) {
    case TaskKind::Objection:
        return QStringLiteral("objection");
    case TaskKind::Decision:
        return QStringLiteral("decision");
    case TaskKind::NoticeTerm:
        return QStringLiteral("notice");
    case TaskKind::Ending:
        return QStringLiteral("ending");
    case TaskKind::Ended:
        return QStringLiteral("ended");
    case TaskKind::Review:
        return QStringLiteral("review");
    case TaskKind::Answer:
        return QStringLiteral("answer");
    case TaskKind::FollowUp:
        return QStringLiteral("follow-up");
    case TaskKind::Certificate:
        return QStringLiteral("certificate");
    case TaskKind::Missing:
        return QStringLiteral("missing");
    }
    return {};
}

QList<AgreementTask> agreementTasks(const AgreementStanding &standing, QDate today, const AgreementLead &lead)
{
    return TaskSearch(standing, today, lead).found();
}
