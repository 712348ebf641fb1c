#pragma once

#include "app/law/adequate_country.h"

/// What lets personal data go to a place (chapter V GDPR, domain.md 6.5 to 6.7).
enum class PlaceStanding {
    Eea,             ///< no transfer
    Adequate,        ///< a decision in force covers every business there
    AdequateForSome, ///< a decision in force covers some, and it must be said that theirs is one
    AdequacyEnded,   ///< there was a decision, and it is over
    Third            ///< a tool of art. 46 is needed, or one of the exceptions of art. 49
};

/// "eea", "adequate", "adequate-for-some", "adequacy-ended", "third": the stable word.
QString keyOf(PlaceStanding standing);

/// Whether data can be said to go there: a country by its two capitals, or EPO, an international
/// organisation with a decision of its own.
bool isDataPlace(QStringView code);
/// Aruba, Curaçao, Sint Maarten and the Caribbean Netherlands: parts of the Kingdom that the GDPR does not
/// reach, which are third countries for it.
bool isKingdomBeyondUnion(QStringView code);
PlaceStanding standingOf(const AdequacyDecisions &decisions, QStringView place, QDate on);
