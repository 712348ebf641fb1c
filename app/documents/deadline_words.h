#pragma once

#include "app/law/deadline_derivation.h"

#include <QStringList>

/// How a deadline comes about, a sentence a line, in the language of the application (domain.md 4.4).
QStringList deadlineLines(const QList<DeadlineStep> &steps);
