#include "app/lists/list_search_repository.h"
#include "app/lists/list_table.h"

#include <QStringList>

#include <algorithm>

namespace list_search_repository {

namespace {

/// How many people one statement names.
constexpr qsizetype idsAtOnce = 10'000;

QString quoted(QDate day)
{
    return u'\'' + day.toString(Qt::ISODate) + u'\'';
}

template <typename Enum>
QString numberOf(Enum value)
{
    return QString::number(static_cast<int>(value));
}

/// The rules of stateOn() as a condition.
QString standsSo(RetentionState state, QDate today)
{
    const QString notOver = QStringLiteral("(due_on = '' OR due_on >= %1)").arg(quoted(today));
    const QString soon = quoted(today.addDays(dueSoonDays));
    switch (state) {
    case RetentionState::Held:
        return QStringLiteral("standing = ") + numberOf(Standing::Held);
    case RetentionState::NoRule:
        return QStringLiteral("standing = ") + numberOf(Standing::NoRule);
    case RetentionState::KeptByLaw:
        return QStringLiteral("standing = %1 AND %2").arg(numberOf(Standing::KeptByLaw), notOver);
    case RetentionState::StartUnknown:
        return QStringLiteral("standing = %1 AND %2").arg(numberOf(Standing::StartUnknown), notOver);
    case RetentionState::TermOver:
        return QStringLiteral("standing IN (%1, %2, %3) AND due_on <> '' AND due_on < %4")
            .arg(numberOf(Standing::ByDate), numberOf(Standing::KeptByLaw), numberOf(Standing::StartUnknown),
                quoted(today));
    case RetentionState::DueSoon:
        return QStringLiteral("standing = %1 AND due_on >= %2 AND due_on <= %3")
            .arg(numberOf(Standing::ByDate), quoted(today), soon);
    case RetentionState::WithinTerm:
        return QStringLiteral("standing = %1 AND (due_on = '' OR due_on > %2)")
            .arg(numberOf(Standing::ByDate), soon);
    }
    Q_UNREACHABLE();
}

/// How a line stands on a day: one whose validity is over counts as expired although nobody wrote it down.
QString lineStandsSo(ConsentState state, QDate today)
{
    const QString number = numberOf(state);
    if (mayProcess(state))
        return QStringLiteral("(state = %1 AND (valid_until IS NULL OR valid_until > %2))")
            .arg(number, quoted(today));
    if (state == ConsentState::Expired)
        return QStringLiteral("(state = %1 OR (state IN (%2, %3) AND valid_until <= %4))")
            .arg(number, numberOf(ConsentState::Given), numberOf(ConsentState::Renewed), quoted(today));
    return QStringLiteral("state = ") + number;
}

QString consentCondition(FilingSystem filingSystem, const ListFilter &filter, QDate today)
{
    const QString lines =
        QStringLiteral("SELECT contact_id FROM consent_state WHERE filing_system = %1 AND purpose_id = %2")
            .arg(numberOf(filingSystem))
            .arg(filter.purpose.number());
    QStringList states;
    for (const ConsentState state : filter.consentStates) {
        if (state != ConsentState::Unknown)
            states.append(lineStandsSo(state, today));
    }
    QStringList either;
    if (filter.consentStates.contains(ConsentState::Unknown))
        either.append(QStringLiteral("contact_id NOT IN (%1)").arg(lines));
    if (!states.isEmpty())
        either.append(
            QStringLiteral("contact_id IN (%1 AND (%2))").arg(lines, states.join(QStringLiteral(" OR "))));
    return u'(' + either.join(QStringLiteral(" OR ")) + u')';
}

QString consentEndsCondition(FilingSystem filingSystem, QDate from, QDate to)
{
    return QStringLiteral("contact_id IN (SELECT contact_id FROM consent_state WHERE filing_system = %1 "
                          "AND valid_until >= %2 AND valid_until <= %3 AND state IN (%4, %5))")
        .arg(numberOf(filingSystem), quoted(from), quoted(to), numberOf(ConsentState::Given),
            numberOf(ConsentState::Renewed));
}

/// Nothing to go by on this day: never had a ground, or the last one has ended since the row was written.
QString lacksGround(FilingSystem filingSystem, QDate today)
{
    const QString day = quoted(today);
    const auto lines = [&](const QString &select, const QString &condition) {
        return QStringLiteral("%1 WHERE filing_system = %2 AND %3")
            .arg(select, numberOf(filingSystem), condition);
    };
    const QString consents = QStringLiteral("SELECT contact_id FROM consent_state");
    const QString grounds = QStringLiteral("SELECT contact_id FROM processing_ground");
    const QString isGiven = QStringLiteral("state IN (%1, %2)")
                                .arg(numberOf(ConsentState::Given), numberOf(ConsentState::Renewed));
    const QString ended = lines(consents, isGiven + QStringLiteral(" AND valid_until <= ") + day) +
        QStringLiteral(" UNION ") + lines(grounds, QStringLiteral("holds_until < ") + day);
    const QString theirs = list_table::name(filingSystem) + QStringLiteral(".contact_id");
    const QString consentHolds = lines(consents,
        isGiven +
            QStringLiteral(" AND consent_state.contact_id = %1 AND (valid_until IS NULL OR valid_until > %2)")
                .arg(theirs, day));
    const QString groundHolds = lines(grounds,
        QStringLiteral("basis <> 'a' AND processing_ground.contact_id = %1 AND (holds_until IS NULL OR "
                       "holds_until >= %2)")
            .arg(theirs, day));
    return QStringLiteral(
        "((flags <> 0 AND (flags & %1) = %1) OR (contact_id IN (%2) AND NOT EXISTS (%3) AND NOT "
        "EXISTS (%4)))")
        .arg(ListMarks{ListMark::MissingGround}.bits())
        .arg(ended, consentHolds, groundHolds);
}

/// Numbers and days only: nothing that somebody typed.
QStringList conditionsOf(FilingSystem filingSystem, const ListFilter &filter, QDate today)
{
    QStringList all;
    QStringList kinds;
    for (const ContactKind kind : allContactKinds) {
        if (filter.kinds.contains(kind))
            kinds.append(numberOf(kind));
    }
    if (!kinds.isEmpty())
        all.append(QStringLiteral("kind IN (%1)").arg(kinds.join(QStringLiteral(", "))));
    if (filter.organisation.isStored())
        all.append(QStringLiteral(
            "contact_id IN (SELECT id FROM contact WHERE filing_system = %1 AND organisation_id = %2)")
                       .arg(numberOf(filingSystem))
                       .arg(filter.organisation.number()));
    if (filter.purpose.isStored() && !filter.consentStates.isEmpty())
        all.append(consentCondition(filingSystem, filter, today));
    if (!filter.standings.isEmpty()) {
        QStringList standings;
        for (int i = 0; i <= static_cast<int>(Standing::NoRule); ++i) {
            if (filter.standings.contains(static_cast<Standing>(i)))
                standings.append(QString::number(i));
        }
        all.append(QStringLiteral("standing IN (%1)").arg(standings.join(QStringLiteral(", "))));
    }
    if (filter.retention)
        all.append(standsSo(*filter.retention, today));
    if (filter.dueFrom)
        all.append(QStringLiteral("due_on >= %1").arg(quoted(*filter.dueFrom)));
    if (filter.dueTo)
        all.append(QStringLiteral("due_on <> '' AND due_on <= %1").arg(quoted(*filter.dueTo)));
    if (filter.consentEndsFrom && filter.consentEndsTo)
        all.append(consentEndsCondition(filingSystem, *filter.consentEndsFrom, *filter.consentEndsTo));
    if (filter.marks.contains(ListMark::MissingGround))
        all.append(lacksGround(filingSystem, today));
    const ListMarks stored = filter.marks.without(ListMark::MissingGround);
    if (!stored.isEmpty())
        all.append(QStringLiteral("flags <> 0 AND (flags & %1) = %1").arg(stored.bits()));
    return all;
}

struct Placed
{
    qint64 due = 0;
    quint32 rank = 0;

    friend auto operator<=>(const Placed &, const Placed &) = default;
};

Result<std::vector<quint32>> amongIds(
    Connection &connection, const QString &select, const QList<Id<Contact>> &ids, ListSort sort)
{
    std::vector<Placed> placed;
    for (qsizetype from = 0; from < ids.size(); from += idsAtOnce) {
        QStringList numbers;
        for (const Id<Contact> id : ids.mid(from, idsAtOnce))
            numbers.append(QString::number(id.number()));
        auto read = Sql(connection, "list.filter",
            select + QStringLiteral(" AND contact_id IN (%1)").arg(numbers.join(u',')))
                        .each([&](const Row &row) {
                            Placed place{.rank = static_cast<quint32>(row.integer(0))};
                            if (sort == ListSort::DueOn) {
                                const QDate due = row.day(1);
                                place.due =
                                    due.isValid() ? due.toJulianDay() : std::numeric_limits<qint64>::max();
                            }
                            placed.push_back(place);
                            return true;
                        });
        if (!read)
            return read.error();
    }
    std::sort(placed.begin(), placed.end());
    std::vector<quint32> ranks;
    ranks.reserve(placed.size());
    for (const Placed &place : placed)
        ranks.push_back(place.rank);
    return ranks;
}

} // namespace

QString conditionOf(FilingSystem filingSystem, const ListFilter &filter, QDate today)
{
    const QStringList all = conditionsOf(filingSystem, filter, today);
    return all.isEmpty() ? QStringLiteral("1 = 1") : all.join(QStringLiteral(" AND "));
}

QString linesStandSo(const QList<ConsentState> &states, QDate today)
{
    QStringList either;
    for (const ConsentState state : states)
        either.append(lineStandsSo(state, today));
    return either.isEmpty() ? QStringLiteral("1 = 0") : u'(' + either.join(QStringLiteral(" OR ")) + u')';
}

Result<std::vector<quint32>> filtered(
    Connection &connection, FilingSystem filingSystem, const ListFilter &filter, ListSort sort, QDate today)
{
    QStringList conditions = conditionsOf(filingSystem, filter, today);
    if (conditions.isEmpty())
        conditions.append(QStringLiteral("1 = 1"));
    const QString select = QStringLiteral("SELECT rank%1 FROM %2 WHERE %3")
                               .arg(filter.ids ? QStringLiteral(", due_on") : QString(),
                                   list_table::name(filingSystem), conditions.join(QStringLiteral(" AND ")));
    if (filter.ids)
        return amongIds(connection, select, *filter.ids, sort);

    std::vector<quint32> ranks;
    auto read = Sql(connection, "list.filter",
        select +
            (sort == ListSort::DueOn
                    ? QStringLiteral(" ORDER BY CASE WHEN due_on = '' THEN 1 ELSE 0 END, due_on, rank")
                    : QStringLiteral(" ORDER BY rank")))
                    .each([&](const Row &row) {
                        ranks.push_back(static_cast<quint32>(row.integer(0)));
                        return true;
                    });
    if (!read)
        return read.error();
    return ranks;
}

} // namespace list_search_repository
