#include "app/requests/request_figures.h"

#include "app/requests/identity_check.h"
#include "app/requests/request_refusal.h"

#include <algorithm>

namespace {

/// Two digits, so that keys stand in the order of their numbers.
QString figureKey(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString identityKey(const RequestLine &line)
{
    if (line.identityMethod.isEmpty())
        return {};
    // By what the method proves, whatever was stored with it once: one figure a method.
    return figureKey(identityLevelOf(line.identityMethod).value_or(line.identityLevel)) + line.identityMethod;
}

bool isRefusedLine(const RequestLine &line)
{
    // Who took a request back may have had a reason noted with it (R18), and was refused nothing.
    return request_refusal::isRefusal(line.outcome);
}

} // namespace

RequestTiming timingOf(const RequestLine &line, QDate today)
{
    if (line.answeredOn.isValid())
        return line.answeredOn <= line.dueOn ? RequestTiming::InTime : RequestTiming::AnsweredLate;
    if (!line.isOpen())
        return RequestTiming::NoAnswer;
    return today <= line.dueOn ? RequestTiming::Running : RequestTiming::Overdue;
}

RequestDaysLeft daysLeftOf(const RequestLine &line, QDate today)
{
    if (line.answeredOn.isValid() || !line.isOpen())
        return RequestDaysLeft::NothingDue;
    const qint64 days = today.daysTo(line.dueOn);
    if (days < 0)
        return RequestDaysLeft::Late;
    if (days <= 7)
        return RequestDaysLeft::UpToAWeek;
    return days <= 14 ? RequestDaysLeft::UpToTwoWeeks : RequestDaysLeft::More;
}

RequestExtension extensionOf(const RequestLine &line)
{
    // No notice goes out without a reason (request_rules::extended); an erasure empties its words.
    return line.extensionSentOn.isValid() ? RequestExtension::WithReason : RequestExtension::None;
}

QString keyIn(RequestGroup group, const RequestLine &line, QDate today)
{
    switch (group) {
    case RequestGroup::Kind:
        return figureKey(int(line.type));
    case RequestGroup::Channel:
        return figureKey(int(line.channel));
    case RequestGroup::Stage:
        return figureKey(int(line.stage));
    case RequestGroup::DaysLeft:
        return figureKey(int(daysLeftOf(line, today)));
    case RequestGroup::Timing:
        return figureKey(int(timingOf(line, today)));
    case RequestGroup::Ending:
        return figureKey(int(line.outcome));
    case RequestGroup::Extension:
        return figureKey(int(extensionOf(line)));
    case RequestGroup::Pause:
        return figureKey(line.pausedDays > 0 ? 1 : 0);
    case RequestGroup::Identity:
        return identityKey(line);
    case RequestGroup::Ground:
        if (!isRefusedLine(line))
            return {};
        return line.refusalGrounds.isEmpty() ? QStringLiteral("?")
                                             : line.refusalGrounds.join(QLatin1Char('+'));
    }
    Q_UNREACHABLE();
}

QList<RequestCount> countsIn(RequestGroup group, const QList<RequestLine> &lines, QDate today)
{
    QList<RequestCount> counts;
    for (const RequestLine &line : lines) {
        const QString key = keyIn(group, line, today);
        const auto known = std::find_if(
            counts.begin(), counts.end(), [&key](const RequestCount &count) { return count.key == key; });
        if (known == counts.end())
            counts.append({key, line, 1});
        else
            ++known->requests;
    }
    std::sort(counts.begin(), counts.end(),
        [](const RequestCount &one, const RequestCount &other) { return one.key < other.key; });
    return counts;
}

std::optional<double> medianDays(const QList<RequestLine> &lines)
{
    QList<qint64> days;
    for (const RequestLine &line : lines) {
        if (line.answeredOn.isValid())
            days.append(line.receivedOn.daysTo(line.answeredOn));
    }
    if (days.isEmpty())
        return std::nullopt;
    std::sort(days.begin(), days.end());
    const qsizetype middle = days.size() / 2;
    return days.size() % 2 == 1 ? double(days.at(middle)) : double(days.at(middle - 1) + days.at(middle)) / 2;
}

qint64 pausedDays(const QList<RequestLine> &lines)
{
    qint64 days = 0;
    for (const RequestLine &line : lines)
        days += line.pausedDays;
    return days;
}
