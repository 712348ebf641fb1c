#pragma once

#include "app/registers/processor.h"

#include <QList>
#include <QStringList>

/// Who receives data for a purpose, by the flows that the register knows: the names in the order of the
/// register, without those that ended (art. 13(1)(e) and 30(1)(d) GDPR).
QStringList recipientsOf(const QList<Processor> &processors, Id<Purpose> purpose);
