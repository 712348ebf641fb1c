#pragma once

#include "app/base/result.h"
#include "app/consent/consent_draft.h"

#include <QFuture>

#include <optional>

class QMimeData;

/// Reads a file to be kept as evidence, away from the window's thread.
QFuture<Result<ConsentEvidence>> readEvidence(const QString &path);

/// The evidence in what was dropped or copied: one local file, a picture, or a text; nothing where there is
/// none. What is no file gets this name, which names nobody, and an ending.
std::optional<QFuture<Result<ConsentEvidence>>> readEvidence(const QMimeData *data, const QString &name);

/// Reads a file to be kept with somebody, smaller than evidence may be.
QFuture<Result<ConsentEvidence>> readAttachment(const QString &path);
