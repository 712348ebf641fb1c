#include "app/audit/trail_export.h"

#include "app/audit/audit_leaf.h"
#include "app/audit/checkpoint_signing.h"
#include "app/audit/sealed_trail_repository.h"
#include "app/audit/tlog_proof.h"
#include "app/audit/trail_document.h"
#include "app/audit/trail_epochs.h"
#include "app/changes/service_context.h"
#include "app/formats/private_file.h"

using namespace Qt::StringLiterals;
using sealed_trail_repository::NodesFrom;
using sealed_trail_repository::SealedRow;

namespace trail_export {

namespace {

constexpr int slice = 2000;
const Error noFile{Failure::Unavailable, u"audit.file"_s};

struct Beginning
{
    sealed_trail_repository::Ending end = {};
    QList<LogHead> chain = {};
    QList<sealed_trail_repository::StoredCheckpoint> checkpoints = {};
    QList<checkpoint_key_repository::StoredKey> sessionKeys = {};
};

Result<Beginning> beginning(Connection &connection)
{
    // In this order, so that no checkpoint lies behind the end.
    auto checkpoints = sealed_trail_repository::checkpoints(connection);
    if (!checkpoints)
        return checkpoints.error();
    auto sessionKeys = checkpoint_key_repository::all(connection);
    if (!sessionKeys)
        return sessionKeys.error();
    const auto end = sealed_trail_repository::ending(connection);
    if (!end)
        return end.error();
    auto chain = trail_epochs::chain(connection, end->head);
    if (!chain)
        return chain.error();
    return Beginning{.end = *end,
        .chain = *std::move(chain),
        .checkpoints = *std::move(checkpoints),
        .sessionKeys = *std::move(sessionKeys)};
}

/// An entry with its proof under a head; `note` is the head as it is signed.
Result<trail_document::ProvenEntry> proven(
    const SealedRow &row, const LogHead &head, const merkle::Nodes &nodes, const QByteArray &note)
{
    const auto hashes = merkle::inclusionProof(row.sequence, head.size, nodes);
    if (!hashes)
        return hashes.error();
    if (!merkle::includes(merkle::leafHash(row.header), row.sequence, head.size, *hashes, head.root))
        return Error{Failure::Damaged, u"proof.root"_s};
    return trail_document::ProvenEntry{
        row, TlogProof{.index = row.sequence, .hashes = *hashes, .checkpoint = note}.toText()};
}

/// Fills in the entries of a request under this head, and the entry that tells of the epoch before it.
Outcome fill(Connection &connection, const Permit &permit, const QString &requestRef,
    trail_document::ProvenEpoch &epoch, bool withRestored)
{
    const LogHead &head = epoch.checkpoint.head;
    const auto rows = sealed_trail_repository::rowsOfRequest(connection, head, requestRef);
    const auto first = sealed_trail_repository::firstRow(connection, head);
    if (!rows || !first)
        return rows ? first.error() : rows.error();
    const merkle::Nodes nodes = sealed_trail_repository::nodes(connection, head.epoch, NodesFrom::Kept);
    for (const SealedRow &row : *rows) {
        // What was added since the head was signed is for the next proof.
        if (row.sequence >= head.size)
            continue;
        const auto leaf = audit_leaf::fromHeader(row.header);
        if (!leaf)
            return leaf.error();
        if (auto allowed = permit.require(Operation::ReadAudit, FilingSystem(int(leaf->filingSystem)));
            !allowed)
            return allowed;
        auto entry = proven(row, head, nodes, epoch.note);
        if (!entry)
            return entry.error();
        epoch.entries.append(*std::move(entry));
    }
    if (!withRestored || !*first)
        return done;
    auto entry = proven(**first, head, nodes, epoch.note);
    if (!entry)
        return entry.error();
    epoch.restored = *std::move(entry);
    return done;
}

/// The heads from the newest back to that of the oldest epoch in which something was done for the request;
/// none where nothing was.
Result<QList<LogHead>> headsFor(Connection &connection, const LogHead &newest, const QString &requestRef)
{
    const auto chain = trail_epochs::chain(connection, newest);
    if (!chain)
        return chain;
    qsizetype needed = 0;
    for (qsizetype at = 0; at < chain->size(); ++at) {
        const auto rows = sealed_trail_repository::rowsOfRequest(connection, chain->at(at), requestRef);
        if (!rows)
            return rows.error();
        if (!rows->isEmpty())
            needed = at + 1;
    }
    return chain->first(needed);
}

/// The entries of one epoch, up to and with this position; how many. `goesOn` is told how many are written.
Result<qint64> writeEntries(const ServiceContext &context, PrivateFile &file, const LogHead &epoch,
    qint64 last, const std::function<bool(quint64)> &goesOn)
{
    qint64 count = 0;
    for (qint64 after = 0;;) {
        if (!goesOn(quint64(count)))
            return Error{Failure::Cancelled, u"audit.export"_s};
        const auto rows = context
                              .read([epoch, after, last](Connection &connection) {
                                  return sealed_trail_repository::rows(connection, epoch, after, last, slice);
                              })
                              .result();
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return count;
        for (const SealedRow &row : *rows) {
            if (!file.write(trail_document::entryLine(row)))
                return noFile;
        }
        count += rows->size();
        after = rows->constLast().position;
    }
}

Outcome kept(const QString &path, const QByteArray &document)
{
    PrivateFile file(path);
    if (!file.open() || !file.write(document) || !file.commit())
        return noFile;
    return done;
}

} // namespace

Result<qint64> writeAll(const ServiceContext &context, const QString &path, const Progress &progress)
{
    const auto start = context.read(beginning).result();
    if (!start)
        return start.error();
    const auto keys = checkpoint_signing::memberKeys(context);
    if (!keys)
        return keys.error();
    PrivateFile file(path);
    if (!file.open())
        return noFile;
    const quint64 all = trail_epochs::sizeBefore(start->chain) + start->end.head.size;
    qint64 count = 0;
    for (auto epoch = start->chain.crbegin(); epoch != start->chain.crend(); ++epoch) {
        if (!file.write(trail_document::headLine(*epoch, *keys)))
            return noFile;
        const auto entries = writeEntries(context, file, *epoch, start->end.lastPosition,
            [&](quint64 written) { return progress(quint64(count) + written, all); });
        if (!entries)
            return entries;
        count += *entries;
    }
    for (const auto &checkpoint : start->checkpoints) {
        if (!file.write(trail_document::checkpointLine(checkpoint)))
            return noFile;
    }
    for (const auto &key : start->sessionKeys) {
        if (!file.write(trail_document::sessionKeyLine(key)))
            return noFile;
    }
    if (!file.commit())
        return noFile;
    return count;
}

Result<qint64> writeProof(const ServiceContext &context, const Permit &permit,
    const Confirmation &confirmation, const QString &requestRef, const QString &path)
{
    const auto made = checkpoint_signing::sign(context, confirmation);
    if (!made)
        return made.error();
    const auto keys = checkpoint_signing::memberKeys(context);
    if (!keys)
        return keys.error();
    const auto heads = context
                           .read(permit,
                               [newest = made->checkpoint.head, requestRef](Connection &connection) {
                                   return headsFor(connection, newest, requestRef);
                               })
                           .result();
    if (!heads)
        return heads.error();
    QList<trail_document::ProvenEpoch> epochs;
    for (const LogHead &head : *heads) {
        const auto signedFor =
            epochs.isEmpty() ? made : checkpoint_signing::signHead(context, confirmation, head);
        if (!signedFor)
            return signedFor.error();
        epochs.append({.checkpoint = signedFor->checkpoint, .note = signedFor->note});
    }
    const auto filled =
        context
            .read(permit,
                [=](Connection &connection) mutable -> Result<QList<trail_document::ProvenEpoch>> {
                    for (auto &epoch : epochs) {
                        const bool isOldest = &epoch == &epochs.last();
                        if (auto good = fill(connection, permit, requestRef, epoch, !isOldest); !good)
                            return good.error();
                    }
                    return epochs;
                })
            .result();
    if (!filled)
        return filled.error();
    qint64 entries = 0;
    for (const auto &epoch : *filled)
        entries += epoch.entries.size();
    if (entries == 0)
        return Error{Failure::NotFound, u"audit.request"_s};
    const auto written = kept(path, trail_document::proofDocument(requestRef, *filled, *keys));
    if (!written)
        return written.error();
    return entries;
}

} // namespace trail_export
