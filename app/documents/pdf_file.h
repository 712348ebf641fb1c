#pragma once

#include "app/base/result.h"

#include <QString>

class QTextDocument;

/// The letter that every document of ours begins with: Inter where it is installed, else the system's own.
void dressDocument(QTextDocument &document);

/// Writes a document as PDF/A-1b on A4, with page numbers; only its owner may read it, and it appears whole or not
/// at all. Needs a QGuiApplication.
Outcome writePdf(QTextDocument &document, const QString &title, const QString &path);
