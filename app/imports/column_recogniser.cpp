#include "app/imports/column_recogniser.h"

#include "app/base/folded_text.h"
#include "app/imports/column_synonyms.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

using Target = ImportTarget;

struct Shape
{
    ImportTarget target;
    const char *pattern;
    /// The share of the filled cells that must look like it.
    double share;
};

// A date alone tells not of what, so it makes no suggestion.
constexpr Shape shapes[] = {
    {Target::Email, R"(^[^@\s]+@[^@\s]+\.[^@\s]+$)", 0.7},
    {Target::IpAddress, R"(^(\d{1,3}\.){3}\d{1,3}$|^[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}$)", 0.9},
    {Target::Postcode, R"(^(NL-?)?[1-9]\d{3}\s?[A-Za-z]{2}$)", 0.7},
    {Target::Website, R"(^(https?://|www\.)\S+$)", 0.7},
    {Target::Phone, R"(^(\+|00?)\d[\d\s().-]{7,16}$)", 0.8},
    {Target::CombinedAddress, R"(\d+.*\b[1-9]\d{3}\s?[A-Za-z]{2}\b\s+\p{L})", 0.7},
    {Target::Gender, R"(^(m|v|f|x|man|vrouw|male|female)$)", 0.95},
};

QStringList columnOf(const QList<QStringList> &sample, int column)
{
    QStringList values;
    for (const QStringList &row : sample) {
        const QString value = row.value(column).trimmed();
        if (!value.isEmpty())
            values.append(value);
    }
    return values;
}

double shareThatMatches(const QStringList &values, const QString &pattern)
{
    const QRegularExpression expression(pattern,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const auto count = std::count_if(values.cbegin(), values.cend(),
        [&](const QString &value) { return value.size() < 300 && expression.match(value).hasMatch(); });
    return static_cast<double>(count) / static_cast<double>(values.size());
}

/// The header's word, put right by what stands below it.
ImportTarget agreed(ImportTarget byHeader, const QStringList &values)
{
    using enum ImportTarget;
    const ImportTarget byContent = targetByContent(values);
    if (byHeader == Ignore)
        return byContent;
    if ((byHeader == Street || byHeader == CombinedAddress) && byContent == CombinedAddress)
        return CombinedAddress;
    // "Contact" and "naam" are also written above mail addresses, "adres" above a mail address.
    if (byContent == Email && byHeader != Email && byHeader != UserId)
        return Email;
    if (byContent == Phone && byHeader == FullName)
        return Phone;
    return byHeader;
}

ColumnMapping *find(ImportMapping &mapping, ImportTarget target)
{
    const auto found = std::find_if(mapping.columns.begin(), mapping.columns.end(),
        [target](const ColumnMapping &column) { return column.target == target; });
    return found == mapping.columns.end() ? nullptr : &*found;
}

/// "Naam" beside "Voornaam" is the surname; "Nummer" without a street beside it is nothing we know.
void settleNeighbours(ImportMapping &mapping)
{
    using enum ImportTarget;
    const bool named = mapping.has(GivenName) || mapping.has(Initials) || mapping.has(Infix);
    if (ColumnMapping *full = find(mapping, FullName); full && named && !mapping.has(Surname))
        full->target = Surname;
    if (ColumnMapping *number = find(mapping, HouseNumber); number && !mapping.has(Street))
        number->target = Ignore;
}

/// What may stand once stays with the first column that said so.
void dropSeconds(ImportMapping &mapping)
{
    QList<ImportTarget> seen;
    for (ColumnMapping &column : mapping.columns) {
        if (seen.contains(column.target) && !factsOf(column.target).repeats)
            column.target = Target::Ignore;
        seen.append(column.target);
    }
}

} // namespace

ImportTarget targetByHeader(const QString &header, FilingSystem filingSystem)
{
    const QString folded = foldedLetters(header);
    const auto target = targetBySynonym(folded);
    if (!target)
        return Target::Ignore;
    if (*target == Target::CustomerNumber && folded == QLatin1String("id") &&
        filingSystem == FilingSystem::Employees)
        return Target::EmployeeNumber;
    return *target;
}

ImportTarget targetByContent(const QStringList &values)
{
    if (values.isEmpty())
        return Target::Ignore;
    for (const Shape &shape : shapes) {
        if (shareThatMatches(values, QString::fromLatin1(shape.pattern)) >= shape.share)
            return shape.target;
    }
    return Target::Ignore;
}

ImportMapping recogniseColumns(
    const QStringList &headers, const QList<QStringList> &sample, FilingSystem filingSystem)
{
    const QStringList distinct = distinctHeaders(headers);
    ImportMapping mapping;
    for (int i = 0; i < distinct.size(); ++i) {
        const ImportTarget byHeader = targetByHeader(headers.at(i), filingSystem);
        mapping.columns.append(
            {.header = distinct.at(i), .target = agreed(byHeader, columnOf(sample, i))});
    }
    settleNeighbours(mapping);
    dropSeconds(mapping);
    return mapping;
}
