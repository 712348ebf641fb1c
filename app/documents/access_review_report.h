#pragma once

#include "app/documents/access_review_words.h"
#include "app/documents/document_part.h"

#include <QByteArray>
#include <QLocale>

/// A review of access or of the trail to be read by who supervises: the list as it was frozen, what was
/// decided on each line, who signed, and what came of it.
struct AccessReviewReport
{
    AccessReview review = {};
    AccessNames names = {};
    QString organisation = {};
    QDate asOf = {};
};

/// Names with their values, in the language that is spoken.
QList<QStringList> accessReviewHead(const AccessReviewReport &report);
QList<DocumentPart> accessReviewParts(const AccessReviewReport &report);

/// On paper. Needs a QGuiApplication.
QByteArray accessReviewPdf(const AccessReviewReport &report, QLocale::Language language);
/// One page that needs nothing beside it.
QByteArray accessReviewHtml(const AccessReviewReport &report, QLocale::Language language);
