#include "tests/vault/sample_header.h"

#include <numeric>
#include <sodium.h>

namespace sample_header {

namespace {

template <size_t size>
Bytes<size> counting(int first)
{
    Bytes<size> bytes{};
    std::iota(bytes.begin(), bytes.end(), static_cast<unsigned char>(first));
    return bytes;
}

QUuid uuid(int first)
{
    return QUuid::fromRfc4122(viewOf(counting<16>(first)));
}

void fill(KeySlot &slot, KeySlot::State state, int seed)
{
    slot.state = state;
    slot.derivation = KeySlot::Derivation::Argon2id;
    slot.cost = KdfCost::usual();
    slot.wrappedRoles = 0x00010003;
    slot.wrappedEpoch = 2;
    slot.salt = counting<16>(seed + 1);
    slot.nonce = counting<24>(seed + 2);
    slot.wrapped = counting<112>(seed + 3);
    slot.certificate.member = uuid(seed + 4);
    slot.certificate.nameHash = counting<32>(seed + 5);
    slot.certificate.keys = {counting<32>(seed + 6), counting<32>(seed + 7)};
    slot.certificate.roles = 0x00010007;
    slot.certificate.from = {1'700'000'000'000'000};
    slot.certificate.until = {1'800'000'000'000'000};
    slot.certificate.issuer = counting<32>(seed + 8);
    slot.certificate.signature = counting<64>(seed + 9);
    slot.grant.epoch = epoch;
    slot.grant.sealed = counting<80>(seed + 10);
    slot.grant.issuer = counting<32>(seed + 11);
    slot.grant.signature = counting<64>(seed + 12);
}

} // namespace

VaultHeader header()
{
    VaultHeader header;
    header.seq = 0x0102030405060708;
    header.vault = uuid(0x60);
    header.epoch = epoch;
    header.root = {counting<32>(0x70), counting<32>(0x71)};
    fill(header.members[0], KeySlot::State::Active, 0x10);
    fill(header.members[1], KeySlot::State::Invited, 0x20);
    fill(header.recovery, KeySlot::State::Active, 0x30);
    header.recovery.derivation = KeySlot::Derivation::CryptoKdf;
    header.recovery.cost = {0, 0};
    return header;
}

SecretBytes headKey()
{
    auto key = SecretBytes::copyOf(QByteArray(32, '\x42'));
    return key ? *std::move(key) : SecretBytes();
}

QByteArray withChecksum(QByteArray bytes)
{
    crypto_generichash(reinterpret_cast<unsigned char *>(bytes.data()) + VaultHeader::checksumAt, 32,
        unsignedData(bytes), VaultHeader::checksumAt, nullptr, 0);
    return bytes;
}

} // namespace sample_header
