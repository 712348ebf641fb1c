#pragma once

#include "app/accountability/accountability_facts.h"
#include "app/documents/document_part.h"

#include <QList>

/// What each kind of document for the file says, in the language that is spoken.
namespace accountability_parts {

QList<DocumentPart> protocol(const AccountabilityFacts &facts);
QList<DocumentPart> retentionSchedule(const AccountabilityFacts &facts);
QList<DocumentPart> backupStrategy(const AccountabilityFacts &facts);
QList<DocumentPart> businessContacts(const AccountabilityFacts &facts);

} // namespace accountability_parts
