#include "app/documents/rule_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *ruleSentenceOf(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("rule.archive-without-duty"),
            QT_TRANSLATE_NOOP("Errors",
                "%1: only a duty by statute keeps data in the restricted archive. Choose 'ACTIVE', or make "
                "the rule a duty.")},
        {QStringLiteral("rule.covers-nothing"),
            QT_TRANSLATE_NOOP("Errors", "%1: the rule covers nothing. Name at least one.")},
        {QStringLiteral("rule.duration"),
            QT_TRANSLATE_NOOP("Errors",
                "%1: '%2' is no term. Write for example P7Y, P3M, P4W or P90D; weeks do not go together with "
                "other units, and a hundred years is the most.")},
        {QStringLiteral("rule.duty-until-trigger"),
            QT_TRANSLATE_NOOP(
                "Errors", "%1: a duty by statute has a term. Give one, or make the rule a need.")},
        {QStringLiteral("rule.duty-without-archive"),
            QT_TRANSLATE_NOOP("Errors",
                "%1: what only a duty keeps is behind the restricted archive. Choose 'RESTRICTED_ARCHIVE'.")},
        {QStringLiteral("rule.field-missing"),
            QT_TRANSLATE_NOOP("Errors", "%1 is missing. Every field of a rule must be there.")},
        {QStringLiteral("rule.field-type"),
            QT_TRANSLATE_NOOP(
                "Errors", "%1 is of the wrong kind: a text, number, list or yes or no is expected.")},
        {QStringLiteral("rule.field-unknown"),
            QT_TRANSLATE_NOOP("Errors", "%1 is not a field of a rule. Remove it.")},
        {QStringLiteral("rule.field-value"),
            QT_TRANSLATE_NOOP(
                "Errors", "%1: '%2' cannot stand here. Use one of the values of the manual, each once.")},
        {QStringLiteral("rule.grace-on-review"),
            QT_TRANSLATE_NOOP("Errors",
                "%1: where data is only looked at again there is no action to delay. Leave out the days of "
                "grace.")},
        {QStringLiteral("rule.id"),
            QT_TRANSLATE_NOOP("Errors",
                "%1: a rule is named by capitals, digits and hyphens, 20 at most, such as OWN-01.")},
        {QStringLiteral("rule.pack"),
            QT_TRANSLATE_NOOP(
                "Errors", "The retention rules that belong to the program are not there. Install it again.")},
        {QStringLiteral("rule.trigger-unrecorded"),
            QT_TRANSLATE_NOOP("Errors",
                "%1: no record has this start moment, so the rule cannot be switched on. Choose a start "
                "moment that can be recorded.")},
        {QStringLiteral("rule.twice"), QT_TRANSLATE_NOOP("Errors", "There is more than one rule '%1'.")},
        {QStringLiteral("rule.unconfirmed"),
            QT_TRANSLATE_NOOP("Errors",
                "%1: the term of this rule comes from general knowledge. Check it against the source and "
                "confirm it before the rule is switched on.")},
        {QStringLiteral("rule.unreadable"),
            QT_TRANSLATE_NOOP("Errors", "The rules cannot be read as JSON (%1).")},
        {QStringLiteral("rule.without-basis"),
            QT_TRANSLATE_NOOP(
                "Errors", "%1: a duty or a limit names the statute or guidance that it rests on.")},
        {QStringLiteral("rule.without-rationale"),
            QT_TRANSLATE_NOOP("Errors", "%1: say in Dutch and in English why the data is kept.")},
        {QStringLiteral("rule.without-subject"),
            QT_TRANSLATE_NOOP("Errors", "%1: say in Dutch and in English what is kept.")},
        {QStringLiteral("rule.without-trigger"),
            QT_TRANSLATE_NOOP("Errors", "%1: name the start moment from which the term counts.")},
        {QStringLiteral("rule.changed"),
            QT_TRANSLATE_NOOP("Errors",
                "The rule %1 was changed meanwhile. Look at it as it is now and propose the change again.")},
        {QStringLiteral("rule.decided"),
            QT_TRANSLATE_NOOP("Errors", "Somebody decided about this change of the rule %1 meanwhile.")},
        {QStringLiteral("rule.duty-twice"),
            QT_TRANSLATE_NOOP("Errors",
                "The duty %1 would say exactly what %2 says. Change that one, or switch it off first.")},
        {QStringLiteral("rule.exists"),
            QT_TRANSLATE_NOOP(
                "Errors", "There is a rule %1 already. Choose another name, or change that one.")},
        {QStringLiteral("rule.nothing-waits"),
            QT_TRANSLATE_NOOP("Errors", "No such change of the rule %1 waits for a decision.")},
        {QStringLiteral("rule.own-proposal"),
            QT_TRANSLATE_NOOP("Errors", "You proposed this yourself, so another privacy officer decides.")},
        {QStringLiteral("rule.preview"),
            QT_TRANSLATE_NOOP("Errors", "Stopped. Not everybody was looked at, and nothing was changed.")},
        {QStringLiteral("rule.reason-missing"), QT_TRANSLATE_NOOP("Errors", "Say why.")},
        {QStringLiteral("rule.review-open"),
            QT_TRANSLATE_NOOP(
                "Errors", "A review session is open. Rules are changed once it is signed or ended.")},
        {QStringLiteral("rule.stored"),
            QT_TRANSLATE_NOOP("Errors", "What is stored of the rule %1 cannot be trusted.")},
        {QStringLiteral("rule.unchanged"),
            QT_TRANSLATE_NOOP("Errors", "Nothing of the rule %1 would change.")},
        {QStringLiteral("rule.waiting"),
            QT_TRANSLATE_NOOP(
                "Errors", "A change of the rule %1 waits already. Decide about that one first.")},
        {QStringLiteral("rule.file"),
            QT_TRANSLATE_NOOP("Errors", "The file with the rule cannot be read. Check its path.")},
    };
    return sentences.value(what, nullptr);
}
