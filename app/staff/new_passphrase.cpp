#include "app/staff/new_passphrase.h"

#include "app/changes/service_context.h"
#include "app/staff/staff_repository.h"

Outcome acceptNewPassphrase(
    const ServiceContext &context, const StaffMember &member, const SecretText &passphrase)
{
    const auto organisation =
        context.read([](Connection &connection) { return staff_repository::organisation(connection); })
            .result();
    if (!organisation)
        return organisation.error();
    return checkPassphrase(passphrase, member.name + u' ' + member.displayName, *organisation);
}

Result<QString> hashOfNewPassphrase(
    const ServiceContext &context, const StaffMember &member, const SecretText &passphrase)
{
    if (auto good = acceptNewPassphrase(context, member, passphrase); !good)
        return good.error();
    return hashPassphrase(passphrase, context.hashCost);
}
