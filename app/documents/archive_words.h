#pragma once

#include "app/retention/archived_term.h"

#include <QStringList>

/// What of somebody is in the archive, by which duty and until when, a sentence a category; with `isVeiled`
/// also that it is left out here.
QStringList archiveLines(const ArchivedTerms &archived, bool isVeiled);
/// Stands in the place of a name that the archive keeps to itself.
QString archivedName();
/// The name, or what stands in its place.
QString nameOrArchived(const QString &name, bool isArchived);
