#include "app/documents/qr_picture.h"

#include <qrcodegen.hpp>

#include <stdexcept>

QImage qrPicture(const QString &letters)
{
    constexpr int border = 4;
    try {
        const auto code =
            qrcodegen::QrCode::encodeText(letters.toUtf8().constData(), qrcodegen::QrCode::Ecc::QUARTILE);
        const int side = code.getSize();
        QImage picture(side + 2 * border, side + 2 * border, QImage::Format_Grayscale8);
        picture.fill(Qt::white);
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                if (code.getModule(x, y))
                    picture.setPixel(x + border, y + border, qRgb(0, 0, 0));
            }
        }
        return picture;
    } catch (const std::length_error &) {
        return {};
    }
}
