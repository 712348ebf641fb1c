#pragma once

#include "app/classification/field_catalogue.h"

/// Columns that are alike in what they are and in their class, as they are written down.
struct CatalogueGroup
{
    QLatin1String tables;  ///< names between blanks; "*" for those that stand in any of them
    QLatin1String columns; ///< names between blanks
    FieldRole role;
    DataClass dataClass;
    std::optional<ContactField> field = std::nullopt;
};

/// The catalogue as data.
const QList<CatalogueGroup> &catalogueGroups();
