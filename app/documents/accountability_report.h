#pragma once

#include "app/accountability/accountability_document.h"
#include "app/documents/document_part.h"

#include <QByteArray>
#include <QList>
#include <QLocale>

/// A document for the file as it is read: made of the facts that were approved and of nothing else, so that a
/// version always says the same.

/// Which version of whom it is, in the language that is spoken: names with their values.
QList<QStringList> accountabilityHead(const AccountabilityDocument &document);
/// What it says, in the language that is spoken.
QList<DocumentPart> accountabilityParts(const AccountabilityDocument &document);

/// On paper. Needs a QGuiApplication.
QByteArray accountabilityPdf(const AccountabilityDocument &document, QLocale::Language language);
/// One page that needs nothing beside it.
QByteArray accountabilityHtml(const AccountabilityDocument &document, QLocale::Language language);
