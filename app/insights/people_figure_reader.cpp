#include "app/insights/people_figure_reader.h"

#include "app/insights/figure_counts.h"
#include "app/lists/list_search_repository.h"
#include "app/lists/list_table.h"
#include "app/retention/counted_people.h"
#include "app/storage/sql.h"

#include <QSet>
#include <QStringList>

namespace people_figure_reader {

namespace {

/// How many purposes and channels together somebody has consents on, at the very most.
constexpr int mostLinesEach = 100;

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
    /// The same of a contact that is known, where it is asked otherwise, and of which lines.
    QString ofOne = {};
    QString tableOfOne = {};
    /// The day that is due first comes first, by an index of the table; empty: in the order of names.
    QString byDay = {};
    /// The index that finds the lines is not in the order of contacts: without this an engine would read all
    /// that are, to count each once.
    QString eachOnce = QStringLiteral("t.contact_id");

    bool isOfList() const { return table.isEmpty(); }
    QString ids() const
    {
        return QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %3").arg(eachOnce, table, ofTable);
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

/// How a line stands follows from its state and its day; who is expired is mostly told by the day alone, and
/// found by the index of the days rather than among all whose consent runs.
Question ofStandings(const PeopleFigure &figure, QDate today)
{
    const QString lines = QStringLiteral("consent_state t");
    const QString standSo =
        ofPurpose(figure, list_search_repository::linesStandSo(figure.consentStates, today));
    if (figure.consentStates != QList<ConsentState>{ConsentState::Expired})
        return {.table = lines, .ofTable = standSo};
    return {.table = QStringLiteral("(SELECT filing_system, contact_id, purpose_id FROM consent_state WHERE "
                                    "state = %1 UNION ALL SELECT filing_system, contact_id, purpose_id + 0 "
                                    "FROM consent_state WHERE state IN (%2, %3) AND valid_until <= %4) t")
                         .arg(static_cast<int>(ConsentState::Expired))
                         .arg(static_cast<int>(ConsentState::Given))
                         .arg(static_cast<int>(ConsentState::Renewed))
                         .arg(quotedDay(today)),
        .ofTable = ofPurpose(figure, QStringLiteral("1 = 1")),
        .ofOne = standSo,
        .tableOfOne = lines};
}

/// Days are those of the zone in which months are counted.
Question ofActs(const PeopleFigure &figure, const QTimeZone &zone)
{
    const auto beginningOf = [&zone](QDate day) {
        return QString::number(Instant::fromDateTime(day.startOfDay(zone)).micros);
    };
    QString condition = QStringLiteral("t.act IN (%1)").arg(numbersOf(figure.acts));
    if (figure.from.isValid())
        condition = both(condition, QStringLiteral("t.happened_at >= ") + beginningOf(figure.from));
    if (figure.to.isValid())
        condition = both(condition, QStringLiteral("t.happened_at < ") + beginningOf(figure.to.addDays(1)));
    // Purpose by purpose there is an index; of one person there is another, which the sum keeps to.
    const QString everyPurpose = QStringLiteral("t.purpose_id IN (SELECT id FROM purpose)");
    const QString ofOne = figure.purpose.isStored()
        ? both(condition, QStringLiteral("t.purpose_id + 0 = %1").arg(figure.purpose.number()))
        : condition;
    return {.table = QStringLiteral("consent_event t"),
        .ofTable = figure.purpose.isStored() ? ofPurpose(figure, condition) : both(everyPurpose, condition),
        .ofOne = ofOne};
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
        .byDay = QStringLiteral("t.valid_until")};
}

/// Nothing says it of somebody whose data came in by what names no source.
Question ofSources()
{
    return {.table = QStringLiteral(
                "(SELECT filing_system, id AS contact_id FROM contact WHERE provenance_id IS NULL UNION ALL "
                "SELECT c.filing_system, c.id FROM provenance p JOIN contact c ON c.filing_system = "
                "p.filing_system AND c.provenance_id = p.id WHERE p.source = '') t")};
}

Question questionOf(FilingSystem filingSystem, const PeopleFigure &figure, QDate today, const QTimeZone &zone)
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
                within(QStringLiteral("t.review_on"), figure.from, figure.to)),
            .byDay = QStringLiteral("t.review_on")};
    case RestrictedArchive:
        return {.table = QStringLiteral("retention_due t"),
            .ofTable = QStringLiteral(
                "t.standing IN (1, 4, 5) AND t.restricted_from <= %1 AND (t.keep_until IS NULL OR "
                "t.keep_until >= %1)")
                           .arg(quotedDay(today)),
            .eachOnce = QStringLiteral("+t.contact_id")};
    case ConsentStands:
        return ofStandings(figure, today);
    case ConsentUnproven:
        return ofUnproven(figure, today);
    case ConsentActs:
        return ofActs(figure, zone);
    case ConsentUnsealed:
        return {
            .table = QStringLiteral("consent_event t"), .ofTable = QStringLiteral("t.entry_hash IS NULL")};
    case Uninformed:
        return {.table = QStringLiteral("informing_due t"),
            .ofTable = both(QStringLiteral("t.event_id IS NULL"),
                within(QStringLiteral("t.due_on"), figure.from, figure.to)),
            .byDay = QStringLiteral("t.due_on")};
    case WithoutGround:
        return {.table = QStringLiteral("ground_end t"),
            .ofTable = within(QStringLiteral("t.from_on"), figure.from, figure.to),
            .byDay = QStringLiteral("t.from_on")};
    case SourceUnknown:
        return ofSources();
    }
    Q_UNREACHABLE();
}

/// The question, narrowed to the filing system; the list is one filing system's by itself.
Result<Question> asked(
    Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure, QDate today)
{
    QTimeZone zone = QTimeZone::systemTimeZone();
    if (figure.about == PeopleFigure::About::ConsentActs) {
        const auto counted = figure_counts::zone(connection, filingSystem);
        if (!counted)
            return counted.error();
        zone = counted->value_or(zone);
    }
    Question question = questionOf(filingSystem, figure, today, zone);
    if (question.isOfList())
        return question;
    const QString here = QStringLiteral("t.filing_system = %1").arg(static_cast<int>(filingSystem));
    question.ofOne = both(here, question.ofOne.isEmpty() ? question.ofTable : question.ofOne);
    question.ofTable = both(here, question.ofTable);
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

/// Who is due first, along the index of the days; somebody with several lines stands once.
Result<QList<quint32>> firstDue(
    Connection &connection, FilingSystem filingSystem, const Question &question, int limit)
{
    QList<Id<Contact>> first;
    QSet<Id<Contact>> seen;
    auto read = Sql(connection, "figure.due",
        QStringLiteral("SELECT t.contact_id FROM %1 WHERE %2 ORDER BY %3, t.contact_id LIMIT %4")
            .arg(question.table, question.ofTable, question.byDay)
            .arg(limit * mostLinesEach))
                    .once()
                    .each([&](const Row &row) {
                        const auto contact = row.id<Contact>(0);
                        if (!seen.contains(contact))
                            first.append(contact);
                        seen.insert(contact);
                        return first.size() < limit;
                    });
    if (!read)
        return read.error();
    QList<quint32> ranks;
    for (const Id<Contact> contact : std::as_const(first)) {
        const auto rank = list_search_repository::rankOf(connection, filingSystem, contact);
        if (!rank)
            return rank.error();
        if (*rank)
            ranks.append(**rank);
    }
    return ranks;
}

/// The first by name: where they are many the list is walked until the page is full, where they are few each
/// of them is looked up. What takes fewer looks is chosen.
Result<QList<quint32>> firstByName(
    Connection &connection, FilingSystem filingSystem, const Question &question, qint64 total, int limit)
{
    if (total == 0)
        return QList<quint32>();
    const QString list = list_table::name(filingSystem);
    const auto span = list_search_repository::span(connection, filingSystem);
    if (!span)
        return span.error();
    const qint64 listed = (qint64{span->second} - span->first) / list_table::step + 1;
    if (static_cast<double>(total) * static_cast<double>(total) > static_cast<double>(listed) * limit)
        return ranks(connection, list,
            QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2 AND t.contact_id = %3.contact_id)")
                .arg(question.tableOfOne.isEmpty() ? question.table : question.tableOfOne, question.ofOne,
                    list),
            QStringLiteral("rank"), limit);
    // Each once is what IN asks anyway; said again it makes an engine go by the order of contacts.
    return ranks(connection, list,
        QStringLiteral("contact_id IN (SELECT t.contact_id FROM %1 WHERE %2)")
            .arg(question.table, question.ofTable),
        QStringLiteral("rank"), limit);
}

} // namespace

Result<qint64> count(
    Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure, QDate today)
{
    const auto kept = figure_counts::count(connection, filingSystem, figure, today);
    if (!kept)
        return kept.error();
    if (*kept)
        return **kept;
    const auto question = asked(connection, filingSystem, figure, today);
    return question ? countOf(connection, filingSystem, *question) : Result<qint64>(question.error());
}

Result<PeopleBehind> people(
    Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure, QDate today, int limit)
{
    const auto total = count(connection, filingSystem, figure, today);
    if (!total)
        return total.error();
    const auto rows = first(connection, filingSystem, figure, today, *total, limit);
    if (!rows)
        return rows.error();
    return PeopleBehind{*total, *rows};
}

Result<QList<ListRow>> first(Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure,
    QDate today, qint64 total, int limit)
{
    const auto question = asked(connection, filingSystem, figure, today);
    if (!question)
        return question.error();
    const auto found = question->isOfList()
        ? counted_people::first(connection, filingSystem, question->ofList, limit)
        : !question->byDay.isEmpty() ? firstDue(connection, filingSystem, *question, limit)
                                     : firstByName(connection, filingSystem, *question, total, limit);
    return found ? list_search_repository::page(connection, filingSystem, *found)
                 : Result<QList<ListRow>>(found.error());
}

Result<QList<Id<Contact>>> contacts(
    Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure, QDate today)
{
    const auto question = asked(connection, filingSystem, figure, today);
    if (!question)
        return question.error();
    const QString ids = question->isOfList() ? QStringLiteral("SELECT contact_id FROM %1 WHERE %2")
                                                   .arg(list_table::name(filingSystem), question->ofList)
                                             : question->ids();
    return Sql(connection, "figure.contacts", ids + QStringLiteral(" ORDER BY 1"))
        .once()
        .list([](const Row &row) { return row.id<Contact>(0); });
}

} // namespace people_figure_reader
