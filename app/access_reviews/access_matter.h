#pragma once

#include <QString>

#include <array>
#include <optional>

/// What gives access to the file, and what a look at its trail brings up (domain.md 10.1, 10.2). Their codes
/// are stored.
enum class AccessMatter {
    Role,
    Deputyship,
    RecoveryKey,
    BackupDestination,
    FilesOut,       ///< files that left and were not told destroyed
    PassphraseFile, ///< with which a scheduled run signs in
    Folder,         ///< who else may enter the folder of the file or of a backup
    Superuser,      ///< of the server
    BypassesRows,   ///< a role of the server that row level security does not hold (BYPASSRLS)
    ServerOwner,    ///< of the database or its tables, or who may take that role on
    HostRule,       ///< from where the server lets somebody in
    OutOfHours,
    OwnRecord,
    Colleague,   ///< somebody looked at the record of a member
    ManyRecords, ///< more than fifty people within an hour
    Exported,
    Denied,     ///< wrong passphrases before a sign-in, and what was tried without the right to it
    NoOpenCase, ///< hidden data shown of somebody who had asked for nothing then
    Sample      ///< drawn from all that was looked at
};

inline constexpr std::array allAccessMatters = {AccessMatter::Role, AccessMatter::Deputyship,
    AccessMatter::RecoveryKey, AccessMatter::BackupDestination, AccessMatter::FilesOut,
    AccessMatter::PassphraseFile, AccessMatter::Folder, AccessMatter::Superuser, AccessMatter::BypassesRows,
    AccessMatter::ServerOwner, AccessMatter::HostRule, AccessMatter::OutOfHours, AccessMatter::OwnRecord,
    AccessMatter::Colleague, AccessMatter::ManyRecords, AccessMatter::Exported, AccessMatter::Denied,
    AccessMatter::NoOpenCase, AccessMatter::Sample};

/// "role", "files-out", "out-of-hours", ...: the stable word.
QString codeOf(AccessMatter matter);
std::optional<AccessMatter> accessMatterFrom(QStringView code);

/// Whether it comes from the trail, and not from what gives access.
bool isOfTrail(AccessMatter matter);
