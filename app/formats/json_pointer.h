#pragma once

#include <QString>

/// Names of places in a JSON document (RFC 6901): "" is the whole, "/dpv:hasNotice/0" the first notice.
namespace json_pointer {

/// A place one step below another.
inline QString below(const QString &pointer, QString step)
{
    return pointer + u'/' + step.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
}

} // namespace json_pointer
