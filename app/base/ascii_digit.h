#pragma once

#include <QChar>

/// Whether a sign is one of the ten figures that numbers of accounts, persons and telephones are written in.
inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
