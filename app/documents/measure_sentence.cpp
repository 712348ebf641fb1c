#include "app/documents/measure_sentence.h"

#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr CodeWord measureErrors[] = {
    {"inspection.period",
        QT_TRANSLATE_NOOP("Errors", "The last day of the period lies before its first day.")},
    {"inspection.person", QT_TRANSLATE_NOOP("Errors", "This question is about one person: name them first.")},
    {"inspection.question",
        QT_TRANSLATE_NOOP("Errors", "There is no such question: they are numbered 1 to 20.")},
    {"measure.action",
        QT_TRANSLATE_NOOP("Errors",
            "A deviation needs an action, and a day by which it is done that is not before the test.")},
    {"measure.by-program",
        QT_TRANSLATE_NOOP(
            "Errors", "The program measures this itself: nobody's word takes the place of it.")},
    {"measure.closed-already", QT_TRANSLATE_NOOP("Errors", "This deviation was put right before.")},
    {"measure.closed-on",
        QT_TRANSLATE_NOOP(
            "Errors", "The day on which it was put right lies before the test, or in the future.")},
    {"measure.deviation",
        QT_TRANSLATE_NOOP(
            "Errors", "Say what deviated where the test did not pass, and nothing where it did.")},
    {"measure.done-on",
        QT_TRANSLATE_NOOP("Errors", "The day of the test is missing, or lies in the future.")},
    {"measure.executor", QT_TRANSLATE_NOOP("Errors", "Who did it is missing.")},
    {"measure.nothing", QT_TRANSLATE_NOOP("Errors", "Nothing that was measured says anything new.")},
    {"measure.nothing-open", QT_TRANSLATE_NOOP("Errors", "Nothing deviated in this test.")},
    {"measure.outcome",
        QT_TRANSLATE_NOOP("Errors", "That nothing could be measured is for the program to say.")},
    {"measure.planned-on", QT_TRANSLATE_NOOP("Errors", "The planned day is missing, or lies in the past.")},
    {"measure.run", QT_TRANSLATE_NOOP("Errors", "The tests were stopped. Nothing of them was kept.")},
    {"measure.scratch",
        QT_TRANSLATE_NOOP("Errors", "No place was found for the file in which erasing is tried.")},
    {"measure.unknown", QT_TRANSLATE_NOOP("Errors", "This test was not recorded.")},
    {"file.pages", QT_TRANSLATE_NOOP("Errors", "The pages of the file could not be looked through.")},
};

} // namespace

const char *measureErrorSentence(const QString &what)
{
    for (const CodeWord &each : measureErrors) {
        if (what == QLatin1String(each.code))
            return each.word;
    }
    return nullptr;
}
