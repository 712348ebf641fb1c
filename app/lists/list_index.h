#pragma once

#include "app/lists/list_block.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <shared_mutex>

/// A list in memory: which ranks there are, so that positions are known, and what people are found by, so that
/// any piece of text is found as it is typed (performance.md 13.4). Used from several threads.
class ListIndex final
{
public:
    enum class Keep {
        Everything,
        WithoutText, ///< the text of candidates is asked for: for very long lists
        RanksOnly    ///< the database searches
    };

    struct Row
    {
        quint32 rank = 0;
        QByteArray haystack = {};
    };

    /// Hands the text of the rows from a rank to a rank, in order, to the second argument.
    using TakeText = std::function<void(quint32 rank, QByteArrayView haystack)>;
    using ReadText = std::function<void(quint32 first, quint32 last, const TakeText &take)>;

    explicit ListIndex(Keep keep, ReadText readText = {});

    /// Behind all others; while loading. What was appended is found after finishLoading().
    void append(quint32 rank, QByteArrayView haystack);
    void finishLoading();
    /// What stood from one rank to another is replaced by `rows`.
    void replace(quint32 first, quint32 last, const std::vector<Row> &rows);

    Keep keeps() const { return m_keep; }
    qint64 count() const;
    /// How many were appended, while loading.
    qint64 appended() const;
    /// The ranks at some positions.
    QList<quint32> ranks(qint64 first, qint64 count) const;
    /// How many ranks are before this one.
    qint64 positionOf(quint32 rank) const;
    std::size_t bytes() const;

    struct Found
    {
        std::vector<quint32> ranks;
        bool complete = true; ///< false when the limit was reached or it was cancelled
    };

    /// The rows in which every word occurs, in their order; only those in `within`, when given. Stops at
    /// `limit` (0: none) and soon after `cancelled` is set.
    Found search(const SearchWords &words, std::size_t limit, const std::atomic<bool> &cancelled,
        const std::vector<quint32> *within = nullptr) const;

    /// Ranks from one to another, both included.
    struct Stretch
    {
        quint32 first = 0;
        quint32 last = 0;
    };

    /// The rows of some stretches, given in order and apart, in which every word occurs (no words: all of
    /// them). Words need the text to be kept.
    Found among(const std::vector<Stretch> &stretches, const SearchWords &words, std::size_t limit,
        const std::vector<quint32> *within = nullptr) const;

private:
    using Blocks = std::vector<std::unique_ptr<ListBlock>>;
    class Collector;
    using Touched = std::map<ListBlock *, TrigramSet>;

    /// The blocks that may hold all the words, and which word narrows most.
    struct Plan
    {
        TrigramMatrix::Bitmap columns;
        qsizetype rarest = 0;
    };

    Plan planFor(const SearchWords &words) const;
    /// The block in which a rank stands or would stand.
    std::size_t blockFor(quint32 rank) const;
    TrigramSet trigramsOf(const ListBlock &block) const;
    void sign(ListBlock &block, const TrigramSet &before);
    void touch(std::size_t index, Touched &touched) const;
    void takeOut(quint32 first, quint32 last, Touched &touched);
    void closeLast();
    void splitLongBlocks();
    void recount();
    /// The run of candidates that begins at `index`: its end.
    std::size_t runFrom(std::size_t index, std::size_t longest, const TrigramMatrix::Bitmap &columns) const;
    void match(std::size_t from, std::size_t to, const SearchWords &words, qsizetype rarest,
        std::vector<quint32> &found) const;

    const Keep m_keep;
    const ReadText m_readText;
    const std::size_t m_fill; ///< rows a block when it is loaded
    mutable std::shared_mutex m_mutex;
    Blocks m_blocks;              ///< in the order of their ranks, none empty
    std::vector<qint64> m_starts; ///< the position of each block's first row, and behind them the count
    bool m_lastIsOpen = false;    ///< the last block is being appended to and has no column yet
    TrigramSet m_pending;         ///< of the open block
    std::atomic<qint64> m_appended = 0;
    TrigramMatrix m_trigrams;
};
