#pragma once

#include "app/staff/operation.h"
#include "app/staff/role.h"

#include <QByteArrayView>

namespace tests {

/// Who may do what, as the product tells it: v viewer, s steward, a approver, o officer, m administrator (who
/// manages), u auditor.
struct Declared
{
    Operation operation;
    const char *roles;
};

/// What a deputy is lent, and no more.
inline constexpr Operation lent = Operation::DecideRequests;

inline constexpr Declared declared[] = {{Operation::ViewContacts, "vsao"}, {Operation::ViewArchive, "o"},
    {Operation::EditContacts, "s"}, {Operation::MergeContacts, "s"}, {Operation::ImportContacts, "s"},
    {Operation::ExportContacts, "so"}, {Operation::RecordConsent, "s"}, {Operation::GiveGrounds, "so"},
    {Operation::GiveReasonsForMany, "o"}, {Operation::HandleRequests, "s"}, {Operation::DecideRequests, "ao"},
    {Operation::ExecuteRequests, "so"}, {Operation::ConfigurePurposes, "o"},
    {Operation::ConfigureProcessors, "o"}, {Operation::SetHolds, "o"}, {Operation::ViewDashboards, "saou"},
    {Operation::ReadAudit, "ou"}, {Operation::KeepRegisters, "o"}, {Operation::RecordBreaches, "so"},
    {Operation::DecideBreaches, "ao"}, {Operation::ReviewAccess, "omu"}, {Operation::KeepMeasures, "om"},
    {Operation::ManageStaff, "m"}, {Operation::ManageSettings, "mo"}, {Operation::ManageBackups, "m"},
    {Operation::SignRestores, "mo"}};

inline char letterOf(Role role)
{
    switch (role) {
    case Role::Viewer:
        return 'v';
    case Role::Steward:
        return 's';
    case Role::Approver:
        return 'a';
    case Role::Officer:
        return 'o';
    case Role::Administrator:
        return 'm';
    case Role::Auditor:
        return 'u';
    }
    Q_UNREACHABLE();
}

inline bool isDeclared(Role role, Operation operation)
{
    for (const Declared &line : declared) {
        if (line.operation == operation)
            return QByteArrayView(line.roles).contains(letterOf(role));
    }
    return false;
}

} // namespace tests
