#pragma once

#include <QImage>
#include <QString>

/// A QR code of these letters, one dot a pixel, with the quiet border that a camera needs (ISO/IEC 18004).
/// Null where the library for it is not there: the letters themselves always stand beside it.
QImage qrPicture(const QString &letters);
