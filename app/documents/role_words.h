#pragma once

#include "app/base/filing_system.h"
#include "app/staff/role.h"

#include <QString>

#include <optional>

/// Roles and filing systems as people call them, and the codes of the command line and of JSON.
QString roleWord(Role role);
QString filingSystemWord(FilingSystem filingSystem);

QString codeOf(Role role);
QString codeOf(FilingSystem filingSystem);
std::optional<Role> roleFromCode(const QString &code);
