#include "app/backup/backups.h"
#include "app/changes/service_context.h"
#include "app/inspection/answer_source.h"
#include "app/inspection/inspection_reader.h"
#include "app/measures/measures.h"
#include "app/requests/request_result.h"
#include "app/requests/request_statistics.h"
#include "app/requests/requests.h"

#include <QMap>

namespace inspection_answers {

namespace {

using Of = InspectionCode::Of;

/// The requests that came in this year.
Result<RequestOverview> thisYear(const InspectionAsking &asking, InspectionAnswer &answer)
{
    answer.from = QDate(asking.today.year(), 1, 1);
    return RequestStatistics(asking.context)
        .of(asking.permit, asking.filingSystem, answer.from, asking.today)
        .result();
}

bool isLateRequest(const RequestLine &line, QDate today)
{
    return line.answeredOn.isValid() ? line.answeredOn > line.dueOn : line.isOpen() && line.dueOn < today;
}

Result<RequestFile> fileOf(const InspectionAsking &asking, Id<Request> id)
{
    return Requests(asking.context).find(asking.permit, asking.filingSystem, id).result();
}

Result<QList<Id<Request>>> erasedRequests(const InspectionAsking &asking, int limit)
{
    return asking.context
        .read(asking.permit,
            [&](Connection &line) {
                return inspection_reader::executedErasures(line, asking.filingSystem, limit);
            })
        .result();
}

InspectionTable stepsOf(const RequestFile &file)
{
    InspectionTable table{.key = QStringLiteral("steps"),
        .columns = {QStringLiteral("happened-at"), QStringLiteral("step"), QStringLiteral("member"),
            QStringLiteral("request")}};
    for (const RequestStep &step : file.steps)
        table.add({step.happenedAt, InspectionCode{Of::Step, step.step}, step.actor, file.request.ref});
    return table;
}

InspectionTable decisionsOf(const RequestFile &file)
{
    InspectionTable table{.key = QStringLiteral("decisions"),
        .columns = {QStringLiteral("happened-at"), QStringLiteral("approved"), QStringLiteral("member"),
            QStringLiteral("signed"), QStringLiteral("digest")}};
    for (const Decision &decision : file.decisions)
        table.add({decision.decidedAt, decision.verdict == Decision::Verdict::Approved, decision.approver,
            !decision.signature.isEmpty(), QString::fromLatin1(decision.proposalDigest.toHex())});
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
    const auto overview = thisYear(asking, answer);
    if (!overview)
        return overview.error();
    InspectionTable table{.key = QStringLiteral("requests"),
        .columns = {QStringLiteral("request"), QStringLiteral("type"), QStringLiteral("received-on"),
            QStringLiteral("due-on"), QStringLiteral("answered-on"), QStringLiteral("stage"),
            QStringLiteral("outcome"), QStringLiteral("late"), QStringLiteral("extended-on"),
            QStringLiteral("extension-reason")}};
    for (const RequestLine &line : overview->lines) {
        if (table.rows.size() >= mostInspectionRows) {
            ++table.total;
            continue;
        }
        table.add({line.ref, line.type, line.receivedOn, line.dueOn, line.answeredOn, line.stage,
            line.outcome, isLateRequest(line, asking.today), line.extensionSentOn, line.extensionReason});
    }
    answer.tables.append(table);
    return done;
}

Outcome oneErasure(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto newest = erasedRequests(asking, 1);
    if (!newest)
        return newest.error();
    if (newest->isEmpty())
        return done;
    const auto file = fileOf(asking, newest->constFirst());
    if (!file)
        return file.error();
    InspectionTable table = erasureTable();
    addErasure(table, file->request);
    InspectionTable identity{.key = QStringLiteral("identity"),
        .columns = {QStringLiteral("identity-method"), QStringLiteral("level"), QStringLiteral("member")}};
    identity.add({InspectionCode{Of::IdentityMethod, file->request.identityMethod},
        qint64(file->request.identityLevel), file->request.identityBy});
    answer.tables.append({table, identity, stepsOf(*file), decisionsOf(*file), noticesOf(*file)});
    return done;
}

Outcome erasures(const InspectionAsking &asking, InspectionAnswer &answer)
{
    constexpr int told = 50;
    const auto newest = erasedRequests(asking, told);
    if (!newest)
        return newest.error();
    InspectionTable table = erasureTable();
    for (const Id<Request> id : *newest) {
        const auto file = fileOf(asking, id);
        if (!file)
            return file.error();
        addErasure(table, file->request);
    }
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
    const auto overview = thisYear(asking, answer);
    if (!overview)
        return overview.error();
    InspectionTable table{.key = QStringLiteral("refusals"),
        .columns = {QStringLiteral("request"), QStringLiteral("type"), QStringLiteral("received-on"),
            QStringLiteral("refusal"), QStringLiteral("answered-on")}};
    for (const RequestLine &line : overview->lines) {
        if (line.outcome != Request::Outcome::Refused && line.outcome != Request::Outcome::NoDataHeld &&
            line.refusalGrounds.isEmpty())
            continue;
        table.add({line.ref, line.type, line.receivedOn,
            InspectionCode{Of::Refusal, line.refusalGrounds.join(u' ')}, line.answeredOn});
    }
    answer.tables.append(table);
    return done;
}

Outcome identityMethods(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto overview = thisYear(asking, answer);
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
    copies.add({InspectionCode{Of::Reason, QStringLiteral("identity-evidence")}, kept->evidence});
    copies.add({InspectionCode{Of::Reason, QStringLiteral("identity-copies")}, kept->copies});
    answer.tables.append({table, copies});
    return done;
}

} // namespace inspection_answers
