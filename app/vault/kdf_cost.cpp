#include "app/vault/kdf_cost.h"

#include "app/vault/bytes.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <sodium.h>

namespace {

constexpr quint64 mebibyte = 1024ULL * 1024;
constexpr quint32 leastOperations = 3;
constexpr quint32 mostOperations = 10;
constexpr quint64 leastMebibytes = 64;
constexpr quint64 usualMebibytes = 256;
constexpr quint64 mostMebibytes = 1024;

constexpr qint64 tooQuick = 800;
constexpr qint64 tooSlow = 1500;
constexpr qint64 aim = 1100;

#ifdef KLUIS_TESTING
std::atomic<bool> acceptsCheap = false;
std::atomic<quint64> spentSoFar = 0;
#endif

} // namespace

KdfCost KdfCost::usual()
{
    return {leastOperations, usualMebibytes * mebibyte};
}

KdfCost KdfCost::smallest()
{
#ifdef KLUIS_TESTING
    if (acceptsCheap)
        return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
#endif
    return {leastOperations, leastMebibytes * mebibyte};
}

#ifdef KLUIS_TESTING
void KdfCost::acceptAny()
{
    acceptsCheap = true;
}

quint64 KdfCost::spent()
{
    return spentSoFar;
}

void KdfCost::spend() const
{
    spentSoFar += operations * memory;
}
#endif

bool KdfCost::isAcceptable() const
{
    if (operations > mostOperations || memory > mostMebibytes * mebibyte)
        return false;
#ifdef KLUIS_TESTING
    if (acceptsCheap)
        return true;
#endif
    return operations >= leastOperations && memory >= leastMebibytes * mebibyte;
}

qint64 KdfCost::measured(KdfCost cost)
{
    if (sodium_init() < 0)
        return -1;
    Bytes<32> key{};
    const Bytes<crypto_pwhash_SALTBYTES> salt{};
    QElapsedTimer timer;
    timer.start();
    const int failed = crypto_pwhash(key.data(), key.size(), "", 0, salt.data(), cost.operations,
        size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    return failed ? -1 : timer.elapsed();
}

KdfCost KdfCost::calibrated(const std::function<qint64(KdfCost)> &milliseconds)
{
    KdfCost cost = usual();
    qint64 taken = milliseconds(cost);
    if (taken < 0) {
        cost = {leastOperations, leastMebibytes * mebibyte};
        taken = milliseconds(cost);
    }
    if (taken < 0 || (taken >= tooQuick && taken <= tooSlow))
        return cost;
    // Time grows with passes times memory; memory hurts a guesser most, so passes give way last and come
    // first.
    const auto mebibytes = cost.memory / mebibyte;
    const quint64 wanted = cost.operations * mebibytes * quint64(aim) / quint64(std::max<qint64>(taken, 1));
    const auto passes = std::clamp<quint64>(wanted / mebibytes, leastOperations, mostOperations);
    cost.operations = quint32(passes);
    const bool mayGrow = mebibytes == usualMebibytes;
    cost.memory = mebibyte *
        std::clamp<quint64>(
            wanted / passes, leastMebibytes, mayGrow && passes == mostOperations ? mostMebibytes : mebibytes);
    return cost;
}
