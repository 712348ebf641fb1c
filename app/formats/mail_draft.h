#pragma once

#include <QByteArray>
#include <QString>

/// A message that a mail program opens ready to be sent, with one attachment or none.
struct MailDraft
{
    /// Whom it is for, where that is known; left out where it cannot stand in a header as it is.
    QString receiver = {};
    QString subject = {};
    QString text = {};
    QString attachmentName = {}; ///< ASCII; empty for no attachment
    QByteArray attachment = {};
};

/// The message as an `.eml` file: X-Unsent, plain text in UTF-8, the attachment in base64, lines of at most
/// 76 signs ended by CRLF (RFC 5322, 2045 to 2047). It has no sender or date: those are the mail program's to
/// fill in.
QByteArray emlOf(const MailDraft &draft);
