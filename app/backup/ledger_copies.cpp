#include "app/backup/ledger_copies.h"

#include "app/backup/backup_repository.h"
#include "app/backup/erasure_record.h"
#include "app/backup/ledger_file.h"
#include "app/backup/ledger_pin.h"
#include "app/changes/service_context.h"

#include <QFileInfo>
#include <QHash>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <tuple>

namespace {

using Timepoint = std::chrono::steady_clock::time_point;

/// Each copy is written whole and read again: while people are erased one after the other that may take no
/// more than a part of the time, and none lags longer than this.
constexpr int partOfTime = 10;
constexpr std::chrono::seconds longestLag(10);

/// What is written outside of the file.
struct Ledger
{
    ErasureLedger ledger;
    QByteArray signerKey;
};

/// What tells whether anything has to be written.
struct Ending
{
    QUuid vault;
    LedgerHead head;
    QStringList folders;
};

Result<Ending> endingOf(Connection &connection)
{
    const auto head = erasure_record::head(connection);
    auto folders = backup_repository::folders(connection);
    if (!head || !folders)
        return head ? folders.error() : head.error();
    return Ending{connection.vault(), *head, *std::move(folders)};
}

Result<Ledger> readAll(Connection &connection)
{
    auto ledger = erasure_record::ledger(connection);
    const auto key = erasure_record::signerKey(connection);
    if (!ledger || !key)
        return ledger ? key.error() : ledger.error();
    return Ledger{*std::move(ledger), *key};
}

Outcome storeIn(const Ledger &known, const QString &folder)
{
    return ledger_file::store(known.ledger, folder, {known.signerKey});
}

} // namespace

struct LedgerCopies::Work
{
    explicit Work(const ServiceContext &place) : context(place) {}

    const ServiceContext &context;
    std::mutex mutex;
    std::condition_variable over;
    bool isOver = false;
    bool isAsked = false;
    QHash<QString, LedgerHead> stored; ///< by folder, what lies there for certain; for the desk alone
    LedgerHead pinned;                 ///< what this desk knows of it; for the desk alone
    Timepoint restsUntil = {};         ///< for the desk alone
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
            std::unique_lock lock(mutex);
            over.wait_until(lock, restsUntil, [this] { return isOver; });
            isAsked = false;
        }
        const Timepoint begun = std::chrono::steady_clock::now();
        bringUpToDate();
        const Timepoint ended = std::chrono::steady_clock::now();
        restsUntil = ended + std::min<Timepoint::duration>((partOfTime - 1) * (ended - begun), longestLag);
    }

    void bringUpToDate()
    {
        const auto ending = answered<Ending>([](Connection &line) { return endingOf(line); });
        if (!ending)
            return;
        // Where it cannot be written, a later restore on this desk is measured by less.
        if (ending->head != pinned && LedgerPin(ending->vault).remember(ending->head))
            pinned = ending->head;
        const auto isDue = [this, &head = ending->head](const QString &folder) {
            return stored.value(folder) != head && QFileInfo(folder).isDir();
        };
        if (ending->head.count == 0 || std::none_of(ending->folders.cbegin(), ending->folders.cend(), isDue))
            return;
        const auto known = answered<Ledger>([](Connection &line) { return readAll(line); });
        if (!known)
            return;
        for (const QString &folder : ending->folders) {
            // Whoever makes the next backup is told what stands in the way.
            if (isDue(folder) && storeIn(*known, folder))
                stored.insert(folder, known->ledger.head());
        }
    }

    /// Nothing where the file is closed meanwhile, or cannot be read.
    template <typename Answer, typename Question>
    std::optional<Answer> answered(Question question)
    {
        auto answer = context.reader.ask(std::move(question));
        answer.waitForFinished();
        if (answer.resultCount() == 0 || !answer.result())
            return std::nullopt;
        return *answer.result();
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
    // Whatever adds to the ledger tells the trail of it.
    QObject::connect(&context.feed, &ChangeFeed::trailGrew, &m_listener, ask, Qt::DirectConnection);
    m_work->ask();
}

LedgerCopies::~LedgerCopies()
{
    {
        const std::lock_guard lock(m_work->mutex);
        m_work->isOver = true;
    }
    m_work->over.notify_all();
    m_work->desk.waitForDone();
}

Outcome LedgerCopies::store(const ServiceContext &context, const QString &folder)
{
    const auto known = context.reader.ask([](Connection &line) { return readAll(line); }).result();
    if (!known)
        return known.error();
    const auto pinned = LedgerPin(known->ledger.vault()).remember(known->ledger.head());
    auto stored = storeIn(*known, folder);
    return stored ? pinned : stored;
}
