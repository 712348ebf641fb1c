#include "app/accountability/accountability_documents.h"

#include "app/accountability/accountability_reader.h"
#include "app/accountability/accountability_repository.h"
#include "app/changes/service_context.h"
#include "app/staff/staff_repository.h"
#include "app/storage/looking.h"

#include <algorithm>

namespace {

using accountability_reader::Reading;

Outcome mayReadDocuments(const Permit &permit)
{
    if (permit.mayAnywhere(Operation::ManageBackups))
        return done;
    return permit.requireAnywhere(Operation::ViewDashboards);
}

Outcome mayDrawUp(const Permit &permit, AccountabilityKind kind)
{
    const bool isOfBackups = kind == AccountabilityKind::BackupStrategy;
    if (isOfBackups && permit.mayAnywhere(Operation::ManageBackups))
        return permit.requireAnywhere(Operation::ManageBackups);
    return permit.requireAnywhere(Operation::GiveGrounds);
}

Outcome mustApprove(const Permit &permit, AccountabilityKind kind)
{
    return mayApprove(permit, kind) ? Outcome(done)
                                    : permit.require(Operation::ConfigureRetention, FilingSystem::Customers);
}

/// Whether somebody else may approve it.
bool hasOtherOfficer(const Permit &permit, const QList<StaffMember> &members, AccountabilityKind kind)
{
    const auto isOfficer = [kind](const StaffMember &member) {
        return std::any_of(allFilingSystems.begin(), allFilingSystems.end(), [&](FilingSystem filingSystem) {
            return tellsOf(kind, filingSystem) && member.grants.contains(Grant{Role::Officer, filingSystem});
        });
    };
    return std::any_of(members.begin(), members.end(), [&](const StaffMember &member) {
        return member.ref != permit.staffRef() && !member.disabledAt && !member.activationUntil &&
            isOfficer(member);
    });
}

/// What is otherwise now than in the document; read as of its own day, so that no day that passes changes it.
Result<QList<ChangedPart>> changedSince(
    Connection &connection, const AccountabilityDocument &document, const Reading &reading)
{
    Reading ofItsDay = reading;
    ofItsDay.asOf = document.facts.asOf;
    const auto now = accountability_reader::facts(connection, document.kind, ofItsDay);
    if (!now)
        return now.error();
    return accountability_facts::changedParts(document.facts.settings, now->settings);
}

Result<AccountabilityStanding> standingOf(
    Connection &connection, AccountabilityKind kind, const Reading &reading)
{
    AccountabilityStanding standing{.kind = kind};
    const auto approved = accountability_repository::newest(connection, kind);
    if (!approved)
        return approved.error();
    const auto draft = accountability_repository::draft(connection, kind);
    if (!draft)
        return draft.error();
    standing.approved = *approved;
    standing.draft = *draft;
    if (*approved) {
        const auto changed = changedSince(connection, **approved, reading);
        if (!changed)
            return changed.error();
        standing.changed = *changed;
    }
    if (*draft) {
        const auto changed = changedSince(connection, **draft, reading);
        if (!changed)
            return changed.error();
        standing.draftChanged = *changed;
    }
    return standing;
}

Result<AccountabilityDocument> drawUp(Change &change, AccountabilityKind kind, const Reading &reading)
{
    if (auto allowed = mayDrawUp(change.permit(), kind); !allowed)
        return allowed.error();
    auto facts = accountability_reader::facts(change.connection(), kind, reading);
    if (!facts)
        return facts.error();
    AccountabilityDocument document{.kind = kind,
        .facts = *std::move(facts),
        .draftedBy = change.permit().staffRef(),
        .draftedAt = change.now(),
        .draftedByName = change.permit().displayName()};
    document.digest = accountability_facts::digestOf(accountability_facts::bytesOf(document.facts));
    if (auto kept = accountability_repository::setDraft(change.connection(), document); !kept)
        return kept.error();
    const auto audited = change.audit({.action = QStringLiteral("document.draft"),
        .objectKind = QStringLiteral("document"),
        .objectRef = codeOf(kind),
        .detail = {{QStringLiteral("sha256"), QString::fromLatin1(document.digest.toHex())}}});
    return audited ? Result<AccountabilityDocument>(document)
                   : Result<AccountabilityDocument>(audited.error());
}

/// The draft that was looked at, if this member may approve it.
Result<AccountabilityDocument> approvable(
    Change &change, AccountabilityKind kind, const QByteArray &digest, const Reading &reading)
{
    if (auto allowed = mustApprove(change.permit(), kind); !allowed)
        return allowed.error();
    const auto members = staff_repository::all(change.connection());
    if (!members)
        return members.error();
    const auto draft = accountability_repository::draft(change.connection(), kind);
    if (!draft)
        return draft.error();
    if (!*draft)
        return Error{Failure::NotFound, QStringLiteral("document.no-draft")};
    if ((*draft)->digest != digest)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("document.changed")};
    if ((*draft)->draftedBy == change.permit().staffRef() && hasOtherOfficer(change.permit(), *members, kind))
        return Error::refused("document.own-draft");
    const auto changed = changedSince(change.connection(), **draft, reading);
    if (!changed)
        return changed.error();
    return changed->isEmpty() ? Result<AccountabilityDocument>(**draft)
                              : Result<AccountabilityDocument>(Error::refused("document.out-of-date"));
}

Result<AccountabilityDocument> approveDraft(
    Change &change, AccountabilityKind kind, const QByteArray &digest, const Reading &reading)
{
    auto document = approvable(change, kind, digest, reading);
    if (!document)
        return document;
    const auto before = accountability_repository::newest(change.connection(), kind);
    if (!before)
        return before.error();
    document->version = *before ? (*before)->version + 1 : 1;
    document->approvedBy = change.permit().staffRef();
    document->approvedAt = change.now();
    document->approvedByName = change.permit().displayName();
    if (auto kept = accountability_repository::approve(change.connection(), *document); !kept)
        return kept.error();
    const auto audited = change.audit({.action = QStringLiteral("document.approve"),
        .objectKind = QStringLiteral("document"),
        .objectRef = codeOf(kind),
        .detail = {{QStringLiteral("version"), document->version},
            {QStringLiteral("own"), document->draftedBy == change.permit().staffRef()},
            {QStringLiteral("sha256"), QString::fromLatin1(digest.toHex())}}});
    return audited ? document : Result<AccountabilityDocument>(audited.error());
}

Reading readingNow(const ServiceContext &context)
{
    return {.asOf = context.clock.today(), .now = context.clock.now(), .isServer = context.shared};
}

} // namespace

bool mayApprove(const Permit &permit, AccountabilityKind kind)
{
    return std::any_of(allFilingSystems.begin(), allFilingSystems.end(), [&](FilingSystem filingSystem) {
        return tellsOf(kind, filingSystem) && permit.may(Operation::ConfigureRetention, filingSystem);
    });
}

QFuture<Result<AccountabilityStanding>> AccountabilityDocuments::standing(
    const Permit &permit, AccountabilityKind kind) const
{
    const Reading reading = readingNow(m_context);
    return m_context.read(permit, [=](Connection &connection) -> Result<AccountabilityStanding> {
        if (auto allowed = mayReadDocuments(permit); !allowed)
            return allowed.error();
        return looking(connection, [&](Connection &line) { return standingOf(line, kind, reading); });
    });
}

QFuture<Result<QList<AccountabilityDocument>>> AccountabilityDocuments::versions(
    const Permit &permit, AccountabilityKind kind) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<AccountabilityDocument>> {
        if (auto allowed = mayReadDocuments(permit); !allowed)
            return allowed.error();
        return accountability_repository::versions(connection, kind);
    });
}

QFuture<Result<AccountabilityDocument>> AccountabilityDocuments::draw(
    const Permit &permit, AccountabilityKind kind) const
{
    const Reading reading = readingNow(m_context);
    return m_context.change(permit, [=](Change &change) { return drawUp(change, kind, reading); });
}

QFuture<Result<AccountabilityDocument>> AccountabilityDocuments::approve(
    const Permit &permit, AccountabilityKind kind, const QByteArray &digest) const
{
    const Reading reading = readingNow(m_context);
    return m_context.change(
        permit, [=](Change &change) { return approveDraft(change, kind, digest, reading); });
}
