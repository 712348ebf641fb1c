#include "ui/models/members_model.h"

#include "app/documents/role_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_text.h"

#include <QLocale>

namespace {

QString rolesIn(const StaffMember &member, FilingSystem filingSystem)
{
    QStringList roles;
    for (const Grant &grant : member.grants) {
        if (grant.filingSystem == filingSystem)
            roles.append(roleWord(grant.role));
    }
    for (const AwaitedGrant &awaited : member.awaited) {
        if (awaited.grant.filingSystem == filingSystem)
            roles.append(MembersModel::tr("%1 (waits)").arg(roleWord(awaited.grant.role)));
    }
    return roles.isEmpty() ? QStringLiteral("–") : roles.join(QStringLiteral(", "));
}

PillFace faceOf(const StaffMember &member, Instant now)
{
    if (member.disabledAt)
        return {Tone::Neutral, QStringLiteral("user-x"), MembersModel::tr("Shut out")};
    if (member.activationUntil && *member.activationUntil <= now)
        return {Tone::Warn, QStringLiteral("clock"), MembersModel::tr("Code expired")};
    if (member.activationUntil)
        return {Tone::Info, QStringLiteral("hourglass"),
            MembersModel::tr("Invited until %1")
                .arg(QLocale().toString(member.activationUntil->toLocal().date(), QLocale::ShortFormat))};
    if (member.keys == KeyStanding::Missing)
        return {Tone::Warn, QStringLiteral("key"), MembersModel::tr("Needs a code")};
    if (member.keys == KeyStanding::Pending)
        return {Tone::Warn, QStringLiteral("key"), MembersModel::tr("To be certified")};
    if (!member.awaited.isEmpty())
        return {Tone::Warn, QStringLiteral("shield-check"), MembersModel::tr("Waiting for countersignature")};
    if (member.grants.isEmpty())
        return {Tone::Warn, QStringLiteral("alert-triangle"), MembersModel::tr("No role")};
    return {Tone::Ok, QStringLiteral("user-check"), MembersModel::tr("Has access")};
}

} // namespace

void MembersModel::setMembers(const QList<StaffMember> &members, Instant now)
{
    beginResetModel();
    m_now = now;
    m_members = members;
    endResetModel();
}

int MembersModel::rowOf(const QString &ref) const
{
    for (int row = 0; row < m_members.size(); ++row) {
        if (m_members[row].ref == ref)
            return row;
    }
    return -1;
}

void MembersModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_members.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_members.size()) - 1, ColumnCount - 1));
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StaffMember &member = m_members[index.row()];
    if (role == PillDelegate::FaceRole)
        return index.column() == State ? QVariant::fromValue(faceOf(member, m_now)) : QVariant();
    const bool isCut =
        role == Qt::ToolTipRole && (index.column() == Customers || index.column() == Employees);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && !isCut)
        return {};
    switch (index.column()) {
    case Name:
        return visibleLine(member.displayName);
    case SignInName:
        return visibleLine(member.name);
    case Customers:
        return rolesIn(member, FilingSystem::Customers);
    case Employees:
        return rolesIn(member, FilingSystem::Employees);
    case State:
        return faceOf(member, m_now).word;
    default:
        return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case SignInName:
        return tr("Sign-in name");
    case Customers:
        return filingSystemWord(FilingSystem::Customers);
    case Employees:
        return filingSystemWord(FilingSystem::Employees);
    case State:
        return tr("State");
    default:
        return {};
    }
}
