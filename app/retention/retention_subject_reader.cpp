#include "app/retention/retention_subject_reader.h"

#include "app/retention/category_places.h"
#include "app/storage/bulk_reader.h"
#include "app/storage/sql.h"

#include <algorithm>

namespace retention_subject_reader {

namespace {

/// So many start moments most people have at most, those that follow from their consents among them.
constexpr qsizetype usualFacts = 6;

/// The people of a stretch of numbers, in their order.
class Stretch final
{
public:
    explicit Stretch(QList<Gathered> people) : m_people(std::move(people)) {}

    bool isEmpty() const { return m_people.isEmpty(); }
    bool isOfOne() const { return m_people.size() == 1; }
    qint64 last() const { return m_people.constLast().contact.number(); }
    const QList<Gathered> &people() const { return m_people; }
    QList<Gathered> &people() { return m_people; }

    /// Nobody where the contact is not one of them. Rows of one person mostly stand together.
    Gathered *of(qint64 contact)
    {
        if (m_at >= m_people.size() || m_people.at(m_at).contact.number() != contact) {
            const auto found = std::lower_bound(m_people.cbegin(), m_people.cend(), contact,
                [](const Gathered &each, qint64 number) { return each.contact.number() < number; });
            m_at = found - m_people.cbegin();
        }
        const bool isThere = m_at < m_people.size() && m_people.at(m_at).contact.number() == contact;
        return isThere ? &m_people[m_at] : nullptr;
    }

private:
    QList<Gathered> m_people;
    qsizetype m_at = 0;
};

/// Runs a question: of many by the engine's own functions, of one person by a statement that is kept.
template <typename Take>
Outcome ask(Connection &connection, const char *name, const QString &select, const QList<qint64> &values,
    bool isOfOne, Take take)
{
    if (!isOfOne) {
        BulkReader reader(connection, name, select);
        for (const qint64 value : values)
            reader.bind(value);
        return reader.each([&take](const BulkRow &row) {
            take(row);
            return true;
        });
    }
    Sql sql(connection, name, select);
    for (const qint64 value : values)
        sql.bind(value);
    return sql.each([&take](const Row &row) {
        take(row);
        return true;
    });
}

/// The rows of a table that belong to contacts with ids in (after, the last of the stretch].
template <typename Take>
Outcome rowsOf(Connection &connection, const char *name, const QString &select, FilingSystem filingSystem,
    qint64 after, Stretch &stretch, Take take)
{
    return ask(connection, name, select, {static_cast<qint64>(filingSystem), after, stretch.last()},
        stretch.isOfOne(), [&](const auto &row) {
            if (Gathered *gathered = stretch.of(row.integer(0)))
                take(*gathered, row);
        });
}

const QString range = QStringLiteral(" WHERE filing_system = ? AND contact_id > ? AND contact_id <= ?");

Outcome readFacts(Connection &connection, FilingSystem filingSystem, qint64 after, Stretch &stretch)
{
    return rowsOf(connection, "retention.facts",
        QStringLiteral("SELECT contact_id, kind, day FROM relation_fact") + range, filingSystem, after,
        stretch, [](Gathered &gathered, const auto &row) {
            if (gathered.subject.facts.isEmpty())
                gathered.subject.facts.reserve(usualFacts);
            gathered.subject.facts.append({.kind = row.template as<RelationFactKind>(1), .on = row.day(2)});
        });
}

/// Who is asked for consent or gave it has a place in what is marketed, with or without a ground yet. Of one
/// that ended the proof is left; what stood beside it is found by its rows, or it would be due for ever.
bool keepsAPlace(ConsentState state)
{
    using enum ConsentState;
    return mayProcess(state) || state == Unknown || state == Requested || state == Pending ||
        state == Deferred;
}

Outcome readConsents(Connection &connection, FilingSystem filingSystem, qint64 after, Stretch &stretch)
{
    return rowsOf(connection, "retention.consents",
        QStringLiteral("SELECT contact_id, state, since, valid_until FROM consent_state") + range,
        filingSystem, after, stretch, [](Gathered &gathered, const auto &row) {
            const QDate until = row.day(3);
            gathered.subject.consents.append({.state = row.template as<ConsentState>(1),
                .since = Instant{row.integer(2)},
                .validUntil = until.isValid() ? std::optional(until) : std::nullopt});
            if (keepsAPlace(gathered.subject.consents.constLast().state))
                gathered.held = gathered.held.with(DataCategory::MarketingProfile);
        });
}

Outcome readHolds(Connection &connection, FilingSystem filingSystem, qint64 after, Stretch &stretch)
{
    return rowsOf(connection, "retention.holds",
        QStringLiteral("SELECT contact_id, categories, review_on FROM legal_hold") + range +
            QStringLiteral(" AND released_at IS NULL"),
        filingSystem, after, stretch, [](Gathered &gathered, const auto &row) {
            // From whenever: an order that stands stops an erasure also where an earlier day is computed
            // with. The day of its review is its last one: then the rule goes on (domain.md 8.4).
            gathered.subject.holds.append(
                {.until = row.day(2), .categories = DataCategories::fromBits(row.text(1).toUInt())});
        });
}

/// Which categories are there, by the tables that hold something: one look for all of them.
Outcome readHeld(Connection &connection, FilingSystem filingSystem, qint64 after, Stretch &stretch)
{
    static const QString all = [] {
        QStringList places;
        for (const category_places::Rows &place : category_places::rows())
            places.append(
                QStringLiteral("SELECT contact_id, %1 FROM ").arg(static_cast<int>(place.category)) +
                place.table + range + place.condition);
        return places.join(QStringLiteral(" UNION ALL "));
    }();
    QList<qint64> values;
    for (qsizetype at = 0; at < category_places::rows().size(); ++at)
        values.append({static_cast<qint64>(filingSystem), after, stretch.last()});
    return ask(connection, "retention.held", all, values, stretch.isOfOne(), [&](const auto &row) {
        if (Gathered *gathered = stretch.of(row.integer(0)))
            gathered->held = gathered->held.with(row.template as<DataCategory>(1));
    });
}

/// Few rules decide about very many terms: their names are made once.
class RuleNames final
{
public:
    QString of(const Row &row) const { return row.text(5); }
    const QString &of(const BulkRow &row)
    {
        const QByteArrayView utf8 = row.utf8(5);
        const auto known = std::find_if(
            m_names.cbegin(), m_names.cend(), [&](const auto &each) { return each.first == utf8; });
        if (known != m_names.cend())
            return known->second;
        m_names.append({utf8.toByteArray(), QString::fromUtf8(utf8)});
        return m_names.constLast().second;
    }

private:
    QList<std::pair<QByteArray, QString>> m_names = {};
};

/// What somebody holds as their stored terms tell it, and those terms themselves.
Outcome readStored(Connection &connection, FilingSystem filingSystem, qint64 after, Stretch &stretch,
    QList<QList<CategoryTerm>> &stored)
{
    RuleNames names;
    stored.resize(stretch.people().size());
    for (Gathered &gathered : stretch.people())
        gathered.held = {};
    return rowsOf(connection, "retention.stored",
        QStringLiteral(
            "SELECT contact_id, category, standing, keep_until, restricted_from, rule FROM retention_due") +
            range + QStringLiteral(" ORDER BY contact_id, category"),
        filingSystem, after, stretch, [&](Gathered &gathered, const auto &row) {
            CategoryTerm term{.category = row.template as<DataCategory>(1)};
            term.due.state = row.template as<RetentionState>(2);
            if (const QDate until = row.day(3); until.isValid())
                term.due.keepUntil = until;
            if (const QDate from = row.day(4); from.isValid())
                term.due.restrictedFrom = from;
            term.due.decidingRule = names.of(row);
            gathered.held = gathered.held.with(term.category);
            QList<CategoryTerm> &theirs = stored[&gathered - stretch.people().constData()];
            if (theirs.isEmpty())
                theirs.reserve(allDataCategories.size());
            theirs.append(std::move(term));
        });
}

Outcome readMoments(Connection &connection, FilingSystem filingSystem, qint64 after, Stretch &stretch)
{
    for (const auto read : {readFacts, readConsents, readHolds}) {
        if (auto outcome = read(connection, filingSystem, after, stretch); !outcome)
            return outcome;
    }
    return done;
}

/// The categories that stand in columns of the contact itself, each with whether something of it does.
QString columnsHeld(FilingSystem filingSystem)
{
    QString columns;
    for (const DataCategory category : allDataCategories) {
        const QString held = category_places::columnsHeld(filingSystem, category);
        columns += held.isEmpty() ? QStringLiteral(", 0")
                                  : QStringLiteral(", CASE WHEN %1 THEN 1 ELSE 0 END").arg(held);
    }
    return columns;
}

Gathered gatheredOf(Id<Contact> contact, ContactKind kind, int financialYearEndMonth)
{
    Gathered gathered{.contact = contact, .subject = {}, .held = {}};
    gathered.subject.kind = kind;
    gathered.subject.financialYearEndMonth = financialYearEndMonth;
    // Who works here has a personnel file, however little stands in it.
    if (filingSystemOf(kind) == FilingSystem::Employees)
        gathered.held = gathered.held.with(DataCategory::Hr);
    return gathered;
}

template <typename AnyRow>
Gathered contactFrom(const AnyRow &row, int financialYearEndMonth)
{
    Gathered gathered =
        gatheredOf(row.template id<Contact>(0), row.template as<ContactKind>(1), financialYearEndMonth);
    int column = 2;
    for (const DataCategory category : allDataCategories) {
        if (row.integer(column++) != 0)
            gathered.held = gathered.held.with(category);
    }
    return gathered;
}

/// The people with numbers above `after`, `limit` at most: id, kind and `columns`.
template <typename From>
Result<Stretch> stretchOf(Connection &connection, FilingSystem filingSystem, qint64 after, int limit,
    const QString &columns, From from)
{
    QList<Gathered> people;
    auto read = ask(connection, "retention.contacts",
        QStringLiteral(
            "SELECT id, kind%1 FROM contact WHERE filing_system = ? AND id > ? ORDER BY id LIMIT ?")
            .arg(columns),
        {static_cast<qint64>(filingSystem), after, limit}, limit == 1,
        [&](const auto &row) { people.append(from(row)); });
    if (!read)
        return read.error();
    return Stretch(std::move(people));
}

} // namespace

Result<std::optional<Gathered>> one(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, int financialYearEndMonth)
{
    std::optional<Gathered> found;
    const auto count = some(connection, filingSystem, contact.number() - 1, 1, financialYearEndMonth,
        [&](const Gathered &gathered) {
            if (gathered.contact == contact)
                found = gathered;
        });
    if (!count)
        return count.error();
    return found;
}

Result<Gathered> ofKnown(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    ContactKind kind, int financialYearEndMonth)
{
    Stretch stretch({gatheredOf(contact, kind, financialYearEndMonth)});
    if (auto read = readMoments(connection, filingSystem, contact.number() - 1, stretch); !read)
        return read.error();
    return stretch.people().constFirst();
}

Result<qint64> some(Connection &connection, FilingSystem filingSystem, qint64 after, int limit,
    int financialYearEndMonth, const std::function<void(const Gathered &)> &take)
{
    auto stretch = stretchOf(connection, filingSystem, after, limit, columnsHeld(filingSystem),
        [&](const auto &row) { return contactFrom(row, financialYearEndMonth); });
    if (!stretch)
        return stretch.error();
    if (stretch->isEmpty())
        return 0;
    if (auto read = readMoments(connection, filingSystem, after, *stretch); !read)
        return read.error();
    if (auto read = readHeld(connection, filingSystem, after, *stretch); !read)
        return read.error();
    for (const Gathered &gathered : std::as_const(*stretch).people())
        take(gathered);
    return stretch->people().size();
}

Result<qint64> someAsStored(Connection &connection, FilingSystem filingSystem, qint64 after, int limit,
    int financialYearEndMonth,
    const std::function<void(const Gathered &, const QList<CategoryTerm> &stored)> &take)
{
    auto stretch = stretchOf(connection, filingSystem, after, limit, QString(), [&](const auto &row) {
        return gatheredOf(
            row.template id<Contact>(0), row.template as<ContactKind>(1), financialYearEndMonth);
    });
    if (!stretch)
        return stretch.error();
    if (stretch->isEmpty())
        return 0;
    if (auto read = readMoments(connection, filingSystem, after, *stretch); !read)
        return read.error();
    QList<QList<CategoryTerm>> stored;
    if (auto read = readStored(connection, filingSystem, after, *stretch, stored); !read)
        return read.error();
    const QList<Gathered> &people = std::as_const(*stretch).people();
    for (qsizetype at = 0; at < people.size(); ++at)
        take(people.at(at), stored.at(at));
    return people.size();
}

} // namespace retention_subject_reader
