#pragma once

#include "app/consent/purpose.h"

#include <QList>

/// The purposes a new file starts with, to be adapted by the privacy officer. The wordings name the
/// organisation, since consent is given to somebody.
QList<Purpose> defaultPurposes(const QString &organisation);
