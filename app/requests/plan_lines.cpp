#include "app/requests/plan_lines.h"

#include "app/contacts/contact_details.h"
#include "app/contacts/contact_file.h"
#include "app/retention/category_places.h"
#include "app/storage/sql.h"

#include <algorithm>
#include <array>
#include <utility>

namespace plan_lines {

namespace {

using Part = Proposal::Part;

/// What is read of the records of a table, so that each can be told from the others of its kind.
struct ToldRecord
{
    QLatin1String table;
    QLatin1String columns;
    PlanLine (*lineFrom)(const Row &);
};

PlanLine ofField(ContactField field, QDate on = {})
{
    return {.field = field, .on = on};
}

ContactField fieldOfPoint(const Row &row)
{
    const ContactPoint point{.kind = row.as<ContactPoint::Kind>(0), .label = row.as<ContactPoint::Label>(1)};
    for (const ContactField field : {ContactField::WorkEmail, ContactField::WorkPhone, ContactField::Phone}) {
        if (speaksOf(field, point))
            return field;
    }
    return ContactField::Email;
}

constexpr int website = static_cast<int>(ContactPoint::Kind::Website);

const std::array<ToldRecord, 6> &toldRecords()
{
    static const std::array<ToldRecord, 6> all = {{
        {QLatin1String("contact_point"), QLatin1String("kind, label"),
            [](const Row &row) {
                return row.number(0) == website ? PlanLine{.record = QStringLiteral("contact_point")}
                                                : ofField(fieldOfPoint(row));
            }},
        {QLatin1String("postal_address"), QLatin1String("id"),
            [](const Row &) { return PlanLine{.record = QStringLiteral("postal_address")}; }},
        {QLatin1String("identifier"), QLatin1String("kind"),
            [](const Row &row) {
                const bool isCustomers = row.as<Identifier::Kind>(0) == Identifier::Kind::CustomerNumber;
                return ofField(isCustomers ? ContactField::CustomerNumber : ContactField::Identifier);
            }},
        {QLatin1String("relation_fact"), QLatin1String("day, kind"),
            [](const Row &row) {
                return PlanLine{.record = QStringLiteral("relation_fact"),
                    .fact = row.as<RelationFactKind>(1),
                    .on = row.day(0)};
            }},
        {QLatin1String("note"), QLatin1String("written_at"),
            [](const Row &row) { return ofField(ContactField::Note, row.instant(0).toLocal().date()); }},
        {QLatin1String("attachment"), QLatin1String("added_at"),
            [](const Row &row) {
                return ofField(ContactField::Attachment, row.instant(0).toLocal().date());
            }},
    }};
    return all;
}

/// The lines of one person, as they are gathered.
class Gathering final
{
public:
    Gathering(Connection &connection, const Request &request, const Proposal &proposal)
        : m_connection(connection), m_request(request), m_proposal(proposal)
    {}

    Result<QList<PlanLine>> run()
    {
        for (const DataCategory category : allDataCategories) {
            if (auto fields = addColumns(category); !fields)
                return fields.error();
            for (const category_places::Rows &place : category_places::rows()) {
                if (place.category != category)
                    continue;
                if (auto records = addRecords(place); !records)
                    return records.error();
            }
        }
        return m_lines;
    }

private:
    Sql about(const char *name, const QString &sql) const
    {
        Sql query(m_connection, name, sql);
        query.bind(m_request.filingSystem).bind(m_request.contact);
        return query;
    }

    const Proposal::CategoryPlan *rowOf(DataCategory category, Part part) const
    {
        const auto at = std::find_if(m_proposal.plan.cbegin(), m_proposal.plan.cend(),
            [=](const Proposal::CategoryPlan &row) { return row.category == category && row.part == part; });
        return at == m_proposal.plan.cend() ? nullptr : &*at;
    }

    /// What the plan says of the category; of what is not in it yet, that nothing keeps it.
    Proposal::CategoryPlan fateOf(DataCategory category) const
    {
        for (const Part part : {Part::Whole, Part::InvoiceName}) {
            if (const auto *row = rowOf(category, part))
                return *row;
        }
        return {.category = category};
    }

    /// As category_erasure does it: a duty on invoices keeps the buyer's name, not the numbers they are known
    /// by and not how they are addressed; and the first address with the organisation, nothing else by which
    /// they are reached.
    Proposal::CategoryPlan fateOf(const PlanLine &line, bool isFirst) const
    {
        const auto *address = rowOf(DataCategory::ContactDetails, Part::InvoiceAddress);
        const bool isOfInvoice = line.field == ContactField::Organisation ||
            (line.record == QLatin1String("postal_address") && isFirst);
        if (address && !address->erase && isOfInvoice)
            return *address;
        const Proposal::CategoryPlan fate = fateOf(line.category);
        const bool isOfName = line.field && *line.field != ContactField::Salutation &&
            *line.field != ContactField::CustomerNumber && *line.field != ContactField::Identifier;
        return fate.part == Part::InvoiceName && !fate.erase && !isOfName
            ? Proposal::CategoryPlan{.category = line.category}
            : fate;
    }

    void add(PlanLine line, DataCategory category, bool isFirst = false)
    {
        line.category = category;
        line.fate = fateOf(line, isFirst);
        const auto alike = std::find_if(m_lines.begin(), m_lines.end(), [&line](const PlanLine &other) {
            PlanLine one = other;
            one.count = line.count;
            return one == line;
        });
        if (alike == m_lines.end())
            m_lines.append(line);
        else
            alike->count += line.count;
    }

    Outcome addColumns(DataCategory category)
    {
        const QList<category_places::Column> columns =
            category_places::columns(m_request.filingSystem, category);
        if (columns.isEmpty())
            return done;
        QStringList held;
        for (const category_places::Column &column : columns)
            held.append(
                QStringLiteral("CASE WHEN %1 THEN 1 ELSE 0 END").arg(category_places::isHeld(column)));
        return about("plan.fields",
            QStringLiteral("SELECT %1 FROM contact WHERE filing_system = ? AND id = ?")
                .arg(held.join(QStringLiteral(", "))))
            .each([&](const Row &row) {
                QList<ContactField> told; // a name and what it is sorted by are one field
                for (qsizetype at = 0; at < columns.size(); ++at) {
                    const ContactField field = columns.at(at).field;
                    if (!row.flag(static_cast<int>(at)) || told.contains(field))
                        continue;
                    told.append(field);
                    add(ofField(field), category);
                }
                return true;
            });
    }

    Outcome addRecords(const category_places::Rows &place)
    {
        const auto &told = toldRecords();
        const auto known = std::find_if(told.begin(), told.end(),
            [&place](const ToldRecord &record) { return record.table == place.table; });
        if (known == told.end())
            return countRecords(place);
        bool isFirst = true;
        return about("plan.records",
            QStringLiteral("SELECT %1 FROM %2 WHERE filing_system = ? AND contact_id = ?%3 ORDER BY id")
                .arg(known->columns, place.table, place.condition))
            .each([&](const Row &row) {
                add(known->lineFrom(row), place.category, std::exchange(isFirst, false));
                return true;
            });
    }

    Outcome countRecords(const category_places::Rows &place)
    {
        const auto count = about("plan.count",
            QStringLiteral("SELECT COUNT(*) FROM %1 WHERE filing_system = ? AND contact_id = ?%2")
                .arg(place.table, place.condition))
                               .number();
        if (!count)
            return count.error();
        if (*count > 0)
            add({.record = QString(place.table), .count = static_cast<int>(*count)}, place.category);
        return done;
    }

    Connection &m_connection;
    const Request &m_request;
    const Proposal &m_proposal;
    QList<PlanLine> m_lines;
};

} // namespace

Result<QList<PlanLine>> of(Connection &connection, const Request &request, const Proposal &proposal)
{
    return Gathering(connection, request, proposal).run();
}

} // namespace plan_lines
