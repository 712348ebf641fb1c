#include "app/receipts/receipt_key.h"

#include "app/storage/kept_secret.h"

namespace receipt_key {

namespace {

constexpr size_t receiptSeedSize = 32;

const QString receiptSeedName = QStringLiteral("receipt_seed");

} // namespace

Result<SeedSigner> find(Connection &connection)
{
    auto seed = kept_secret::find(connection, receiptSeedName);
    if (!seed)
        return seed.error();
    if (seed->isEmpty())
        return Error{Failure::NotFound, QStringLiteral("receipt.key")};
    return signerOf(*std::move(seed));
}

Result<SeedSigner> findOrMake(Connection &connection)
{
    auto known = find(connection);
    if (known || known.error().failure != Failure::NotFound)
        return known;
    const auto fresh = SecretBytes::random(receiptSeedSize);
    if (!fresh)
        return fresh.error();
    // Another program may make one at the same time: whichever came first is the key.
    if (auto put = kept_secret::putNew(connection, receiptSeedName, *fresh); !put)
        return put.error();
    return find(connection);
}

} // namespace receipt_key
