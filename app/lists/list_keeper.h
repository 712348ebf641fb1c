#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/lists/list_index.h"

#include <memory>
#include <mutex>

class Connection;

/// Keeps what is in memory of one list in step with what is committed. Its work is done on one thread; what it
/// holds may be asked for from any.
class ListKeeper final
{
public:
    explicit ListKeeper(FilingSystem filingSystem) : m_filingSystem(filingSystem) {}

    FilingSystem filingSystem() const { return m_filingSystem; }

    /// Null until everything is loaded, and again after forget().
    std::shared_ptr<const ListIndex> index() const;
    /// How many are listed, without an index counted once a version.
    Result<qint64> total(Connection &connection);
    bool isLoading() const;
    /// Begins anew; until it is done there is no index. Returns false when that is under way already.
    bool beginLoading();
    /// Reads the next rows into memory; whether there are more.
    Result<bool> loadMore(Connection &connection);
    qint64 loadedSoFar() const;
    void stopLoading();

    enum class Followed { Nothing, Changed, TooMuch };
    /// Looks what was committed since. After TooMuch the list must be loaded again.
    Result<Followed> follow(Connection &connection);
    /// The version that the index stands for.
    qint64 version() const { return m_version; }
    void forget();

    /// What reads text for a list that is too long to hold; set while a piece of work runs.
    void useForReading(Connection *connection) { m_reading = connection; }

private:
    Result<std::shared_ptr<ListIndex>> begin(Connection &connection);
    Result<bool> catchUp(Connection &connection, quint32 first, quint32 last);
    ListIndex::ReadText reader();

    const FilingSystem m_filingSystem;
    mutable std::mutex m_mutex;
    std::shared_ptr<ListIndex> m_index;
    std::shared_ptr<ListIndex> m_next; ///< being loaded
    bool m_isLoading = false;
    // Used by the working thread only.
    qint64 m_version = -1;
    qint64 m_nextVersion = -1;
    quint32 m_nextRank = 0;
    qint64 m_counted = 0;
    qint64 m_countedVersion = -1;
    Connection *m_reading = nullptr;
};
