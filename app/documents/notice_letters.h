#pragma once

#include "app/requests/notice_sheet.h"

#include <QByteArray>

/// Notices to recipients (art. 19 GDPR) as one file: letters in one PDF with pages of their own, messages
/// that a mail program opens ready to be sent in an archive, or a table with a row for each recipient and
/// corrected field. Letters and messages speak the language of the recipient's country. Whatever came from
/// outside is put in as text. Needs a QGuiApplication for letters.
Result<QByteArray> layOutNotices(NoticeFormat format, const QList<NoticeSheet> &sheets);

/// What that file is called in a package: it names nobody.
QString noticesFileName(NoticeFormat format);
