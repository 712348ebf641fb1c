#include "app/accountability/retention_facts.h"
#include "app/documents/accountability_parts.h"
#include "app/documents/accountability_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/error_sentence.h"
#include "app/documents/rule_change_words.h"
#include "app/documents/rule_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr ValueWord<RetentionPhase> phasesOfSchedule[] = {
    {RetentionPhase::Active, QT_TRANSLATE_NOOP("Accountability", "In daily use until the end")},
    {RetentionPhase::RestrictedArchive,
        QT_TRANSLATE_NOOP("Accountability", "In the restricted archive, for this purpose alone")}};

constexpr ValueWord<RetentionAction> actionsOfSchedule[] = {
    {RetentionAction::Erase, QT_TRANSLATE_NOOP("Accountability", "Then erased")},
    {RetentionAction::Anonymise, QT_TRANSLATE_NOOP("Accountability", "Then made anonymous, else erased")},
    {RetentionAction::Review, QT_TRANSLATE_NOOP("Accountability", "Then looked at by the privacy officer")}};

constexpr ValueWord<RetentionAlign> alignsOfSchedule[] = {
    {RetentionAlign::EndOfMonth, QT_TRANSLATE_NOOP("Accountability", "Counted from the end of the month")},
    {RetentionAlign::EndOfCalendarYear,
        QT_TRANSLATE_NOOP("Accountability", "Counted from the end of the calendar year")},
    {RetentionAlign::EndOfFinancialYear,
        QT_TRANSLATE_NOOP("Accountability", "Counted from the end of the financial year")}};

QString scheduleTerm(const RetentionRule &rule)
{
    const QString starts = startWords(rule);
    QStringList lines{rule.duration
            ? accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "%1 from: %2"))
                  .arg(durationWord(*rule.duration), starts)
            : accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Until: %1")).arg(starts)};
    if (rule.align != RetentionAlign::None)
        lines.append(accountabilityWords(wordOf(alignsOfSchedule, rule.align)));
    if (rule.runsWhileConsented)
        lines.append(
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "No term runs while consent does")));
    return lines.join(u'\n');
}

QString scheduleWhy(const RetentionRule &rule)
{
    QStringList lines{kindOfRule(rule)};
    if (!rule.basis.isEmpty())
        lines.append(rule.basis);
    lines.append(ruleWord(rule.rationale));
    return lines.join(u'\n');
}

QString scheduleAfter(const RetentionRule &rule)
{
    QStringList lines{accountabilityWords(wordOf(phasesOfSchedule, rule.phase)),
        accountabilityWords(wordOf(actionsOfSchedule, rule.action))};
    lines.append(accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Days of grace: %1"))
                     .arg(durationWord(rule.grace)));
    lines.append(accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Rule reviewed every %1"))
                     .arg(durationWord(rule.reviewEvery)));
    return lines.join(u'\n');
}

QStringList scheduleRow(const RetentionRule &rule)
{
    QStringList what{ruleWord(rule.subject), coverageWords(rule)};
    if (rule.version > 0)
        what.append(accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Version %1")).arg(rule.version));
    return {rule.id, what.join(u'\n'), scheduleWhy(rule), scheduleTerm(rule), scheduleAfter(rule)};
}

DocumentPart howToReadPart(int yearEnd)
{
    return {
        .heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "How the rules work together")),
        .lines = {
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                "Each field of each person is looked at by itself: that something else of the person "
                "must stay never keeps it. A duty by statute beats a limit; a need of our own ends at the "
                "shortest limit. What only a duty keeps is out of use.")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability",
                "What is over is proposed for erasure and approved by a second person; nothing is erased "
                "unasked. A hold, with a reason, by two people and for six months at most before it is "
                "looked "
                "at again, stops the erasure and allows no other use.")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "The financial year ends with %1."))
                .arg(DocumentVoice::locale().standaloneMonthName(yearEnd))}};
}

} // namespace

namespace accountability_parts {

QList<DocumentPart> retentionSchedule(const AccountabilityFacts &facts)
{
    const auto rules = retention_facts::rulesFrom(facts.settings.value(QLatin1String("rules")).toObject());
    if (!rules)
        return {{.lines = {errorSentence(rules.error())}}};
    DocumentPart schedule{
        .heading = accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Rules in force")),
        .head = {accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Rule")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "What")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "Why, and by which statute or guidance")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "How long")),
            accountabilityWords(QT_TRANSLATE_NOOP("Accountability", "How kept, and what happens then"))}};
    for (const RetentionRule &rule : *rules)
        schedule.rows.append(scheduleRow(rule));
    return {howToReadPart(facts.settings.value(QLatin1String("financial_year")).toInt()), schedule};
}

} // namespace accountability_parts
