#pragma once

#include "app/imports/import_target.h"

#include <QString>

/// The target that a header names, in Dutch or English, compared by letters and digits only.
std::optional<ImportTarget> targetBySynonym(const QString &foldedHeader);
