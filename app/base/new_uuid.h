#pragma once

#include <QString>
#include <QUuid>

/// A random UUID as it is stored in text, without braces (RFC 4122, version 4).
inline QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}
