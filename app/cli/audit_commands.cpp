#include "app/audit/audit_trail.h"
#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/role_words.h"
#include "app/staff/staff.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QList<QCommandLineOption> filterOptions()
{
    return {{QStringLiteral("member"),
                auditWords(QT_TRANSLATE_NOOP("AuditCommands", "Only what this member did.")),
                QStringLiteral("NAME")},
        {QStringLiteral("kind"),
            auditWords(QT_TRANSLATE_NOOP("AuditCommands",
                "Only what was done to this kind: contact, contacts, import, request, purpose, rule, staff, "
                "list, "
                "saved-filter, audit or backup.")),
            QStringLiteral("KIND")},
        {QStringLiteral("from"),
            auditWords(QT_TRANSLATE_NOOP("AuditCommands", "From this day on (YYYY-MM-DD).")),
            QStringLiteral("DATE")},
        {QStringLiteral("until"),
            auditWords(QT_TRANSLATE_NOOP("AuditCommands", "Up to and including this day (YYYY-MM-DD).")),
            QStringLiteral("DATE")}};
}

QList<QCommandLineOption> entryListOptions()
{
    return QList<QCommandLineOption>{{QStringLiteral("before"),
               auditWords(QT_TRANSLATE_NOOP("AuditCommands", "Entries before this position.")),
               QStringLiteral("POSITION")}} +
        filterOptions();
}

/// The beginning of the day of an option, or of one so many days later; the beginning of time where it is not
/// given.
Result<Instant> momentOf(const CommandRun &run, const QString &option, int daysLater)
{
    const auto day = dayOf(run, option, {});
    if (!day)
        return day.error();
    return day->isValid() ? Instant::fromDateTime(day->addDays(daysLater).startOfDay()) : Instant{};
}

/// What entries can be about.
Result<QString> kindOf(const CommandRun &run)
{
    static const QStringList kinds = {QStringLiteral("contact"), QStringLiteral("contacts"),
        QStringLiteral("import"), QStringLiteral("request"), QStringLiteral("purpose"),
        QStringLiteral("rule"), QStringLiteral("staff"), QStringLiteral("list"),
        QStringLiteral("saved-filter"), QStringLiteral("audit"), QStringLiteral("backup")};
    const QString kind = run.value(QStringLiteral("kind"));
    if (run.isSet(QStringLiteral("kind")) && !kinds.contains(kind))
        return usageError(QStringLiteral("value"), {QStringLiteral("--kind"), kind});
    return kind;
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
    const auto kind = kindOf(run);
    if (!kind)
        return kind.error();
    const auto from = momentOf(run, QStringLiteral("from"), 0);
    if (!from)
        return from.error();
    const auto until = momentOf(run, QStringLiteral("until"), 1);
    if (!until)
        return until.error();
    return AuditFilter{.actor = *actor, .objectKind = *kind, .from = *from, .until = *until};
}

/// A part of the trail cannot be checked: its tree is over all of it.
Result<qint64> exportToCheck(const CommandRun &run, const QString &path)
{
    for (const QCommandLineOption &option : filterOptions()) {
        const QString name = option.names().constFirst();
        if (run.isSet(name))
            return usageError(QStringLiteral("whole-trail"), {QStringLiteral("--") + name});
    }
    return awaited(run, run.services->auditTrail().exportToCheck(*run.permit, path));
}

Result<qint64> exportTable(const CommandRun &run, const QString &path)
{
    const auto filter = filterOf(run);
    if (!filter)
        return filter.error();
    return awaited(run, run.services->auditTrail().exportTo(*run.permit, *filter, path));
}

Result<Answer> exportTrail(CommandRun &run)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("PATH")});
    const QString path = run.arguments.constFirst();
    const bool isToCheck = path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive);
    const auto written = isToCheck ? exportToCheck(run, path) : exportTable(run, path);
    if (!written)
        return written.error();
    return Answer{.json = {{QStringLiteral("exported"), *written}},
        .lines = {
            QCoreApplication::translate("AuditCommands", "%n entries exported.", nullptr, int(*written))}};
}

Result<Answer> listEntries(CommandRun &run)
{
    const auto filter = filterOf(run);
    if (!filter)
        return filter.error();
    const auto before = numberOf(run, QStringLiteral("before"), 0, 1);
    if (!before)
        return before.error();
    const auto page = run.services->auditTrail().list(*run.permit, *before, *filter).result();
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
            {QStringLiteral("request"), entry.requestRef}, {QStringLiteral("detail"), entry.detail},
            {QStringLiteral("computed_for"), dayJson(entry.computedFor)}});
        QString line = QStringLiteral("%1\t%2\t%3\t%4 %5")
                           .arg(entry.position)
                           .arg(entry.happenedAt.toText(), entry.action, entry.objectKind, entry.objectRef);
        if (entry.computedFor.isValid())
            line += u'\t' +
                auditWords(QT_TRANSLATE_NOOP("AuditCommands", "computed with %1"))
                    .arg(entry.computedFor.toString(Qt::ISODate));
        answer.lines.append(line);
    }
    answer.json = {{QStringLiteral("entries"), entries}, {QStringLiteral("total"), page->total},
        {QStringLiteral("next"), page->next}};
    return answer;
}

} // namespace

QList<Command> auditCommands()
{
    const QString audit = QStringLiteral("audit");
    return QList<Command>{{.words = {audit, QStringLiteral("list")},
                              .summary =
                                  [] {
                                      return auditWords(
                                          QT_TRANSLATE_NOOP("AuditCommands", "The trail, the newest first."));
                                  },
                              .options = entryListOptions,
                              .run = listEntries},
               {.words = {audit, QStringLiteral("export")},
                   .summary =
                       [] {
                           return auditWords(QT_TRANSLATE_NOOP("AuditCommands",
                               "Writes the trail to a CSV file, or whole to a .jsonl file that others can "
                               "check."));
                       },
                   .usage = QStringLiteral("PATH"),
                   .options = filterOptions,
                   .run = exportTrail}} +
        auditProofCommands();
}
