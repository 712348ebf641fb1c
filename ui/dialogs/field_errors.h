#pragma once

#include "app/base/error.h"

#include <QMap>
#include <QString>

class FormField;

/// Says at each of these texts that a national number stands in it, where a refusal is about that and names
/// them, and goes to the first; false where it is about anything else. What was said there before is gone.
bool tellNationalNumber(const Error &error, const QMap<QString, FormField *> &texts);
