#include "app/documents/rule_words.h"

#include "app/documents/retention_words.h"
#include "app/retention/default_retention_rules.h"

#include <QCoreApplication>
#include <QHash>

namespace {

QString ruleWords(const char *text)
{
    return QCoreApplication::translate("RetentionRule", text);
}

QString counted(const char *text, int count)
{
    return QCoreApplication::translate("RetentionRule", text, nullptr, count);
}

const QHash<QString, const char *> &rationales()
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("tax-records"), QT_TRANSLATE_NOOP("RetentionRule", "Tax law obliges us to keep our books.")},
        {QStringLiteral("due-diligence"), QT_TRANSLATE_NOOP("RetentionRule", "The law against money laundering obliges us to keep the customer research.")},
        {QStringLiteral("contract-claims"), QT_TRANSLATE_NOOP("RetentionRule", "Claims under a contract lapse after five years.")},
        {QStringLiteral("open-quotation"), QT_TRANSLATE_NOOP("RetentionRule", "An offer may still be accepted for a while.")},
        {QStringLiteral("customer-contact"), QT_TRANSLATE_NOOP("RetentionRule", "After the last dealings there may be questions, warranty or a new order.")},
        {QStringLiteral("supplier-contact"), QT_TRANSLATE_NOOP("RetentionRule", "After the last dealings with a supplier there may be questions or a new order.")},
        {QStringLiteral("webshop-order"), QT_TRANSLATE_NOOP("RetentionRule", "An order may lead to questions or returns.")},
        {QStringLiteral("question-answered"), QT_TRANSLATE_NOOP("RetentionRule", "A question that was answered may come back.")},
        {QStringLiteral("complaint-file"), QT_TRANSLATE_NOOP("RetentionRule", "A complaint that was dealt with may be taken further.")},
        {QStringLiteral("event-registration"), QT_TRANSLATE_NOOP("RetentionRule", "After an event little is left to settle.")},
        {QStringLiteral("membership"), QT_TRANSLATE_NOOP("RetentionRule", "After a membership there may be matters to settle.")},
        {QStringLiteral("prospect-limit"), QT_TRANSLATE_NOOP("RetentionRule", "Somebody who never became a customer is kept for three years at most.")},
        {QStringLiteral("prospect-contact"), QT_TRANSLATE_NOOP("RetentionRule", "Somebody who showed interest may still become a customer.")},
        {QStringLiteral("purchased-lead"), QT_TRANSLATE_NOOP("RetentionRule", "A bought address that does not answer must go soon.")},
        {QStringLiteral("newsletter"), QT_TRANSLATE_NOOP("RetentionRule", "This is kept for as long as the consent runs.")},
        {QStringLiteral("consent-proof"), QT_TRANSLATE_NOOP("RetentionRule", "We must be able to prove consent for as long as it can be disputed.")},
        {QStringLiteral("applicant"), QT_TRANSLATE_NOOP("RetentionRule", "Somebody who was not hired is forgotten soon after the procedure.")},
        {QStringLiteral("applicant-consented"), QT_TRANSLATE_NOOP("RetentionRule", "The applicant agreed to be kept in mind.")},
        {QStringLiteral("payroll"), QT_TRANSLATE_NOOP("RetentionRule", "Tax law obliges us to keep the payroll.")},
        {QStringLiteral("wage-tax-statement"), QT_TRANSLATE_NOOP("RetentionRule", "The wage tax rules oblige us to keep the statement.")},
        {QStringLiteral("identity-copy"), QT_TRANSLATE_NOOP("RetentionRule", "The wage tax rules oblige us to keep a copy of the identity document.")},
        {QStringLiteral("working-time"), QT_TRANSLATE_NOOP("RetentionRule", "The working time rules oblige us to keep the hours.")},
        {QStringLiteral("personnel-file"), QT_TRANSLATE_NOOP("RetentionRule", "After employment there may be questions or a dispute.")},
        {QStringLiteral("sick-leave"), QT_TRANSLATE_NOOP("RetentionRule", "The authority's policy keeps the record of sick leave for two years.")},
    };
    return sentences;
}

const RetentionRule *ruleOf(const QString &id)
{
    static const QList<RetentionRule> rules = defaultRetentionRules();
    for (const RetentionRule &rule : rules) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
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
    case RetentionAlign::None: break;
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
    return parts.join(QStringLiteral(", "));
}

QString rationaleSentence(const QString &ruleId)
{
    const RetentionRule *rule = ruleOf(ruleId);
    const char *sentence = rule == nullptr ? nullptr : rationales().value(rule->rationale, nullptr);
    return sentence == nullptr ? QString() : ruleWords(sentence);
}

QString countingSentence(const QString &ruleId)
{
    const RetentionRule *rule = ruleOf(ruleId);
    if (rule == nullptr)
        return {};
    QStringList starts;
    for (const RelationFactKind kind : allRelationFactKinds) {
        if (rule->triggers.contains(kind))
            starts.append(factWord(kind));
    }
    const QString list = starts.join(QStringLiteral(", "));
    QStringList lines;
    lines.append(rule->duration
            ? ruleWords(QT_TRANSLATE_NOOP("RetentionRule", "Term: %1 after the latest of: %2."))
                  .arg(durationWord(*rule->duration), list)
            : ruleWords(QT_TRANSLATE_NOOP("RetentionRule", "Term: until %1.")).arg(list));
    if (const QString align = alignWord(rule->align); !align.isEmpty())
        lines.append(align);
    if (rule->runsWhileConsented)
        lines.append(ruleWords(QT_TRANSLATE_NOOP("RetentionRule", "No term runs while the consent does.")));
    if (!rule->basis.isEmpty())
        lines.append(ruleWords(QT_TRANSLATE_NOOP("RetentionRule", "Source: %1.")).arg(rule->basis));
    lines.append(ruleWords(QT_TRANSLATE_NOOP("RetentionRule", "Rule: %1.")).arg(rule->id));
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
    default: return rationaleSentence(due.decidingRule);
    }
}
