#include "app/documents/rule_change_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/retention_words.h"
#include "app/documents/rule_words.h"
#include "app/documents/word_table.h"
#include "app/retention/default_retention_rules.h"

#include <QCoreApplication>

namespace {

constexpr CodedValue<RetentionRuleKind> kindsOfRule[] = {
    {RetentionRuleKind::Obligation, "OBLIGATION",
        QT_TRANSLATE_NOOP("RuleChange", "Duty by statute: at least this long")},
    {RetentionRuleKind::Limit, "LIMIT", QT_TRANSLATE_NOOP("RuleChange", "Limit: at most this long")},
    {RetentionRuleKind::Need, "NEED", QT_TRANSLATE_NOOP("RuleChange", "Our own need")},
};

constexpr CodedValue<RuleChange::State> changeStates[] = {
    {RuleChange::State::Waiting, "waiting", QT_TRANSLATE_NOOP("RuleChange", "Waits for a decision")},
    {RuleChange::State::Approved, "approved", QT_TRANSLATE_NOOP("RuleChange", "Approved")},
    {RuleChange::State::Rejected, "rejected", QT_TRANSLATE_NOOP("RuleChange", "Turned down")},
    {RuleChange::State::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("RuleChange", "Taken back")},
};

constexpr CodedValue<RuleEffect> ruleEffects[] = {
    {RuleEffect::None, "none", QT_TRANSLATE_NOOP("RuleChange", "As it was")},
    {RuleEffect::Now, "now", QT_TRANSLATE_NOOP("RuleChange", "Over at once")},
    {RuleEffect::Earlier, "earlier", QT_TRANSLATE_NOOP("RuleChange", "Ends earlier")},
    {RuleEffect::Later, "later", QT_TRANSLATE_NOOP("RuleChange", "Ends later")},
    {RuleEffect::Unknown, "unknown", QT_TRANSLATE_NOOP("RuleChange", "Start unknown")},
    {RuleEffect::Otherwise, "otherwise", QT_TRANSLATE_NOOP("RuleChange", "The same end in another way")},
};

constexpr CodedValue<RuleFlag::Kind> flagKinds[] = {
    {RuleFlag::Kind::LimitUnderDuty, "limit-under-duty",
        QT_TRANSLATE_NOOP("RuleChange",
            "The limit is shorter than the duty: the duty decides, and the rest goes to the restricted "
            "archive "
            "(%1 and %2).")},
    {RuleFlag::Kind::NeedCut, "need-cut",
        QT_TRANSLATE_NOOP("RuleChange", "The need will be cut: the limit is shorter (%1 and %2).")},
    {RuleFlag::Kind::NeedTwice, "need-twice",
        QT_TRANSLATE_NOOP("RuleChange", "Two needs say the same: one of them is enough (%1 and %2).")},
    {RuleFlag::Kind::DutyTwice, "duty-twice",
        QT_TRANSLATE_NOOP("RuleChange", "Two duties say the same: only one of them may (%1 and %2).")},
};

QString ruleChangeWords(const char *word)
{
    return DocumentVoice::say("RuleChange", word);
}

QString momentWords(Instant moment)
{
    return DocumentVoice::locale().toString(moment.toLocal(), QLocale::ShortFormat);
}

} // namespace

QString kindOfRule(const RetentionRule &rule)
{
    return ruleChangeWords(rowOf(kindsOfRule, rule.kind).word);
}

QString coverageWords(const RetentionRule &rule)
{
    QStringList kinds;
    for (const ContactKind kind : allContactKinds) {
        if (rule.contactKinds.contains(kind))
            kinds.append(kindsWord(kind));
    }
    QStringList categories;
    for (const DataCategory category : allDataCategories) {
        if (rule.categories.contains(category))
            categories.append(categoryWord(category));
    }
    return ruleChangeWords(QT_TRANSLATE_NOOP("RuleChange", "%1: %2"))
        .arg(kinds.join(QStringLiteral(", ")), categories.join(QStringLiteral(", ")));
}

QString ruleIsOn()
{
    return ruleChangeWords(QT_TRANSLATE_NOOP("RuleChange", "In force"));
}

QString whyRuleIsOff(const RetentionRule &rule)
{
    if (rule.unrecorded)
        return ruleChangeWords(QT_TRANSLATE_NOOP("RuleChange", "Off: no record has this start moment"));
    return rule.confirmed
        ? ruleChangeWords(QT_TRANSLATE_NOOP("RuleChange", "Off"))
        : ruleChangeWords(QT_TRANSLATE_NOOP("RuleChange", "Off until the term is confirmed"));
}

QString stateWord(RuleChange::State state)
{
    return ruleChangeWords(rowOf(changeStates, state).word);
}

QString changeSentence(const RuleChange &change)
{
    QString sentence = ruleChangeWords(QT_TRANSLATE_NOOP("RuleChange", "%1 on %2: %3"))
                           .arg(change.proposedByName, momentWords(change.proposedAt), change.reason);
    sentence += QStringLiteral(" · ") + stateWord(change.state);
    if (change.version > 0)
        sentence += ruleChangeWords(QT_TRANSLATE_NOOP("RuleChange", " as version %1")).arg(change.version);
    if (change.decidedAt)
        sentence += ruleChangeWords(QT_TRANSLATE_NOOP("RuleChange", " by %1 on %2"))
                        .arg(change.decidedByName, momentWords(*change.decidedAt));
    return change.decision.isEmpty() ? sentence : sentence + QStringLiteral(": ") + change.decision;
}

QString effectWord(RuleEffect effect)
{
    return ruleChangeWords(rowOf(ruleEffects, effect).word);
}

QString flagSentence(const RuleFlag &flag)
{
    return ruleChangeWords(rowOf(flagKinds, flag.kind).word).arg(flag.rule, flag.other);
}

QStringList previewLines(const RulePreview &preview)
{
    const QLocale locale = DocumentVoice::locale();
    QStringList lines;
    lines.append(ruleChangeWords(
        QT_TRANSLATE_NOOP("RuleChange", "Of %1 people looked at, something becomes otherwise for %2."))
                     .arg(locale.toString(preview.people), locale.toString(preview.affected)));
    for (const RuleEffect effect : allRuleEffects) {
        lines.append(ruleChangeWords(QT_TRANSLATE_NOOP("RuleChange", "%1: %2 people, %3 categories"))
                         .arg(effectWord(effect), locale.toString(preview.peopleBy.value(effect)),
                             locale.toString(preview.categoriesBy.value(effect))));
    }
    for (const RuleFlag &flag : preview.flags)
        lines.append(flagSentence(flag));
    return lines;
}

QString codeOf(RuleChange::State state)
{
    return QString::fromLatin1(rowOf(changeStates, state).code);
}

QString codeOf(RuleEffect effect)
{
    return QString::fromLatin1(rowOf(ruleEffects, effect).code);
}

QString codeOf(RuleFlag::Kind kind)
{
    return QString::fromLatin1(rowOf(flagKinds, kind).code);
}

std::optional<RetentionRule> ruleAsBrought(const QString &id)
{
    for (const RetentionRule &rule : defaultRetentionRules()) {
        if (rule.id == id)
            return rule;
    }
    return std::nullopt;
}
