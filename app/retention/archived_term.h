#pragma once

#include "app/retention/contact_terms.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// A category of somebody of whom a duty keeps something after our need of it ended: the duty keeps this
/// category too, or its term is over and it waits to go (domain.md 8.4, 8.5). Only the role of the archive
/// sees it. While somebody is still dealt with, their invoices are too; and of whom no duty keeps anything,
/// what waits to go is seen as before: whoever decides about it must know whom it is about.
struct ArchivedTerm
{
    DataCategory category = DataCategory::Identity;
    QString rule = {};                         ///< the duty, or whose term ended
    std::optional<QDate> until = std::nullopt; ///< the last day; none: for as long as the duty lasts
    bool isOver = false;                       ///< nothing keeps it: it waits to be erased

    friend bool operator==(const ArchivedTerm &, const ArchivedTerm &) = default;
};

using ArchivedTerms = QList<ArchivedTerm>;

/// Those of the terms as stored that are archived on a day. A hold stops the erasing and lets nobody see
/// more.
ArchivedTerms archivedOn(const QList<CategoryTerm> &terms, QDate today);

DataCategories categoriesOf(const ArchivedTerms &terms);
