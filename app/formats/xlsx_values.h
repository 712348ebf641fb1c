#pragma once

#include "app/formats/xlsx_styles.h"

#include <QByteArray>
#include <QString>

/// A number as it is shown with all its digits: up to 15 of them, as Excel keeps, and no exponent unless
/// there are more. "6.12345678E8" becomes "612345678", "0.10000000000000001" becomes "0.1".
QByteArray numberText(QByteArrayView raw);

/// The ISO day, moment or time of a serial number; the number itself where it is none (ECMA-376-1, 18.17.4).
QByteArray serialText(QByteArrayView raw, NumberKind kind, bool since1904);

/// Text of a cell with `_x000D_` and its like turned into the letters they stand for (ECMA-376-1, 22.9.2.19).
QString unescapedCell(const QString &text);

/// The column of a cell name such as "AB12", counted from 0; -1 where it is none.
int columnOf(QStringView cellName);
