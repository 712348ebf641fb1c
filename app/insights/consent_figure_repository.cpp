#include "app/insights/consent_figure_repository.h"

#include "app/insights/people_figure_reader.h"
namespace consent_figure_repository {

namespace {

constexpr int monthsShown = 12;

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
    for (int i = 0; i < monthsShown; ++i) {
        ConsentMonth month{.month = first.addMonths(i)};
        const auto count = [&](const QList<ConsentAct> &acts) {
            return people_figure_reader::count(
                connection, filingSystem, consent_figure::acts(purpose, acts, month.month), today);
        };
        const auto given = count(givingActs());
        const auto withdrawn = given ? count(withdrawingActs()) : given;
        if (!withdrawn)
            return withdrawn.error();
        month.given = *given;
        month.withdrawn = *withdrawn;
        months.append(month);
    }
    return months;
}

} // namespace consent_figure_repository
