#include "app/cli/restore_answer.h"

#include "app/cli/failure_sentence.h"

QCommandLineOption ledgerOption()
{
    return {QStringLiteral("ledger"),
        QCoreApplication::translate("BackupCommands",
            "A .kkledger file to look for erasures in as well; may be given more than once."),
        QStringLiteral("PATH")};
}

namespace {

QString actWord(LedgerAct act)
{
    switch (act) {
    case LedgerAct::Erased:
        return QStringLiteral("erased");
    case LedgerAct::Restricted:
        return QStringLiteral("restricted");
    case LedgerAct::Lifted:
        return QStringLiteral("lifted");
    case LedgerAct::Withdrawn:
        return QStringLiteral("withdrawn");
    case LedgerAct::Objected:
        return QStringLiteral("objected");
    case LedgerAct::GroundEnded:
        return QStringLiteral("ground-ended");
    case LedgerAct::Corrected:
        return QStringLiteral("to-correct");
    case LedgerAct::TakenBack:
        break;
    }
    return QStringLiteral("taken-back");
}

QString replayWords(const char *words, int count)
{
    return QCoreApplication::translate("BackupCommands", words, nullptr, count);
}

} // namespace

void tellReplayed(const QList<ReplayedAct> &replayed, Answer &answer)
{
    QJsonArray erasures;
    QJsonArray acts;
    QJsonArray toCorrect;
    for (const ReplayedAct &each : replayed) {
        QJsonObject told{{QStringLiteral("sequence"), qint64(each.sequence)},
            {QStringLiteral("at"), each.done.toText()}, {QStringLiteral("request"), each.requestRef},
            {QStringLiteral("records"), each.records}, {QStringLiteral("found"), each.found}};
        if (each.act == LedgerAct::Erased) {
            erasures.append(told);
            continue;
        }
        told.insert(QStringLiteral("act"), actWord(each.act));
        told.insert(QStringLiteral("changed"), each.changed);
        acts.append(told);
        for (const QString &contact : each.toCorrect)
            toCorrect.append(QJsonObject{
                {QStringLiteral("request"), each.requestRef}, {QStringLiteral("contact"), contact}});
    }
    answer.json.insert(QStringLiteral("erasures_replayed"), erasures);
    answer.json.insert(QStringLiteral("acts_replayed"), acts);
    answer.json.insert(QStringLiteral("corrections_to_redo"), toCorrect);
    const ReplayCounts counts = ReplayCounts::of(replayed);
    answer.lines.append(
        replayWords(QT_TRANSLATE_N_NOOP("BackupCommands", "%n erasures were done again."), counts.erasures));
    const std::pair<int, const char *> others[] = {
        {counts.restrictions,
            QT_TRANSLATE_N_NOOP("BackupCommands", "%n restriction(s) of processing were set again.")},
        {counts.liftings, QT_TRANSLATE_N_NOOP("BackupCommands", "%n restriction(s) were lifted again.")},
        {counts.withdrawals,
            QT_TRANSLATE_N_NOOP("BackupCommands", "%n withdrawal(s) of consent were recorded again.")},
        {counts.objections, QT_TRANSLATE_N_NOOP("BackupCommands", "%n objection(s) were recorded again.")},
        {counts.corrections,
            QT_TRANSLATE_N_NOOP("BackupCommands",
                "%n correction(s) must be made again: these people are restricted until then, and their "
                "requests are open.")}};
    for (const auto &[count, words] : others) {
        if (count > 0)
            answer.lines.append(replayWords(words, count));
    }
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
