#pragma once

#include <QtGlobal>

/// Bytes of memory this computer has; 0 where it does not tell.
qint64 computerMemory();
