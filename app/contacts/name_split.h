#pragma once

#include "app/contacts/person_name.h"

#include <QStringView>

/// A family name with its prefix taken off: "van der Jansen" to "van der" and "Jansen". The prefix keeps the
/// case it was written in; nothing is taken when no name would be left.
FamilyName splitFamilyName(QStringView text);

/// A guess at the parts of a whole name, in the forms "J.P. (Jan) van der Berg", "Zoë van den Berg" and
/// "Berg, Z. van den". A suggestion: the user confirms. Titles and a written "mevr." or "dhr." are set apart.
PersonName splitFullName(QStringView text);

/// "j p", "JP", "J. P." to "J.P."; Ch., Chr., Fr., IJ., Ph., St., Th. and Tj. stay whole.
QString normalisedInitials(QStringView text);
