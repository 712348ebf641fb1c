#include "app/documents/figure_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/retention_words.h"

#include <QCoreApplication>

namespace {

QString figureSays(const char *text)
{
    return DocumentVoice::say("AnonymousFigures", text);
}

/// Why a group is too small, with the numbers.
QString shortfall(const AnonymousFate &fate)
{
    const QLocale locale = DocumentVoice::locale();
    if (fate.failing == anonymity_gate::Failing::TooFewValues)
        return figureSays(QT_TRANSLATE_NOOP("AnonymousFigures",
                              "of the people alike (%1) too few values differ: %2, and %3 are needed"))
            .arg(locale.toString(fate.alike), locale.toString(fate.values),
                locale.toString(anonymity_gate::fewestValues));
    return figureSays(
        QT_TRANSLATE_NOOP("AnonymousFigures", "too few people are alike: %1, and %2 are needed"))
        .arg(locale.toString(fate.alike), locale.toString(anonymity_gate::fewestAlike));
}

} // namespace

QString figureForecast(const AnonymousFate &fate)
{
    const QString alike =
        DocumentVoice::locale().toString(std::min<qint64>(fate.alike, anonymity_gate::fewestAlike));
    if (fate.needsOthers)
        return figureSays(
            QT_TRANSLATE_NOOP("AnonymousFigures",
                "%1 (%2): would be anonymised if it is carried out in one go with the others that are "
                "proposed: then at least %3 people are alike, and only their number stays. By itself it "
                "would "
                "be erased and not anonymised."))
            .arg(categoryWord(fate.category), fate.rule, alike);
    if (fate.isCounted())
        return figureSays(
            QT_TRANSLATE_NOOP("AnonymousFigures",
                "%1 (%2): would be anonymised. At least %3 people are alike; only their number stays."))
            .arg(categoryWord(fate.category), fate.rule, alike);
    return figureSays(
        QT_TRANSLATE_NOOP("AnonymousFigures", "%1 (%2): would be erased and not anonymised, because %3."))
        .arg(categoryWord(fate.category), fate.rule, shortfall(fate));
}

QString figureSentence(const AnonymousFate &fate)
{
    if (fate.isCounted())
        return figureSays(QT_TRANSLATE_NOOP("AnonymousFigures",
                              "%1 (%2): anonymised. Only a number of people stays, in which nobody is known "
                              "again (%3 alike)."))
            .arg(categoryWord(fate.category), fate.rule, DocumentVoice::locale().toString(fate.alike));
    return figureSays(
        QT_TRANSLATE_NOOP("AnonymousFigures", "%1 (%2): erased and not anonymised, because %3."))
        .arg(categoryWord(fate.category), fate.rule, shortfall(fate));
}

QString figureValueWord(const QString &value)
{
    return value.isEmpty() ? figureSays(QT_TRANSLATE_NOOP("AnonymousFigures", "none")) : value;
}

QString codeOf(anonymity_gate::Failing failing)
{
    switch (failing) {
    case anonymity_gate::Failing::Nothing:
        return QStringLiteral("anonymised");
    case anonymity_gate::Failing::TooFewAlike:
        return QStringLiteral("too-few-alike");
    case anonymity_gate::Failing::TooFewValues:
        return QStringLiteral("too-few-values");
    }
    Q_UNREACHABLE();
}
