#include "app/requests/request_notice_repository.h"

#include "app/storage/sql.h"

namespace request_notice_repository {

namespace {

/// No name holds one (processor.h).
constexpr QChar betweenNames = u'\n';

QStringList namesIn(const QString &text)
{
    return text.split(betweenNames, Qt::SkipEmptyParts);
}

DataCategories noticeCategories(const Row &row, int column)
{
    return DataCategories::fromBits(static_cast<quint32>(row.integer(column)));
}

RequestNotice noticeFrom(const Row &row)
{
    return {.recipient = row.text(0),
        .processor = row.id<Processor>(1),
        .ask = row.as<NoticeAsk>(2),
        .categories = noticeCategories(row, 3),
        .restricted = noticeCategories(row, 4),
        .holds = noticeCategories(row, 5),
        .fields = handoverFieldsFromBits(row.integer(6)),
        .corrected = namesIn(row.text(7)),
        .via = namesIn(row.text(8)),
        .madeAt = row.maybeInstant(9),
        .madeAs = row.as<NoticeFormat>(10),
        .sentOn = row.day(11),
        .sentBy = row.as<NoticeWay>(12)};
}

qint64 bitsOf(const HandoverFields &fields)
{
    qint64 bits = 0;
    for (const HandoverField field : fields)
        bits |= bitOf(field);
    return bits;
}

} // namespace

Result<QList<RequestNotice>> list(Connection &connection, FilingSystem filingSystem, Id<Request> request)
{
    return Sql(connection, "notice.list",
        QStringLiteral(
            "SELECT recipient, processor_id, ask, categories, restricted, holds, fields, corrected, "
            "via, made_at, made_as, sent_on, sent_by FROM request_notice "
            // Not in the order of everybody's: SQLite would read those of the whole filing system.
            "WHERE filing_system = ? AND request_id = ? ORDER BY id + 0"))
        .bind(filingSystem)
        .bind(request)
        .list(noticeFrom);
}

Outcome replace(Connection &connection, FilingSystem filingSystem, Id<Request> request,
    const QList<RequestNotice> &notices)
{
    const auto gone = Sql(connection, "notice.clear",
        QStringLiteral("DELETE FROM request_notice WHERE filing_system = ? AND request_id = ?"))
                          .bind(filingSystem)
                          .bind(request)
                          .run();
    if (!gone)
        return gone.error();
    for (const RequestNotice &notice : notices) {
        const auto added = Sql(connection, "notice.add",
            QStringLiteral(
                "INSERT INTO request_notice (filing_system, request_id, recipient, processor_id, ask, "
                "categories, restricted, holds, fields, corrected, via, made_at, made_as, sent_on, sent_by) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                               .bind(filingSystem)
                               .bind(request)
                               .bind(notice.recipient)
                               .bind(notice.processor)
                               .bind(notice.ask)
                               .bind(static_cast<qint64>(notice.categories.bits()))
                               .bind(static_cast<qint64>(notice.restricted.bits()))
                               .bind(static_cast<qint64>(notice.holds.bits()))
                               .bind(bitsOf(notice.fields))
                               .bind(notice.corrected.join(betweenNames))
                               .bind(notice.via.join(betweenNames))
                               .bind(notice.madeAt)
                               .bind(notice.madeAs)
                               .bind(notice.sentOn)
                               .bind(notice.sentBy)
                               .run();
        if (!added)
            return added.error();
    }
    return done;
}

} // namespace request_notice_repository
