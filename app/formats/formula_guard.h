#pragma once

#include <QByteArrayView>

/// Whether a spreadsheet would run this text as a formula: = + - @, tab, CR or their full-width forms, also
/// after leading blanks or a quotation mark (OWASP, CSV injection; security.md row 54).
bool startsFormula(QByteArrayView text);

/// Whether an apostrophe must be put in front of a text: before a formula, and before one that has
/// apostrophes of its own already, so that `withoutGuard` gives every text back as it was.
bool needsGuard(QByteArrayView text);

/// The text as it was before a guarding apostrophe was put in front of it, so that our own files come back
/// alike.
QByteArrayView withoutGuard(QByteArrayView text);
