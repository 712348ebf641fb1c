#include "app/handovers/handover_table.h"

#include "app/formats/csv_text.h"
#include "app/formats/vcard_writer.h"
#include "app/formats/xlsx_writer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

QStringList headingsOf(const HandoverFields &fields, const HandoverOrder &order)
{
    const bool isForTool = order.format == HandoverFormat::Csv && order.dialect == HandoverDialect::Tool;
    QStringList headings;
    for (const HandoverField field : fields)
        headings.append(isForTool ? toolHeading(field) : order.heading ? order.heading(field) : keyOf(field));
    return headings;
}

/// A tool takes what stands in a cell as it is: an apostrophe before a number would be part of it.
CsvText csvFor(HandoverDialect dialect)
{
    return dialect == HandoverDialect::Tool ? CsvText(CsvText::Style::Rfc4180, CsvText::Formulas::Keep)
                                            : CsvText(CsvText::Style::NlExcel);
}

class CsvTable final : public HandoverTable
{
public:
    CsvTable(const HandoverFields &fields, const HandoverOrder &order)
        : HandoverTable(fields), m_text(csvFor(order.dialect))
    {
        m_text.row(headingsOf(fields, order));
    }
    void add(const HandoverRow &row) override { m_text.row(cellsOf(row)); }
    Result<QByteArray> finish() override { return m_text.bytes(); }

private:
    CsvText m_text;
};

class XlsxTable final : public HandoverTable
{
public:
    XlsxTable(const HandoverFields &fields, const QStringList &headings)
        : HandoverTable(fields), m_sheet(headings, {fields.indexOf(HandoverField::Phone)})
    {}
    void add(const HandoverRow &row) override { m_sheet.row(cellsOf(row)); }
    Result<QByteArray> finish() override { return m_sheet.finish(); }

private:
    XlsxWriter m_sheet;
};

class JsonTable final : public HandoverTable
{
public:
    explicit JsonTable(const HandoverFields &fields) : HandoverTable(fields), m_text("[") {}
    void add(const HandoverRow &row) override
    {
        QJsonObject person;
        for (const HandoverField field : m_fields) {
            if (const QString value = valueOf(row, field); !value.isEmpty())
                person.insert(keyOf(field), value);
        }
        m_text.append(m_text.size() > 1 ? ",\n" : "\n");
        m_text.append(QJsonDocument(person).toJson(QJsonDocument::Compact));
    }
    Result<QByteArray> finish() override { return m_text + "\n]\n"; }

private:
    QByteArray m_text;
};

class VcardTable final : public HandoverTable
{
public:
    explicit VcardTable(const HandoverFields &fields) : HandoverTable(fields) {}
    void add(const HandoverRow &row) override
    {
        using enum HandoverField;
        const bool isNamed = m_fields.contains(Surname);
        const QString street = allowed(row, Street);
        m_text.append(vCardOf({.displayName = isNamed ? displayName(row.name) : QString(),
            .familyName = allowed(row, Surname),
            .sortedOn = isNamed ? familyName(row.name).core : QString(),
            .givenName = allowed(row, GivenName),
            .organisation = allowed(row, Organisation),
            .jobTitle = allowed(row, JobTitle),
            .street = street.isEmpty() ? street : street + u' ' + allowed(row, HouseNumber),
            .postcode = allowed(row, Postcode),
            .city = allowed(row, City),
            .country = allowed(row, Country),
            .phone = allowed(row, Phone),
            .email = allowed(row, Email),
            .birthday = m_fields.contains(BirthDate) ? row.birthDate : QDate()}));
    }
    Result<QByteArray> finish() override { return m_text; }

private:
    QByteArray m_text;
};

} // namespace

std::unique_ptr<HandoverTable> HandoverTable::of(const HandoverOrder &order, const HandoverFields &fields)
{
    switch (order.format) {
    case HandoverFormat::Csv:
        return std::make_unique<CsvTable>(fields, order);
    case HandoverFormat::Xlsx:
        return std::make_unique<XlsxTable>(fields, headingsOf(fields, order));
    case HandoverFormat::Json:
        return std::make_unique<JsonTable>(fields);
    case HandoverFormat::Vcard:
        return std::make_unique<VcardTable>(fields);
    }
    Q_UNREACHABLE();
}
