#include "app/handovers/handover_table.h"

#include "app/formats/csv_text.h"
#include "app/formats/vcard_writer.h"
#include "app/formats/xlsx_writer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

QStringList headingsOf(const HandoverFields &fields, const std::function<QString(HandoverField)> &heading)
{
    QStringList headings;
    for (const HandoverField field : fields)
        headings.append(heading ? heading(field) : keyOf(field));
    return headings;
}

class CsvTable final : public HandoverTable
{
public:
    CsvTable(const HandoverFields &fields, const QStringList &headings)
        : HandoverTable(fields), m_text(CsvText::Style::NlExcel)
    {
        m_text.row(headings);
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

std::unique_ptr<HandoverTable> HandoverTable::of(
    HandoverFormat format, const HandoverFields &fields, const std::function<QString(HandoverField)> &heading)
{
    switch (format) {
    case HandoverFormat::Csv:
        return std::make_unique<CsvTable>(fields, headingsOf(fields, heading));
    case HandoverFormat::Xlsx:
        return std::make_unique<XlsxTable>(fields, headingsOf(fields, heading));
    case HandoverFormat::Json:
        return std::make_unique<JsonTable>(fields);
    case HandoverFormat::Vcard:
        return std::make_unique<VcardTable>(fields);
    }
    Q_UNREACHABLE();
}
