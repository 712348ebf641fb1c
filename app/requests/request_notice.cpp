#include "app/requests/request_notice.h"

#include "app/requests/request_at_once.h"

#include <algorithm>
#include <utility>

namespace {

DataCategories only(DataCategories categories, DataCategories among)
{
    return DataCategories::fromBits(categories.bits() & among.bits());
}

DataCategories besides(DataCategories categories, DataCategories without)
{
    return DataCategories::fromBits(categories.bits() & ~without.bits());
}

RequestNotice noticeTo(const Holder &holder, NoticeAsk ask, FilingSystem filingSystem)
{
    return {.recipient = holder.name,
        .processor = holder.processor,
        .ask = ask,
        .holds = holder.categories(filingSystem),
        .fields = holder.whole.isEmpty() ? holder.fields : HandoverFields(),
        .via = holder.via};
}

/// What stays with us is not a recipient's to keep on using, unless a purpose of the person needs it still.
std::optional<RequestNotice> erasureNotice(
    const Holder &holder, const Proposal &proposal, FilingSystem filingSystem)
{
    RequestNotice notice = noticeTo(holder, NoticeAsk::Erase, filingSystem);
    DataCategories kept;
    DataCategories locked;
    for (const Proposal::CategoryPlan &row : proposal.plan) {
        if (row.erase)
            continue;
        // What an invoice spares is a part; all else of that category goes.
        if (row.part == Proposal::Part::Whole)
            kept = kept.with(row.category);
        if (!row.inUse)
            locked = locked.with(row.category);
    }
    notice.categories = besides(notice.holds, kept);
    // Of a category that stays in part it says both.
    notice.restricted = only(notice.holds, locked);
    if (notice.categories.isEmpty()) {
        if (notice.restricted.isEmpty())
            return std::nullopt;
        notice.ask = NoticeAsk::Restrict;
        notice.categories = std::exchange(notice.restricted, {});
    }
    return notice;
}

std::optional<RequestNotice> correctionNotice(
    const Holder &holder, const Proposal &proposal, FilingSystem filingSystem)
{
    RequestNotice notice = noticeTo(holder, NoticeAsk::Correct, filingSystem);
    for (const Proposal::Correction &correction : proposal.corrections) {
        const auto rule = std::find_if(editRules().begin(), editRules().end(),
            [&](const EditRule &each) { return each.code == correction.field; });
        if (rule == editRules().end() || !holder.holds(rule->field, filingSystem))
            continue;
        notice.categories = notice.categories.with(categoryOf(rule->field, filingSystem));
        if (!notice.corrected.contains(correction.field))
            notice.corrected.append(correction.field);
    }
    return notice.corrected.isEmpty() ? std::nullopt : std::optional(notice);
}

std::optional<RequestNotice> restrictionNotice(const Holder &holder, FilingSystem filingSystem)
{
    RequestNotice notice = noticeTo(holder, NoticeAsk::Restrict, filingSystem);
    notice.categories = notice.holds;
    return notice.categories.isEmpty() ? std::nullopt : std::optional(notice);
}

} // namespace

QString keyOf(NoticeAsk ask)
{
    switch (ask) {
    case NoticeAsk::Erase:
        return QStringLiteral("erase");
    case NoticeAsk::Correct:
        return QStringLiteral("correct");
    case NoticeAsk::Restrict:
        return QStringLiteral("restrict");
    }
    return {};
}

QString keyOf(NoticeFormat format)
{
    switch (format) {
    case NoticeFormat::Pdf:
        return QStringLiteral("pdf");
    case NoticeFormat::Eml:
        return QStringLiteral("eml");
    case NoticeFormat::Csv:
        return QStringLiteral("csv");
    }
    return {};
}

QString keyOf(NoticeWay way)
{
    switch (way) {
    case NoticeWay::Post:
        return QStringLiteral("post");
    case NoticeWay::Email:
        return QStringLiteral("email");
    case NoticeWay::Phone:
        return QStringLiteral("phone");
    case NoticeWay::Portal:
        return QStringLiteral("portal");
    }
    return {};
}

std::optional<NoticeFormat> noticeFormatFrom(QStringView key)
{
    for (const NoticeFormat format : allNoticeFormats) {
        if (key == keyOf(format))
            return format;
    }
    return std::nullopt;
}

std::optional<NoticeWay> noticeWayFrom(QStringView key)
{
    for (const NoticeWay way : allNoticeWays) {
        if (key == keyOf(way))
            return way;
    }
    return std::nullopt;
}

QList<RequestNotice> noticesOf(const Request &request, const Proposal &proposal, const QList<Holder> &holders)
{
    QList<RequestNotice> notices;
    // Whoever was told of a restriction may go on by themselves once it ends: art. 19 GDPR asks no word of
    // that.
    if (request_rules::isLifting(request))
        return notices;
    for (const Holder &holder : holders) {
        std::optional<RequestNotice> notice;
        if (request.type == Request::Type::Erasure)
            notice = erasureNotice(holder, proposal, request.filingSystem);
        else if (request.type == Request::Type::Restriction || !proposal.statement.isEmpty())
            notice = restrictionNotice(holder, request.filingSystem);
        else if (request.type == Request::Type::Rectification)
            notice = correctionNotice(holder, proposal, request.filingSystem);
        if (notice)
            notices.append(*notice);
    }
    return notices;
}

QList<RequestNotice> carriedOver(QList<RequestNotice> notices, const QList<RequestNotice> &before)
{
    for (RequestNotice &notice : notices) {
        const auto same = std::find_if(before.cbegin(), before.cend(), [&](const RequestNotice &old) {
            return old.recipient == notice.recipient && old.ask == notice.ask &&
                old.categories == notice.categories && old.restricted == notice.restricted &&
                old.corrected == notice.corrected;
        });
        if (same == before.cend())
            continue;
        notice.madeAt = same->madeAt;
        notice.madeAs = same->madeAs;
        notice.sentOn = same->sentOn;
        notice.sentBy = same->sentBy;
    }
    return notices;
}
