#pragma once

#include <array>

/// Everything that needs a right.
enum class Operation {
    ViewContacts,
    EditContacts,
    MergeContacts,
    ImportContacts,
    UndoAnyImport,
    ExportContacts,
    RecordConsent,
    GiveGrounds,
    GiveReasonsForMany,
    HandleRequests,
    DecideRequests,
    ExecuteRequests,
    ConfigurePurposes,
    ConfigureProcessors,
    ConfigureRetention,
    SetHolds,
    ViewDashboards,
    ReadAudit,
    KeepRegisters,
    RecordBreaches,
    DecideBreaches,
    ReviewAccess,
    KeepMeasures,
    ManageStaff,
    ManageSettings,
    ManageBackups,
    SignRestores,
    ViewArchive ///< of whom a duty keeps something after our need ended: that, and what waits to be erased
};

inline constexpr std::array allOperations = {Operation::ViewContacts, Operation::ViewArchive,
    Operation::EditContacts, Operation::MergeContacts, Operation::ImportContacts, Operation::UndoAnyImport,
    Operation::ExportContacts, Operation::RecordConsent, Operation::GiveGrounds,
    Operation::GiveReasonsForMany, Operation::HandleRequests, Operation::DecideRequests,
    Operation::ExecuteRequests, Operation::ConfigurePurposes, Operation::ConfigureProcessors,
    Operation::ConfigureRetention, Operation::SetHolds, Operation::ViewDashboards, Operation::ReadAudit,
    Operation::KeepRegisters, Operation::RecordBreaches, Operation::DecideBreaches, Operation::ReviewAccess,
    Operation::KeepMeasures, Operation::ManageStaff, Operation::ManageSettings, Operation::ManageBackups,
    Operation::SignRestores};
