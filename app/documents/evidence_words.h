#pragma once

#include "app/requests/requests.h"

#include <QString>
#include <QStringList>

/// What a piece of evidence is called: "Letter: brief.pdf", "The whole plan".
QString evidenceWord(const EvidencePiece &piece, const QList<Attachment> &letters);

/// What there is to see of everything but a letter, line by line: the mandate, how it was found out who asks
/// and by whom, or the whole plan with the digest that is signed. `checkedBy`: the name of who established
/// it.
QStringList evidenceLines(const EvidencePiece &piece, const RequestFile &file, const QString &checkedBy);
