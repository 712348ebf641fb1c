#pragma once

#include "app/retention/start_order.h"

#include <QStringList>

/// What a start moment would make of the terms of several people, line by line.
QStringList startPreviewLines(const StartPreview &preview);
