#include "app/insights/consent_figures.h"
#include "app/insights/figure_counts.h"
#include "app/storage/sql.h"

namespace figure_counts {

namespace {

/// Which counters answer a figure, as a condition on them.
struct AskedCounters
{
    CountedFigure figure = CountedFigure::Given;
    QString condition = QStringLiteral("1 = 1");
    /// Of ends: the first day of the span where it has one.
    QDate from = {};
};

QString quotedDayOf(QDate day)
{
    return u'\'' + day.toString(Qt::ISODate) + u'\'';
}

QString openOrBehind(QDate today)
{
    return QStringLiteral("(day = '' OR day > %1)").arg(quotedDayOf(today));
}

std::optional<AskedCounters> standing(const QList<ConsentState> &states, QDate today)
{
    using enum ConsentGroup;
    if (states == statesOf(Given))
        return AskedCounters{CountedFigure::Given, openOrBehind(today)};
    if (states == statesOf(Expired))
        return AskedCounters{CountedFigure::Expired, QStringLiteral("day <= ") + quotedDayOf(today)};
    if (states == statesOf(Waiting))
        return AskedCounters{CountedFigure::Waiting};
    if (states == statesOf(Refused))
        return AskedCounters{CountedFigure::Refused};
    if (states == statesOf(Withdrawn))
        return AskedCounters{CountedFigure::Withdrawn};
    return std::nullopt;
}

std::optional<AskedCounters> ending(QDate from, QDate to)
{
    if (!to.isValid() || (from.isValid() && from.daysTo(to) >= CountedFact::longestGap))
        return std::nullopt;
    if (!from.isValid())
        return AskedCounters{CountedFigure::Ends,
            QStringLiteral("gap = %1 AND day <= %2").arg(CountedFact::noEndBefore).arg(quotedDayOf(to))};
    return AskedCounters{CountedFigure::Ends,
        QStringLiteral("day >= %1 AND day <= %2").arg(quotedDayOf(from), quotedDayOf(to)), from};
}

std::optional<AskedCounters> acting(const PeopleFigure &figure)
{
    const bool isMonth =
        figure.from.isValid() && figure.from.day() == 1 && figure.to == figure.from.addMonths(1).addDays(-1);
    if (!isMonth || (figure.acts != givingActs() && figure.acts != withdrawingActs()))
        return std::nullopt;
    return AskedCounters{figure.acts == givingActs() ? CountedFigure::GaveIn : CountedFigure::TookBackIn,
        QStringLiteral("day = ") + quotedDayOf(figure.from)};
}

std::optional<AskedCounters> askedBy(const PeopleFigure &figure, QDate today)
{
    using enum PeopleFigure::About;
    if (figure.kind)
        return std::nullopt;
    switch (figure.about) {
    case ConsentStands:
        return figure.purpose.isStored() ? standing(figure.consentStates, today) : std::nullopt;
    case ConsentUnproven:
        return AskedCounters{CountedFigure::Unproven, openOrBehind(today)};
    case ToReconfirm:
        return ending(figure.from, figure.to);
    case ConsentActs:
        return acting(figure);
    default:
        return std::nullopt;
    }
}

Result<qint64> sum(
    Connection &connection, FilingSystem filingSystem, qint64 purpose, const AskedCounters &asked)
{
    qint64 people = 0;
    const auto read = Sql(connection, "figures.sum",
        QStringLiteral("SELECT people, gap, day FROM figure_count WHERE filing_system = ? AND figure = ? AND "
                       "purpose_id = ? AND ") +
            asked.condition)
                          .once()
                          .bind(filingSystem)
                          .bind(asked.figure)
                          .bind(purpose)
                          .each([&](const Row &row) {
                              // Whoever has an end before this one within the span counts for that one.
                              const int gap = row.number(1);
                              const bool isFirst = !asked.from.isValid() || gap == CountedFact::noEndBefore ||
                                  gap > asked.from.daysTo(row.day(2));
                              people += isFirst ? row.integer(0) : 0;
                              return true;
                          });
    return read ? Result<qint64>(people) : Result<qint64>(read.error());
}

} // namespace

Result<std::optional<qint64>> count(
    Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure, QDate today)
{
    const auto asked = askedBy(figure, today);
    if (!asked)
        return std::optional<qint64>();
    const auto counted = zone(connection, filingSystem);
    if (!counted)
        return counted.error();
    if (!*counted)
        return std::optional<qint64>();
    const auto people = sum(connection, filingSystem, figure.purpose.number(), *asked);
    return people ? Result<std::optional<qint64>>(*people) : Result<std::optional<qint64>>(people.error());
}

Result<std::optional<qint64>> count(Connection &connection, FilingSystem filingSystem, CountedFigure figure)
{
    const auto counted = zone(connection, filingSystem);
    if (!counted)
        return counted.error();
    if (!*counted)
        return std::optional<qint64>();
    const auto people = sum(connection, filingSystem, 0, {figure});
    return people ? Result<std::optional<qint64>>(*people) : Result<std::optional<qint64>>(people.error());
}

} // namespace figure_counts
