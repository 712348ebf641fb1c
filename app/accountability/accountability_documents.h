#pragma once

#include "app/accountability/accountability_document.h"
#include "app/base/result.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

#include <optional>

struct ServiceContext;

/// How it stands with one document.
struct AccountabilityStanding
{
    AccountabilityKind kind = AccountabilityKind::Protocol;
    /// The version in force; none before the first was approved.
    std::optional<AccountabilityDocument> approved = std::nullopt;
    /// What of the settings is otherwise now than in the version in force.
    QList<ChangedPart> changed = {};
    /// Drawn up and waiting for the privacy officer.
    std::optional<AccountabilityDocument> draft = std::nullopt;
    /// The same of the draft: it must be drawn up again before it can be approved.
    QList<ChangedPart> draftChanged = {};

    bool isOutOfDate() const { return approved && !changed.isEmpty(); }
};

/// Whether they are an officer of a filing system that it tells of: nobody may be one of all of them.
bool mayApprove(const Permit &permit, AccountabilityKind kind);

/// The documents for the file: drawn up from the settings in force, approved by the privacy officer, and kept
/// version by version.
class AccountabilityDocuments final
{
public:
    explicit AccountabilityDocuments(const ServiceContext &context) : m_context(context) {}

    /// For who may see the dashboards, and for administrators.
    QFuture<Result<AccountabilityStanding>> standing(const Permit &permit, AccountabilityKind kind) const;
    /// Every version that was approved, the newest first.
    QFuture<Result<QList<AccountabilityDocument>>> versions(
        const Permit &permit, AccountabilityKind kind) const;

    /// Draws it up from the settings in force, in the place of a draft that waited. By who may give grounds;
    /// the backup strategy also by who keeps the backups.
    QFuture<Result<AccountabilityDocument>> draw(const Permit &permit, AccountabilityKind kind) const;
    /// By the privacy officer of a filing system that it tells of, who did not draw it up while there is
    /// another such officer (Refused "document.own-draft"). `digest` is of the draft that was looked at.
    /// NotFound "document.no-draft", ChangedMeanwhile "document.changed", Refused "document.out-of-date"
    /// where a setting changed since.
    QFuture<Result<AccountabilityDocument>> approve(
        const Permit &permit, AccountabilityKind kind, const QByteArray &digest) const;

private:
    const ServiceContext &m_context;
};
