#pragma once

#include <array>

/// What a member may be, per filing system (product.md, "Who uses it").
enum class Role { Viewer = 1, Steward, Approver, Officer, Administrator, Auditor };

inline constexpr std::array allRoles = {Role::Viewer, Role::Steward, Role::Approver, Role::Officer,
    Role::Administrator, Role::Auditor};
