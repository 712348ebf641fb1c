#pragma once

#include "app/law/holidays.h"
#include "app/requests/request.h"

#include <QStringList>

/// One request as an overview tells it: nobody's name, only what was asked, when, how it went and why
/// (domain.md 12, questions 7, 8, 10 and 11).
struct RequestLine
{
    Id<Request> id = {};
    QString ref = {};
    Request::Type type = Request::Type::Access;
    Request::Channel channel = Request::Channel::Email;
    Request::Stage stage = Request::Stage::Received;
    Request::Outcome outcome = Request::Outcome::None;
    QDate receivedOn = {};
    /// The safe last day, after an extension the later one.
    QDate dueOn = {};
    QDate answeredOn = {};
    QDate closedOn = {};
    QDate extensionSentOn = {};
    /// In somebody's own words, so that it stays on the screen.
    QString extensionReason = {};
    /// On which the clock stood still for a question asked in time; those of one that is open run on.
    qint64 pausedDays = 0;
    /// A code of identity_check.h; empty while who asks is not established.
    QString identityMethod = {};
    int identityLevel = 0;
    /// The codes why it was refused ("R02"); empty where it was not, or where that was not kept.
    QStringList refusalGrounds = {};

    bool isOpen() const { return stage != Request::Stage::Closed && stage != Request::Stage::Duplicate; }

    friend bool operator==(const RequestLine &, const RequestLine &) = default;
};

/// What an overview keeps of a request.
RequestLine lineFrom(
    const Request &request, const QList<RequestQuestion> &questions, QDate today, HolidayMode holidays);
