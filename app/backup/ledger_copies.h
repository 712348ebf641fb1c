#pragma once

#include "app/base/result.h"

#include <QObject>
#include <QStringList>

#include <memory>

struct ServiceContext;

/// Keeps the copies of the erasure ledger outside of the file up to date: beside the backups in every folder
/// that can be reached now, and in the pin of this desk. Looks when the file is opened and after each change
/// that may have erased somebody, on a thread of its own, once for all that came while it rested from the
/// last time; what is not reached now gets its copy the next time.
class LedgerCopies final
{
public:
    explicit LedgerCopies(const ServiceContext &context);
    /// Finishes what was begun.
    ~LedgerCopies();

    LedgerCopies(const LedgerCopies &) = delete;
    LedgerCopies &operator=(const LedgerCopies &) = delete;

    /// Reads the ledger of the file, and puts it into this folder and the pin of this desk: Damaged
    /// ("ledger.pin"), or what stands in the way there.
    static Outcome store(const ServiceContext &context, const QString &folder);

private:
    struct Work;

    QObject m_listener; ///< its end ends what is told
    std::shared_ptr<Work> m_work;
};
