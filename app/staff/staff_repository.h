#pragma once

#include "app/base/result.h"
#include "app/staff/staff_member.h"

class Connection;

/// Members and their grants.
namespace staff_repository {

/// What the sign-in needs besides the member.
struct Credentials
{
    StaffMember member;
    QString passphrase;
    int failures = 0;
    Instant retryAt;
};

/// Keeps every other program from changing members until this transaction ends. What is looked at before a
/// change (is this the last administrator?) then still holds when it lands. An embedded file has one writer
/// anyway.
Outcome lock(Connection &connection);

Result<qint64> count(Connection &connection);
Result<QList<StaffMember>> all(Connection &connection);
Result<std::optional<Credentials>> byName(Connection &connection, const QString &name);
Result<std::optional<StaffMember>> byRef(Connection &connection, const QString &ref);

Result<Id<StaffMember>> add(
    Connection &connection, const StaffMember &member, const QString &passphrase, Instant now);
Outcome grant(Connection &connection, Id<StaffMember> member, Grant grant, const QString &by, Instant now);
/// The role counts no longer until countersigned by somebody besides this member. NotFound where it is not
/// held.
Outcome awaitSecond(Connection &connection, Id<StaffMember> member, Grant grant, const QString &besides);
/// Countersigned: it counts from now on. NotFound where it does not wait.
Outcome countersign(
    Connection &connection, Id<StaffMember> member, Grant grant, const QString &by, Instant now);
Outcome revoke(Connection &connection, Id<StaffMember> member, Grant grant, Instant now);
Outcome disable(Connection &connection, Id<StaffMember> member, Instant now);
/// The contact that is this member; none where empty.
Outcome setOwnContact(Connection &connection, Id<StaffMember> member, const QByteArray &contactRef);
/// Forgets the failures as well. With `activationUntil` it is a code that is good until then.
Outcome setPassphrase(Connection &connection, Id<StaffMember> member, const QString &passphrase,
    std::optional<Instant> activationUntil = std::nullopt);
/// Counts one more failure than `before`; false when another program counted in between.
Result<bool> countFailure(Connection &connection, Id<StaffMember> member, int before, Instant retryAt);
Outcome forgetFailures(Connection &connection, Id<StaffMember> member);

/// Up to which entry of the trail the member was told who came and got rights; a new one begins with what
/// there is.
Result<qint64> toldPosition(Connection &connection, Id<StaffMember> member);
/// Never back.
Outcome setTold(Connection &connection, Id<StaffMember> member, qint64 position);

/// The organisation's name, as the founder gave it: wordings and the passphrase's block list use it.
Outcome setOrganisation(Connection &connection, const QString &name);
Result<QString> organisation(Connection &connection);

/// Whether an embedded file needs a new key, because somebody left who knew the one it has.
Outcome setNewKeyDue(Connection &connection, bool isDue);
Result<bool> isNewKeyDue(Connection &connection);

} // namespace staff_repository
