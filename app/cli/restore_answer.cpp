#include "app/cli/restore_answer.h"

#include "app/cli/failure_sentence.h"

QCommandLineOption ledgerOption()
{
    return {QStringLiteral("ledger"),
        QCoreApplication::translate("BackupCommands",
            "A .kkledger file to look for erasures in as well; may be given more than once."),
        QStringLiteral("PATH")};
}

QJsonArray jsonOf(const QList<ReplayedErasure> &replayed)
{
    QJsonArray all;
    for (const ReplayedErasure &each : replayed)
        all.append(QJsonObject{{QStringLiteral("sequence"), qint64(each.sequence)},
            {QStringLiteral("at"), each.done.toText()}, {QStringLiteral("request"), each.requestRef},
            {QStringLiteral("records"), each.records}, {QStringLiteral("found"), each.found}});
    return all;
}

QString replaySentence(const QList<ReplayedErasure> &replayed)
{
    return QCoreApplication::translate(
        "BackupCommands", "%n erasures were done again.", nullptr, int(replayed.size()));
}

void tellStanding(const backup_restore::Report &report, Answer &answer)
{
    const int owed = report.isSigned ? 1 : 2;
    answer.json.insert(QStringLiteral("signatures_owed"), owed);
    answer.json.insert(QStringLiteral("quarantine"), report.gap.has_value());
    answer.lines.append(QCoreApplication::translate("BackupCommands",
        "%n signature(s) of administrators or privacy officers are owed for this restore: backup continue.",
        nullptr, owed));
    if (!report.gap)
        return;
    answer.json.insert(QStringLiteral("ledger_seen"), qint64(report.gap->seen));
    answer.json.insert(QStringLiteral("ledger_found"), qint64(report.gap->found));
    answer.lines.append(failureSentence({Failure::Refused, QStringLiteral("backup.quarantine")}));
    answer.exitStatus = quarantineStatus;
}
