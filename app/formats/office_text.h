#pragma once

#include "app/formats/file_text.h"

/// The words of a document of OpenDocument or Office Open XML: text, tables, notes, comments, headers. Not
/// whole where it is no such document, is damaged or encrypted, or would unpack beyond all measure.
FileText officeTextOf(const QByteArray &document);
