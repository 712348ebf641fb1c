#include "app/documents/rule_words.h"

#include "app/documents/consent_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/retention_words.h"
#include "app/retention/rule_book.h"

#include <QCoreApplication>

namespace {

QString ruleWords(const char *text)
{
    return DocumentVoice::say("RetentionRule", text);
}

QString counted(const char *text, int count)
{
    return DocumentVoice::say("RetentionRule", text, count);
}

QString alignWord(RetentionAlign align)
{
    switch (align) {
    case RetentionAlign::EndOfMonth:
        return ruleWords(
            QT_TRANSLATE_NOOP("RetentionRule", "The term is counted from the end of the month."));
    case RetentionAlign::EndOfCalendarYear:
        return ruleWords(
            QT_TRANSLATE_NOOP("RetentionRule", "The term is counted from the end of the calendar year."));
    case RetentionAlign::EndOfFinancialYear:
        return ruleWords(
            QT_TRANSLATE_NOOP("RetentionRule", "The term is counted from the end of the financial year."));
    case RetentionAlign::None:
        break;
    }
    return {};
}

} // namespace

QString durationWord(const IsoDuration &duration)
{
    QStringList parts;
    if (duration.years > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("RetentionRule", "%n year(s)"), duration.years));
    if (duration.months > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("RetentionRule", "%n month(s)"), duration.months));
    if (duration.weeks > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("RetentionRule", "%n week(s)"), duration.weeks));
    if (duration.days > 0)
        parts.append(counted(QT_TRANSLATE_N_NOOP("RetentionRule", "%n day(s)"), duration.days));
    // A copy that is not kept once it was checked has a term of no days.
    return parts.isEmpty() ? counted(QT_TRANSLATE_N_NOOP("RetentionRule", "%n day(s)"), 0)
                           : parts.join(QStringLiteral(", "));
}

QString ruleWord(const RuleText &text)
{
    return inSpokenLanguage(text.nl, text.en);
}

QString rationaleSentence(const QString &ruleId)
{
    const auto rule = rule_book::rule(ruleId);
    return rule ? ruleWord(rule->rationale) : QString();
}

QString startWords(const RetentionRule &rule)
{
    if (rule.unrecorded)
        return ruleWord(rule.unrecorded->words);
    QStringList starts;
    for (const RelationFactKind kind : allRelationFactKinds) {
        if (rule.triggers.contains(kind))
            starts.append(factWord(kind));
    }
    return starts.join(QStringLiteral(", "));
}

QString countingSentence(const QString &ruleId)
{
    const auto rule = rule_book::rule(ruleId);
    return rule ? countingSentence(*rule) : QString();
}

QString countingSentence(const RetentionRule &rule)
{
    const QString list = startWords(rule);
    QStringList lines;
    lines.append(rule.duration
            ? ruleWords(QT_TRANSLATE_NOOP("RetentionRule", "Term: %1 after the latest of: %2."))
                  .arg(durationWord(*rule.duration), list)
            : ruleWords(QT_TRANSLATE_NOOP("RetentionRule", "Term: until %1.")).arg(list));
    if (const QString align = alignWord(rule.align); !align.isEmpty())
        lines.append(align);
    if (rule.runsWhileConsented)
        lines.append(ruleWords(QT_TRANSLATE_NOOP("RetentionRule", "No term runs while the consent does.")));
    if (!rule.basis.isEmpty())
        lines.append(ruleWords(QT_TRANSLATE_NOOP("RetentionRule", "Source: %1.")).arg(rule.basis));
    lines.append(ruleWords(QT_TRANSLATE_NOOP("RetentionRule", "Rule: %1.")).arg(rule.id));
    return lines.join(QLatin1Char('\n'));
}

QString termSentence(const DueResult &due)
{
    switch (due.state) {
    case RetentionState::StartUnknown:
        return ruleWords(QT_TRANSLATE_NOOP(
            "RetentionRule", "No start moment is known, so no end can be computed. Add one."));
    case RetentionState::NoRule:
        return ruleWords(QT_TRANSLATE_NOOP(
            "RetentionRule", "No rule says how long this may be kept. Ask the privacy officer."));
    case RetentionState::Held:
        return ruleWords(
            QT_TRANSLATE_NOOP("RetentionRule", "On hold: nothing is erased until the hold is released."));
    default:
        return rationaleSentence(due.decidingRule);
    }
}
