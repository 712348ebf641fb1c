#include "app/documents/measure_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/error_sentence.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>

namespace {

constexpr ValueWord<MeasureKind> measureKinds[] = {
    {MeasureKind::RestoreTest, QT_TRANSLATE_NOOP("Measures", "Restore test, with erasures done again")},
    {MeasureKind::ErasureMarker, QT_TRANSLATE_NOOP("Measures", "Marker erasure test")},
    {MeasureKind::RetentionRun, QT_TRANSLATE_NOOP("Measures", "Run over the retention terms")},
    {MeasureKind::AccessReview, QT_TRANSLATE_NOOP("Measures", "Access review")},
    {MeasureKind::LogReview, QT_TRANSLATE_NOOP("Measures", "Log review")},
    {MeasureKind::Integrity, QT_TRANSLATE_NOOP("Measures", "Integrity of the trail and the file")},
    {MeasureKind::VulnerabilityScan, QT_TRANSLATE_NOOP("Measures", "Scan for vulnerabilities and updates")},
    {MeasureKind::SecurityTest, QT_TRANSLATE_NOOP("Measures", "Penetration or code security test")},
    {MeasureKind::BreachExercise, QT_TRANSLATE_NOOP("Measures", "Breach exercise")},
    {MeasureKind::RequestExercise, QT_TRANSLATE_NOOP("Measures", "Exercise with a data subject's request")},
    {MeasureKind::AwarenessTraining, QT_TRANSLATE_NOOP("Measures", "Awareness training")},
    {MeasureKind::ProcessorChecks, QT_TRANSLATE_NOOP("Measures", "Checks of processors")},
    {MeasureKind::EncryptionCheck, QT_TRANSLATE_NOOP("Measures", "Encryption and keys")},
    {MeasureKind::RegisterReview, QT_TRANSLATE_NOOP("Measures", "Review of registers and statement")},
    {MeasureKind::PassphrasePolicy, QT_TRANSLATE_NOOP("Measures", "Rules for passphrases")},
    {MeasureKind::DormantAccounts, QT_TRANSLATE_NOOP("Measures", "Dormant accounts")},
    {MeasureKind::ConnectionSecurity, QT_TRANSLATE_NOOP("Measures", "Security of the connection")},
    {MeasureKind::FilePermissions, QT_TRANSLATE_NOOP("Measures", "Rights to the file")},
};

constexpr ValueWord<MeasureOutcome> measureOutcomeWords[] = {
    {MeasureOutcome::Passed, QT_TRANSLATE_NOOP("Measures", "Passed")},
    {MeasureOutcome::Deviating, QT_TRANSLATE_NOOP("Measures", "Passed with a deviation")},
    {MeasureOutcome::Failed, QT_TRANSLATE_NOOP("Measures", "Failed")},
    {MeasureOutcome::NotMeasured, QT_TRANSLATE_NOOP("Measures", "Not measured")},
};

constexpr ValueWord<MeasureStanding::State> measureStates[] = {
    {MeasureStanding::State::Planned, QT_TRANSLATE_NOOP("Measures", "not done yet")},
    {MeasureStanding::State::InTime, QT_TRANSLATE_NOOP("Measures", "in time")},
    {MeasureStanding::State::Deviates, QT_TRANSLATE_NOOP("Measures", "action open")},
    {MeasureStanding::State::Failed, QT_TRANSLATE_NOOP("Measures", "does not hold")},
    {MeasureStanding::State::Overdue, QT_TRANSLATE_NOOP("Measures", "missed")},
};

/// Why the program could not measure something.
constexpr CodeWord measureObstacles[] = {
    {"server",
        QT_TRANSLATE_NOOP("Measures", "Its server's administrator keeps this; the program cannot see it.")},
    {"system",
        QT_TRANSLATE_NOOP(
            "Measures", "This system keeps rights in another way; the program cannot see them.")},
    {"never", QT_TRANSLATE_NOOP("Measures", "It was never done.")},
    {"by-hand", QT_TRANSLATE_NOOP("Measures", "People do this; the program cannot.")},
};

QString measureText(const char *text)
{
    return DocumentVoice::say("Measures", text);
}

template <typename Value>
QString wordIn(std::span<const ValueWord<Value>> words, Value value)
{
    for (const ValueWord<Value> &each : words) {
        if (each.value == value)
            return measureText(each.word);
    }
    return {};
}

QString measureDay(QDate day)
{
    return day.isValid() ? DocumentVoice::locale().toString(day, QLocale::ShortFormat) : QString();
}

/// A number that the program counted.
QString countIn(const MeasureResult &result, const char *fact)
{
    return DocumentVoice::locale().toString(result.facts.value(QLatin1String(fact)).toInteger());
}

QString measuredSentence(const MeasureResult &result)
{
    const auto count = [&](const char *fact) { return countIn(result, fact); };
    const auto isTrue = [&](const char *fact) { return result.facts.value(QLatin1String(fact)).toBool(); };
    using enum MeasureKind;
    switch (result.kind) {
    case RestoreTest: {
        const double seconds = result.facts.value(QLatin1String("took_ms")).toDouble() / 1000;
        return measureText(QT_TRANSLATE_NOOP("Measures",
                               "%1: brought back in %2 seconds, %3 rows and %4 entries of the trail checked, "
                               "%5 erasures done again."))
            .arg(result.facts.value(QLatin1String("backup")).toString(),
                DocumentVoice::locale().toString(seconds, 'f', 1), count("rows"), count("entries"),
                count("replayed"));
    }
    case ErasureMarker:
        return measureText(QT_TRANSLATE_NOOP("Measures",
                               "The marker stood in %1 places; after erasure it was found %2 times in the "
                               "pages of the file."))
            .arg(count("places"), count("after"));
    case RetentionRun:
        return measureText(
            QT_TRANSLATE_NOOP("Measures",
                "%1 people due, %2 proposed for erasure, %3 with an open request, %4 taken back."))
            .arg(count("due"), count("opened"), count("waiting"), count("voided"));
    case Integrity:
        return (isTrue("intact") && isTrue("whole")
                ? measureText(QT_TRANSLATE_NOOP(
                      "Measures", "%1 entries of the trail are as they were written, and the file is whole."))
                : measureText(QT_TRANSLATE_NOOP("Measures",
                      "%1 entries of the trail were looked at: the trail or the file is not as it was "
                      "written.")))
            .arg(count("entries"));
    case PassphrasePolicy:
        return measureText(
            QT_TRANSLATE_NOOP("Measures",
                "%1 rules tried, %2 not kept; %3 stored passphrases, %4 of them too cheap to guess."))
            .arg(count("rules"), count("wrong"), count("hashes"), count("weak"));
    case DormantAccounts:
        return measureText(QT_TRANSLATE_NOOP("Measures", "%1 accounts, %2 of them not used for %3 days."))
            .arg(count("accounts"), count("dormant"), count("days"));
    case ConnectionSecurity:
        if (!isTrue("server"))
            return measureText(
                QT_TRANSLATE_NOOP("Measures", "The file is on this computer: no line leads to it."));
        if (isTrue("local"))
            return measureText(QT_TRANSLATE_NOOP("Measures", "The server is on this computer."));
        return isTrue("encrypted")
            ? measureText(QT_TRANSLATE_NOOP("Measures", "Encrypted: %1, %2 bits."))
                  .arg(result.facts.value(QLatin1String("protocol")).toString(), count("bits"))
            : measureText(QT_TRANSLATE_NOOP("Measures", "The line to the server is not encrypted."));
    case FilePermissions:
        return isTrue("folder_open")
            ? measureText(QT_TRANSLATE_NOOP("Measures",
                              "%1 files, %2 of them open to others; others may write in their folder."))
                  .arg(count("files"), count("open"))
            : measureText(QT_TRANSLATE_NOOP("Measures", "%1 files, %2 of them open to others."))
                  .arg(count("files"), count("open"));
    default:
        return {};
    }
}

/// What a register shows to have been done.
QString registerSentence(const MeasureResult &result)
{
    if (result.kind == MeasureKind::ProcessorChecks)
        return measureText(QT_TRANSLATE_NOOP("Measures",
                               "Each of %1 processors and recipients was looked at; the day is that of the "
                               "longest ago."))
            .arg(countIn(result, "number"));
    if (result.kind == MeasureKind::RegisterReview)
        return measureText(QT_TRANSLATE_NOOP("Measures",
                               "Each of %1 processing activities and every processor was looked at, and the "
                               "statement was published; the day is that of the longest ago."))
            .arg(countIn(result, "number"));
    return measureText(QT_TRANSLATE_NOOP("Measures", "Signed in the register of reviews."));
}

} // namespace

QString measureWord(MeasureKind kind)
{
    return wordIn<MeasureKind>(measureKinds, kind);
}

QString measureIntervalWord(MeasureKind kind)
{
    const MeasureRule &rule = ruleOf(kind);
    if (rule.days == 1)
        return measureText(QT_TRANSLATE_NOOP("Measures", "daily"));
    if (rule.eachRelease)
        return measureText(QT_TRANSLATE_NOOP("Measures", "with each release, and every %1 months"))
            .arg(rule.months);
    if (rule.months == 1)
        return measureText(QT_TRANSLATE_NOOP("Measures", "monthly"));
    if (rule.months == 12)
        return measureText(QT_TRANSLATE_NOOP("Measures", "yearly"));
    return measureText(QT_TRANSLATE_NOOP("Measures", "every %1 months")).arg(rule.months);
}

QString measureOutcomeWord(MeasureOutcome outcome)
{
    return wordIn<MeasureOutcome>(measureOutcomeWords, outcome);
}

QString measureStateWord(MeasureStanding::State state)
{
    return wordIn<MeasureStanding::State>(measureStates, state);
}

QString measureExecutorWord(const MeasureResult &result)
{
    if (result.facts.contains(QLatin1String("register")))
        return measureText(QT_TRANSLATE_NOOP("Measures", "From the register"));
    return result.isMeasured ? measureText(QT_TRANSLATE_NOOP("Measures", "The program")) : result.executor;
}

QString measureFindingSentence(const MeasureResult &result)
{
    if (result.facts.contains(QLatin1String("register")))
        return registerSentence(result);
    if (!result.isMeasured)
        return result.finding;
    const QString why = result.facts.value(QLatin1String("why")).toString();
    for (const CodeWord &each : measureObstacles) {
        if (why == QLatin1String(each.code))
            return measureText(each.word);
    }
    if (const QString failure = result.facts.value(QLatin1String("failure")).toString(); !failure.isEmpty())
        return errorSentence({Failure::Unavailable, failure});
    return measuredSentence(result);
}

QString measureStandingSentence(const MeasureStanding &standing)
{
    if (!standing.last)
        return measureText(QT_TRANSLATE_NOOP("Measures", "Never done; due on %1."))
            .arg(measureDay(standing.dueOn));
    return measureText(QT_TRANSLATE_NOOP("Measures", "Done on %1; due again on %2."))
        .arg(measureDay(standing.last->doneOn), measureDay(standing.dueOn));
}

QString measureCommandWords(const char *text)
{
    return QCoreApplication::translate("MeasureCommands", text);
}
