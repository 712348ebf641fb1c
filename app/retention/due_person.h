#pragma once

#include "app/retention/contact_terms.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// What of somebody has to go by their terms.
struct DuePerson
{
    DataCategories over = {}; ///< the term and any grace have ended, and the rule says that it goes
    QString rule = {};        ///< the rule whose term ended first
    QDate since = {};         ///< the last day of that term

    friend bool operator==(const DuePerson &, const DuePerson &) = default;
};

/// Why somebody whose term ended is not due all the same.
enum class NotDue {
    InGrace = 1,  ///< the action waits for the grace of the rule
    ToReview = 2, ///< the rule asks people to look, not to erase
    Kept = 3      ///< a hold, a duty or a need keeps everything
};

/// What of these terms is due on a day; the reason where nothing is. `terms`: as stored, or computed anew.
struct DueAnswer
{
    std::optional<DuePerson> due = std::nullopt;
    NotDue why = NotDue::Kept;
};
DueAnswer dueOn(const QList<CategoryTerm> &terms, const QList<RetentionRule> &rules, QDate today);

/// Whether everything is still due that was proposed because its term had ended.
bool isStillDue(const DataCategories &proposed, const DueAnswer &answer);
