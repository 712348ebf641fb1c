#pragma once

#include "app/base/location.h"

#include <QByteArrayList>
#include <QString>

namespace tests {

/// What lies in the folder of an embedded file, byte for byte as whoever has its key can read it: every page
/// of the file and every frame of its log, free ones too, decrypted one by one and past the engine; the files
/// beside it as they are. Nothing of a server. Fails the test, and gives nothing, where a page
/// cannot be read.
QByteArrayList bytesAtRest(const Location &location);

/// Whether any of these bytes hold the text, in UTF-8 or UTF-16.
bool holdText(const QByteArrayList &bytes, const QString &text);

} // namespace tests
