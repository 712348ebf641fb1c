#pragma once

#include <QDate>
#include <QStringView>

/// Whether the Commission found the protection of personal data in a country adequate on a day, for every
/// recipient there (art. 45 GDPR; domain.md 6.6). Where only some recipients are covered, as in Canada and
/// the United States, the answer is no: whether theirs is one must be said.
bool isAdequateCountry(QStringView code, QDate on);
