#include "app/backup/backups.h"
#include "app/changes/service_context.h"
#include "app/inspection/answer_source.h"
#include "app/inspection/inspection_reader.h"
#include "app/measures/measures.h"
#include "app/requests/request_result.h"
#include "app/requests/request_statistics.h"
#include "app/requests/requests.h"
#include "app/staff/staff_names.h"

#include <QMap>

#include <algorithm>

namespace inspection_answers {

namespace {

using Of = InspectionCode::Of;

/// The requests that came in within the period.
Result<RequestOverview> receivedThen(const InspectionAsking &asking)
{
    return RequestStatistics(asking.context)
        .of(asking.permit, asking.filingSystem, asking.from, asking.until)
        .result();
}

QString nameIn(const QHash<QString, QString> &names, const QString &member)
{
    return names.value(member, member);
}

bool isLateRequest(const RequestLine &line, QDate today)
{
    return line.answeredOn.isValid() ? line.answeredOn > line.dueOn : line.isOpen() && line.dueOn < today;
}

Result<RequestFile> fileOf(const InspectionAsking &asking, Id<Request> id)
{
    return Requests(asking.context).find(asking.permit, asking.filingSystem, id).result();
}

Result<QList<Request>> erasedThen(const InspectionAsking &asking)
{
    return asking.context
        .read(asking.permit,
            [&](Connection &line) {
                return inspection_reader::executedErasures(
                    line, asking.filingSystem, inspection_reader::Span::ofDays(asking.from, asking.until));
            })
        .result();
}

InspectionTable stepsOf(const RequestFile &file, const QHash<QString, QString> &names)
{
    InspectionTable table{.key = QStringLiteral("steps"),
        .columns = {QStringLiteral("happened-at"), QStringLiteral("step"), QStringLiteral("member"),
            QStringLiteral("request")}};
    for (const RequestStep &step : file.steps)
        table.add({step.happenedAt, InspectionCode{Of::Step, step.step}, nameIn(names, step.actor),
            file.request.ref});
    return table;
}

InspectionTable decisionsOf(const RequestFile &file, const QHash<QString, QString> &names)
{
    InspectionTable table{.key = QStringLiteral("decisions"),
        .columns = {QStringLiteral("happened-at"), QStringLiteral("approved"), QStringLiteral("member"),
            QStringLiteral("signed"), QStringLiteral("digest")}};
    for (const Decision &decision : file.decisions)
        table.add({decision.decidedAt, decision.verdict == Decision::Verdict::Approved,
            nameIn(names, decision.approver), !decision.signature.isEmpty(),
            QString::fromLatin1(decision.proposalDigest.toHex())});
    return table;
}

InspectionTable noticesOf(const RequestFile &file)
{
    InspectionTable table{.key = QStringLiteral("recipients-told"),
        .columns = {QStringLiteral("recipient"), QStringLiteral("told-on")}};
    const RequestResult result = RequestResult::fromJson(file.request.result);
    for (const QString &recipient : result.notify)
        table.add({recipient, result.notified.value(recipient)});
    return table;
}

/// Each letter of it that left, and the ways that it told of.
InspectionTable lettersTable(const QList<SentLetter> &letters)
{
    InspectionTable table{.key = QStringLiteral("letters"), .columns = letterColumns()};
    for (const SentLetter &letter : letters)
        table.add(letterCells(&letter));
    return table;
}

/// How many were answered in time, late, or not yet, how many were extended, and the days that it took.
InspectionTable requestFigures(const QList<RequestLine> &lines, QDate today)
{
    InspectionTable table{.key = QStringLiteral("request-figures"),
        .columns = {QStringLiteral("kind"), QStringLiteral("number")}};
    const std::pair<const char *, RequestTiming> timings[] = {{"timing-in-time", RequestTiming::InTime},
        {"timing-late", RequestTiming::AnsweredLate}, {"timing-running", RequestTiming::Running},
        {"timing-overdue", RequestTiming::Overdue}, {"timing-no-answer", RequestTiming::NoAnswer}};
    const auto count = [&lines](auto isCounted) {
        return qint64(std::count_if(lines.begin(), lines.end(), isCounted));
    };
    for (const auto &[word, timing] : timings)
        table.add({InspectionCode{Of::Reason, QLatin1String(word)},
            count(
                [=, timing = timing](const RequestLine &line) { return timingOf(line, today) == timing; })});
    table.add({InspectionCode{Of::Reason, QStringLiteral("timing-extended")},
        count([](const RequestLine &line) { return line.extensionSentOn.isValid(); })});
    if (const auto days = medianDays(lines))
        table.add({InspectionCode{Of::Reason, QStringLiteral("timing-median")}, qRound64(*days)});
    return table;
}

bool isRefused(const RequestLine &line)
{
    if (line.outcome == Request::Outcome::Withdrawn)
        return false; // by the person themselves
    return line.outcome == Request::Outcome::Refused || line.outcome == Request::Outcome::NoDataHeld ||
        !line.refusalGrounds.isEmpty();
}

/// How many answers named both ways that stand open (art. 12(4) GDPR), and how many did not.
struct WaysTold
{
    qint64 both = 0;
    qint64 notBoth = 0;
    qint64 unwritten = 0;

    void count(const SentLetter *answer)
    {
        if (!answer)
            ++unwritten;
        else
            ++(answer->namesComplaint && answer->namesCourt ? both : notBoth);
    }

    InspectionTable table() const
    {
        InspectionTable told{.key = QStringLiteral("ways-told"),
            .columns = {QStringLiteral("kind"), QStringLiteral("number")}};
        told.add({InspectionCode{Of::Reason, QStringLiteral("ways-both")}, both});
        told.add({InspectionCode{Of::Reason, QStringLiteral("ways-not-both")}, notBoth});
        told.add({InspectionCode{Of::Reason, QStringLiteral("ways-unwritten")}, unwritten});
        return told;
    }
};

InspectionTable erasureTable()
{
    return {.key = QStringLiteral("erasures"),
        .columns = {QStringLiteral("request"), QStringLiteral("received-on"), QStringLiteral("executed-at"),
            QStringLiteral("erased"), QStringLiteral("kept"), QStringLiteral("recipients"),
            QStringLiteral("answered-on"), QStringLiteral("outcome")}};
}

void addErasure(InspectionTable &table, const Request &request)
{
    const RequestResult result = RequestResult::fromJson(request.result);
    qint64 erased = 0;
    for (const int things : result.erased)
        erased += things;
    table.add({request.ref, request.receivedOn, request.executedAt.value_or(Instant{}), erased,
        qint64(result.kept.size()), qint64(result.notify.size()), request.answeredOn, request.outcome});
}

} // namespace

Outcome requestsOfTheYear(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto overview = receivedThen(asking);
    if (!overview)
        return overview.error();
    if (!overview->lines.isEmpty())
        answer.tables.append(requestFigures(overview->lines, asking.today));
    InspectionTable table{.key = QStringLiteral("requests"),
        .columns = {QStringLiteral("request"), QStringLiteral("type"), QStringLiteral("received-on"),
            QStringLiteral("due-on"), QStringLiteral("answered-on"), QStringLiteral("stage"),
            QStringLiteral("outcome"), QStringLiteral("late"), QStringLiteral("extended-on"),
            QStringLiteral("extension-reason")}};
    for (const RequestLine &line : overview->lines)
        table.add({line.ref, line.type, line.receivedOn, line.dueOn, line.answeredOn, line.stage,
            line.outcome, isLateRequest(line, asking.today), line.extensionSentOn, line.extensionReason});
    answer.tables.append(table);
    return done;
}

/// The newest that was carried out in the period: another period shows another one.
Outcome oneErasure(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto newest = erasedThen(asking);
    if (!newest)
        return newest.error();
    if (newest->isEmpty())
        return done;
    const Id<Request> id = newest->constFirst().id;
    const auto file = fileOf(asking, id);
    if (!file)
        return file.error();
    const auto letters = lettersOf(asking);
    if (!letters)
        return letters.error();
    const auto names =
        asking.context.read(asking.permit, [](Connection &line) { return staff_names::all(line); }).result();
    if (!names)
        return names.error();
    InspectionTable table = erasureTable();
    addErasure(table, file->request);
    InspectionTable identity{.key = QStringLiteral("identity"),
        .columns = {QStringLiteral("identity-method"), QStringLiteral("level"), QStringLiteral("member")}};
    identity.add({InspectionCode{Of::IdentityMethod, file->request.identityMethod},
        qint64(file->request.identityLevel), nameIn(*names, file->request.identityBy)});
    answer.tables.append({table, identity, stepsOf(*file, *names), decisionsOf(*file, *names),
        noticesOf(*file), lettersTable(letters->value(id))});
    return done;
}

Outcome erasures(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto all = erasedThen(asking);
    if (!all)
        return all.error();
    InspectionTable table = erasureTable();
    for (const Request &request : *all)
        addErasure(table, request);
    answer.tables.append(table);
    return done;
}

/// The marker test, and how old the newest backup is in which somebody erased since may still stand.
Outcome erasureEvidence(const InspectionAsking &asking, InspectionAnswer &answer)
{
    InspectionTable table{.key = QStringLiteral("measures"),
        .columns = {QStringLiteral("measure"), QStringLiteral("done-on"), QStringLiteral("outcome"),
            QStringLiteral("state")}};
    const auto standings = Measures(asking.context).standings(asking.permit).result();
    if (!standings)
        return standings.error();
    for (const MeasureStanding &each : *standings) {
        const bool isOfErasure = each.kind == MeasureKind::ErasureMarker ||
            each.kind == MeasureKind::RestoreTest || each.kind == MeasureKind::Integrity;
        if (isOfErasure && each.last)
            table.add({each.kind, each.last->doneOn, each.last->outcome, each});
    }
    answer.tables.append(table);
    if (asking.context.shared) // a server's backups are its administrator's
        return done;
    const auto standing = Backups(asking.context).standing(asking.permit).result();
    if (!standing)
        return standing.error();
    InspectionTable backups{.key = QStringLiteral("backups"),
        .columns = {QStringLiteral("kind"), QStringLiteral("happened-at"), QStringLiteral("late")}};
    const auto add = [&](const char *kind, const std::optional<qint64> &age, bool isLate) {
        if (age)
            backups.add({InspectionCode{Of::Reason, QLatin1String(kind)},
                Instant{answer.madeAt.micros - *age * 1'000'000}, isLate});
    };
    add("backup-newest", standing->newestVerifiedAge, standing->isNewestLate);
    add("backup-off-site", standing->newestOffSiteAge, standing->isOffSiteLate);
    add("backup-restored", standing->restoreTestAge, standing->isRestoreTestLate);
    answer.tables.append(backups);
    return done;
}

Outcome refusals(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto overview = receivedThen(asking);
    if (!overview)
        return overview.error();
    const auto letters = lettersOf(asking);
    if (!letters)
        return letters.error();
    WaysTold ways;
    InspectionTable table{.key = QStringLiteral("refusals"),
        .columns =
            QStringList{QStringLiteral("request"), QStringLiteral("type"), QStringLiteral("received-on"),
                QStringLiteral("refusal"), QStringLiteral("answered-on")} +
            letterColumns()};
    for (const RequestLine &line : overview->lines) {
        if (!isRefused(line))
            continue;
        const QList<SentLetter> sent = letters->value(line.id);
        const SentLetter *written = answerAmong(sent);
        ways.count(written);
        table.add(QList<InspectionCell>{line.ref, line.type, line.receivedOn,
                      InspectionCode{Of::Refusal, line.refusalGrounds.join(u' ')}, line.answeredOn} +
            letterCells(written));
    }
    if (table.total > 0)
        answer.tables.append({ways.table(), table});
    return done;
}

Outcome identityMethods(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto overview = receivedThen(asking);
    if (!overview)
        return overview.error();
    QMap<QString, qint64> methods;
    for (const RequestLine &line : overview->lines)
        ++methods[line.identityMethod];
    InspectionTable table{.key = QStringLiteral("identity-methods"),
        .columns = {QStringLiteral("identity-method"), QStringLiteral("number")}};
    for (auto each = methods.cbegin(); each != methods.cend(); ++each)
        table.add({InspectionCode{Of::IdentityMethod, each.key()}, each.value()});
    const auto kept =
        asking.context
            .read(asking.permit,
                [&](Connection &line) { return inspection_reader::identityKept(line, asking.filingSystem); })
            .result();
    if (!kept)
        return kept.error();
    InspectionTable copies{.key = QStringLiteral("identity-kept"),
        .columns = {QStringLiteral("kind"), QStringLiteral("number")}};
    const std::pair<const char *, qint64> counts[] = {{"identity-evidence", kept->evidence},
        {"identity-copies", kept->copies}, {"identity-unread", kept->unread},
        {"identity-pictures", kept->pictures}};
    for (const auto &[kind, number] : counts)
        copies.add({InspectionCode{Of::Reason, QLatin1String(kind)}, number});
    answer.tables.append({table, copies});
    return lookedThrough(asking, answer);
}

} // namespace inspection_answers
