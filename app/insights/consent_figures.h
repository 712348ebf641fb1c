#pragma once

#include "app/consent/purpose.h"
#include "app/insights/people_figure.h"

#include <QHash>
#include <QList>

#include <array>

/// The states of consent as the dashboard puts them together. Somebody with lines on two channels can be in
/// two of them for one purpose.
enum class ConsentGroup { Given, Waiting, Refused, Withdrawn, Expired };

inline constexpr std::array allConsentGroups = {ConsentGroup::Given, ConsentGroup::Waiting,
    ConsentGroup::Refused, ConsentGroup::Withdrawn, ConsentGroup::Expired};

QList<ConsentState> statesOf(ConsentGroup group);
/// "given": the stable word.
QString keyOf(ConsentGroup group);

/// How the people of one purpose stand.
struct PurposeFigures
{
    Purpose purpose = {};
    QHash<ConsentGroup, qint64> people = {};
    /// Consent runs, on an act without method, moment or text.
    qint64 unproven = 0;
    /// Consent ends within consentEndingDays.
    qint64 ending = 0;
};

/// How many days ahead consent counts as ending.
inline constexpr int consentEndingDays = 30;

/// The consent dashboard's figures of one filing system on one day.
struct ConsentFigures
{
    QDate asOf = {};
    QList<PurposeFigures> purposes = {};
    /// Of all purposes together, each person once.
    qint64 unproven = 0;
    qint64 ending = 0;
};

/// How many people gave, and took back, consent in one month.
struct ConsentMonth
{
    QDate month = {}; ///< its first day
    qint64 given = 0;
    qint64 withdrawn = 0;

    friend bool operator==(const ConsentMonth &, const ConsentMonth &) = default;
};

/// The acts that give, and those that take back.
QList<ConsentAct> givingActs();
QList<ConsentAct> withdrawingActs();

/// The questions behind the figures. A purpose that is not stored asks of all of them.
namespace consent_figure {

PeopleFigure inGroup(Id<Purpose> purpose, ConsentGroup group);
PeopleFigure unproven(Id<Purpose> purpose = {});
PeopleFigure ending(Id<Purpose> purpose, QDate today);
PeopleFigure acts(Id<Purpose> purpose, const QList<ConsentAct> &acts, QDate month);

} // namespace consent_figure
