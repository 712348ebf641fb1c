#pragma once

#include <QMetaType>

#include <array>

/// The files that access is granted on. Leads every key of personal data.
enum class FilingSystem { Customers = 1, Employees = 2 };

inline constexpr std::array allFilingSystems = {FilingSystem::Customers, FilingSystem::Employees};
