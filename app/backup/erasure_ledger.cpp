#include "app/backup/erasure_ledger.h"

#include "app/backup/content_hash.h"
#include "app/vault/bytes.h"

#include <algorithm>
#include <optional>

namespace {

constexpr QByteArrayView ledgerMagic("KKLEDG01", 8);

Error forked()
{
    return {Failure::RolledBack, QStringLiteral("ledger.forked")};
}

/// Whether two entries tell of the same act, wherever in a ledger they stand.
bool tellTheSame(const ErasureEntry &one, const ErasureEntry &other)
{
    return one.done == other.done && one.request == other.request && one.parts == other.parts &&
        one.matter == other.matter && one.records == other.records && one.identifiers == other.identifiers;
}

Error damagedLedger(const char *what, std::optional<quint64> sequence = {})
{
    Error error{Failure::Damaged, QStringLiteral("ledger.") + QLatin1String(what)};
    if (sequence)
        error.place << QString::number(*sequence);
    return error;
}

bool isSound(const DoneAct &act)
{
    const auto whole = [](const ErasedIdentifier &each) { return each.hash.size() == ContentHash::size; };
    const bool hasRecords = !act.records.isEmpty() && act.records.size() <= ErasureEntry::most;
    if (act.matter.act == LedgerAct::Erased)
        return hasRecords && act.matter == LedgerMatter() && act.identifiers.size() <= ErasureEntry::most &&
            std::all_of(act.identifiers.cbegin(), act.identifiers.cend(), whole);
    return hasRecords && act.identifiers.isEmpty() && act.parts == 0 &&
        (act.matter.purpose.isEmpty() || act.matter.purpose.size() == ContentHash::size);
}

} // namespace

QByteArray ErasureLedger::emptyHead(const QUuid &vault)
{
    return ContentHash::of(ledgerMagic.toByteArray() + vault.toRfc4122());
}

LedgerHead ErasureLedger::headAt(quint64 count) const
{
    return {count, count == 0 ? emptyHead(m_vault) : m_entries.at(qsizetype(count) - 1).hash()};
}

Outcome ErasureLedger::isNext(const ErasureEntry &entry) const
{
    const LedgerHead last = head();
    if (entry.sequence != last.count + 1 || entry.previous != last.hash || entry.records.isEmpty())
        return damagedLedger("entry", last.count + 1);
    return done;
}

Outcome ErasureLedger::append(const DoneAct &act, const SeedSigner &signer)
{
    const auto ready = readied(signer);
    auto entry = ready ? next(head(), act, *ready) : Result<ErasureEntry>(ready.error());
    if (!entry)
        return entry.error();
    m_entries << *std::move(entry);
    return done;
}

Result<ErasureEntry> ErasureLedger::next(
    const LedgerHead &head, const DoneAct &act, const ReadySigner &signer)
{
    if (!isSound(act))
        return Error{Failure::Invalid, QStringLiteral("ledger.erasure")};
    ErasureEntry entry{head.count + 1, act.done, act.request, act.auditPosition, act.parts, head.hash,
        signer.publicKey, act.records, act.identifiers, {}, act.matter};
    entry.signature = signatureOf(signer, entry.signedBytes());
    return entry;
}

QByteArray ErasureLedger::toBytes() const
{
    ByteWriter bytes;
    bytes.bytes(ledgerMagic);
    bytes.uuid(m_vault);
    bytes.number(quint64(m_entries.size()));
    for (const ErasureEntry &entry : m_entries) {
        const QByteArray each = entry.toBytes();
        bytes.number(quint32(each.size()));
        bytes.bytes(each);
    }
    return bytes.written();
}

Result<ErasureLedger> ErasureLedger::fromBytes(QByteArrayView given)
{
    ByteReader bytes(given);
    if (bytes.bytes(ledgerMagic.size()) != ledgerMagic)
        return damagedLedger("not-ours");
    ErasureLedger ledger(bytes.uuid());
    const quint64 count = bytes.number<quint64>();
    for (quint64 sequence = 1; sequence <= count && bytes.isSound(); ++sequence) {
        const QByteArray each = bytes.bytes(qsizetype(bytes.number<quint32>()));
        if (!bytes.isSound())
            break;
        auto entry = ErasureEntry::fromBytes(each);
        if (!entry)
            return damagedLedger("entry", sequence);
        if (const auto next = ledger.isNext(*entry); !next)
            return next.error();
        ledger.m_entries << *std::move(entry);
    }
    if (!bytes.isSound())
        return damagedLedger("truncated");
    if (bytes.left() != 0)
        return damagedLedger("trailing");
    return ledger;
}

Outcome ErasureLedger::verify(const QList<QByteArray> &trusted) const
{
    for (const ErasureEntry &entry : m_entries) {
        if (!trusted.contains(entry.signerKey))
            return damagedLedger("unknown-signer", entry.sequence);
        if (!signed_document::isSigned(entry.signedBytes(), entry.signature, entry.signerKey))
            return damagedLedger("signature", entry.sequence);
    }
    return done;
}

LedgerRelation ErasureLedger::comparedTo(const ErasureLedger &other) const
{
    const LedgerHead own = head();
    const LedgerHead theirs = other.head();
    if (own == theirs)
        return LedgerRelation::Same;
    if (own.count > theirs.count && headAt(theirs.count) == theirs)
        return LedgerRelation::Longer;
    if (own.count < theirs.count && other.headAt(own.count) == own)
        return LedgerRelation::Shorter;
    return LedgerRelation::Forked;
}

QList<ErasureEntry> ErasureLedger::branchOf(const ErasureLedger &other) const
{
    const auto [own, theirs] =
        std::mismatch(m_entries.cbegin(), m_entries.cend(), other.m_entries.cbegin(), other.m_entries.cend());
    return {theirs, other.m_entries.cend()};
}

bool ErasureLedger::covers(const ErasureLedger &other) const
{
    const QList<ErasureEntry> branch = branchOf(other);
    return m_vault == other.m_vault &&
        std::all_of(branch.cbegin(), branch.cend(), [this](const ErasureEntry &entry) {
            return std::any_of(m_entries.cbegin(), m_entries.cend(),
                [&](const ErasureEntry &own) { return tellTheSame(own, entry); });
        });
}

Outcome ErasureLedger::reaches(const LedgerHead &wanted) const
{
    if (wanted.count > head().count)
        return damagedLedger("behind");
    return headAt(wanted.count) == wanted ? Outcome(done) : Outcome(forked());
}

Result<QList<ErasureEntry>> ErasureLedger::doneAfter(const LedgerHead &inBackup) const
{
    if (const auto reached = reaches(inBackup); !reached)
        return reached.error();
    return m_entries.sliced(qsizetype(inBackup.count));
}

QList<ErasureLedger> soundOf(
    const QList<QByteArray> &found, const QUuid &vault, const QList<QByteArray> &trusted)
{
    QList<ErasureLedger> sound;
    for (const QByteArray &bytes : found) {
        auto ledger = ErasureLedger::fromBytes(bytes);
        if (ledger && ledger->vault() == vault && ledger->verify(trusted))
            sound.append(*std::move(ledger));
    }
    return sound;
}

Result<ErasureUnion> unionOf(const QList<ErasureLedger> &sound, const LedgerHead &inBackup)
{
    const ErasureLedger *longest = nullptr;
    Error why = damagedLedger("behind");
    for (const ErasureLedger &ledger : sound) {
        if (const auto reached = ledger.reaches(inBackup); !reached)
            why = reached.error().failure == Failure::RolledBack ? reached.error() : why;
        else if (!longest || ledger.head().count > longest->head().count)
            longest = &ledger;
    }
    if (!longest)
        return why;
    ErasureUnion all{.chain = *longest};
    for (const ErasureLedger &ledger : sound) {
        for (const ErasureEntry &entry : all.chain.branchOf(ledger)) {
            const auto isIt = [&](const ErasureEntry &known) { return tellTheSame(known, entry); };
            if (std::none_of(all.chain.entries().cbegin(), all.chain.entries().cend(), isIt) &&
                std::none_of(all.others.cbegin(), all.others.cend(), isIt))
                all.others.append(entry);
        }
    }
    return all;
}
