#include "app/insights/people_figure_reader.h"

#include "app/lists/list_search_repository.h"
#include "app/lists/list_table.h"
#include "app/retention/counted_people.h"
#include "app/storage/sql.h"

#include <QStringList>

namespace people_figure_reader {

namespace {

/// From so many people on the list is walked until the page is full, instead of looking all of them up.
constexpr qint64 manyPeople = 20'000;

QString quotedDay(QDate day)
{
    return u'\'' + day.toString(Qt::ISODate) + u'\'';
}

/// Where the people stand: a condition on the list itself, or lines of another table that name contacts.
/// Numbers and days only, nothing that somebody typed.
struct Question
{
    QString ofList = {};
    /// With the contact as `t.contact_id`.
    QString table = {};
    QString ofTable = {};
    /// What comes first.
    QString order = QStringLiteral("rank");

    bool isOfList() const { return table.isEmpty(); }
    QString ids() const
    {
        return QStringLiteral("SELECT DISTINCT t.contact_id FROM %1 WHERE %2").arg(table, ofTable);
    }
};

QString within(const QString &column, QDate from, QDate to)
{
    QStringList parts;
    if (from.isValid())
        parts.append(column + QStringLiteral(" >= ") + quotedDay(from));
    if (to.isValid())
        parts.append(column + QStringLiteral(" <= ") + quotedDay(to));
    return parts.join(QStringLiteral(" AND "));
}

QString both(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() ? one + other : one + QStringLiteral(" AND ") + other;
}

template <typename Value>
QString numbersOf(const QList<Value> &values)
{
    QStringList numbers;
    for (const Value value : values)
        numbers.append(QString::number(static_cast<int>(value)));
    return numbers.join(u',');
}

Question ofStates(FilingSystem filingSystem, const PeopleFigure &figure, QDate today)
{
    QStringList either;
    for (const RetentionState state : figure.states) {
        ListFilter filter{.retention = state};
        if (figure.kind)
            filter.kinds = {*figure.kind};
        either.append(list_search_repository::conditionOf(filingSystem, filter, today));
    }
    if (either.isEmpty())
        either.append(QStringLiteral("1 = 0"));
    return {.ofList = u'(' + either.join(QStringLiteral(") OR (")) + u')'};
}

Question ofTerms(FilingSystem filingSystem, const PeopleFigure &figure, QDate today)
{
    ListFilter filter;
    if (figure.kind)
        filter.kinds = {*figure.kind};
    if (figure.about == PeopleFigure::About::Overdue)
        filter.retention = RetentionState::TermOver;
    else
        filter.standings = {Standing::ByDate};
    if (figure.from.isValid())
        filter.dueFrom = figure.from;
    if (figure.to.isValid())
        filter.dueTo = figure.to;
    return {.ofList = list_search_repository::conditionOf(filingSystem, filter, today)};
}

QString ofPurpose(const PeopleFigure &figure, const QString &rest)
{
    return figure.purpose.isStored()
        ? both(QStringLiteral("t.purpose_id = %1").arg(figure.purpose.number()), rest)
        : rest;
}

/// Micros at the local beginning of a day.
QString beginningOf(QDate day)
{
    return QString::number(Instant::fromDateTime(day.startOfDay()).micros);
}

Question ofActs(const PeopleFigure &figure)
{
    QString condition = QStringLiteral("t.act IN (%1)").arg(numbersOf(figure.acts));
    if (figure.from.isValid())
        condition = both(condition, QStringLiteral("t.happened_at >= ") + beginningOf(figure.from));
    if (figure.to.isValid())
        condition = both(condition, QStringLiteral("t.happened_at < ") + beginningOf(figure.to.addDays(1)));
    return {.table = QStringLiteral("consent_event t"), .ofTable = ofPurpose(figure, condition)};
}

/// The acts that prove nothing stand in an index of their own, under exactly this condition; consent rests on
/// them where nothing came after.
Question ofUnproven(const PeopleFigure &figure, QDate today)
{
    return {.table = QStringLiteral("consent_event t JOIN consent_state s ON s.filing_system = "
                                    "t.filing_system AND s.contact_id = t.contact_id AND s.purpose_id = "
                                    "t.purpose_id AND s.channel = t.channel AND s.event_id = t.id"),
        .ofTable = ofPurpose(figure,
            QStringLiteral("t.act = 2 AND (t.method = '' OR t.happened_at = 0 OR (t.wording_id IS NULL AND "
                           "t.statement = '')) AND s.state IN (6, 7) AND (s.valid_until IS NULL OR "
                           "s.valid_until > %1)")
                .arg(quotedDay(today)))};
}

Question ofEnds(const PeopleFigure &figure)
{
    return {.table = QStringLiteral("consent_state t"),
        .ofTable = ofPurpose(figure,
            both(within(QStringLiteral("t.valid_until"), figure.from, figure.to),
                QStringLiteral("t.state IN (6, 7)"))),
        .order = QStringLiteral("consent_until, rank")};
}

Question questionOf(FilingSystem filingSystem, const PeopleFigure &figure, QDate today)
{
    using enum PeopleFigure::About;
    switch (figure.about) {
    case States:
        return ofStates(filingSystem, figure, today);
    case ToErase:
    case Overdue:
        return ofTerms(filingSystem, figure, today);
    case ToReconfirm:
        return ofEnds(figure);
    case HoldsToReview:
        return {.table = QStringLiteral("legal_hold t"),
            .ofTable = both(QStringLiteral("t.released_at IS NULL"),
                within(QStringLiteral("t.review_on"), figure.from, figure.to))};
    case RestrictedArchive:
        return {.table = QStringLiteral("retention_due t"),
            .ofTable = QStringLiteral(
                "t.standing IN (1, 4, 5) AND t.restricted_from <= %1 AND (t.keep_until IS NULL OR "
                "t.keep_until >= %1)")
                           .arg(quotedDay(today))};
    case ConsentStands:
        return {.table = QStringLiteral("consent_state t"),
            .ofTable = ofPurpose(figure, list_search_repository::linesStandSo(figure.consentStates, today))};
    case ConsentUnproven:
        return ofUnproven(figure, today);
    case ConsentActs:
        return ofActs(figure);
    case ConsentUnsealed:
        return {
            .table = QStringLiteral("consent_event t"), .ofTable = QStringLiteral("t.entry_hash IS NULL")};
    case Uninformed:
        return {.table = QStringLiteral("informing_due t"),
            .ofTable = both(QStringLiteral("t.event_id IS NULL"),
                within(QStringLiteral("t.due_on"), figure.from, figure.to))};
    case WithoutGround:
        return {.table = QStringLiteral("ground_end t"),
            .ofTable = within(QStringLiteral("t.from_on"), figure.from, figure.to)};
    case SourceUnknown:
        return {
            .table = QStringLiteral("(SELECT c.filing_system, c.id AS contact_id FROM contact c LEFT JOIN "
                                    "provenance p ON p.filing_system = c.filing_system AND p.id = "
                                    "c.provenance_id WHERE COALESCE(p.source, '') = '') t")};
    }
    Q_UNREACHABLE();
}

/// The question, narrowed to the filing system; the list is one filing system's by itself.
Question asked(FilingSystem filingSystem, const PeopleFigure &figure, QDate today)
{
    Question question = questionOf(filingSystem, figure, today);
    if (!question.isOfList())
        question.ofTable = both(
            QStringLiteral("t.filing_system = %1").arg(static_cast<int>(filingSystem)), question.ofTable);
    return question;
}

Result<qint64> countOf(Connection &connection, FilingSystem filingSystem, const Question &question)
{
    if (question.isOfList())
        return counted_people::count(connection, filingSystem, question.ofList);
    return Sql(
        connection, "figure.count", QStringLiteral("SELECT COUNT(*) FROM (%1) AS people").arg(question.ids()))
        .once()
        .number();
}

Result<QList<quint32>> ranks(
    Connection &connection, const QString &list, const QString &condition, const QString &order, int limit)
{
    return Sql(connection, "figure.people",
        QStringLiteral("SELECT rank FROM %1 WHERE %2 ORDER BY %3 LIMIT %4")
            .arg(list, condition, order)
            .arg(limit))
        .once()
        .list([](const Row &row) { return static_cast<quint32>(row.integer(0)); });
}

} // namespace

Result<qint64> count(
    Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure, QDate today)
{
    return countOf(connection, filingSystem, asked(filingSystem, figure, today));
}

Result<PeopleBehind> people(
    Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure, QDate today, int limit)
{
    const Question question = asked(filingSystem, figure, today);
    const QString list = list_table::name(filingSystem);
    const auto total = countOf(connection, filingSystem, question);
    if (!total)
        return total.error();
    Result<QList<quint32>> found = QList<quint32>();
    if (question.isOfList())
        found = counted_people::first(connection, filingSystem, question.ofList, limit);
    else if (*total > manyPeople)
        found = ranks(connection, list,
            QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2 AND t.contact_id = %3.contact_id)")
                .arg(question.table, question.ofTable, list),
            QStringLiteral("rank"), limit);
    else
        found = ranks(connection, list, QStringLiteral("contact_id IN (%1)").arg(question.ids()),
            question.order, limit);
    if (!found)
        return found.error();
    const auto rows = list_search_repository::page(connection, filingSystem, *found);
    if (!rows)
        return rows.error();
    return PeopleBehind{*total, *rows};
}

Result<QList<Id<Contact>>> contacts(
    Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure, QDate today)
{
    const Question question = asked(filingSystem, figure, today);
    const QString ids = question.isOfList() ? QStringLiteral("SELECT contact_id FROM %1 WHERE %2")
                                                  .arg(list_table::name(filingSystem), question.ofList)
                                            : question.ids();
    return Sql(connection, "figure.contacts", ids + QStringLiteral(" ORDER BY 1"))
        .once()
        .list([](const Row &row) { return row.id<Contact>(0); });
}

} // namespace people_figure_reader
