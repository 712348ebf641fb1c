#include "app/insights/consent_figure_repository.h"

#include "app/insights/people_figure_reader.h"
#include "app/storage/sql.h"

#include <QStringList>

namespace consent_figure_repository {

namespace {

constexpr int monthsShown = 12;

QString beginningOfMonth(QDate month)
{
    return QString::number(Instant::fromDateTime(month.startOfDay()).micros);
}

QString actNumbers(const QList<ConsentAct> &acts)
{
    QStringList numbers;
    for (const ConsentAct act : acts)
        numbers.append(QString::number(static_cast<int>(act)));
    return numbers.join(u',');
}

/// Which month an act is of, as its place among the months.
QString placeOfMonth(const QList<ConsentMonth> &months)
{
    QString place = QStringLiteral("CASE");
    for (int i = 1; i < months.size(); ++i)
        place += QStringLiteral(" WHEN happened_at < %1 THEN %2")
                     .arg(beginningOfMonth(months[i].month))
                     .arg(i - 1);
    return place + QStringLiteral(" ELSE %1 END").arg(months.size() - 1);
}

} // namespace

Result<ConsentFigures> figures(
    Connection &connection, FilingSystem filingSystem, const QList<Purpose> &purposes, QDate today)
{
    const auto count = [&](const PeopleFigure &figure) {
        return people_figure_reader::count(connection, filingSystem, figure, today);
    };
    ConsentFigures found{.asOf = today};
    for (const Purpose &purpose : purposes) {
        PurposeFigures figures{.purpose = purpose};
        for (const ConsentGroup group : allConsentGroups) {
            const auto people = count(consent_figure::inGroup(purpose.id, group));
            if (!people)
                return people.error();
            figures.people.insert(group, *people);
        }
        const auto unproven = count(consent_figure::unproven(purpose.id));
        if (!unproven)
            return unproven.error();
        figures.unproven = *unproven;
        const auto ending = count(consent_figure::ending(purpose.id, today));
        if (!ending)
            return ending.error();
        figures.ending = *ending;
        found.purposes.append(figures);
    }
    const auto unproven = count(consent_figure::unproven());
    if (!unproven)
        return unproven.error();
    found.unproven = *unproven;
    const auto ending = count(consent_figure::ending({}, today));
    if (!ending)
        return ending.error();
    found.ending = *ending;
    return found;
}

Result<QList<ConsentMonth>> months(
    Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose, QDate today)
{
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(1 - monthsShown);
    QList<ConsentMonth> months;
    for (int i = 0; i < monthsShown; ++i)
        months.append({.month = first.addMonths(i)});
    const QString giving = actNumbers(givingActs());
    const QString all = giving + u',' + actNumbers(withdrawingActs());
    const QString ofPurpose =
        purpose.isStored() ? QStringLiteral(" AND purpose_id = %1").arg(purpose.number()) : QString();
    const auto read = Sql(connection, "consent.months",
        QStringLiteral(
            "SELECT place, gave, COUNT(*) FROM (SELECT DISTINCT contact_id, %1 AS place, CASE WHEN act IN "
            "(%2) THEN 1 ELSE 0 END AS gave FROM consent_event WHERE filing_system = ?%3 AND act IN (%4) "
            "AND happened_at >= ? AND happened_at < ?) AS acts GROUP BY place, gave")
            .arg(placeOfMonth(months), giving, ofPurpose, all))
                          .once()
                          .bind(filingSystem)
                          .bind(Instant::fromDateTime(first.startOfDay()))
                          .bind(Instant::fromDateTime(first.addMonths(monthsShown).startOfDay()))
                          .each([&](const Row &row) {
                              ConsentMonth &month = months[row.number(0)];
                              (row.flag(1) ? month.given : month.withdrawn) = row.integer(2);
                              return true;
                          });
    if (!read)
        return read.error();
    return months;
}

} // namespace consent_figure_repository
