#pragma once

#include "app/informing/informing_letter.h"

#include <QList>

/// A letter for each person in one PDF, each in the language of its person and with pages of its own: what
/// art. 13 and 14 GDPR ask to be told. Needs a QGuiApplication.
Result<QByteArray> informingLettersPdf(const QList<InformingLetter> &letters);

/// The same as messages that a mail program opens ready to be sent, in an archive. Their names tell nothing.
Result<QByteArray> informingMessages(const QList<InformingLetter> &letters);

/// The one of these that makes letters of a format.
Result<QByteArray> layOutInformingLetters(
    InformingLetterFormat format, const QList<InformingLetter> &letters);
