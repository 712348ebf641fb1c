#include "app/documents/term_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/retention_words.h"

#include <QCoreApplication>

namespace {

QString termWords(const char *text)
{
    return DocumentVoice::say("TermExplanation", text);
}

QString termDay(QDate day)
{
    return DocumentVoice::locale().toString(day, QLocale::LongFormat);
}

QString ruleName(const QString &rule)
{
    return keepReasonWord(rule);
}

/// What the rule's term is for this person.
QString spanSentence(const RuleLine &line)
{
    const QString rule = ruleName(line.rule);
    const bool isLimit = line.kind == RetentionRuleKind::Limit;
    switch (line.run) {
    case RuleRun::FromStart:
        return (isLimit ? termWords(QT_TRANSLATE_NOOP("TermExplanation",
                              "%1 lets it be kept until %2 at most, counted from %3 (%4)."))
                        : termWords(QT_TRANSLATE_NOOP(
                              "TermExplanation", "%1 keeps it until %2, counted from %3 (%4).")))
            .arg(rule, termDay(line.lastDay.value_or(QDate())), termDay(line.startedOn.value_or(QDate())),
                line.startedBy ? factWord(*line.startedBy) : QString());
    case RuleRun::WithRelation:
        return termWords(QT_TRANSLATE_NOOP("TermExplanation", "%1 counts once the relation has ended."))
            .arg(rule);
    case RuleRun::WithConsent:
        return line.lastDay
            ? termWords(QT_TRANSLATE_NOOP("TermExplanation", "%1 keeps it while the consent runs, until %2."))
                  .arg(rule, termDay(*line.lastDay))
            : termWords(QT_TRANSLATE_NOOP("TermExplanation", "%1 keeps it while the consent runs."))
                  .arg(rule);
    case RuleRun::NoTerm:
        break;
    }
    return line.fate == RuleFate::OtherConsent
        ? termWords(
              QT_TRANSLATE_NOOP("TermExplanation", "%1 does not apply: it depends on whether consent runs."))
              .arg(rule)
        : termWords(QT_TRANSLATE_NOOP(
                        "TermExplanation", "%1 has no term yet: the day that it starts at is not recorded."))
              .arg(rule);
}

QString fateSentence(const RuleLine &line)
{
    switch (line.fate) {
    case RuleFate::Decides:
        return termWords(QT_TRANSLATE_NOOP("TermExplanation", "This decides."));
    case RuleFate::EndsEarlier:
        return termWords(QT_TRANSLATE_NOOP("TermExplanation", "%1 lasts longer.")).arg(ruleName(line.by));
    case RuleFate::CutShort:
        return termWords(QT_TRANSLATE_NOOP("TermExplanation", "%1 cuts it short.")).arg(ruleName(line.by));
    case RuleFate::Cuts:
        return termWords(QT_TRANSLATE_NOOP("TermExplanation", "It cuts our own needs short."));
    case RuleFate::NotReached:
        return termWords(QT_TRANSLATE_NOOP("TermExplanation", "It cuts nothing."));
    case RuleFate::Undecided:
        return termWords(
            QT_TRANSLATE_NOOP("TermExplanation", "It decides nothing while %1 has no start moment."))
            .arg(ruleName(line.by));
    case RuleFate::NoStart:
    case RuleFate::OtherConsent:
        break;
    }
    return {};
}

QString endedSentence(const DueResult &due)
{
    if (!due.keepUntil)
        return termWords(QT_TRANSLATE_NOOP("TermExplanation", "Nothing needs it any more."));
    return due.actionFrom && *due.actionFrom > due.keepUntil->addDays(1)
        ? termWords(QT_TRANSLATE_NOOP("TermExplanation", "Its term ended on %1; it goes from %2 on."))
              .arg(termDay(*due.keepUntil), termDay(*due.actionFrom))
        : termWords(QT_TRANSLATE_NOOP("TermExplanation", "Its term ended on %1."))
              .arg(termDay(*due.keepUntil));
}

} // namespace

QString termConclusion(const DueResult &due)
{
    switch (due.state) {
    case RetentionState::Held:
        return termWords(
            QT_TRANSLATE_NOOP("TermExplanation", "On hold: nothing of it is erased while the hold lasts."));
    case RetentionState::StartUnknown:
        return termWords(QT_TRANSLATE_NOOP(
            "TermExplanation", "No end can be told: the day that its term starts at is not recorded."));
    case RetentionState::NoRule:
        return termWords(QT_TRANSLATE_NOOP("TermExplanation", "No rule in force says how long it is kept."));
    case RetentionState::TermOver:
        return endedSentence(due);
    default:
        break;
    }
    if (!due.keepUntil)
        return termWords(QT_TRANSLATE_NOOP(
            "TermExplanation", "It is kept while what it serves goes on; no term runs yet."));
    const QString until = termDay(*due.keepUntil);
    if (due.phase == RetentionPhase::RestrictedArchive)
        return termWords(QT_TRANSLATE_NOOP("TermExplanation",
                             "Kept until %1, in the archive: only because a statute asks it."))
            .arg(until);
    if (due.restrictedFrom)
        return termWords(
            QT_TRANSLATE_NOOP("TermExplanation", "Kept until %1; from %2 on only because a statute asks it."))
            .arg(until, termDay(*due.restrictedFrom));
    return termWords(QT_TRANSLATE_NOOP("TermExplanation", "Kept until %1.")).arg(until);
}

QString ruleLineSentence(const RuleLine &line)
{
    const QString fate = fateSentence(line);
    return fate.isEmpty() ? spanSentence(line) : spanSentence(line) + QLatin1Char(' ') + fate;
}

QStringList explanationLines(const TermExplanation &explanation)
{
    QStringList lines{termConclusion(explanation.due)};
    if (explanation.due.action == RetentionAction::Anonymise && explanation.due.keepUntil)
        lines.append(termWords(QT_TRANSLATE_NOOP("TermExplanation",
            "After its term it is anonymised where at least 10 people are alike; else it is erased.")));
    for (const RuleLine &line : explanation.lines)
        lines.append(ruleLineSentence(line));
    return lines;
}

QString codeOf(RuleFate fate)
{
    switch (fate) {
    case RuleFate::Decides:
        return QStringLiteral("decides");
    case RuleFate::EndsEarlier:
        return QStringLiteral("ends-earlier");
    case RuleFate::CutShort:
        return QStringLiteral("cut-short");
    case RuleFate::Cuts:
        return QStringLiteral("cuts");
    case RuleFate::NotReached:
        return QStringLiteral("not-reached");
    case RuleFate::NoStart:
        return QStringLiteral("no-start");
    case RuleFate::OtherConsent:
        return QStringLiteral("other-consent");
    case RuleFate::Undecided:
        return QStringLiteral("undecided");
    }
    Q_UNREACHABLE();
}

QString codeOf(RuleRun run)
{
    switch (run) {
    case RuleRun::NoTerm:
        return QStringLiteral("no-term");
    case RuleRun::FromStart:
        return QStringLiteral("from-start");
    case RuleRun::WithRelation:
        return QStringLiteral("with-relation");
    case RuleRun::WithConsent:
        return QStringLiteral("with-consent");
    }
    Q_UNREACHABLE();
}

QString codeOf(RetentionRuleKind kind)
{
    switch (kind) {
    case RetentionRuleKind::Obligation:
        return QStringLiteral("obligation");
    case RetentionRuleKind::Limit:
        return QStringLiteral("limit");
    case RetentionRuleKind::Need:
        return QStringLiteral("need");
    }
    Q_UNREACHABLE();
}

QString codeOf(RetentionPhase phase)
{
    return phase == RetentionPhase::Active ? QStringLiteral("active") : QStringLiteral("restricted-archive");
}
