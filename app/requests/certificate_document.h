#pragma once

#include "app/requests/request.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

/// The day by which nothing of an erasure is in a backup any more: none gets older (domain.md 9.3, B6;
/// backup_retention.h). Null before the request was carried out.
QDate backupsGoneBy(const Request &request);

/// What was done on a request that was carried out, by whom it was approved, what stays and until when, as it
/// is signed (domain.md 9.2: the certificate for the person). Members of staff and the person are there by
/// reference alone. `controller` is what the organisation is called.
QJsonObject certificateDocument(
    const Request &request, const QList<Decision> &decisions, const QString &controller, Instant madeAt);
