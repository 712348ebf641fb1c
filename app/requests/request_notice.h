#pragma once

#include "app/base/instant.h"
#include "app/registers/holders.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>

/// What a recipient is asked to do with the data that they have of somebody (art. 19 GDPR). The numbers are
/// stored.
enum class NoticeAsk { Erase = 1, Correct = 2, Restrict = 3 };

/// What notices are written as. The numbers are stored.
enum class NoticeFormat { Pdf = 1, Eml = 2, Csv = 3 };

/// By which way a notice went. The numbers are stored.
enum class NoticeWay { Post = 1, Email = 2, Phone = 3, Portal = 4 };

inline constexpr std::array allNoticeFormats = {NoticeFormat::Pdf, NoticeFormat::Eml, NoticeFormat::Csv};
inline constexpr std::array allNoticeWays = {
    NoticeWay::Post, NoticeWay::Email, NoticeWay::Phone, NoticeWay::Portal};

/// "erase", "pdf", "post": the stable words.
QString keyOf(NoticeAsk ask);
QString keyOf(NoticeFormat format);
QString keyOf(NoticeWay way);
std::optional<NoticeFormat> noticeFormatFrom(QStringView key);
std::optional<NoticeWay> noticeWayFrom(QStringView key);

/// What one recipient is told on a request, and how far that is (art. 19 GDPR). It holds no value of the
/// person, so it stays with the request when they are erased (domain.md 9.2); what finds the person stands in
/// the letters alone (notice_sheet.h).
struct RequestNotice
{
    QString recipient = {};
    /// None where the register does not know them.
    Id<Processor> processor = {};
    NoticeAsk ask = NoticeAsk::Erase;
    /// What it is about: what goes, what was corrected, or what may not be used for now.
    DataCategories categories = {};
    /// What may not be used besides, as far as the law makes us keep it; of an erasure only. A category that
    /// stays in part stands in both.
    DataCategories restricted = {};
    /// What they have of the person, by which they can be told who it is about.
    DataCategories holds = {};
    /// The columns of lists that they were handed; all of `holds` where there are none.
    HandoverFields fields = {};
    /// The codes of the fields that were corrected.
    QStringList corrected = {};
    /// Who passed it on, the one that got it from us first; empty where they got it from us.
    QStringList via = {};
    /// When it was last written out, and as what.
    std::optional<Instant> madeAt = std::nullopt;
    NoticeFormat madeAs = NoticeFormat::Pdf;
    /// The day it went, and by which way; null before.
    QDate sentOn = {};
    NoticeWay sentBy = NoticeWay::Post;
    /// As the request's result has it: the day they confirmed, or the obstacle (noticeObstacles).
    QDate confirmedOn = {};
    QString obstacle = {};

    /// Nobody confirmed it yet, nor is it impossible.
    bool isOpen() const { return !confirmedOn.isValid() && obstacle.isEmpty(); }

    friend bool operator==(const RequestNotice &, const RequestNotice &) = default;
};

/// What each holder must be told once the proposal is carried out; whoever has nothing of what changes is
/// told nothing. None for kinds that change nothing of what others have (art. 19 GDPR names rectification,
/// erasure and restriction).
QList<RequestNotice> noticesOf(
    const Request &request, const Proposal &proposal, const QList<Holder> &holders);

/// The notices of now, with what became of those of the same recipients that asked the same before.
QList<RequestNotice> carriedOver(QList<RequestNotice> notices, const QList<RequestNotice> &before);
