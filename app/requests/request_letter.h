#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

/// The letter or message in which something was asked, as it came in: the evidence of what was asked and when
/// (art. 5(2) GDPR). Kept in the file of the person, encrypted with everything else, and gone with them.
struct RequestLetter
{
    QString name = {};
    QString mediaType = {};
    QByteArray content = {};

    /// 25 MB, as for all evidence.
    static constexpr qsizetype largest = 25 * 1024 * 1024;
};

/// Whether it can be kept: Invalid "request.letter-empty", "request.letter-too-large" {megabytes},
/// "request.letter-danger" where it could run something when it is opened, or its name hides what it is.
Outcome checkLetter(const RequestLetter &letter);

/// What a message says of itself, to begin a form with. Nothing of it is proven: whoever wrote it can write
/// any address and any day.
struct LetterHeads
{
    /// The address of the sender alone, without a name; empty where there is none.
    QString sender = {};
    /// The day on which it was sent, where the organisation is; null where it says none.
    QDate sentOn = {};
    QString subject = {};
};

/// The heads of a message (RFC 5322); nothing where it is none. A picture or a PDF says nothing by itself.
std::optional<LetterHeads> headsOf(const RequestLetter &letter);

/// The address in a From field: "Anna <anna@x.example>" and "anna@x.example (Anna)" give "anna@x.example".
/// Empty where there are several or none (RFC 5322, 3.6.2).
QString senderAddress(const QString &from);

/// The day of a Date field in the time zone of the organisation (RFC 5322, 3.3); null where it is none.
QDate sentDay(const QString &date);
