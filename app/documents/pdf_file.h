#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

class QTextDocument;

/// The letter that every document of ours begins with: Inter where it is installed, else the system's own.
void dressDocument(QTextDocument &document);

/// A document as PDF/A-1b on A4, with page numbers. Needs a QGuiApplication.
QByteArray pdfOf(QTextDocument &document, const QString &title);

/// The same in a file that only its owner may read and that appears whole or not at all.
Outcome writePdf(QTextDocument &document, const QString &title, const QString &path);
