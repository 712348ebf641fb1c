#include "app/imports/row_feed.h"

#include "app/contacts/contact_name.h"
#include "app/lists/list_inputs.h"

#include <QRandomGenerator>

namespace {

constexpr size_t rowsInBatch = 1000;
constexpr qsizetype bytesInBatch = 2 << 20;
constexpr size_t mostWaiting = 3;

qsizetype sizeOf(const TableRecord &record)
{
    qsizetype size = 0;
    for (const QByteArrayView field : record.fields())
        size += field.size();
    return size;
}

ListRow listRowOf(const ImportRow &row, const TermsMemo::Terms &terms, bool hasOtherGround)
{
    ListInputs inputs{.contact = {.kind = row.kind},
        .organisation = row.organisation.name.simplified(),
        .points = row.points,
        .identifiers = row.identifiers,
        .hasOtherGround = hasOtherGround,
        .standing = terms.standing};
    const PersonName &name = row.name;
    inputs.contact.initials = name.initials;
    inputs.contact.givenName = name.givenName;
    inputs.contact.infix = name.infix;
    inputs.contact.surname = name.surname;
    inputs.contact.partnerInfix = name.partnerInfix;
    inputs.contact.partnerSurname = name.partnerSurname;
    inputs.contact.titleBefore = name.titleBefore;
    inputs.contact.titleAfter = name.titleAfter;
    inputs.contact.sortKey = row.sortKey;
    if (row.hasAddress())
        inputs.addresses.append(row.address);
    return makeListRow(inputs);
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes((count + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return bytes;
}

} // namespace

RowFeed::RowFeed(std::unique_ptr<TableReader> reader, Settings settings)
    : m_reader(std::move(reader))
    , m_settings(std::move(settings))
    , m_rowReader(m_settings.plan, m_settings.today, m_reader->isTyped())
    , m_screen(m_settings.suppressionKey, m_settings.suppressed)
    , m_terms(m_settings.rules, m_settings.financialYearEndMonth, m_settings.today)
    , m_thread([this] { run(); })
{}

RowFeed::~RowFeed()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

FedRow RowFeed::made(const TableRecord &record)
{
    FedRow fed{.row = m_rowReader.read(record)};
    ImportRow &row = fed.row;
    fed.keys = matchKeys(row, m_settings.plan.filingSystem);
    m_screen.look(row, fed.keys);
    if ((m_settings.keepCells || !row.isTaken()) && row.cells.isEmpty()) {
        for (const QByteArrayView field : record.fields())
            row.cells.append(field.toByteArray());
    }
    if (row.isTaken()) {
        fed.terms = m_terms.of(row);
        fed.listRow = listRowOf(row, *fed.terms, m_settings.hasOtherGround);
    }
    return fed;
}

bool RowFeed::put(std::unique_ptr<FedBatch> batch)
{
    batch->refs = randomBytes(static_cast<qsizetype>(batch->rows.size()) * FedBatch::refSize);
    batch->progress = m_reader->progress();
    batch->notes = m_reader->notes();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopping || m_waiting.size() < mostWaiting; });
    if (m_stopping)
        return false;
    m_waiting.push_back(std::move(batch));
    lock.unlock();
    m_changed.notify_all();
    return true;
}

void RowFeed::run()
{
    TableRecord record;
    auto batch = std::make_unique<FedBatch>();
    qsizetype size = 0;
    std::optional<Error> error;
    for (;;) {
        const auto more = m_reader->next(record);
        if (!more)
            error = more.error();
        if (!more || !*more)
            break;
        batch->rows.push_back(made(record));
        size += sizeOf(record);
        if (batch->rows.size() < rowsInBatch && size < bytesInBatch)
            continue;
        if (!put(std::exchange(batch, std::make_unique<FedBatch>())))
            return;
        size = 0;
    }
    if (!batch->rows.empty() && !put(std::move(batch)))
        return;
    const std::lock_guard lock(m_mutex);
    m_error = error;
    m_finished = true;
    m_changed.notify_all();
}

Result<std::unique_ptr<FedBatch>> RowFeed::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_finished || !m_waiting.empty(); });
    if (!m_waiting.empty()) {
        auto batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return batch;
    }
    if (m_error)
        return *m_error;
    return std::unique_ptr<FedBatch>();
}
