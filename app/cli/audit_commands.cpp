#include "app/audit/audit_trail.h"
#include "app/cli/command_list.h"
#include "app/documents/role_words.h"
#include "app/staff/staff.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("AuditCommands", text);
}

QList<QCommandLineOption> filterOptions()
{
    return {
        {QStringLiteral("member"), words(QT_TRANSLATE_NOOP("AuditCommands", "Only what this member did.")),
            QStringLiteral("NAME")},
        {QStringLiteral("kind"),
            words(QT_TRANSLATE_NOOP(
                "AuditCommands", "Only what was done to this kind: contact, request, staff, ...")),
            QStringLiteral("KIND")},
        {QStringLiteral("from"), words(QT_TRANSLATE_NOOP("AuditCommands", "From this day on (YYYY-MM-DD).")),
            QStringLiteral("DATE")},
        {QStringLiteral("until"),
            words(QT_TRANSLATE_NOOP("AuditCommands", "Up to and with this day (YYYY-MM-DD).")),
            QStringLiteral("DATE")}};
}

QList<QCommandLineOption> listOptions()
{
    return QList<QCommandLineOption>{{QStringLiteral("before"),
               words(QT_TRANSLATE_NOOP("AuditCommands", "Entries before this position.")),
               QStringLiteral("POSITION")}} +
        filterOptions();
}

Result<Instant> dayOf(const CommandRun &run, const QString &option, int daysLater)
{
    if (!run.isSet(option))
        return Instant{};
    const QDate day = QDate::fromString(run.value(option), Qt::ISODate);
    if (!day.isValid())
        return usageError(QStringLiteral("date"), {QStringLiteral("--") + option});
    return Instant::fromDateTime(day.addDays(daysLater).startOfDay());
}

/// The `ref` of the member who was named.
Result<QString> actorOf(const CommandRun &run)
{
    const QString name = run.value(QStringLiteral("member"));
    if (name.isEmpty())
        return QString();
    const auto members = run.services->staff().list(*run.permit).result();
    if (!members)
        return members.error();
    for (const StaffMember &member : *members) {
        if (member.name.compare(name, Qt::CaseInsensitive) == 0)
            return member.ref;
    }
    return Error{Failure::NotFound, QStringLiteral("staff.member"), {name}};
}

Result<AuditFilter> filterOf(const CommandRun &run)
{
    const auto actor = actorOf(run);
    if (!actor)
        return actor.error();
    const auto from = dayOf(run, QStringLiteral("from"), 0);
    if (!from)
        return from.error();
    const auto until = dayOf(run, QStringLiteral("until"), 1);
    if (!until)
        return until.error();
    return AuditFilter{
        .actor = *actor, .objectKind = run.value(QStringLiteral("kind")), .from = *from, .until = *until};
}

Result<Answer> exportTrail(CommandRun &run)
{
    if (run.arguments.size() != 1)
        return usageError(QStringLiteral("missing"), {QStringLiteral("PATH")});
    const auto filter = filterOf(run);
    if (!filter)
        return filter.error();
    const auto written =
        awaited(run, run.services->auditTrail().exportTo(*run.permit, *filter, run.arguments.constFirst()));
    if (!written)
        return written.error();
    return Answer{.json = {{QStringLiteral("exported"), *written}},
        .lines = {
            QCoreApplication::translate("AuditCommands", "%n entries exported.", nullptr, int(*written))}};
}

Result<Answer> list(CommandRun &run)
{
    const auto filter = filterOf(run);
    if (!filter)
        return filter.error();
    const auto page = run.services->auditTrail()
                          .list(*run.permit, run.value(QStringLiteral("before")).toLongLong(), *filter)
                          .result();
    if (!page)
        return page.error();
    Answer answer;
    QJsonArray entries;
    for (const AuditEntry &entry : page->rows) {
        entries.append(QJsonObject{{QStringLiteral("position"), entry.position},
            {QStringLiteral("at"), entry.happenedAt.toText()}, {QStringLiteral("actor"), entry.actor},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("filing_system"),
                entry.filingSystem ? QJsonValue(codeOf(*entry.filingSystem)) : QJsonValue()},
            {QStringLiteral("object_kind"), entry.objectKind}, {QStringLiteral("object"), entry.objectRef},
            {QStringLiteral("request"), entry.requestRef}, {QStringLiteral("detail"), entry.detail}});
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3\t%4 %5")
                .arg(entry.position)
                .arg(entry.happenedAt.toText(), entry.action, entry.objectKind, entry.objectRef));
    }
    answer.json = {{QStringLiteral("entries"), entries}, {QStringLiteral("total"), page->total},
        {QStringLiteral("next"), page->next}};
    return answer;
}

} // namespace

QList<Command> auditCommands()
{
    const QString audit = QStringLiteral("audit");
    return {{.words = {audit, QStringLiteral("list")},
                .summary =
                    [] { return words(QT_TRANSLATE_NOOP("AuditCommands", "The trail, the newest first.")); },
                .options = listOptions,
                .run = list},
        {.words = {audit, QStringLiteral("export")},
            .summary =
                [] { return words(QT_TRANSLATE_NOOP("AuditCommands", "Writes the trail to a CSV file.")); },
            .usage = QStringLiteral("PATH"),
            .options = filterOptions,
            .run = exportTrail}};
}
