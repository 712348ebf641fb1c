#include "app/access_reviews/log_review_reader.h"

#include "app/access_reviews/log_rules.h"
#include "app/audit/audit_detail.h"
#include "app/staff/staff_repository.h"
#include "app/storage/sql.h"

#include <QHash>
#include <QMap>

#include <deque>

namespace log_review_reader {

namespace {

using Lines = QList<AccessLine>;

struct Month
{
    Instant from;
    Instant until;
};

Month monthOf(QDate first)
{
    const auto beginning = [](QDate day) { return Instant::fromDateTime(day.startOfDay()); };
    return {beginning(first), beginning(first.addMonths(1))};
}

const QString withinMonth = QStringLiteral("happened_at >= ? AND happened_at < ? AND actor <> ''");

QString actPlaces(const QStringList &actions)
{
    return QStringList(actions.size(), QStringLiteral("?")).join(u',');
}

void widen(AccessLine &line, Instant first, Instant last, qint64 count)
{
    if (!line.since || first < *line.since)
        line.since = first;
    if (!line.lastUse || last > *line.lastUse)
        line.lastUse = last;
    line.count += count;
}

/// How many people somebody touched within each quarter of an hour.
struct Quarters
{
    AccessLine outOfHours;
    QList<std::pair<qint64, qint64>> people;
};

Result<QMap<QString, Quarters>> quartersOf(Connection &connection, const Month &month)
{
    QMap<QString, Quarters> byMember;
    const auto read = Sql(connection, "log-review.quarters",
        QStringLiteral("SELECT actor, happened_at / %1, COUNT(*), COUNT(DISTINCT object_ref), "
                       "MIN(happened_at), MAX(happened_at) FROM audit_entry WHERE %2 AND "
                       "object_kind = 'contact' GROUP BY 1, 2 ORDER BY 1, 2")
            .arg(QString::number(log_rules::quarter), withinMonth))
                          .bind(month.from)
                          .bind(month.until)
                          .each([&byMember](const Row &row) {
                              Quarters &quarters = byMember[row.text(0)];
                              quarters.people.append({row.integer(1), row.integer(3)});
                              if (log_rules::isOutOfHours({row.integer(1) * log_rules::quarter}))
                                  widen(quarters.outOfHours, row.instant(4), row.instant(5), row.integer(2));
                              return true;
                          });
    return read ? Result<QMap<QString, Quarters>>(byMember) : Result<QMap<QString, Quarters>>(read.error());
}

/// People touched within the last hour, as the moments go by.
class LastHour final
{
public:
    void add(Instant moment, const QString &person)
    {
        m_acts.emplace_back(moment, person);
        ++m_people[person];
        while (moment.micros - m_acts.front().first.micros >= Instant::hour) {
            if (auto gone = m_people.find(m_acts.front().second); --*gone == 0)
                m_people.erase(gone);
            m_acts.pop_front();
        }
    }
    qint64 people() const { return m_people.size(); }
    Instant begins() const { return m_acts.front().first; }

private:
    std::deque<std::pair<Instant, QString>> m_acts;
    QHash<QString, int> m_people;
};

/// The fullest hour within a stretch, if it is fuller than is usual.
Outcome lookAtStretch(Connection &connection, const QString &member, const Month &month,
    const log_rules::BusyQuarters &stretch, AccessLine &line)
{
    LastHour hour;
    return Sql(connection, "log-review.stretch",
        QStringLiteral("SELECT happened_at, object_ref FROM audit_entry WHERE happened_at >= ? AND "
                       "happened_at < ? AND actor = ? AND object_kind = 'contact' ORDER BY happened_at"))
        .bind(std::max(month.from.micros, stretch.first * log_rules::quarter))
        .bind(std::min(month.until.micros, (stretch.last + 1) * log_rules::quarter))
        .bind(member)
        .each([&](const Row &row) {
            const Instant moment = row.instant(0);
            hour.add(moment, row.text(1));
            if (hour.people() > std::max<qint64>(log_rules::manyRecords, line.count)) {
                line.count = hour.people();
                line.since = hour.begins();
                line.lastUse = moment;
            }
            return true;
        });
}

Outcome addByHours(Connection &connection, const Month &month, Lines &lines)
{
    const auto byMember = quartersOf(connection, month);
    if (!byMember)
        return byMember.error();
    Lines many;
    for (auto each = byMember->begin(); each != byMember->end(); ++each) {
        AccessLine late = each->outOfHours;
        if (late.count > 0) {
            late.matter = AccessMatter::OutOfHours;
            late.key = late.subject = each.key();
            lines.append(late);
        }
        AccessLine full{.matter = AccessMatter::ManyRecords, .key = each.key(), .subject = each.key()};
        for (const auto &stretch : log_rules::busyQuarters(each->people)) {
            if (auto looked = lookAtStretch(connection, each.key(), month, stretch, full); !looked)
                return looked;
        }
        if (full.count > 0)
            many.append(full);
    }
    lines += many;
    return done;
}

/// Who looked at a record of which the staff is told that it is a member's own.
Outcome addOwnRecords(Connection &connection, const Month &month, Lines &lines)
{
    const auto members = staff_repository::all(connection);
    if (!members)
        return members.error();
    for (const StaffMember &member : *members) {
        if (member.ownContact.isEmpty())
            continue;
        const auto read =
            Sql(connection, "log-review.own-record",
                QStringLiteral("SELECT actor, COUNT(*), MIN(happened_at), MAX(happened_at) FROM audit_entry "
                               "WHERE object_ref = ? AND object_kind = 'contact' AND %1 GROUP BY actor "
                               "ORDER BY actor")
                    .arg(withinMonth))
                .bind(QString::fromLatin1(member.ownContact.toHex()))
                .bind(month.from)
                .bind(month.until)
                .each([&](const Row &row) {
                    const QString actor = row.text(0);
                    const bool isOwn = actor == member.ref;
                    lines.append({.matter = isOwn ? AccessMatter::OwnRecord : AccessMatter::Colleague,
                        .key = actor + u':' + member.ref,
                        .subject = actor,
                        .place = isOwn ? QString() : member.ref,
                        .since = row.instant(2),
                        .lastUse = row.instant(3),
                        .count = row.integer(1)});
                    return true;
                });
        if (!read)
            return read;
    }
    return done;
}

Outcome addExports(Connection &connection, const Month &month, Lines &lines)
{
    Sql counting(connection, "log-review.exports",
        QStringLiteral("SELECT actor, filing_system, action, COUNT(*), MIN(happened_at), MAX(happened_at) "
                       "FROM audit_entry WHERE %1 AND action IN (%2) GROUP BY actor, filing_system, action "
                       "ORDER BY actor, filing_system, action")
            .arg(withinMonth, actPlaces(log_rules::exports())));
    counting.bind(month.from).bind(month.until);
    for (const QString &action : log_rules::exports())
        counting.bind(action);
    return counting.each([&lines](const Row &row) {
        AccessLine line{.matter = AccessMatter::Exported,
            .key = QStringList{row.text(0), row.text(1), row.text(2)}.join(u':'),
            .subject = row.text(0),
            .place = row.text(2),
            .since = row.instant(4),
            .lastUse = row.instant(5),
            .count = row.integer(3)};
        if (!row.isNull(1))
            line.filingSystem = row.filingSystem(1);
        lines.append(line);
        return true;
    });
}

/// What a member tried without the right to it.
Outcome addRefused(Connection &connection, const Month &month, Lines &lines)
{
    QMap<QString, AccessLine> byAttempt;
    const auto read = Sql(connection, "log-review.refused",
        QStringLiteral("SELECT e.actor, e.happened_at, e.filing_system, d.detail FROM audit_entry e JOIN "
                       "audit_detail d ON d.position = e.position WHERE %1 AND e.action = 'staff.refused'")
            .arg(withinMonth))
                          .bind(month.from)
                          .bind(month.until)
                          .each([&byAttempt](const Row &row) {
                              const QJsonObject detail = audit_detail::objectIn(row.bytes(3));
                              AccessLine line{.matter = AccessMatter::Denied,
                                  .subject = row.text(0),
                                  .place = detail.value(QLatin1String("operation")).toString()};
                              if (!row.isNull(2))
                                  line.filingSystem = row.filingSystem(2);
                              line.key = QStringList{row.text(0), line.place, row.text(2)}.join(u':');
                              AccessLine &known = byAttempt[line.key];
                              if (known.count == 0)
                                  known = line;
                              widen(known, row.instant(1), row.instant(1),
                                  detail.value(QLatin1String("times")).toInt(1));
                              return true;
                          });
    lines += byAttempt.values();
    return read;
}

/// Wrong passphrases, as the sign-in after them tells.
Outcome addDenied(Connection &connection, const Month &month, Lines &lines)
{
    QMap<QString, AccessLine> byMember;
    const auto read = Sql(connection, "log-review.denied",
        QStringLiteral("SELECT e.actor, e.happened_at, d.detail FROM audit_entry e JOIN audit_detail d "
                       "ON d.position = e.position WHERE %1 AND e.action = 'staff.sign-in'")
            .arg(withinMonth))
                          .bind(month.from)
                          .bind(month.until)
                          .each([&byMember](const Row &row) {
                              const QJsonObject detail = audit_detail::objectIn(row.bytes(2));
                              const int failed = detail.value(QLatin1String("failed_before")).toInt();
                              if (failed > 0)
                                  widen(byMember[row.text(0)], row.instant(1), row.instant(1), failed);
                              return true;
                          });
    if (!read)
        return read;
    for (auto each = byMember.begin(); each != byMember.end(); ++each) {
        each->matter = AccessMatter::Denied;
        each->key = each->subject = each.key();
        lines.append(*each);
    }
    return done;
}

/// From when up to when a request of somebody was open.
struct OpenRequest
{
    Instant from;
    std::optional<Instant> until;
};
using OpenRequests = QMultiHash<QString, OpenRequest>;

Result<OpenRequests> requestsIn(Connection &connection, const Month &month)
{
    OpenRequests requests;
    const auto read = Sql(connection, "log-review.requests",
        QStringLiteral("SELECT contact_ref, registered_at, closed_at FROM request WHERE registered_at < ? "
                       "AND (closed_at IS NULL OR closed_at >= ?)"))
                          .bind(month.until)
                          .bind(month.from)
                          .each([&requests](const Row &row) {
                              requests.insert(QString::fromLatin1(row.bytes(0).toHex()),
                                  {row.instant(1), row.maybeInstant(2)});
                              return true;
                          });
    return read ? Result<OpenRequests>(requests) : Result<OpenRequests>(read.error());
}

bool wasOpen(const OpenRequests &requests, const QString &person, Instant moment)
{
    const auto [first, last] = requests.equal_range(person);
    return std::any_of(first, last, [moment](const OpenRequest &request) {
        return request.from <= moment && (!request.until || moment <= *request.until);
    });
}

Outcome addWithoutCase(Connection &connection, const Month &month, Lines &lines)
{
    const auto requests = requestsIn(connection, month);
    if (!requests)
        return requests.error();
    QMap<QString, AccessLine> byMember;
    Sql looking(connection, "log-review.hidden",
        QStringLiteral("SELECT actor, happened_at, object_ref FROM audit_entry WHERE %1 AND "
                       "object_kind = 'contact' AND request_ref = '' AND action IN (%2)")
            .arg(withinMonth, actPlaces(log_rules::hiddenLooks())));
    looking.bind(month.from).bind(month.until);
    for (const QString &action : log_rules::hiddenLooks())
        looking.bind(action);
    const auto read = looking.each([&](const Row &row) {
        if (!wasOpen(*requests, row.text(2), row.instant(1)))
            widen(byMember[row.text(0)], row.instant(1), row.instant(1), 1);
        return true;
    });
    if (!read)
        return read;
    for (auto each = byMember.begin(); each != byMember.end(); ++each) {
        each->matter = AccessMatter::NoOpenCase;
        each->key = each->subject = each.key();
        lines.append(*each);
    }
    return done;
}

Outcome addSample(Connection &connection, const Month &month, Lines &lines)
{
    Sql drawing(connection, "log-review.sample",
        QStringLiteral("SELECT position, actor, filing_system, action, object_ref, happened_at "
                       "FROM audit_entry WHERE %1 AND action IN (%2) ORDER BY leaf_hash LIMIT ?")
            .arg(withinMonth, actPlaces(log_rules::looks())));
    drawing.bind(month.from).bind(month.until);
    for (const QString &action : log_rules::looks())
        drawing.bind(action);
    return drawing.bind(log_rules::sampleSize).each([&lines](const Row &row) {
        AccessLine line{.matter = AccessMatter::Sample,
            .key = QString::number(row.integer(0)),
            .subject = row.text(1),
            .place = row.text(3) + u' ' + row.text(4),
            .since = row.instant(5),
            .count = 1};
        if (!row.isNull(2))
            line.filingSystem = row.filingSystem(2);
        lines.append(line);
        return true;
    });
}

} // namespace

Result<QList<AccessLine>> lines(Connection &connection, QDate month)
{
    const Month whole = monthOf(month);
    Lines lines;
    for (const auto add :
        {addByHours, addOwnRecords, addExports, addDenied, addRefused, addWithoutCase, addSample}) {
        if (auto added = add(connection, whole, lines); !added)
            return added.error();
    }
    return lines;
}

} // namespace log_review_reader
