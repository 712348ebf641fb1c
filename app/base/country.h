#pragma once

#include <QStringView>

/// Countries by their two capitals (ISO 3166-1).
namespace country {

/// Whether the code has been given to a country; a code that is only reserved has not.
bool isCode(QStringView code);
/// Whether it is a member state of the European Union.
bool isInUnion(QStringView code);
/// Whether data that goes there stays inside the European Economic Area: the Union, and Iceland,
/// Liechtenstein and Norway.
bool isInEea(QStringView code);

} // namespace country
