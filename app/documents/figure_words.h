#pragma once

#include "app/requests/anonymous_fate.h"

#include <QString>

/// What becomes, or became, of a category of which anonymous figures were to stay (domain.md 9.5).
QString figureForecast(const AnonymousFate &fate);
QString figureSentence(const AnonymousFate &fate);
/// The value of a count, or of the purposes that somebody's data served, as it stands in the figures.
QString figureValueWord(const QString &value);

/// "anonymised", or why it was erased: "too-few-alike", "too-few-values".
QString codeOf(anonymity_gate::Failing failing);
