#include "app/cli/request_subject.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/figure_answers.h"
#include "app/cli/forbidden_values.h"
#include "app/documents/deadline_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/refusal_words.h"
#include "app/documents/request_plan_report.h"
#include "app/documents/request_words.h"
#include "app/documents/restriction_words.h"
#include "app/requests/request_clock.h"
#include "app/requests/requests.h"
#include "app/retention/retention_code.h"
#include "app/staff/staff.h"

#include <QJsonArray>
#include <QJsonDocument>

Result<RequestSubject> requestSubject(const CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto number = numberArgument(run, QStringLiteral("ID"));
    if (!number)
        return number.error();
    return RequestSubject{*filingSystem, Id<Request>(*number)};
}

QJsonObject jsonOf(const Request &request)
{
    return {{QStringLiteral("id"), request.id.number()}, {QStringLiteral("ref"), request.ref},
        {QStringLiteral("type"), codeOf(request.type)}, {QStringLiteral("status"), codeOf(request.stage)},
        {QStringLiteral("outcome"), codeOf(request.outcome)},
        {QStringLiteral("contact"),
            request.contact.isStored() ? QJsonValue(request.contact.number()) : QJsonValue()},
        {QStringLiteral("received"), request.receivedOn.toString(Qt::ISODate)},
        {QStringLiteral("deadline"), request.dueOn.toString(Qt::ISODate)},
        {QStringLiteral("extended"), request.extensionSentOn.isValid()},
        {QStringLiteral("representative"), request.representative},
        {QStringLiteral("mandate"), request.mandate}, {QStringLiteral("letter"), request.letterRef},
        {QStringLiteral("related"), request.relatedRef},
        {QStringLiteral("aim"),
            request.aim.kind == RequestAim::Kind::OwnSituation  ? QStringLiteral("own-situation")
                : request.aim.kind == RequestAim::Kind::Lifting ? QStringLiteral("lifting")
                                                                : QString()},
        {QStringLiteral("purpose"), request.aim.purposeKey},
        {QStringLiteral("only"), request.aim.channel ? keyOf(*request.aim.channel) : QString()}};
}

QString lineOf(const Request &request, QDate today)
{
    const DeadlineChip chip = deadlineChip(request, today);
    const bool isWaiting = request.isOpen() && !request.answeredOn.isValid();
    return QStringLiteral("%1\t%2\t%3\t%4\t%5")
        .arg(request.id.number())
        .arg(typeWord(request.type), stageWord(request.stage), request.dueOn.toString(Qt::ISODate),
            isWaiting                                       ? deadlineWord(chip)
                : request.outcome == Request::Outcome::None ? QString()
                                                            : outcomeWord(request.outcome));
}

QString memberDisplayed(const CommandRun &run, const QString &ref)
{
    const auto members = run.services->staff().list(*run.permit).result();
    for (const StaffMember &member : members ? *members : QList<StaffMember>()) {
        if (member.ref == ref)
            return member.displayName;
    }
    return ref;
}

QString steadWords(const CommandRun &run, const QString &principalRef, QDate until)
{
    return QCoreApplication::translate("RequestCommands", "as deputy of %1 until %2")
        .arg(memberDisplayed(run, principalRef), until.toString(Qt::ISODate));
}

namespace {

QJsonArray daysOf(const QList<QDate> &days)
{
    QJsonArray all;
    for (const QDate day : days)
        all.append(day.toString(Qt::ISODate));
    return all;
}

/// How surely it must be known who asks and why, and how surely it is.
void tellIdentity(const RequestFile &file, Answer &answer)
{
    const Request &request = file.request;
    QJsonObject identity{{QStringLiteral("level_needed"), file.identityNeed.level},
        {QStringLiteral("level"), request.identityAt ? QJsonValue(request.identityLevel) : QJsonValue()},
        {QStringLiteral("method"), request.identityMethod},
        {QStringLiteral("document"), file.evidence.document},
        {QStringLiteral("remark"), file.evidence.remark}};
    answer.json.insert(QStringLiteral("identity"), identity);
    answer.lines.append(QStringLiteral("  ") + identityNeedWords(file.identityNeed));
    if (request.identityAt)
        answer.lines.append(QStringLiteral("  V%1, %2")
                                .arg(request.identityLevel)
                                .arg(identityMethodWord(request.identityMethod)));
}

/// On which grounds an erasure can rest, as the program finds; and why it was refused.
void tellGrounds(const RequestFile &file, Answer &answer)
{
    QJsonArray found;
    for (const ErasureGround ground : file.grounds)
        found.append(keyOf(ground));
    answer.json.insert(QStringLiteral("grounds"), found);
    const QList<RefusalReason> reasons = RequestResult::fromJson(file.request.result).refusal;
    answer.json.insert(QStringLiteral("refusal"), refusalKeys(reasons));
    for (const RefusalReason reason : reasons)
        answer.lines.append(QStringLiteral("  %1: %2").arg(keyOf(reason), refusalWord(reason)));
}

/// The questions to the requester, and how the last day comes about.
void tellTerm(const RequestFile &file, Answer &answer)
{
    QJsonArray questions;
    for (const RequestQuestion &question : file.questions) {
        const bool isAboutIdentity = question.about == RequestQuestion::About::Identity;
        questions.append(QJsonObject{
            {QStringLiteral("about"), isAboutIdentity ? QStringLiteral("identity") : QStringLiteral("scope")},
            {QStringLiteral("asked"), question.askedOn.toString(Qt::ISODate)},
            {QStringLiteral("answered"), dayJson(question.answeredOn)},
            {QStringLiteral("reason"), question.reason},
            {QStringLiteral("reminders"), daysOf(question.reminders)}});
    }
    const RequestClock clock = clockOf(file.request, file.questions);
    const QStringList lines = deadlineLines(deadlineDerivation(clock, file.holidays, DeadlineSide::Safe));
    answer.json.insert(QStringLiteral("questions"), questions);
    answer.json.insert(QStringLiteral("due_safe"), dueNow(clock, file.holidays).toString(Qt::ISODate));
    answer.json.insert(
        QStringLiteral("due_suspended"), dueNowSuspended(clock, file.holidays).toString(Qt::ISODate));
    answer.json.insert(QStringLiteral("derivation"), QJsonArray::fromStringList(lines));
    for (const QString &line : lines)
        answer.lines.append(QStringLiteral("  ") + line);
}

/// Why the person is restricted, and what it came to.
void tellLimits(const RequestFile &file, Answer &answer)
{
    QJsonArray restrictions;
    for (const Restriction &each : file.restrictions) {
        restrictions.append(QJsonObject{{QStringLiteral("ground"), keyOf(each.ground)},
            {QStringLiteral("request"), each.request.number()},
            {QStringLiteral("since"), each.since.toText()}, {QStringLiteral("by"), each.restrictedBy},
            {QStringLiteral("informed"), dayJson(each.informedOn)},
            {QStringLiteral("lifted"), each.liftedAt ? QJsonValue(each.liftedAt->toText()) : QJsonValue()}});
        answer.lines.append(QStringLiteral("  ") + restrictionSentence(each));
    }
    answer.json.insert(QStringLiteral("restrictions"), restrictions);
    const RequestResult result = RequestResult::fromJson(file.request.result);
    const QHash<QString, QString> titles = spokenTitles(file.purposes);
    answer.json.insert(QStringLiteral("stopped"), QJsonArray::fromStringList(result.stopped));
    if (const QString aim = aimSentence(file.request, titles); !aim.isEmpty())
        answer.lines.append(QStringLiteral("  ") + aim);
    for (const QString &line : limitedLines(result, titles))
        answer.lines.append(QStringLiteral("  ") + line);
}

/// Where who asks in the person's stead is reached.
void tellRepresentative(const RequestFile &file, Answer &answer)
{
    const RepresentativeAddress &address = file.representativeAddress;
    answer.json.insert(QStringLiteral("representative_address"),
        QJsonObject{{QStringLiteral("street"), address.street},
            {QStringLiteral("postcode"), address.postcode}, {QStringLiteral("town"), address.town},
            {QStringLiteral("email"), address.email}});
}

/// The plan, all that it is about, and why it does not count any more.
void tellPlan(const RequestFile &file, Answer &answer)
{
    answer.json.insert(
        QStringLiteral("plan_stale"), file.planStale ? QJsonValue(file.planStale->what) : QJsonValue());
    if (!file.proposal)
        return;
    const QString digest = QString::fromLatin1(file.request.proposalDigest.toHex());
    answer.json.insert(
        QStringLiteral("proposal"), QJsonDocument::fromJson(file.proposal->toJson().toUtf8()).object());
    answer.json.insert(QStringLiteral("digest"), digest);
    answer.lines.append(
        QStringLiteral("  ") + requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Plan: %1")).arg(digest));
    if (file.planStale)
        answer.lines.append(QStringLiteral("  ") + errorSentence(*file.planStale));
    QJsonArray things;
    for (const PlanLine &line : file.lines) {
        things.append(QJsonObject{{QStringLiteral("category"), codeOf(line.category)},
            {QStringLiteral("field"), line.field ? editRule(*line.field).code.toString() : QString()},
            {QStringLiteral("record"), line.record}, {QStringLiteral("on"), dayJson(line.on)},
            {QStringLiteral("count"), line.count}, {QStringLiteral("erase"), line.fate.erase},
            {QStringLiteral("reason"), line.fate.reason},
            {QStringLiteral("until"), dayJson(line.fate.until)}});
        const QString day =
            line.on.isValid() ? QStringLiteral(", ") + line.on.toString(Qt::ISODate) : QString();
        answer.lines.append(QStringLiteral("  %1 (%2%3): %4")
                                .arg(planLineWord(line))
                                .arg(line.count)
                                .arg(day, planFateWord(line.fate)));
    }
    answer.json.insert(QStringLiteral("plan_lines"), things);
}

} // namespace

Result<Answer> showRequest(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto file = run.services->requests().find(*run.permit, subject->filingSystem, subject->id).result();
    if (!file)
        return file.error();
    Answer answer{.json = {{QStringLiteral("request"), jsonOf(file->request)}},
        .lines = {lineOf(file->request, run.services->clock().today())}};
    QJsonArray steps;
    for (const RequestStep &step : file->steps) {
        QJsonObject json{{QStringLiteral("step"), step.step},
            {QStringLiteral("at"), step.happenedAt.toText()}, {QStringLiteral("actor"), step.actor},
            {QStringLiteral("remark"), step.remark}};
        QString line = QStringLiteral("  %1  %2").arg(step.happenedAt.toText(), stepWord(step.step));
        if (!step.remark.isEmpty())
            line += QStringLiteral(": ") + step.remark;
        if (!step.standsFor.isEmpty()) {
            json.insert(QStringLiteral("stands_for"), step.standsFor);
            json.insert(QStringLiteral("stands_until"), step.standsUntil.toString(Qt::ISODate));
            line += QStringLiteral(", ") + steadWords(run, step.standsFor, step.standsUntil);
        }
        steps.append(json);
        answer.lines.append(line);
    }
    answer.json.insert(QStringLiteral("steps"), steps);
    QJsonArray letters;
    for (const Attachment &letter : file->letters)
        letters.append(QJsonObject{{QStringLiteral("id"), letter.id.number()},
            {QStringLiteral("name"), letter.name}, {QStringLiteral("size"), letter.size},
            {QStringLiteral("sha256"), QString::fromLatin1(letter.digest.toHex())}});
    answer.json.insert(QStringLiteral("letters"), letters);
    tellRepresentative(*file, answer);
    tellTerm(*file, answer);
    tellLimits(*file, answer);
    tellIdentity(*file, answer);
    tellGrounds(*file, answer);
    tellPlan(*file, answer);
    const bool isDone = file->request.executedAt.has_value();
    tellFigures(
        isDone ? RequestResult::fromJson(file->request.result).figures : file->figures, isDone, answer);
    if (auto told = tellForbidden(run, subject->filingSystem, file->request.contact, file->proposal, answer);
        !told)
        return told.error();
    return answer;
}
