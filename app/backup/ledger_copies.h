#pragma once

#include "app/base/result.h"

#include <QObject>
#include <QStringList>

#include <memory>

struct ServiceContext;

/// Keeps the copies of the erasure ledger outside of the file up to date: beside the backups in every folder
/// that can be reached now, and in the pin of this desk. Looks after each change that may have erased
/// somebody, on a thread of its own; what is not reached now gets its copy with the next erasure or backup.
class LedgerCopies final
{
public:
    explicit LedgerCopies(const ServiceContext &context);
    /// Finishes what was begun.
    ~LedgerCopies();

    LedgerCopies(const LedgerCopies &) = delete;
    LedgerCopies &operator=(const LedgerCopies &) = delete;

    /// Reads the ledger of the file and puts it into these folders; those that are not there are passed over.
    /// What the first folder says that does not take it.
    static Outcome store(const ServiceContext &context, const QStringList &folders);

private:
    struct Work;

    QObject m_listener; ///< its end ends what is told
    std::shared_ptr<Work> m_work;
};
