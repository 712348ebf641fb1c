#pragma once

#include "app/imports/import_mapping.h"

/// The class of what a column holds, by what it is taken for: sensitive where nobody knows what is in it, and
/// for remarks, in which anything may stand. Source: domain.md 8.3.
DataClass classOf(ImportTarget target);

/// The highest class of rows that are given back as they came in. Our own columns say nothing of anybody.
DataClass classOfRejects(const ImportMapping &mapping);
