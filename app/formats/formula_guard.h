#pragma once

#include <QByteArrayView>

/// Whether a spreadsheet would run this text as a formula: = + - @, tab, CR or their full-width forms, also
/// after leading blanks (OWASP, CSV injection; security.md row 54).
bool startsFormula(QByteArrayView text);

/// The text as it was before a guarding apostrophe was put in front of it, so that our own files come back
/// alike.
QByteArrayView withoutGuard(QByteArrayView text);
