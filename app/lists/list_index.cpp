#include "app/lists/list_index.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <mutex>

namespace {

constexpr std::size_t usualFill = 32;
/// Where the database searches, blocks serve positions only.
constexpr std::size_t ranksOnlyFill = 512;
/// How many candidate blocks are looked at between two looks at the flag.
constexpr std::size_t longestRun = 64;
/// The same where most of them are left out.
constexpr std::size_t usualRunWithin = 4;

bool hasAny(const std::vector<quint32> &ranks, quint32 first, quint32 last)
{
    const auto found = std::lower_bound(ranks.begin(), ranks.end(), first);
    return found != ranks.end() && *found <= last;
}

std::size_t columnCount(const TrigramMatrix::Bitmap &columns)
{
    std::size_t count = 0;
    for (const quint64 word : columns)
        count += static_cast<std::size_t>(std::popcount(word));
    return count;
}

} // namespace

ListIndex::ListIndex(Keep keep, ReadText readText)
    : m_keep(keep)
    , m_readText(std::move(readText))
    , m_fill(keep == Keep::RanksOnly ? ranksOnlyFill : usualFill)
    , m_starts{0}
{}

void ListIndex::append(quint32 rank, QByteArrayView haystack)
{
    const std::unique_lock lock(m_mutex);
    if (m_lastIsOpen && m_blocks.back()->count() >= m_fill)
        closeLast();
    if (!m_lastIsOpen) {
        m_blocks.push_back(std::make_unique<ListBlock>(m_keep == Keep::Everything));
        m_lastIsOpen = true;
    }
    m_blocks.back()->append(rank, haystack);
    ++m_appended;
    if (m_keep != Keep::RanksOnly)
        m_pending.add(haystack);
}

void ListIndex::closeLast()
{
    if (!m_lastIsOpen)
        return;
    m_lastIsOpen = false;
    if (m_keep == Keep::RanksOnly)
        return;
    m_blocks.back()->column = m_trigrams.takeColumn();
    m_trigrams.change(m_blocks.back()->column, {}, m_pending);
    m_pending = {};
}

void ListIndex::finishLoading()
{
    const std::unique_lock lock(m_mutex);
    closeLast();
    recount();
}

void ListIndex::recount()
{
    m_starts.resize(m_blocks.size() + 1);
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        m_starts[i + 1] = m_starts[i] + static_cast<qint64>(m_blocks[i]->count());
}

std::size_t ListIndex::blockFor(quint32 rank) const
{
    const auto after = std::upper_bound(m_blocks.begin(), m_blocks.end(), rank,
        [](quint32 wanted, const std::unique_ptr<ListBlock> &block) { return wanted < block->firstRank(); });
    return after == m_blocks.begin() ? 0 : static_cast<std::size_t>(after - m_blocks.begin()) - 1;
}

TrigramSet ListIndex::trigramsOf(const ListBlock &block) const
{
    if (m_keep == Keep::Everything || block.isEmpty())
        return block.trigrams();
    TrigramSet set;
    if (m_keep == Keep::WithoutText)
        m_readText(block.firstRank(), block.lastRank(), [&](quint32, QByteArrayView text) { set.add(text); });
    return set;
}

void ListIndex::sign(ListBlock &block, const TrigramSet &before)
{
    if (m_keep == Keep::Everything)
        m_trigrams.change(block.column, before, block.trigrams());
    else if (m_keep == Keep::WithoutText)
        m_trigrams.replace(block.column, trigramsOf(block));
}

void ListIndex::touch(std::size_t index, Touched &touched) const
{
    ListBlock *block = m_blocks[index].get();
    if (!touched.contains(block))
        touched.emplace(block, m_keep == Keep::Everything ? block->trigrams() : TrigramSet());
}

void ListIndex::takeOut(quint32 first, quint32 last, Touched &touched)
{
    for (std::size_t i = blockFor(first); i < m_blocks.size() && m_blocks[i]->firstRank() <= last; ++i) {
        touch(i, touched);
        m_blocks[i]->remove(first, last);
        if (!m_blocks[i]->isEmpty())
            continue;
        sign(*m_blocks[i], touched[m_blocks[i].get()]);
        touched.erase(m_blocks[i].get());
        if (m_keep != Keep::RanksOnly)
            m_trigrams.freeColumn(m_blocks[i]->column);
    }
    std::erase_if(m_blocks, [](const std::unique_ptr<ListBlock> &block) { return block->isEmpty(); });
}

void ListIndex::replace(quint32 first, quint32 last, const std::vector<Row> &rows)
{
    const std::unique_lock lock(m_mutex);
    closeLast();
    Touched touched;
    if (!m_blocks.empty())
        takeOut(first, last, touched);
    for (const Row &row : rows) {
        if (m_blocks.empty()) {
            m_blocks.push_back(std::make_unique<ListBlock>(m_keep == Keep::Everything));
            if (m_keep != Keep::RanksOnly)
                m_blocks.back()->column = m_trigrams.takeColumn();
        }
        const std::size_t index = blockFor(row.rank);
        touch(index, touched);
        m_blocks[index]->put(row.rank, row.haystack);
    }
    for (auto &[block, before] : touched)
        sign(*block, before);
    splitLongBlocks();
    recount();
}

void ListIndex::splitLongBlocks()
{
    for (std::size_t i = 0; i < m_blocks.size();) {
        if (m_blocks[i]->count() <= 2 * m_fill) {
            ++i;
            continue;
        }
        ListBlock &block = *m_blocks[i];
        const TrigramSet before = m_keep == Keep::Everything ? block.trigrams() : TrigramSet();
        auto second = std::make_unique<ListBlock>(block.split());
        if (m_keep != Keep::RanksOnly)
            second->column = m_trigrams.takeColumn();
        sign(block, before);
        sign(*second, {});
        m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(second));
    }
}

qint64 ListIndex::appended() const
{
    return m_appended;
}

qint64 ListIndex::count() const
{
    const std::shared_lock lock(m_mutex);
    return m_starts.back();
}

QList<quint32> ListIndex::ranks(qint64 first, qint64 count) const
{
    const std::shared_lock lock(m_mutex);
    QList<quint32> found;
    const qint64 from = std::max<qint64>(first, 0);
    const qint64 to = std::min(first + count, m_starts.back());
    if (from >= to)
        return found;
    found.reserve(to - from);
    auto block = static_cast<std::size_t>(
        std::upper_bound(m_starts.begin(), m_starts.end(), from) - m_starts.begin()) - 1;
    auto row = static_cast<std::size_t>(from - m_starts[block]);
    for (qint64 position = from; position < to; ++position, ++row) {
        if (row == m_blocks[block]->count()) {
            ++block;
            row = 0;
        }
        found.append(m_blocks[block]->ranks()[row]);
    }
    return found;
}

qint64 ListIndex::positionOf(quint32 rank) const
{
    const std::shared_lock lock(m_mutex);
    if (m_blocks.empty())
        return 0;
    const std::size_t block = blockFor(rank);
    if (block + 1 >= m_starts.size())
        return m_starts.back();
    const auto &ranks = m_blocks[block]->ranks();
    return m_starts[block] + (std::lower_bound(ranks.begin(), ranks.end(), rank) - ranks.begin());
}

std::size_t ListIndex::bytes() const
{
    const std::shared_lock lock(m_mutex);
    std::size_t bytes = m_trigrams.bytes() + m_starts.capacity() * sizeof(qint64);
    for (const auto &block : m_blocks)
        bytes += block->text().capacity() + sizeof(ListBlock) + 2 * block->count() * sizeof(quint32);
    return bytes;
}

std::size_t ListIndex::runFrom(
    std::size_t index, std::size_t longest, const TrigramMatrix::Bitmap &columns) const
{
    std::size_t end = index + 1;
    while (end < m_blocks.size() && end - index < longest
        && TrigramMatrix::has(columns, m_blocks[end]->column))
        ++end;
    return end;
}

void ListIndex::match(std::size_t from, std::size_t to, const SearchWords &words, qsizetype rarest,
    std::vector<quint32> &found) const
{
    if (m_keep == Keep::Everything) {
        for (std::size_t i = from; i < to; ++i)
            m_blocks[i]->match(words, rarest, found);
        return;
    }
    m_readText(m_blocks[from]->firstRank(), m_blocks[to - 1]->lastRank(), [&](quint32 rank, QByteArrayView text) {
        if (containsAll(text, words))
            found.push_back(rank);
    });
}

ListIndex::Plan ListIndex::planFor(const SearchWords &words) const
{
    Plan plan;
    std::size_t fewest = 0;
    for (qsizetype i = 0; i < words.words.size(); ++i) {
        const TrigramMatrix::Bitmap having = m_trigrams.columnsWith(words.words[i]);
        const std::size_t count = columnCount(having);
        if (i == 0 || count < fewest) {
            plan.rarest = i;
            fewest = count;
        }
        if (plan.columns.empty())
            plan.columns = having;
        for (std::size_t j = 0; j < having.size(); ++j)
            plan.columns[j] &= having[j];
    }
    return plan;
}

/// Takes hits up to the limit, only those that are wanted.
class ListIndex::Collector final
{
public:
    Collector(std::size_t limit, const std::vector<quint32> *within) : m_limit(limit), m_within(within) {}

    /// False when there was no room for all of them.
    bool take(const std::vector<quint32> &ranks, Stretch among = {0, std::numeric_limits<quint32>::max()})
    {
        for (const quint32 rank : ranks) {
            if (rank < among.first || rank > among.last)
                continue;
            if (m_within && !std::binary_search(m_within->begin(), m_within->end(), rank))
                continue;
            if (m_limit > 0 && m_found.ranks.size() == m_limit) {
                m_found.complete = false;
                return false;
            }
            m_found.ranks.push_back(rank);
        }
        return true;
    }

    Found found() { return std::move(m_found); }
    Found stopped()
    {
        m_found.complete = false;
        return found();
    }

private:
    std::size_t m_limit;
    const std::vector<quint32> *m_within;
    Found m_found;
};

ListIndex::Found ListIndex::among(const std::vector<Stretch> &stretches, const SearchWords &words,
    std::size_t limit, const std::vector<quint32> *within) const
{
    const std::shared_lock lock(m_mutex);
    Collector collector(limit, within);
    std::vector<quint32> matching;
    for (const Stretch &stretch : stretches) {
        for (std::size_t i = m_blocks.empty() ? 0 : blockFor(stretch.first);
             i < m_blocks.size() && m_blocks[i]->firstRank() <= stretch.last; ++i) {
            matching.clear();
            if (!words.isEmpty())
                m_blocks[i]->match(words, 0, matching);
            if (!collector.take(words.isEmpty() ? m_blocks[i]->ranks() : matching, stretch))
                return collector.found();
        }
    }
    return collector.found();
}

ListIndex::Found ListIndex::search(const SearchWords &words, std::size_t limit,
    const std::atomic<bool> &cancelled, const std::vector<quint32> *within) const
{
    const std::shared_lock lock(m_mutex);
    Collector collector(limit, within);
    if (words.isEmpty() || m_keep == Keep::RanksOnly || m_blocks.empty())
        return {};

    const Plan plan = planFor(words);
    std::vector<quint32> found;
    std::size_t run = 1;
    for (std::size_t i = 0; i < m_blocks.size();) {
        if (!TrigramMatrix::has(plan.columns, m_blocks[i]->column)) {
            ++i;
            continue;
        }
        const std::size_t end = runFrom(i, run, plan.columns);
        found.clear();
        if (!within || hasAny(*within, m_blocks[i]->firstRank(), m_blocks[end - 1]->lastRank()))
            match(i, end, words, plan.rarest, found);
        if (!collector.take(found))
            return collector.found();
        if (cancelled.load(std::memory_order_relaxed))
            return collector.stopped();
        run = std::min(run * 2, within ? usualRunWithin : longestRun);
        i = end;
    }
    return collector.found();
}
