#include "app/cli/confirming.h"

#include "app/staff/sign_in.h"

Result<Confirmation> confirmedAgain(CommandRun &run)
{
    const auto passphrase = run.passphrase();
    if (!passphrase)
        return passphrase.error();
    return run.services->signIn().confirm(*run.permit, *passphrase).result();
}
