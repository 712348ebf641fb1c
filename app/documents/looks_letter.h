#pragma once

#include "app/access_reviews/person_looks.h"
#include "app/documents/document_part.h"

#include <QByteArray>
#include <QLocale>

/// "Who looked at my file", for the person themselves: when, what was looked at, why, and by whom; members by
/// their function unless the organisation chose to name them (art. 15 GDPR; CJEU C-579/21).

/// Who looked, as the person is told.
QString lookerWord(const PersonLook &look, bool namesMembers);
/// Why, as far as it was said.
QString lookReason(const PersonLook &look);

QList<DocumentPart> looksParts(const PersonLooks &looks);
/// On paper. Needs a QGuiApplication.
QByteArray looksPdf(const PersonLooks &looks, QLocale::Language language);
