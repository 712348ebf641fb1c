#include "app/documents/accountability_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr ValueWord<AccountabilityKind> documentTitles[] = {
    {AccountabilityKind::Protocol,
        QT_TRANSLATE_NOOP("Accountability", "Protocol for correction and erasure")},
    {AccountabilityKind::RetentionSchedule, QT_TRANSLATE_NOOP("Accountability", "Retention schedule")},
    {AccountabilityKind::BackupStrategy, QT_TRANSLATE_NOOP("Accountability", "Backup strategy")},
    {AccountabilityKind::BusinessContacts,
        QT_TRANSLATE_NOOP("Accountability", "Justification of business contacts")}};

constexpr CodedValue<AccountabilityState> documentStates[] = {
    {AccountabilityState::Missing, "none", QT_TRANSLATE_NOOP("Accountability", "Not there yet")},
    {AccountabilityState::Draft, "draft", QT_TRANSLATE_NOOP("Accountability", "To be approved")},
    {AccountabilityState::Approved, "approved", QT_TRANSLATE_NOOP("Accountability", "Approved")},
    {AccountabilityState::OutOfDate, "out-of-date", QT_TRANSLATE_NOOP("Accountability", "Out of date")}};

constexpr CodeWord documentPartNames[] = {
    {"organisation", QT_TRANSLATE_NOOP("Accountability", "details of the organisation")},
    {"roles", QT_TRANSLATE_NOOP("Accountability", "roles and who holds them")},
    {"deputies", QT_TRANSLATE_NOOP("Accountability", "deputies")},
    {"identity", QT_TRANSLATE_NOOP("Accountability", "levels of identity")},
    {"steps", QT_TRANSLATE_NOOP("Accountability", "steps of a request")},
    {"terms", QT_TRANSLATE_NOOP("Accountability", "terms and days off")},
    {"refusal", QT_TRANSLATE_NOOP("Accountability", "reasons to refuse")},
    {"rules", QT_TRANSLATE_NOOP("Accountability", "retention rules")},
    {"financial_year", QT_TRANSLATE_NOOP("Accountability", "financial year")},
    {"schedule", QT_TRANSLATE_NOOP("Accountability", "schedule of backups")},
    {"destinations", QT_TRANSLATE_NOOP("Accountability", "places of backups")},
    {"keeping", QT_TRANSLATE_NOOP("Accountability", "how long backups stay")},
    {"restoring", QT_TRANSLATE_NOOP("Accountability", "what a restore does again")},
    {"server", QT_TRANSLATE_NOOP("Accountability", "where the file is kept")},
    {"purposes", QT_TRANSLATE_NOOP("Accountability", "purposes on a legitimate interest")},
    {"review", QT_TRANSLATE_NOOP("Accountability", "terms of review and erasure")},
    {"groups", QT_TRANSLATE_NOOP("Accountability", "a new group of people")}};

QString changedPartWords(const ChangedPart &changed)
{
    const QString part = accountabilityWords(wordOf(documentPartNames, changed.part));
    // The rows of these have names that people know; of others they are numbers.
    const bool isNamed = changed.part == QLatin1String("rules") || changed.part == QLatin1String("purposes");
    constexpr qsizetype mostNamed = 5;
    if (!isNamed || changed.items.isEmpty())
        return part;
    QString items = changed.items.first(std::min(mostNamed, changed.items.size())).join(QStringLiteral(", "));
    if (changed.items.size() > mostNamed)
        items += QStringLiteral(", …");
    return QStringLiteral("%1 (%2)").arg(part, items);
}

} // namespace

QString accountabilityWords(const char *text)
{
    return DocumentVoice::say("Accountability", text);
}

QString accountabilityTitle(AccountabilityKind kind)
{
    return accountabilityWords(wordOf(documentTitles, kind));
}

QString accountabilityDay(QDate day)
{
    return day.isValid() ? DocumentVoice::locale().toString(day, QStringLiteral("d MMMM yyyy"))
                         : QStringLiteral("–");
}

QString accountabilityMoment(std::optional<Instant> moment)
{
    return moment ? DocumentVoice::locale().toString(moment->toLocal(), QStringLiteral("d MMMM yyyy HH:mm"))
                  : QStringLiteral("–");
}

AccountabilityState stateOf(const AccountabilityStanding &standing)
{
    if (standing.isOutOfDate())
        return AccountabilityState::OutOfDate;
    if (standing.approved)
        return AccountabilityState::Approved;
    return standing.draft ? AccountabilityState::Draft : AccountabilityState::Missing;
}

QString stateWord(AccountabilityState state)
{
    return accountabilityWords(rowOf(documentStates, state).word);
}

QString codeOf(AccountabilityState state)
{
    return QString::fromLatin1(rowOf(documentStates, state).code);
}

QString changedWords(const QList<ChangedPart> &changed)
{
    QStringList parts;
    for (const ChangedPart &each : changed)
        parts.append(changedPartWords(each));
    return parts.join(QStringLiteral("; "));
}

QString standingSentence(const AccountabilityStanding &standing)
{
    if (!standing.approved)
        return accountabilityWords(
            QT_TRANSLATE_NOOP("Accountability", "No version of it has been approved yet."));
    const AccountabilityDocument &approved = *standing.approved;
    const QString day = accountabilityDay(approved.approvedAt->toLocal().date());
    if (!standing.isOutOfDate())
        return accountabilityWords(
            QT_TRANSLATE_NOOP("Accountability", "Version %1, approved on %2 by %3, says what is in force."))
            .arg(QString::number(approved.version), day, approved.approvedByName);
    return accountabilityWords(
        QT_TRANSLATE_NOOP(
            "Accountability", "Version %1, approved on %2 by %3, is out of date. Since then changed: %4."))
        .arg(QString::number(approved.version), day, approved.approvedByName, changedWords(standing.changed));
}

QString draftSentence(const AccountabilityStanding &standing)
{
    if (!standing.draft)
        return {};
    const AccountabilityDocument &draft = *standing.draft;
    const QString moment = accountabilityMoment(draft.draftedAt);
    if (standing.draftChanged.isEmpty())
        return accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                                       "A draft waits for the privacy officer, drawn up on %1 by %2."))
            .arg(moment, draft.draftedByName);
    return accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                                   "The draft of %1 by %2 must be drawn up again. Since then changed: %3."))
        .arg(moment, draft.draftedByName, changedWords(standing.draftChanged));
}
