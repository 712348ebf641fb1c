#include "app/lists/contact_filter.h"

#include <QJsonArray>

#include <algorithm>

namespace {

constexpr int mostDaysAhead = 36'600; // a hundred years

constexpr std::array allMarks = {ListMark::Restricted, ListMark::MissingGround, ListMark::OpenRequest};

template <typename Codes, typename Value>
std::optional<Value> known(const Codes &codes, const QJsonValue &json, Value)
{
    const int number = json.toInt(-1);
    const auto found = std::find_if(
        codes.begin(), codes.end(), [number](Value code) { return static_cast<int>(code) == number; });
    return found == codes.end() ? std::nullopt : std::optional<Value>(*found);
}

std::optional<QDate> dayFrom(const QJsonValue &json)
{
    const QDate day = QDate::fromString(json.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

void putDay(QJsonObject &json, const QString &key, const std::optional<QDate> &day)
{
    if (day)
        json.insert(key, day->toString(Qt::ISODate));
}

} // namespace

bool ContactFilter::isEmpty() const
{
    ContactFilter unordered = *this;
    unordered.sort = ListSort::Name;
    return unordered == ContactFilter();
}

ListFilter ContactFilter::on(QDate today) const
{
    ListFilter filter{.kinds = kinds,
        .organisation = organisation,
        .purpose = purpose,
        .consentStates = consentStates,
        .retention = retention,
        .dueFrom = dueFrom,
        .dueTo = dueTo,
        .marks = marks};
    if (dueWithin) {
        filter.dueFrom = today;
        filter.dueTo = today.addDays(*dueWithin);
    }
    return filter;
}

QJsonObject ContactFilter::toJson() const
{
    QJsonObject json;
    QJsonArray kindNumbers;
    for (const ContactKind kind : allContactKinds) {
        if (kinds.contains(kind))
            kindNumbers.append(static_cast<int>(kind));
    }
    QJsonArray states;
    for (const ConsentState state : consentStates)
        states.append(static_cast<int>(state));
    if (!kindNumbers.isEmpty())
        json.insert(QStringLiteral("kinds"), kindNumbers);
    if (organisation.isStored())
        json.insert(QStringLiteral("organisation"), organisation.number());
    if (purpose.isStored())
        json.insert(QStringLiteral("purpose"), purpose.number());
    if (!states.isEmpty())
        json.insert(QStringLiteral("consent"), states);
    if (retention)
        json.insert(QStringLiteral("retention"), static_cast<int>(*retention));
    if (dueWithin)
        json.insert(QStringLiteral("due-within"), *dueWithin);
    putDay(json, QStringLiteral("due-from"), dueFrom);
    putDay(json, QStringLiteral("due-to"), dueTo);
    if (!marks.isEmpty())
        json.insert(QStringLiteral("marks"), static_cast<int>(marks.bits()));
    if (sort == ListSort::DueOn)
        json.insert(QStringLiteral("sort"), QStringLiteral("due"));
    return json;
}

ContactFilter ContactFilter::fromJson(const QJsonObject &json)
{
    ContactFilter filter;
    for (const QJsonValue value : json.value(QStringLiteral("kinds")).toArray()) {
        if (const auto kind = known(allContactKinds, value, ContactKind::Customer))
            filter.kinds = filter.kinds.with(*kind);
    }
    for (const QJsonValue value : json.value(QStringLiteral("consent")).toArray()) {
        if (const auto state = known(allConsentStates, value, ConsentState::Unknown))
            filter.consentStates.append(*state);
    }
    filter.organisation = Id<Organisation>(json.value(QStringLiteral("organisation")).toInteger());
    filter.purpose = Id<Purpose>(json.value(QStringLiteral("purpose")).toInteger());
    filter.retention =
        known(allRetentionStates, json.value(QStringLiteral("retention")), RetentionState::WithinTerm);
    const int within = json.value(QStringLiteral("due-within")).toInt(-1);
    if (within >= 0 && within <= mostDaysAhead)
        filter.dueWithin = within;
    filter.dueFrom = dayFrom(json.value(QStringLiteral("due-from")));
    filter.dueTo = dayFrom(json.value(QStringLiteral("due-to")));
    const auto marks = ListMarks::fromBits(static_cast<quint32>(json.value(QStringLiteral("marks")).toInt()));
    for (const ListMark mark : allMarks) {
        if (marks.contains(mark))
            filter.marks = filter.marks.with(mark);
    }
    if (json.value(QStringLiteral("sort")).toString() == QStringLiteral("due"))
        filter.sort = ListSort::DueOn;
    return filter;
}
