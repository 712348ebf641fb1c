#pragma once

#include "app/base/result.h"
#include "app/measures/measure.h"

class Connection;

/// What registers of the file show to have been done, so that nobody records it a second time.
namespace register_evidence_reader {

/// The newest of this kind as a result that nobody stored: what the register of reviews says of access and of
/// the trail, that every processor who works for us was looked at, and that every activity was besides, with
/// a statement that was published; as long ago as the first of them.
/// Nothing where no register shows it, or where what it shows is damaged.
Result<std::optional<MeasureResult>> newest(Connection &connection, MeasureKind kind);

} // namespace register_evidence_reader
