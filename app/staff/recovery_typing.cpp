#include "app/staff/recovery_typing.h"

#include "app/vault/recovery_key.h"

Result<QString> drawnRecoveryKey()
{
    const auto bits = recovery_key::drawn();
    return bits ? Result<QString>(recovery_key::toText(*bits)) : Result<QString>(bits.error());
}

Outcome checkRecoveryKey(const SecretText &typed)
{
    const auto key = recovery_key::fromText(typed);
    return key ? Outcome(done) : Outcome(key.error());
}

Outcome checkTypedRecoveryKey(const QString &shown, const SecretText &typed)
{
    const auto written = SecretText::copyOf(shown);
    if (!written)
        return written.error();
    const auto wanted = recovery_key::fromText(*written);
    if (!wanted)
        return wanted.error();
    const auto given = recovery_key::fromText(typed);
    if (!given)
        return given.error();
    if (!given->equals(*wanted))
        return Error{Failure::Invalid, QStringLiteral("recovery.differs")};
    return done;
}
