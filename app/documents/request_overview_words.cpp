#include "app/documents/request_overview_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/refusal_words.h"
#include "app/documents/request_words.h"
#include "app/documents/word_table.h"
#include "app/requests/request_refusal.h"

#include <QCoreApplication>

namespace {

constexpr CodedValue<RequestGroup> requestGroups[] = {
    {RequestGroup::Kind, "kind", QT_TRANSLATE_NOOP("RequestOverview", "What was asked")},
    {RequestGroup::Channel, "channel", QT_TRANSLATE_NOOP("RequestOverview", "How it came in")},
    {RequestGroup::Stage, "stage", QT_TRANSLATE_NOOP("RequestOverview", "State")},
    {RequestGroup::DaysLeft, "days-left", QT_TRANSLATE_NOOP("RequestOverview", "Days left")},
    {RequestGroup::Timing, "timing", QT_TRANSLATE_NOOP("RequestOverview", "Answered in time")},
    {RequestGroup::Ending, "outcome", QT_TRANSLATE_NOOP("RequestOverview", "Outcome")},
    {RequestGroup::Extension, "extension", QT_TRANSLATE_NOOP("RequestOverview", "Extension")},
    {RequestGroup::Pause, "pause", QT_TRANSLATE_NOOP("RequestOverview", "Clock stood still")},
    {RequestGroup::Identity, "identity",
        QT_TRANSLATE_NOOP("RequestOverview", "How identity was established")},
    {RequestGroup::Ground, "ground", QT_TRANSLATE_NOOP("RequestOverview", "Refused, and why")},
};

constexpr CodedValue<RequestTiming> requestTimings[] = {
    {RequestTiming::InTime, "in-time", QT_TRANSLATE_NOOP("RequestOverview", "In time")},
    {RequestTiming::AnsweredLate, "late", QT_TRANSLATE_NOOP("RequestOverview", "Late")},
    {RequestTiming::Running, "running", QT_TRANSLATE_NOOP("RequestOverview", "Open, within its term")},
    {RequestTiming::Overdue, "overdue", QT_TRANSLATE_NOOP("RequestOverview", "Open, past its term")},
    {RequestTiming::NoAnswer, "no-answer", QT_TRANSLATE_NOOP("RequestOverview", "Closed without an answer")},
};

constexpr CodedValue<RequestDaysLeft> requestDaysLeft[] = {
    {RequestDaysLeft::Late, "late", QT_TRANSLATE_NOOP("RequestOverview", "Past the last day")},
    {RequestDaysLeft::UpToAWeek, "week", QT_TRANSLATE_NOOP("RequestOverview", "7 days or less")},
    {RequestDaysLeft::UpToTwoWeeks, "two-weeks", QT_TRANSLATE_NOOP("RequestOverview", "8 to 14 days")},
    {RequestDaysLeft::More, "more", QT_TRANSLATE_NOOP("RequestOverview", "More than 14 days")},
    {RequestDaysLeft::NothingDue, "none", QT_TRANSLATE_NOOP("RequestOverview", "Answered or closed")},
};

constexpr CodedValue<RequestExtension> requestExtensions[] = {
    {RequestExtension::None, "none", QT_TRANSLATE_NOOP("RequestOverview", "Not extended")},
    {RequestExtension::WithReason, "with-reason",
        QT_TRANSLATE_NOOP("RequestOverview", "Extended, with the reason")},
};

QString overviewWords(const char *word)
{
    return DocumentVoice::say("RequestOverview", word);
}

QString groundsWord(const RequestLine &line)
{
    // Who took a request back may have had a reason noted with it (R18), and was refused nothing.
    if (!request_refusal::isRefusal(line.outcome))
        return overviewWords(QT_TRANSLATE_NOOP("RequestOverview", "Not refused"));
    QStringList words;
    for (const QString &code : line.refusalGrounds) {
        const auto reason = refusalReasonFrom(code);
        words.append(reason ? QStringLiteral("%1 %2").arg(code, refusalWord(*reason)) : code);
    }
    return words.isEmpty() ? overviewWords(QT_TRANSLATE_NOOP("RequestOverview", "Refused, no code kept"))
                           : words.join(QStringLiteral(", "));
}

QString groundsCode(const RequestLine &line)
{
    if (!request_refusal::isRefusal(line.outcome))
        return QStringLiteral("none");
    return line.refusalGrounds.isEmpty() ? QStringLiteral("unstated")
                                         : line.refusalGrounds.join(QLatin1Char('+'));
}

} // namespace

QString groupWord(RequestGroup group)
{
    return overviewWords(rowOf(requestGroups, group).word);
}

QString codeOf(RequestGroup group)
{
    return QString::fromLatin1(rowOf(requestGroups, group).code);
}

std::optional<RequestGroup> requestGroupFromCode(const QString &code)
{
    return valueOf(requestGroups, code);
}

QString timingWord(RequestTiming timing)
{
    return overviewWords(rowOf(requestTimings, timing).word);
}

QString figureWord(RequestGroup group, const RequestLine &sample, QDate today)
{
    switch (group) {
    case RequestGroup::Kind:
        return typeWord(sample.type);
    case RequestGroup::Channel:
        return channelWord(sample.channel);
    case RequestGroup::Stage:
        return stageWord(sample.stage);
    case RequestGroup::DaysLeft:
        return overviewWords(rowOf(requestDaysLeft, daysLeftOf(sample, today)).word);
    case RequestGroup::Timing:
        return timingWord(timingOf(sample, today));
    case RequestGroup::Ending:
        return outcomeWord(sample.outcome);
    case RequestGroup::Extension:
        return overviewWords(rowOf(requestExtensions, extensionOf(sample)).word);
    case RequestGroup::Pause:
        return sample.pausedDays > 0 ? overviewWords(QT_TRANSLATE_NOOP("RequestOverview", "For a question"))
                                     : overviewWords(QT_TRANSLATE_NOOP("RequestOverview", "Never"));
    case RequestGroup::Identity:
        return sample.identityMethod.isEmpty()
            ? overviewWords(QT_TRANSLATE_NOOP("RequestOverview", "Not established"))
            : QStringLiteral("V%1 %2")
                  .arg(sample.identityLevel)
                  .arg(identityMethodWord(sample.identityMethod));
    case RequestGroup::Ground:
        return groundsWord(sample);
    }
    Q_UNREACHABLE();
}

QString figureCode(RequestGroup group, const RequestLine &sample, QDate today)
{
    switch (group) {
    case RequestGroup::Kind:
        return codeOf(sample.type);
    case RequestGroup::Channel:
        return codeOf(sample.channel);
    case RequestGroup::Stage:
        return codeOf(sample.stage);
    case RequestGroup::DaysLeft:
        return QString::fromLatin1(rowOf(requestDaysLeft, daysLeftOf(sample, today)).code);
    case RequestGroup::Timing:
        return QString::fromLatin1(rowOf(requestTimings, timingOf(sample, today)).code);
    case RequestGroup::Ending:
        return codeOf(sample.outcome);
    case RequestGroup::Extension:
        return QString::fromLatin1(rowOf(requestExtensions, extensionOf(sample)).code);
    case RequestGroup::Pause:
        return sample.pausedDays > 0 ? QStringLiteral("paused") : QStringLiteral("never");
    case RequestGroup::Identity:
        return sample.identityMethod.isEmpty() ? QStringLiteral("none") : sample.identityMethod;
    case RequestGroup::Ground:
        return groundsCode(sample);
    }
    Q_UNREACHABLE();
}
