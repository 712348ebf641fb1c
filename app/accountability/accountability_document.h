#pragma once

#include "app/accountability/accountability_facts.h"
#include "app/base/filing_system.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// The documents with which the organisation answers for how it keeps its files (art. 5(2), 24 and 30 GDPR).
/// The numbers are stored.
enum class AccountabilityKind {
    Protocol = 1,          ///< how data is corrected and erased: who, how surely known, in which steps
    RetentionSchedule = 2, ///< every retention rule in force
    BackupStrategy = 3,    ///< how copies are made, kept, tried and destroyed
    BusinessContacts = 4   ///< why people at other organisations are kept, group by group
};

inline constexpr std::array allAccountabilityKinds = {AccountabilityKind::Protocol,
    AccountabilityKind::RetentionSchedule, AccountabilityKind::BackupStrategy,
    AccountabilityKind::BusinessContacts};

/// "protocol", "retention-schedule", "backup-strategy" and "business-contacts"; none for any other.
QString codeOf(AccountabilityKind kind);
std::optional<AccountabilityKind> accountabilityKindFrom(QStringView code);
/// Business contacts are customers and suppliers; everything else is of the whole file.
bool tellsOf(AccountabilityKind kind, FilingSystem filingSystem);

/// One version of a document, or the draft of the next one. It is its facts: whatever is read, in either
/// language, is made of them, so that an approved version always reads as it was approved.
struct AccountabilityDocument
{
    AccountabilityKind kind = AccountabilityKind::Protocol;
    /// From 1 on as approved; 0 for a draft.
    int version = 0;
    AccountabilityFacts facts = {};
    /// SHA-256 of the facts as they are stored: what is approved.
    QByteArray digest = {};
    QString draftedBy = {};
    Instant draftedAt = {};
    QString approvedBy = {};
    std::optional<Instant> approvedAt = std::nullopt;
    /// As the members are called; looked up when it is read.
    QString draftedByName = {};
    QString approvedByName = {};

    bool isApproved() const { return approvedAt.has_value(); }

    friend bool operator==(const AccountabilityDocument &, const AccountabilityDocument &) = default;
};
