#include "ui/models/restore_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <utility>

namespace restore_words {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("RestoreWords", text);
}

QString dayOf(Instant at)
{
    return QLocale().toString(at.toLocal(), QLocale::ShortFormat);
}

} // namespace

QString of(RestoreReason reason)
{
    switch (reason) {
    case RestoreReason::Lost:
        return words(QT_TRANSLATE_NOOP("RestoreWords", "The file was lost"));
    case RestoreReason::Damaged:
        return words(QT_TRANSLATE_NOOP("RestoreWords", "The file was damaged"));
    case RestoreReason::Moved:
        return words(QT_TRANSLATE_NOOP("RestoreWords", "It moves to another computer"));
    case RestoreReason::Mistake:
        return words(QT_TRANSLATE_NOOP("RestoreWords", "A mistake has to be undone"));
    case RestoreReason::Untold:
        return words(QT_TRANSLATE_NOOP("RestoreWords", "Nobody said why"));
    }
    Q_UNREACHABLE();
}

QStringList of(const RestoreStanding &restore, const RestoreOverview &overview)
{
    QStringList told{words(QT_TRANSLATE_NOOP("RestoreWords", "This file came back from a backup on %1. %2."))
                         .arg(dayOf(restore.at), of(restore.beginning.reason))};
    if (overview.gap) {
        told.append(words(QT_TRANSLATE_NOOP("RestoreWords",
                              "This computer saw a list of erasures with %1 entries; the newest that was "
                              "found has %2. People who were erased may be in this file again, and what "
                              "others forbade since may be forgotten."))
                        .arg(overview.gap->seen)
                        .arg(overview.gap->found));
        told.append(words(QT_TRANSLATE_NOOP("RestoreWords",
            "Until that is settled nothing can be changed, exported or written to anybody. Look for the "
            "newest "
            ".kkledger file: on every stick, in every folder for backups. Where it is gone for good, an "
            "administrator and another member, a privacy officer, both sign to go on.")));
    }
    for (const RestoreSigner &each : restore.signers)
        told.append(words(QT_TRANSLATE_NOOP("RestoreWords", "Signed on %1: %2"))
                        .arg(dayOf(each.at),
                            epoch_entry::reasonFrom(each.reason) ? of(*epoch_entry::reasonFrom(each.reason))
                                                                 : each.reason));
    if (restore.owed() > 0)
        told.append(overview.isSecondThere ? words(QT_TRANSLATE_NOOP("RestoreWords",
                                                 "Two members sign for a restore; another administrator or "
                                                 "privacy officer still has to."))
                                           : words(QT_TRANSLATE_NOOP("RestoreWords",
                                                 "Two members sign for a restore. There is nobody else yet "
                                                 "who may: invite an administrator or "
                                                 "a privacy officer under Access.")));
    return told;
}

QStringList doneAgain(const QList<ReplayedAct> &replayed)
{
    const ReplayCounts counts = ReplayCounts::of(replayed);
    const std::pair<int, const char *> all[] = {
        {counts.erasures,
            QT_TRANSLATE_N_NOOP("RestoreWords",
                "%Ln erasure(s) since the backup were done again: nobody who was erased came back with it.")},
        {counts.restrictions,
            QT_TRANSLATE_N_NOOP(
                "RestoreWords", "%Ln restriction(s) of processing since the backup were set again.")},
        {counts.liftings, QT_TRANSLATE_N_NOOP("RestoreWords", "%Ln restriction(s) were lifted again.")},
        {counts.withdrawals,
            QT_TRANSLATE_N_NOOP(
                "RestoreWords", "%Ln withdrawal(s) of consent since the backup were recorded again.")},
        {counts.objections,
            QT_TRANSLATE_N_NOOP("RestoreWords", "%Ln objection(s) since the backup were recorded again.")},
        {counts.corrections,
            QT_TRANSLATE_N_NOOP("RestoreWords",
                "%Ln correction(s) must be made again: these people are restricted until then, and their "
                "requests are open.")}};
    QStringList told;
    for (const auto &[count, text] : all) {
        if (count > 0)
            told.append(QCoreApplication::translate("RestoreWords", text, nullptr, count));
    }
    return told;
}

QString banner(const RestoreOverview &overview)
{
    if (overview.gap)
        return words(QT_TRANSLATE_NOOP("RestoreWords",
            "Quarantine after a restore: erasures are missing. Nothing can be changed, exported or written "
            "to "
            "anybody."));
    if (overview.owed())
        return words(QT_TRANSLATE_NOOP("RestoreWords",
            "This file came back from a backup, and two members have not signed for it yet."));
    return {};
}

} // namespace restore_words
