#pragma once

#include "app/base/result.h"
#include "app/staff/permit.h"

#include <QString>

#include <functional>

class Confirmation;
struct ServiceContext;

/// The trail, or a part of it, in a file that others can check (app/audit/README.md).
namespace trail_export {

/// Told how many of how many entries are written; false stops it, which leaves no file.
using Progress = std::function<bool(quint64 written, quint64 all)>;

/// All of the trail as lines of JSON, every epoch of it, its checkpoints behind its entries; how many
/// entries. Cancelled "audit.export", Unavailable "audit.file".
Result<qint64> writeAll(const ServiceContext &context, const QString &path, const Progress &progress);

/// That the entries of one request stand in the trail, under a head that is signed for this, in each epoch in
/// which they stand; how many entries. NotFound "audit.request" where there are none, Refused where they
/// belong to a filing system in which this permit may not read the trail, Unavailable "audit.file"; errors of
/// checkpoint_signing::sign().
Result<qint64> writeProof(const ServiceContext &context, const Permit &permit,
    const Confirmation &confirmation, const QString &requestRef, const QString &path);

} // namespace trail_export
