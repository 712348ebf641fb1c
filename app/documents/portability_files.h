#pragma once

#include "app/access_package/portability_file.h"
#include "app/base/result.h"
#include "app/leaving/leaving_order.h"

#include <QJsonObject>

QJsonObject portabilityJson(const PortabilityFile &file);
/// What portabilityJson() gives, as JSON Schema (2020-12): it goes along, so that who receives the file can
/// check what they read.
QJsonObject portabilitySchema(const PortabilityFile &file);

/// The files of the archive: JSON with its schema, a CSV for each kind of data (RFC 4180), a vCard 4.0, and
/// what the fields mean and what is left out, in the person's language.
QList<LeavingPart> portabilityFiles(const PortabilityFile &file);
