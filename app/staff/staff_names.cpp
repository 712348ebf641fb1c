#include "app/staff/staff_names.h"

#include "app/staff/staff_repository.h"

namespace staff_names {

Result<QHash<QString, QString>> all(Connection &connection)
{
    const auto members = staff_repository::all(connection);
    if (!members)
        return members.error();
    QHash<QString, QString> names;
    for (const StaffMember &member : *members)
        names.insert(member.ref, member.displayName);
    return names;
}

} // namespace staff_names
