#include "app/staff/guesses.h"

#include "app/base/folded_text.h"
#include "app/changes/service_context.h"
#include "app/staff/activation_code.h"
#include "app/staff/file_entry.h"
#include "app/staff/guess_delay.h"
#include "app/staff/guess_repository.h"
#include "app/staff/staff_repository.h"

#include <sodium.h>

namespace {

Error wrongPassphrase()
{
    return Error{Failure::WrongPassphrase, QStringLiteral("staff.sign-in")};
}

Error tooSoon(Instant retryAt, Instant now)
{
    return guess_delay::tooSoon(retryAt.micros - now.micros);
}

/// Three bytes of a keyed hash: enough to tell names apart, too few to tell what was typed.
Result<QString> markOf(Connection &connection, const QString &name)
{
    if (sodium_init() < 0)
        return Error{Failure::Unavailable, QStringLiteral("passphrase.memory")};
    QByteArray fresh(crypto_generichash_KEYBYTES, Qt::Uninitialized);
    randombytes_buf(fresh.data(), static_cast<size_t>(fresh.size()));
    const auto key = guess_repository::keyOrNew(connection, fresh);
    if (!key)
        return key.error();
    const QByteArray text = foldedText(name.trimmed()).toUtf8();
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char *>(text.constData()),
        static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char *>(key->constData()), static_cast<size_t>(key->size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(hash), 3).toHex());
}

Outcome countUnknown(Connection &connection, const QString &name, Instant now)
{
    const auto mark = markOf(connection, name);
    if (!mark)
        return mark.error();
    auto tally = guess_repository::find(connection, *mark);
    if (!tally)
        return tally.error();
    if (tally->retryAt > now)
        return tooSoon(tally->retryAt, now);
    tally->failures += 1;
    tally->retryAt = {now.micros + guess_delay::after(tally->failures)};
    return guess_repository::put(connection, *mark, *tally);
}

using Counted = Result<std::optional<staff_repository::Credentials>>;

Counted counted(Connection &connection, const QString &name, Instant now)
{
    auto found = staff_repository::byName(connection, name);
    if (!found)
        return found;
    if (!*found) {
        if (auto noted = countUnknown(connection, name, now); !noted)
            return noted.error();
        return found;
    }
    const staff_repository::Credentials &known = **found;
    if (known.retryAt > now)
        return tooSoon(known.retryAt, now);
    const Instant retryAt{now.micros + guess_delay::after(known.failures + 1)};
    const auto noted = staff_repository::countFailure(connection, known.member.id, known.failures, retryAt);
    if (!noted)
        return noted.error();
    if (!*noted)
        return tooSoon(now, now);
    return found;
}

/// Counts the guess and compares; the member whose secret it is, if it is one.
Result<std::optional<StaffMember>> guessed(
    const ServiceContext &context, const QString &name, const SecretText &secret)
{
    const auto found =
        context.writer
            .ask([name, now = context.clock.now()](Connection &connection) {
                return writing(connection, [&](Connection &c) { return counted(c, name, now); });
            })
            .result();
    if (!found)
        return found.error();
    if (!*found) {
        pretendToCompare(secret, context.hashCost);
        return std::optional<StaffMember>();
    }
    if (!passphraseMatches((*found)->passphrase, secret) || (*found)->member.disabledAt)
        return std::optional<StaffMember>();
    return std::optional((*found)->member);
}

Result<StaffMember> forgiven(const ServiceContext &context, const StaffMember &member)
{
    const auto forgotten = context.writer
                               .ask([id = member.id](Connection &connection) {
                                   return writing(connection, [&](Connection &c) {
                                       return staff_repository::forgetFailures(c, id);
                                   });
                               })
                               .result();
    if (!forgotten)
        return forgotten.error();
    return member;
}

/// Whose key set in the file this passphrase opens.
Result<StaffMember> admittedByFile(
    const ServiceContext &context, const QString &name, const SecretText &passphrase)
{
    const auto ref = file_entry::memberOf(context.location, name, passphrase, context.clock);
    if (!ref)
        return ref.error();
    return memberWith(context, *ref);
}

} // namespace

Result<StaffMember> memberWith(const ServiceContext &context, const QString &ref)
{
    const auto found =
        context.read([ref](Connection &connection) { return staff_repository::byRef(connection, ref); })
            .result();
    if (!found)
        return found.error();
    if (!*found || (*found)->disabledAt)
        return wrongPassphrase();
    return **found;
}

Result<StaffMember> admitted(const ServiceContext &context, const QString &name, const SecretText &passphrase)
{
    if (!context.shared)
        return admittedByFile(context, name, passphrase);
    const auto member = guessed(context, name, passphrase);
    if (!member)
        return member.error();
    // A code is no passphrase.
    if (!*member || (*member)->activationUntil)
        return wrongPassphrase();
    return forgiven(context, **member);
}

Result<StaffMember> invited(const ServiceContext &context, const QString &name, const SecretText &code)
{
    // What cannot be a code is a guess as well, at the same price.
    const auto member = guessed(context, name, activation_code::parsed(code).value_or(code));
    if (!member)
        return member.error();
    if (!*member || !(*member)->activationUntil)
        return Error{Failure::WrongPassphrase, QStringLiteral("staff.code")};
    if (*(*member)->activationUntil <= context.clock.now())
        return Error{Failure::WrongPassphrase, QStringLiteral("staff.code-expired")};
    return forgiven(context, **member);
}
