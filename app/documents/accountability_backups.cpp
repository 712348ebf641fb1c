#include "app/backup/backup_destination.h"
#include "app/backup/erasure_entry.h"
#include "app/documents/accountability_parts.h"
#include "app/documents/accountability_words.h"
#include "app/documents/rule_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

constexpr ValueWord<DestinationKind> placeKinds[] = {
    {DestinationKind::Folder, QT_TRANSLATE_NOOP("Accountability", "Folder on the computer")},
    {DestinationKind::Stick, QT_TRANSLATE_NOOP("Accountability", "Stick")},
    {DestinationKind::Share, QT_TRANSLATE_NOOP("Accountability", "Network drive")}};

struct RedoneAct
{
    LedgerAct act;
    const char *what;
    const char *how;
};

constexpr RedoneAct redoneActs[] = {
    {LedgerAct::Erased, QT_TRANSLATE_NOOP("Accountability", "Erasure (art. 17 GDPR)"),
        QT_TRANSLATE_NOOP("Accountability", "Erased again, in the same extent")},
    {LedgerAct::Restricted, QT_TRANSLATE_NOOP("Accountability", "Restriction (art. 18 GDPR)"),
        QT_TRANSLATE_NOOP("Accountability", "Restricted again")},
    {LedgerAct::Lifted, QT_TRANSLATE_NOOP("Accountability", "End of a restriction (art. 18(3) GDPR)"),
        QT_TRANSLATE_NOOP("Accountability", "Ended again")},
    {LedgerAct::Withdrawn, QT_TRANSLATE_NOOP("Accountability", "Withdrawal of consent (art. 7(3) GDPR)"),
        QT_TRANSLATE_NOOP("Accountability", "Withdrawn again")},
    {LedgerAct::Objected, QT_TRANSLATE_NOOP("Accountability", "Objection (art. 21 GDPR)"),
        QT_TRANSLATE_NOOP("Accountability", "In force again")},
    {LedgerAct::GroundEnded, QT_TRANSLATE_NOOP("Accountability", "End of another ground"),
        QT_TRANSLATE_NOOP("Accountability", "Ended again")},
    {LedgerAct::Corrected, QT_TRANSLATE_NOOP("Accountability", "Correction (art. 16 GDPR)"),
        QT_TRANSLATE_NOOP("Accountability",
            "The ledger holds no values: the person is restricted, and the request is open to be carried out "
            "again")}};

QString yesOrDash(bool yes)
{
    return yes ? accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "yes")) : QStringLiteral("–");
}

QString daysOf(const QJsonObject &keeping, QLatin1String key)
{
    return durationWord({.days = keeping.value(key).toInt()});
}

DocumentPart whenPart(const QJsonObject &schedule)
{
    const QString every = durationWord({.days = schedule.value(QLatin1String("every_days")).toInt()});
    const bool isOn = schedule.value(QLatin1String("on")).toBool();
    return {.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "When and how")),
        .lines = {isOn
                ? accountabilityWords(
                      QT_TRANSLATE_NOOP("Accountability",
                          "The program makes a backup by itself every %1, at %2 or as soon as somebody is "
                          "signed in after that."))
                      .arg(every, schedule.value(QLatin1String("at")).toString())
                : accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                      "The program makes no backup by itself: an administrator switched that off, and "
                      "makes each by hand.")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                "Each is encrypted with a key of its own and signed, and counts only once it was read again "
                "from where it lies. No backup is made while it is not certain that every erasure was done "
                "again after a restore."))}};
}

DocumentPart placesPart(const QJsonArray &places)
{
    DocumentPart part{.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Where to")),
        .head = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Place")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Mark")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Off the premises"))}};
    bool isAnyAway = false;
    for (const QJsonValue &each : places) {
        const QJsonObject place = each.toObject();
        const bool isAway = place.value(QLatin1String("off_site")).toBool();
        const QString mark = place.value(QLatin1String("mark")).toString();
        isAnyAway = isAnyAway || isAway;
        part.rows.append({accountabilityWords(wordOf(placeKinds,
                              static_cast<DestinationKind>(place.value(QLatin1String("kind")).toInt()))),
            mark.isEmpty() ? QStringLiteral("–") : mark, yesOrDash(isAway)});
    }
    if (places.isEmpty())
        part.lines.append(accountabilityWords(
            QT_TRANSLATE_NOOP("Accountability", "No place is set: no backup is made by the program.")));
    else if (places.size() < 2 || !isAnyAway)
        part.lines.append(accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
            "Short of the rule of 3-2-1: two places at least, one of them off the premises.")));
    return part;
}

DocumentPart keepingPart(const QJsonObject &keeping)
{
    const auto number = [&](QLatin1String key) { return keeping.value(key).toInt(); };
    return {.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "How long they stay")),
        .lines = {
            accountabilityWords(
                QT_TRANSLATE_NOOP("Accountability",
                    "Counted back from the newest verified one stay the last of each day for %1, the last of "
                    "each week for %2 and the last of each month for %3; never fewer than %4."))
                .arg(daysOf(keeping, QLatin1String("days")),
                    durationWord({.weeks = number(QLatin1String("weeks"))}),
                    durationWord({.months = number(QLatin1String("months"))}),
                    QString::number(number(QLatin1String("fewest")))),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                                    "After %1 every backup is destroyed, whatever happens: by then nobody "
                                    "who was erased is in any "
                                    "backup. Where a clock cannot be believed, nothing is destroyed before a "
                                    "person looked at it."))
                .arg(daysOf(keeping, QLatin1String("longest_days")))}};
}

DocumentPart trialsPart(const QJsonObject &keeping, const QJsonObject &figures)
{
    const auto moment = [&](QLatin1String key) {
        const QDateTime at = QDateTime::fromString(figures.value(key).toString(), Qt::ISODateWithMs);
        return at.isValid() ? accountabilityMoment(Instant::fromDateTime(at))
                            : accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "never"));
    };
    const QString aim = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "at most %1 old"));
    const QString every = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "every %1"));
    return {.heading = accountabilityWords(
                QT_TRANSLATE_NOOP("Accountability", "How it is tried that they come back")),
        .lines = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
            "In a trial a backup is restored into a file that is wiped again: every page and every number of "
            "records is checked, the audit trail is verified, and every later erasure is done again. In a "
            "drill people bring one back with the recovery key on paper."))},
        .head = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "What")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Aim")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "On the day of this document"))},
        .rows = {{accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Newest verified backup")),
                     aim.arg(daysOf(keeping, QLatin1String("newest_late_days"))),
                     moment(QLatin1String("newest_verified"))},
            {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Newest one off the premises")),
                aim.arg(daysOf(keeping, QLatin1String("off_site_late_days"))),
                moment(QLatin1String("newest_off_site"))},
            {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Trial of a restore")),
                every.arg(daysOf(keeping, QLatin1String("trial_days"))), moment(QLatin1String("last_trial"))},
            {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Drill with the recovery key on paper")),
                every.arg(durationWord({.months = keeping.value(QLatin1String("drill_months")).toInt()})),
                moment(QLatin1String("last_drill"))}}};
}

DocumentPart restoringPart(const QJsonArray &acts)
{
    DocumentPart part{
        .heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "What a restore does again")),
        .lines = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                      "Beside the backups lies a signed ledger of what was erased, restricted, withdrawn, "
                      "objected to and corrected. It names nobody. After a restore all that is later than "
                      "the "
                      "backup is done again before anybody can work in the file.")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                "Where the ledger is shorter than it was seen to be, the file stays in quarantine: nothing "
                "is "
                "changed, nothing leaves and no backup is made, until what is missing was done, or an "
                "administrator and a privacy officer go on with a reason that is kept. Two people sign for "
                "every restore."))},
        .head = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Act since the backup")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "After the restore"))}};
    for (const RedoneAct &row : redoneActs) {
        if (acts.contains(static_cast<int>(row.act)))
            part.rows.append({accountabilityWords(row.what), accountabilityWords(row.how)});
    }
    return part;
}

DocumentPart onServerPart(const QJsonObject &keeping)
{
    return {.heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "On a server")),
        .lines = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                      "This file is kept on a database server. Its backups are made, kept and tried by the "
                      "administrator of that server, outside of this program; how is described by them and "
                      "goes with this document.")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                                    "They keep no backup for longer than %1, encrypt each, try a restore "
                                    "every %2, and restore "
                                    "none without doing every later erasure again."))
                .arg(daysOf(keeping, QLatin1String("longest_days")),
                    durationWord({.months = keeping.value(QLatin1String("drill_months")).toInt()}))}};
}

} // namespace

namespace accountability_parts {

QList<DocumentPart> backupStrategy(const AccountabilityFacts &facts)
{
    const auto of = [&](QLatin1String part) { return facts.settings.value(part); };
    const QJsonObject keeping = of(QLatin1String("keeping")).toObject();
    if (of(QLatin1String("server")).toBool())
        return {onServerPart(keeping)};
    return {whenPart(of(QLatin1String("schedule")).toObject()),
        placesPart(of(QLatin1String("destinations")).toArray()), keepingPart(keeping),
        trialsPart(keeping, facts.figures), restoringPart(of(QLatin1String("restoring")).toArray())};
}

} // namespace accountability_parts
