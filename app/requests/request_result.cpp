#include "app/requests/request_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString textOf(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonArray listOf(const QHash<DataCategory, int> &erased)
{
    QJsonArray list;
    for (const DataCategory category : allDataCategories) {
        if (erased.contains(category))
            list.append(QJsonObject{{QStringLiteral("category"), static_cast<int>(category)},
                {QStringLiteral("count"), erased.value(category)}});
    }
    return list;
}

QJsonArray listOf(const QList<Proposal::CategoryPlan> &kept)
{
    QJsonArray list;
    for (const Proposal::CategoryPlan &row : kept) {
        QJsonObject object{{QStringLiteral("category"), static_cast<int>(row.category)},
            {QStringLiteral("reason"), row.reason}, {QStringLiteral("until"), textOf(row.until)}};
        if (row.part != Proposal::Part::Whole)
            object.insert(QStringLiteral("part"), static_cast<int>(row.part));
        if (row.exception)
            object.insert(QStringLiteral("exception"), keyOf(*row.exception));
        list.append(object);
    }
    return list;
}

QJsonArray listOf(const QList<AnonymousFate> &figures)
{
    QJsonArray list;
    for (const AnonymousFate &fate : figures)
        list.append(QJsonObject{{QStringLiteral("category"), static_cast<int>(fate.category)},
            {QStringLiteral("rule"), fate.rule}, {QStringLiteral("failing"), static_cast<int>(fate.failing)},
            {QStringLiteral("alike"), fate.alike}, {QStringLiteral("values"), fate.values}});
    return list;
}

QList<AnonymousFate> figuresFrom(const QJsonArray &list)
{
    QList<AnonymousFate> figures;
    for (const QJsonValue &row : list)
        figures.append({static_cast<DataCategory>(row[QStringLiteral("category")].toInt()),
            row[QStringLiteral("rule")].toString(),
            static_cast<anonymity_gate::Failing>(row[QStringLiteral("failing")].toInt()),
            row[QStringLiteral("alike")].toInteger(), row[QStringLiteral("values")].toInt()});
    return figures;
}

} // namespace

QStringList RequestResult::openNotices() const
{
    QStringList open;
    for (const QString &recipient : notify) {
        if (!notified.contains(recipient) && !impossible.contains(recipient))
            open.append(recipient);
    }
    return open;
}

QString RequestResult::toJson() const
{
    QJsonObject all{{QStringLiteral("erased"), listOf(erased)}, {QStringLiteral("kept"), listOf(kept)},
        {QStringLiteral("notify"), QJsonArray::fromStringList(notify)}};
    if (!corrected.isEmpty())
        all.insert(QStringLiteral("corrected"), QJsonArray::fromStringList(corrected));
    if (!stopped.isEmpty())
        all.insert(QStringLiteral("stopped"), QJsonArray::fromStringList(stopped));
    if (!restricted.isEmpty())
        all.insert(QStringLiteral("restricted"), restricted);
    if (lifted)
        all.insert(QStringLiteral("lifted"), true);
    if (ground)
        all.insert(QStringLiteral("ground"), keyOf(*ground));
    if (!refusal.isEmpty())
        all.insert(QStringLiteral("refusal"), refusalKeys(refusal));
    if (!figures.isEmpty())
        all.insert(QStringLiteral("figures"), listOf(figures));
    if (!language.isEmpty())
        all.insert(QStringLiteral("language"), language);
    QJsonObject told;
    for (auto at = notified.begin(); at != notified.end(); ++at)
        told.insert(at.key(), textOf(at.value()));
    if (!told.isEmpty())
        all.insert(QStringLiteral("notified"), told);
    QJsonObject hindered;
    for (auto at = impossible.begin(); at != impossible.end(); ++at)
        hindered.insert(at.key(), at.value());
    if (!hindered.isEmpty())
        all.insert(QStringLiteral("impossible"), hindered);
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

RequestResult RequestResult::fromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    RequestResult result;
    const QJsonArray erased = document[QStringLiteral("erased")].toArray();
    for (const QJsonValue &row : erased)
        result.erased.insert(static_cast<DataCategory>(row[QStringLiteral("category")].toInt()),
            row[QStringLiteral("count")].toInt());
    const QJsonArray kept = document[QStringLiteral("kept")].toArray();
    for (const QJsonValue &row : kept)
        result.kept.append({static_cast<DataCategory>(row[QStringLiteral("category")].toInt()), false,
            row[QStringLiteral("reason")].toString(), dayOf(row[QStringLiteral("until")]),
            static_cast<Proposal::Part>(row[QStringLiteral("part")].toInt()), false,
            erasureExceptionFrom(row[QStringLiteral("exception")].toString())});
    result.ground = erasureGroundFrom(document[QStringLiteral("ground")].toString());
    result.refusal = refusalReasonsFrom(document[QStringLiteral("refusal")].toArray());
    const QJsonArray corrected = document[QStringLiteral("corrected")].toArray();
    for (const QJsonValue &field : corrected)
        result.corrected.append(field.toString());
    const QJsonArray notify = document[QStringLiteral("notify")].toArray();
    for (const QJsonValue &recipient : notify)
        result.notify.append(recipient.toString());
    const QJsonObject told = document[QStringLiteral("notified")].toObject();
    for (auto at = told.begin(); at != told.end(); ++at)
        result.notified.insert(at.key(), dayOf(at.value()));
    const QJsonObject hindered = document[QStringLiteral("impossible")].toObject();
    for (auto at = hindered.begin(); at != hindered.end(); ++at)
        result.impossible.insert(at.key(), at.value().toString());
    const QJsonArray stopped = document[QStringLiteral("stopped")].toArray();
    for (const QJsonValue &line : stopped)
        result.stopped.append(line.toString());
    result.restricted = document[QStringLiteral("restricted")].toString();
    result.lifted = document[QStringLiteral("lifted")].toBool();
    result.figures = figuresFrom(document[QStringLiteral("figures")].toArray());
    result.language = document[QStringLiteral("language")].toString();
    return result;
}
