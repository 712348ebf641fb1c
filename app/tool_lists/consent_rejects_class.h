#pragma once

#include "app/base/filing_system.h"
#include "app/retention/data_category.h"
#include "app/tool_lists/tool_list_format.h"

/// The highest class of rows of a tool's list that are given back as they came in: what is read of a list is
/// standard, its other columns are what their name says, sensitive where that says nothing (domain.md 8.3).
DataClass classOfConsentRejects(
    const QStringList &headers, const ToolListFormat::Layout &layout, FilingSystem filingSystem);
