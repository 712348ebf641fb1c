#pragma once

#include "app/formats/file_text.h"

/// Whether the program was built with the part of Qt that reads such documents.
bool readsPdf();

/// The words of a PDF; not whole where it is damaged or locked with a password, has more pages than are read,
/// or where readsPdf() is false. What is only pictured in it, as a scan of paper is, has no words.
FileText pdfTextOf(const QByteArray &document);
