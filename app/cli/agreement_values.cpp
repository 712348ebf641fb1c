#include "app/cli/agreement_values.h"

#include "app/cli/command_values.h"
#include "app/registers/processors.h"

#include <QJsonArray>

Result<Id<Agreement>> agreementOf(const CommandRun &run)
{
    const auto number = numberArgument(run, QStringLiteral("ID"));
    return number ? Result<Id<Agreement>>(Id<Agreement>(*number)) : Result<Id<Agreement>>(number.error());
}

Result<Id<Processor>> processorNamed(const CommandRun &run)
{
    const auto name = required(run, QStringLiteral("processor"));
    if (!name)
        return name.error();
    const auto all = run.services->processors().list(*run.permit).result();
    if (!all)
        return all.error();
    for (const Processor &processor : *all) {
        if (processor.name.compare(name->simplified(), Qt::CaseInsensitive) == 0)
            return processor.id;
    }
    return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
}

Result<QDate> dayOr(const CommandRun &run, const QString &option, QDate otherwise)
{
    if (run.isSet(option) && run.value(option).isEmpty())
        return QDate();
    return dayOf(run, option, otherwise);
}

QString textOr(const CommandRun &run, const QString &option, const QString &otherwise)
{
    return run.isSet(option) ? run.value(option) : otherwise;
}

QJsonArray clauseCodes(const QList<AgreementClause> &clauses)
{
    QJsonArray codes;
    for (const AgreementClause clause : clauses)
        codes.append(agreement_clauses::codeOf(clause));
    return codes;
}

QJsonObject agreementJson(const AgreementLine &line)
{
    const Agreement &agreement = line.agreement;
    const auto length = [](const std::optional<IsoDuration> &duration) {
        return duration ? QJsonValue(duration->toText()) : QJsonValue();
    };
    QJsonArray missing = clauseCodes(line.verdict.missing);
    if (line.verdict.lacksForm)
        missing.append(QStringLiteral("form"));
    QJsonObject terms;
    for (auto term = agreement.terms.cbegin(); term != agreement.terms.cend(); ++term)
        terms.insert(codeOf(term.key()), term.value());
    return {{QStringLiteral("id"), agreement.id.number()}, {QStringLiteral("processor"), line.processorName},
        {QStringLiteral("reference"), agreement.reference},
        {QStringLiteral("signed_on"), dayJson(agreement.signedOn)},
        {QStringLiteral("from"), dayJson(agreement.from)},
        {QStringLiteral("until"), dayJson(agreement.until)}, {QStringLiteral("form"), codeOf(agreement.form)},
        {QStringLiteral("renewal"), codeOf(agreement.renewal)},
        {QStringLiteral("renews_by"), length(agreement.renewsBy)},
        {QStringLiteral("notice"), length(agreement.notice)},
        {QStringLiteral("authorisation"), codeOf(agreement.authorisation)},
        {QStringLiteral("objection_days"),
            agreement.objectionDays ? QJsonValue(*agreement.objectionDays) : QJsonValue()},
        {QStringLiteral("ended_on"), dayJson(agreement.endedOn)}, {QStringLiteral("terms"), terms},
        {QStringLiteral("in_force"), line.isInForce}, {QStringLiteral("ends_on"), dayJson(line.endsOn)},
        {QStringLiteral("notice_by"), dayJson(line.noticeBy)},
        {QStringLiteral("reviewed_on"), dayJson(line.reviewedOn)},
        {QStringLiteral("review_by"), dayJson(line.reviewBy)},
        {QStringLiteral("status"),
            line.verdict.isComplete() ? QStringLiteral("complete") : QStringLiteral("incomplete")},
        {QStringLiteral("missing"), missing}, {QStringLiteral("gaps"), clauseCodes(line.verdict.gaps)},
        {QStringLiteral("unreviewed"), clauseCodes(line.verdict.unreviewed)},
        {QStringLiteral("present"), line.verdict.present},
        {QStringLiteral("clauses"), static_cast<int>(agreement_clauses::all().size())}};
}

QJsonObject announcementJson(const SubAnnouncement &announcement, QDate today)
{
    const auto left = announcement.daysLeft(today);
    return {{QStringLiteral("id"), announcement.id.number()},
        {QStringLiteral("agreement"), announcement.agreement.number()},
        {QStringLiteral("name"), announcement.name}, {QStringLiteral("country"), announcement.country},
        {QStringLiteral("services"), announcement.services},
        {QStringLiteral("announced_on"), dayJson(announcement.announcedOn)},
        {QStringLiteral("objection_days"),
            announcement.termDays ? QJsonValue(*announcement.termDays) : QJsonValue()},
        {QStringLiteral("last_day"), dayJson(announcement.lastDay())},
        {QStringLiteral("days_left"), left ? QJsonValue(*left) : QJsonValue()},
        {QStringLiteral("answer"), codeOf(announcement.answer)},
        {QStringLiteral("answered_on"), dayJson(announcement.answeredOn)},
        {QStringLiteral("reason"), announcement.reason}, {QStringLiteral("late"), announcement.isLate()},
        {QStringLiteral("allowed_by_silence"), announcement.isAllowedBySilence(today)}};
}

QJsonObject auditJson(const ProcessorAudit &audit)
{
    return {{QStringLiteral("id"), audit.id.number()}, {QStringLiteral("kind"), codeOf(audit.kind)},
        {QStringLiteral("scope"), audit.scope}, {QStringLiteral("asked_on"), dayJson(audit.askedOn)},
        {QStringLiteral("received_on"), dayJson(audit.receivedOn)},
        {QStringLiteral("valid_until"), dayJson(audit.validUntil)},
        {QStringLiteral("finding"), audit.finding}, {QStringLiteral("follow_up"), audit.followUp},
        {QStringLiteral("follow_up_by"), dayJson(audit.followUpBy)},
        {QStringLiteral("followed_up_on"), dayJson(audit.followedUpOn)},
        {QStringLiteral("refused_on"), dayJson(audit.refusedOn)}, {QStringLiteral("refusal"), audit.refusal}};
}

QJsonObject incidentJson(const ProcessorIncident &incident)
{
    return {{QStringLiteral("id"), incident.id.number()},
        {QStringLiteral("told_at"), incident.toldAt.toText()}, {QStringLiteral("channel"), incident.channel},
        {QStringLiteral("account"), incident.account},
        {QStringLiteral("breach"), incident.breach ? QJsonValue(*incident.breach) : QJsonValue()}};
}

QJsonObject taskJson(const AgreementTask &task)
{
    return {{QStringLiteral("kind"), codeOf(task.kind)}, {QStringLiteral("processor"), task.processorName},
        {QStringLiteral("agreement"),
            task.agreement.isStored() ? QJsonValue(task.agreement.number()) : QJsonValue()},
        {QStringLiteral("number"), task.number > 0 ? QJsonValue(task.number) : QJsonValue()},
        {QStringLiteral("subject"), task.subject}, {QStringLiteral("due_on"), dayJson(task.dueOn)},
        {QStringLiteral("days_left"), task.daysLeft ? QJsonValue(*task.daysLeft) : QJsonValue()}};
}

QJsonObject clauseJson(AgreementClause clause, const ClauseReview *review)
{
    QJsonObject json{{QStringLiteral("clause"), agreement_clauses::codeOf(clause)},
        {QStringLiteral("named"), agreement_clauses::markOf(clause) != ClauseMark::None},
        {QStringLiteral("state"), review ? QJsonValue(codeOf(review->state)) : QJsonValue()}};
    if (!review)
        return json;
    json.insert(QStringLiteral("quotation"), review->quotation);
    json.insert(QStringLiteral("page"), review->page > 0 ? QJsonValue(review->page) : QJsonValue());
    json.insert(QStringLiteral("hours"), review->hours ? QJsonValue(*review->hours) : QJsonValue());
    json.insert(QStringLiteral("days"), review->days ? QJsonValue(*review->days) : QJsonValue());
    json.insert(QStringLiteral("agreed"), review->agreed);
    json.insert(QStringLiteral("reviewer"), review->reviewerName);
    json.insert(QStringLiteral("reviewed_at"), review->reviewedAt.toText());
    return json;
}
