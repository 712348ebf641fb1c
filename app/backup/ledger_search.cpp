#include "app/backup/ledger_search.h"

#include "app/backup/backup_repository.h"
#include "app/backup/erasure_record.h"
#include "app/backup/ledger_file.h"
#include "app/backup/ledger_pin.h"
#include "app/storage/connection.h"

#include <algorithm>

namespace ledger_search {

namespace {

/// One that cannot be read is as good as none: what this desk has seen tells whether one is missing.
QList<QByteArray> foundOf(Connection &line, const Places &places)
{
    QStringList folders;
    if (!places.folder.isEmpty())
        folders.append(places.folder);
    // A backup of an older program has no list of them.
    if (const auto named = backup_repository::folders(line))
        folders += *named;
    QList<QByteArray> found = places.ledgers;
    for (const QString &folder : std::as_const(folders)) {
        if (const auto ledger = ledger_file::read(folder, line.vault()); ledger && !ledger->isEmpty())
            found.append(*ledger);
    }
    return found;
}

} // namespace

Result<Erasures> erasuresSince(Connection &line, const Places &places)
{
    QList<QByteArray> trusted = places.certified;
    const auto own = erasure_record::signerKey(line);
    if (!own)
        return own.error();
    if (!own->isEmpty())
        trusted.append(*own);
    const auto sound = soundOf(foundOf(line, places), line.vault(), trusted);
    const auto seen = LedgerPin(line.vault()).seen();
    if (!seen)
        return seen.error();
    const auto isKnown = [&](const ErasureLedger &ledger) { return bool(ledger.reaches(**seen)); };
    auto all = unionOf(sound, places.inBackup);
    if (!all)
        return all.error();
    auto later = all->chain.doneAfter(places.inBackup);
    if (!later)
        return later.error();
    Erasures erasures{.later = *std::move(later),
        .others = std::move(all->others),
        .head = all->chain.head(),
        .isFirstHere = !*seen};
    if (*seen && std::none_of(sound.cbegin(), sound.cend(), isKnown))
        erasures.gap = LedgerGap{.seen = (*seen)->count, .found = erasures.head.count};
    return erasures;
}

} // namespace ledger_search
