#include "app/retention/anonymity_gate.h"

#include <algorithm>
#include <map>
#include <set>

namespace anonymity_gate {

namespace {

/// People who cannot be told apart, and which values each sensitive column has among them.
struct Group
{
    int people = 0;
    QList<std::set<QString>> values = {};
};

bool isEven(const QList<Row> &rows)
{
    return std::all_of(rows.cbegin(), rows.cend(), [&rows](const Row &row) {
        return row.quasiIdentifiers.size() == rows.constFirst().quasiIdentifiers.size() &&
            row.sensitive.size() == rows.constFirst().sensitive.size();
    });
}

std::map<QStringList, Group> grouped(const QList<Row> &rows)
{
    std::map<QStringList, Group> groups;
    for (const Row &row : rows) {
        Group &group = groups[row.quasiIdentifiers];
        ++group.people;
        group.values.resize(row.sensitive.size());
        for (qsizetype at = 0; at < row.sensitive.size(); ++at)
            group.values[at].insert(row.sensitive[at]);
    }
    return groups;
}

} // namespace

QString coarse(QDate day)
{
    return day.isValid() ? QString::number(day.year()) : QString();
}

QString coarsePostcode(const QString &postcode)
{
    const QString text = postcode.simplified().remove(QLatin1Char(' '));
    const auto isDigit = [](QChar sign) { return sign >= QLatin1Char('0') && sign <= QLatin1Char('9'); };
    const bool isDutch = text.size() == 6 && std::all_of(text.cbegin(), text.cbegin() + 4, isDigit) &&
        text[4].isLetter() && text[5].isLetter();
    return isDutch ? text.first(2) : QString();
}

Verdict judge(const QList<Row> &rows, bool isSigned)
{
    Verdict verdict;
    if (rows.isEmpty())
        return verdict;
    if (!isEven(rows)) {
        verdict.failing = Failing::Uneven;
        return verdict;
    }
    const bool hasSensitive = !rows.constFirst().sensitive.isEmpty();
    verdict.alike = static_cast<int>(rows.size());
    verdict.values = hasSensitive ? static_cast<int>(rows.size()) : 0;
    for (const auto &[combination, group] : grouped(rows)) {
        verdict.alike = std::min(verdict.alike, group.people);
        for (const std::set<QString> &values : group.values)
            verdict.values = std::min(verdict.values, static_cast<int>(values.size()));
    }
    if (verdict.alike < fewestAlike)
        verdict.failing = Failing::TooFewAlike;
    else if (hasSensitive && verdict.values < fewestValues)
        verdict.failing = Failing::TooFewValues;
    else
        verdict.failing = isSigned ? Failing::Nothing : Failing::Unsigned;
    return verdict;
}

} // namespace anonymity_gate
