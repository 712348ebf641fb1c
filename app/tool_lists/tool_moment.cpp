#include "app/tool_lists/tool_moment.h"

#include "app/consent/act_moment.h"

#include <QRegularExpression>

namespace {

/// "+00" of a database and "UTC" as RFC 3339 has them.
QString offsetOf(const QString &written)
{
    if (written.isEmpty())
        return {};
    if (written.at(0) != u'+' && written.at(0) != u'-')
        return QStringLiteral("Z");
    QString digits = written.mid(1);
    digits.remove(u':');
    return written.left(1) + digits.left(2) + u':' + digits.mid(2).leftJustified(2, u'0');
}

/// "9:05" as "09:05:00", with no more digits behind the seconds than we keep.
QString timeOf(const QString &written)
{
    QString time = written.indexOf(u':') == 1 ? u'0' + written : written;
    if (time.size() == 5)
        time += QStringLiteral(":00");
    return time.left(12);
}

} // namespace

Result<Instant> toolMoment(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression shape(
        QStringLiteral(
            R"(\A(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})))"
            R"((?:[T, ]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?\z)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    const auto match = shape.match(trimmed);
    if (!match.hasMatch())
        return Error{Failure::Invalid, QStringLiteral("moment.text"), {text}};
    const bool isYearFirst = !match.captured(1).isEmpty();
    const QString day = QStringLiteral("%1-%2-%3")
                            .arg(match.captured(isYearFirst ? 1 : 6),
                                match.captured(isYearFirst ? 2 : 5).rightJustified(2, u'0'),
                                match.captured(isYearFirst ? 3 : 4).rightJustified(2, u'0'));
    if (match.captured(7).isEmpty())
        return actMoment(day, zone);
    return actMoment(day + u'T' + timeOf(match.captured(7)) + offsetOf(match.captured(8)), zone);
}
