#include "app/documents/deadline_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString deadlineSentence(const char *sentence)
{
    return DocumentVoice::say("Deadlines", sentence);
}

constexpr ValueWord<DayOff> daysOff[] = {
    {DayOff::Saturday, QT_TRANSLATE_NOOP("Deadlines", "a Saturday")},
    {DayOff::Sunday, QT_TRANSLATE_NOOP("Deadlines", "a Sunday")},
    {DayOff::NewYear, QT_TRANSLATE_NOOP("Deadlines", "New Year's Day")},
    {DayOff::GoodFriday, QT_TRANSLATE_NOOP("Deadlines", "Good Friday")},
    {DayOff::EasterMonday, QT_TRANSLATE_NOOP("Deadlines", "Easter Monday")},
    {DayOff::KingsDay, QT_TRANSLATE_NOOP("Deadlines", "King's Day")},
    {DayOff::LiberationDay, QT_TRANSLATE_NOOP("Deadlines", "5 May, Liberation Day")},
    {DayOff::Ascension, QT_TRANSLATE_NOOP("Deadlines", "Ascension Day")},
    {DayOff::WhitMonday, QT_TRANSLATE_NOOP("Deadlines", "Whit Monday")},
    {DayOff::Christmas, QT_TRANSLATE_NOOP("Deadlines", "Christmas Day")},
    {DayOff::BoxingDay, QT_TRANSLATE_NOOP("Deadlines", "Boxing Day")},
    {DayOff::Decree, QT_TRANSLATE_NOOP("Deadlines", "a day put on a par with a holiday by royal decree")},
};

QString dayWord(QDate day)
{
    return DocumentVoice::locale().toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

QString lineOf(const DeadlineStep &step)
{
    using enum DeadlineStep::Kind;
    const int number = static_cast<int>(step.number);
    switch (step.kind) {
    case Received:
        return deadlineSentence(
            QT_TRANSLATE_NOOP(
                "Deadlines", "Received on %1; that day is not counted (Regulation 1182/71, art. 3(1))."))
            .arg(dayWord(step.day));
    case Months:
        return QCoreApplication::translate("Deadlines",
            "%n month(s) later, on the day with the same number: %1 (art. 12(3) GDPR; art. 3(2)(c)).",
            nullptr, number)
            .arg(dayWord(step.day));
    case ShorterMonth:
        return QCoreApplication::translate("Deadlines",
            "%n month(s) later; that month has no such day, so its last one: %1 (art. 12(3) GDPR; "
            "art. 3(2)(c)).",
            nullptr, number)
            .arg(dayWord(step.day));
    case AskedLate:
        return QCoreApplication::translate("Deadlines",
            "What was asked on %1 came more than %n working day(s) after receipt or the answer before it. By "
            "our own rule that is not without undue delay, so it does not stop the clock.",
            nullptr, workingDaysToAsk)
            .arg(dayWord(step.day));
    case Paused:
        return QCoreApplication::translate("Deadlines",
            "The clock stood still for %n day(s) while a question was open: %1.", nullptr, number)
            .arg(dayWord(step.day));
    case NotWorking:
        return deadlineSentence(
            QT_TRANSLATE_NOOP("Deadlines", "%1 is %2, so the end moves to the next day (art. 3(4))."))
            .arg(dayWord(step.day), deadlineSentence(wordOf(daysOff, step.off)));
    case Due:
        return deadlineSentence(QT_TRANSLATE_NOOP("Deadlines", "The answer must be sent by the end of %1."))
            .arg(dayWord(step.day));
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList deadlineLines(const QList<DeadlineStep> &steps)
{
    QStringList lines;
    for (const DeadlineStep &step : steps)
        lines.append(lineOf(step));
    return lines;
}
