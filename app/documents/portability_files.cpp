#include "app/documents/portability_files.h"

#include "app/contacts/person_name.h"
#include "app/documents/access_words.h"
#include "app/documents/document_voice.h"
#include "app/formats/csv_text.h"
#include "app/formats/vcard_writer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

/// The names of the columns of a section, each once, in the order in which they come.
QStringList columnsOf(const PackageSection &section)
{
    QStringList columns;
    for (const PackageRow &row : section.rows) {
        for (const PackageValue &value : row.values) {
            if (!columns.contains(value.key))
                columns.append(value.key);
        }
    }
    return columns;
}

QString fileNameOf(const PackageSection &section)
{
    return QString(section.key).replace(u'_', u'-') + QStringLiteral(".csv");
}

QString csvCell(const PackageRow &row, const QString &column)
{
    const PackageValue *value = row.value(column);
    if (!value)
        return {};
    const QJsonValue json = packageJson(*value);
    if (json.isBool())
        return json.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return json.isDouble() ? QString::number(value->number) : json.toString();
}

QByteArray csvOf(const PackageSection &section)
{
    // Programs read it: nothing is put before what a spreadsheet would run.
    CsvText csv(CsvText::Style::Rfc4180, CsvText::Formulas::Keep);
    const QStringList columns = columnsOf(section);
    csv.row(columns);
    for (const PackageRow &row : section.rows) {
        QStringList cells;
        for (const QString &column : columns)
            cells.append(csvCell(row, column));
        csv.row(cells);
    }
    return csv.bytes();
}

void addPoint(VCard &card, const PackageRow &point)
{
    constexpr int email = 1; // ContactPoint::Kind
    constexpr int phone = 2;
    const PackageValue *kind = point.value(QStringLiteral("kind"));
    const QString value = point.text(QStringLiteral("value"));
    if (kind && kind->number == email)
        (card.email.isEmpty() ? card.email : card.otherEmails.emplaceBack()) = value;
    else if (kind && kind->number == phone)
        (card.phone.isEmpty() ? card.phone : card.otherPhones.emplaceBack()) = value;
    else
        card.websites.append(value);
}

QByteArray vCardIn(const PortabilityFile &file)
{
    VCard card{.displayName = file.name};
    if (const PackageSection *record = file.section(QStringLiteral("contact"))) {
        const PackageRow &row = record->rows.first();
        const PersonName name{.givenName = row.text(QStringLiteral("given_name")),
            .infix = row.text(QStringLiteral("infix")),
            .surname = row.text(QStringLiteral("surname"))};
        card.familyName = joinedName(name.infix, name.surname);
        card.sortedOn = name.surname;
        card.givenName = name.givenName;
        card.organisation = row.text(QStringLiteral("organisation"));
        card.jobTitle = row.text(QStringLiteral("job_title"));
        card.birthday = QDate::fromString(row.text(QStringLiteral("birth_date")), Qt::ISODate);
    }
    if (const PackageSection *points = file.section(QStringLiteral("contact_point"))) {
        for (const PackageRow &point : points->rows)
            addPoint(card, point);
    }
    const PackageSection *addresses = file.section(QStringLiteral("postal_address"));
    if (addresses) {
        const PackageRow &first = addresses->rows.first();
        card.street =
            QStringLiteral("%1 %2%3")
                .arg(first.text(QStringLiteral("street")), first.text(QStringLiteral("house_number")),
                    first.text(QStringLiteral("addition")))
                .trimmed();
        card.postcode = first.text(QStringLiteral("postcode"));
        card.city = first.text(QStringLiteral("city"));
        card.country = first.text(QStringLiteral("country"));
    }
    return vCardOf(card);
}

QString whyWord(NotPortable why)
{
    return why == NotPortable::Basis
        ? packageWords(QT_TRANSLATE_NOOP(
              "AccessPackage", "it rests on neither your consent nor a contract (art. 20(1)(a) GDPR)"))
        : packageWords(QT_TRANSLATE_NOOP("AccessPackage",
              "you did not give it to us: we made it ourselves, or it came from elsewhere (art. 20(1) "
              "GDPR)"));
}

QByteArray readmeOf(const PortabilityFile &file)
{
    QStringList lines{packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Data of %1, handed out by %2."))
                          .arg(file.name, file.controller),
        packageWords(
            QT_TRANSLATE_NOOP("AccessPackage",
                "Request %1. You may take this elsewhere (art. 20 GDPR). Nothing is erased by that."))
            .arg(file.requestRef),
        {},
        packageWords(QT_TRANSLATE_NOOP("AccessPackage",
            "data.json: everything, with schema.json, which describes it (JSON Schema 2020-12).")),
        packageWords(QT_TRANSLATE_NOOP(
            "AccessPackage", "contact.vcf: name, addresses and numbers for an address book (vCard 4.0).")),
        packageWords(QT_TRANSLATE_NOOP("AccessPackage",
            "*.csv: the same as data.json, one file for each kind of data (RFC 4180, UTF-8, commas).")),
        packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Days are written as 2026-12-31, moments in UTC."))};
    for (const PackageSection &section : file.sections) {
        lines << QString() << QStringLiteral("%1: %2").arg(fileNameOf(section), placeTitle(section.key));
        const QStringList columns = columnsOf(section);
        for (const QString &column : columns)
            lines << QStringLiteral("  %1: %2").arg(column, packageFieldWord(column));
    }
    lines << QString() << packageWords(QT_TRANSLATE_NOOP("AccessPackage", "What is not in it, and why:"));
    for (const PortabilityGap &gap : file.gaps) {
        const QString what = gap.field.isEmpty() ? placeTitle(gap.place) : packageFieldWord(gap.field);
        lines << QStringLiteral("  %1: %2 [%3]").arg(what, whyWord(gap.why), codeOf(gap.why));
    }
    lines << packageWords(QT_TRANSLATE_NOOP(
        "AccessPackage", "All of it is in a copy of your data, which you may ask for (art. 15 GDPR)."));
    return (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
}

QString schemaType(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Number:
        return QStringLiteral("integer");
    case PackageKind::YesNo:
        return QStringLiteral("boolean");
    case PackageKind::Several:
        return QStringLiteral("array");
    default:
        return QStringLiteral("string");
    }
}

QJsonObject schemaOf(const PackageSection &section)
{
    QJsonObject properties;
    for (const PackageRow &row : section.rows) {
        for (const PackageValue &value : row.values) {
            QJsonObject type{{QStringLiteral("type"), schemaType(value.kind)}};
            if (value.kind == PackageKind::Day)
                type.insert(QStringLiteral("format"), QStringLiteral("date"));
            if (value.kind == PackageKind::Moment)
                type.insert(QStringLiteral("format"), QStringLiteral("date-time"));
            properties.insert(value.key, type);
        }
    }
    const QJsonObject item{{QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("properties"), properties}, {QStringLiteral("additionalProperties"), false}};
    return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), item}};
}

QJsonObject textSchema()
{
    return {{QStringLiteral("type"), QStringLiteral("string")}};
}

QJsonObject gapSchema()
{
    return {{QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("required"),
            QJsonArray{QStringLiteral("place"), QStringLiteral("code"), QStringLiteral("rows")}},
        {QStringLiteral("properties"),
            QJsonObject{{QStringLiteral("place"), textSchema()}, {QStringLiteral("field"), textSchema()},
                {QStringLiteral("code"),
                    QJsonObject{
                        {QStringLiteral("enum"), QJsonArray{QStringLiteral("R13"), QStringLiteral("R14")}}}},
                {QStringLiteral("rows"), QJsonObject{{QStringLiteral("type"), QStringLiteral("integer")}}}}},
        {QStringLiteral("additionalProperties"), false}};
}

} // namespace

QJsonObject portabilityJson(const PortabilityFile &file)
{
    QJsonArray gaps;
    for (const PortabilityGap &gap : file.gaps) {
        QJsonObject object{{QStringLiteral("place"), gap.place}, {QStringLiteral("code"), codeOf(gap.why)},
            {QStringLiteral("rows"), gap.rows}};
        if (!gap.field.isEmpty())
            object.insert(QStringLiteral("field"), gap.field);
        gaps.append(object);
    }
    return {{QStringLiteral("format"), QStringLiteral("klantkluis-portability")},
        {QStringLiteral("version"), 1}, {QStringLiteral("controller"), file.controller},
        {QStringLiteral("request"), file.requestRef}, {QStringLiteral("made_at"), file.madeAt.toText()},
        {QStringLiteral("data"), packageJson(file.sections)}, {QStringLiteral("left_out"), gaps}};
}

QJsonObject portabilitySchema(const PortabilityFile &file)
{
    QJsonObject places;
    for (const PackageSection &section : file.sections)
        places.insert(section.key, schemaOf(section));
    const QJsonObject properties{
        {QStringLiteral("format"),
            QJsonObject{{QStringLiteral("const"), QStringLiteral("klantkluis-portability")}}},
        {QStringLiteral("version"), QJsonObject{{QStringLiteral("const"), 1}}},
        {QStringLiteral("controller"), textSchema()}, {QStringLiteral("request"), textSchema()},
        {QStringLiteral("made_at"), textSchema()},
        {QStringLiteral("data"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("object")},
                {QStringLiteral("properties"), places}, {QStringLiteral("additionalProperties"), false}}},
        {QStringLiteral("left_out"),
            QJsonObject{
                {QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), gapSchema()}}}};
    return {{QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
        {QStringLiteral("title"), QStringLiteral("Klantkluis portability file")},
        {QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("required"), QJsonArray::fromStringList(properties.keys())},
        {QStringLiteral("properties"), properties}, {QStringLiteral("additionalProperties"), false}};
}

QList<LeavingPart> portabilityFiles(const PortabilityFile &file)
{
    const DocumentVoice voice(file.isEnglish ? QLocale::English : QLocale::Dutch);
    QList<LeavingPart> parts{{QStringLiteral("readme.txt"), readmeOf(file)},
        {QStringLiteral("data.json"), QJsonDocument(portabilityJson(file)).toJson()},
        {QStringLiteral("schema.json"), QJsonDocument(portabilitySchema(file)).toJson()},
        {QStringLiteral("contact.vcf"), vCardIn(file)}};
    for (const PackageSection &section : file.sections)
        parts.append({fileNameOf(section), csvOf(section)});
    return parts;
}
