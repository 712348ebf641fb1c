#include "app/requests/proposal.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

bool Proposal::erasesEverything() const
{
    return std::all_of(plan.begin(), plan.end(), [](const CategoryPlan &row) { return row.erase; });
}

bool Proposal::erases(DataCategory category) const
{
    return std::any_of(plan.begin(), plan.end(),
        [=](const CategoryPlan &row) { return row.category == category && row.erase; });
}

bool Proposal::staysInUse() const
{
    return std::any_of(
        plan.begin(), plan.end(), [](const CategoryPlan &row) { return row.inUse && !row.erase; });
}

bool Proposal::keeps(DataCategory category, Part part) const
{
    return std::any_of(plan.begin(), plan.end(),
        [=](const CategoryPlan &row) { return row.category == category && row.part == part && !row.erase; });
}

Proposal Proposal::withoutHeld() const
{
    Proposal plain = *this;
    plain.asOf.clear();
    for (CategoryPlan &row : plain.plan)
        row.records = 0;
    return plain;
}

QString Proposal::toJson() const
{
    QJsonArray fields;
    for (const Correction &correction : corrections) {
        QJsonObject field{{QStringLiteral("after"), correction.after},
            {QStringLiteral("before"), correction.before}, {QStringLiteral("field"), correction.field}};
        if (correction.item)
            field.insert(QStringLiteral("item"), *correction.item);
        fields.append(field);
    }
    QJsonArray categories;
    for (const CategoryPlan &row : plan) {
        QJsonObject object{{QStringLiteral("category"), static_cast<int>(row.category)},
            {QStringLiteral("erase"), row.erase}, {QStringLiteral("reason"), row.reason},
            {QStringLiteral("until"), row.until.isValid() ? row.until.toString(Qt::ISODate) : QString()}};
        if (row.part != Part::Whole)
            object.insert(QStringLiteral("part"), static_cast<int>(row.part));
        if (row.inUse)
            object.insert(QStringLiteral("in_use"), true);
        if (row.exception)
            object.insert(QStringLiteral("exception"), keyOf(*row.exception));
        if (!row.figuresBy.isEmpty())
            object.insert(QStringLiteral("figures"), row.figuresBy);
        if (row.records > 0)
            object.insert(QStringLiteral("records"), row.records);
        categories.append(object);
    }
    // QJsonObject keeps its keys sorted, so the text is the same for the same proposal.
    QJsonObject all{{QStringLiteral("corrections"), fields}, {QStringLiteral("plan"), categories}};
    // Only where there are any: what was signed before there were such plans stays the same text.
    if (!statement.isEmpty())
        all.insert(QStringLiteral("statement"), statement);
    if (!stops.isEmpty())
        all.insert(QStringLiteral("stops"), QJsonArray::fromStringList(stops));
    if (!lifts.isEmpty()) {
        all.insert(QStringLiteral("lifts"), lifts);
        all.insert(QStringLiteral("informed_on"), informedOn.toString(Qt::ISODate));
    }
    if (ground)
        all.insert(QStringLiteral("ground"), keyOf(*ground));
    if (!groundWords.isEmpty())
        all.insert(QStringLiteral("ground_words"), groundWords);
    if (!asOf.isEmpty())
        all.insert(QStringLiteral("as_of"), asOf);
    if (refuses())
        all.insert(QStringLiteral("refusal"),
            QJsonObject{
                {QStringLiteral("reasons"), refusalKeys(refusal)}, {QStringLiteral("words"), refusalWords}});
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Result<Proposal> Proposal::fromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return Error{Failure::Damaged, QStringLiteral("request.proposal")};
    Proposal proposal;
    const QJsonArray fields = document[QStringLiteral("corrections")].toArray();
    for (const QJsonValue &field : fields) {
        const QJsonValue item = field[QStringLiteral("item")];
        proposal.corrections.append({field[QStringLiteral("field")].toString(),
            field[QStringLiteral("before")].toString(), field[QStringLiteral("after")].toString(),
            item.isDouble() ? std::optional(item.toInteger()) : std::nullopt});
    }
    const QJsonArray categories = document[QStringLiteral("plan")].toArray();
    for (const QJsonValue &row : categories)
        proposal.plan.append({static_cast<DataCategory>(row[QStringLiteral("category")].toInt()),
            row[QStringLiteral("erase")].toBool(), row[QStringLiteral("reason")].toString(),
            QDate::fromString(row[QStringLiteral("until")].toString(), Qt::ISODate),
            static_cast<Part>(row[QStringLiteral("part")].toInt()), row[QStringLiteral("in_use")].toBool(),
            erasureExceptionFrom(row[QStringLiteral("exception")].toString()),
            row[QStringLiteral("figures")].toString(), row[QStringLiteral("records")].toInt()});
    proposal.ground = erasureGroundFrom(document[QStringLiteral("ground")].toString());
    proposal.groundWords = document[QStringLiteral("ground_words")].toString();
    proposal.asOf = document[QStringLiteral("as_of")].toString();
    const QJsonValue refusal = document[QStringLiteral("refusal")];
    proposal.refusal = refusalReasonsFrom(refusal[QStringLiteral("reasons")].toArray());
    proposal.refusalWords = refusal[QStringLiteral("words")].toString();
    proposal.statement = document[QStringLiteral("statement")].toString();
    const QJsonArray stops = document[QStringLiteral("stops")].toArray();
    for (const QJsonValue &purpose : stops)
        proposal.stops.append(purpose.toString());
    proposal.lifts = document[QStringLiteral("lifts")].toString();
    proposal.informedOn = QDate::fromString(document[QStringLiteral("informed_on")].toString(), Qt::ISODate);
    return proposal;
}

QByteArray Proposal::digestOf(const QString &json)
{
    return QCryptographicHash::hash(json.toUtf8(), QCryptographicHash::Sha256);
}
