#include "app/audit/audit_trail.h"
#include "app/cli/command_list.h"
#include "app/documents/role_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("AuditCommands", text);
}

QList<QCommandLineOption> listOptions()
{
    return {{QStringLiteral("before"),
        words(QT_TRANSLATE_NOOP("AuditCommands", "Entries before this position.")), QStringLiteral("POSITION")}};
}

Result<Answer> list(CommandRun &run)
{
    const auto page = run.services->auditTrail()
                          .list(*run.permit, run.value(QStringLiteral("before")).toLongLong())
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
        answer.lines.append(QStringLiteral("%1\t%2\t%3\t%4 %5")
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
    return {{.words = {QStringLiteral("audit"), QStringLiteral("list")},
        .summary = [] { return words(QT_TRANSLATE_NOOP("AuditCommands", "The trail, the newest first.")); },
        .options = listOptions,
        .run = list}};
}
