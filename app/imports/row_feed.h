#pragma once

#include "app/formats/table_reader.h"
#include "app/imports/import_row_reader.h"
#include "app/imports/row_screen.h"
#include "app/imports/terms_memo.h"
#include "app/lists/list_row.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

/// A row on its way to the database, with everything that needs no database worked out.
struct FedRow
{
    ImportRow row = {};
    MatchKeys keys = {};
    /// Without the contact's number.
    ListRow listRow = {};
    std::shared_ptr<const TermsMemo::Terms> terms = {};
};

struct FedBatch
{
    static constexpr qsizetype refSize = 16;

    std::vector<FedRow> rows;
    /// So many random bytes a row.
    QByteArray refs;
    /// How much of the file has been read, 0 to 1.
    double progress = 0;
    /// About the rows so far.
    TableNotes notes = {};
};

/// Reads, checks and folds the rows of a file on a thread of its own while the database stores those before them.
/// At most a few batches wait, so that memory stays the same for a file of any size.
class RowFeed final
{
public:
    struct Settings
    {
        ImportPlan plan = {};
        QDate today = {};
        std::shared_ptr<const SecretBytes> suppressionKey = {};
        QSet<QByteArray> suppressed = {};
        QList<RetentionRule> rules = {};
        int financialYearEndMonth = 12;
        /// Whether a ground other than consent is recorded for everybody.
        bool hasOtherGround = false;
        /// Whether every row keeps its cells, because it may yet be refused.
        bool keepCells = false;
    };

    RowFeed(std::unique_ptr<TableReader> reader, Settings settings);
    ~RowFeed();

    RowFeed(const RowFeed &) = delete;
    RowFeed &operator=(const RowFeed &) = delete;

    /// The next batch; null at the end. Errors of the reader, after the batches before them.
    Result<std::unique_ptr<FedBatch>> next();

private:
    void run();
    FedRow made(const TableRecord &record);
    bool put(std::unique_ptr<FedBatch> batch);

    std::unique_ptr<TableReader> m_reader;
    Settings m_settings;
    ImportRowReader m_rowReader;
    RowScreen m_screen;
    TermsMemo m_terms;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<FedBatch>> m_waiting;
    std::optional<Error> m_error;
    bool m_finished = false;
    bool m_stopping = false;
    std::thread m_thread;
};
