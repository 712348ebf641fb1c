#include "app/backup/ledger_copies.h"

#include "app/backup/backup_repository.h"
#include "app/backup/erasure_record.h"
#include "app/backup/ledger_file.h"
#include "app/backup/ledger_pin.h"
#include "app/changes/service_context.h"

#include <QFileInfo>
#include <QThreadPool>

#include <mutex>
#include <tuple>

namespace {

/// What is written outside of the file.
struct Ledger
{
    ErasureLedger ledger;
    QByteArray signerKey;
    QStringList folders;
};

Result<Ledger> readAll(Connection &connection)
{
    auto ledger = erasure_record::ledger(connection);
    const auto key = erasure_record::signerKey(connection);
    const auto folders = backup_repository::folders(connection);
    if (!ledger || !key || !folders)
        return !ledger ? ledger.error() : !key ? key.error() : folders.error();
    return Ledger{*std::move(ledger), *key, *folders};
}

Outcome storeIn(const Ledger &known, const QStringList &folders)
{
    std::ignore = LedgerPin().remember(known.ledger.vault(), known.ledger.head());
    Outcome first = done;
    for (const QString &folder : folders) {
        if (!QFileInfo(folder).isDir())
            continue;
        auto stored = ledger_file::store(known.ledger, folder, {known.signerKey});
        if (!stored && first)
            first = stored;
    }
    return first;
}

} // namespace

struct LedgerCopies::Work
{
    explicit Work(const ServiceContext &place) : context(place) {}

    const ServiceContext &context;
    std::mutex mutex;
    bool isOver = false;
    bool isAsked = false;
    quint64 stored = 0; ///< entries that were written last; for the desk alone
    QThreadPool desk;

    /// From the writing thread, after a commit.
    void ask()
    {
        const std::lock_guard lock(mutex);
        if (isOver || isAsked)
            return;
        isAsked = true;
        desk.start([this] { look(); });
    }

    void look()
    {
        {
            const std::lock_guard lock(mutex);
            isAsked = false;
        }
        auto head = context.reader.ask([](Connection &line) { return erasure_record::head(line); });
        head.waitForFinished();
        if (head.resultCount() == 0 || !head.result() || head.result()->count == stored)
            return;
        auto known = context.reader.ask([](Connection &line) { return readAll(line); });
        known.waitForFinished();
        if (known.resultCount() == 0 || !known.result())
            return;
        const auto ledger = known.result();
        // Whoever makes the next backup is told what stands in the way.
        std::ignore = storeIn(*ledger, ledger->folders);
        stored = ledger->ledger.head().count;
    }
};

LedgerCopies::LedgerCopies(const ServiceContext &context) : m_work(std::make_shared<Work>(context))
{
    if (context.shared)
        return;
    m_work->desk.setMaxThreadCount(1);
    const std::weak_ptr<Work> work = m_work;
    const auto ask = [work] {
        if (const auto held = work.lock())
            held->ask();
    };
    // Direct: the command line has no event loop that would bring it.
    QObject::connect(&context.feed, &ChangeFeed::contactErased, &m_listener, ask, Qt::DirectConnection);
    QObject::connect(&context.feed, &ChangeFeed::everythingChanged, &m_listener, ask, Qt::DirectConnection);
    QObject::connect(&context.feed, &ChangeFeed::requestsChanged, &m_listener, ask, Qt::DirectConnection);
}

LedgerCopies::~LedgerCopies()
{
    {
        const std::lock_guard lock(m_work->mutex);
        m_work->isOver = true;
    }
    m_work->desk.waitForDone();
}

Outcome LedgerCopies::store(const ServiceContext &context, const QStringList &folders)
{
    const auto known = context.reader.ask([](Connection &line) { return readAll(line); }).result();
    return known ? storeIn(*known, folders) : Outcome(known.error());
}
