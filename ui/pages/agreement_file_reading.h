#pragma once

#include "app/agreements/agreement_document.h"

#include <QFuture>

/// Reads a file that is to be kept with an agreement or an audit, away from the window's thread; `document`
/// says all but its name, kind and content.
QFuture<Result<AgreementDocument>> readAgreementFile(const QString &path, const AgreementDocument &document);
