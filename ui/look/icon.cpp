#include "ui/look/icon.h"

#include "ui/look/theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray drawing(QStringView name)
{
    static QHash<QString, QByteArray> drawings;
    const QString key = name.toString();
    auto found = drawings.find(key);
    if (found == drawings.end()) {
        QFile file(u":/icons/"_s + key + u".svg"_s);
        found = drawings.insert(key, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

/// Draws one outline icon, coloured at the moment of painting, so that a change of theme needs no new icons.
class OutlineIcon final : public QIconEngine
{
public:
    OutlineIcon(const QString &name, Ink ink) : m_name(name), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        const QPixmap pixmap = iconPixmap(m_name, side, colour(mode), ratio);
        painter->drawPixmap(
            rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colour(mode), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = std::min(size.width(), size.height()); // in device pixels already
        QPixmap pixmap = iconPixmap(m_name, qRound(side / scale), colour(mode), scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new OutlineIcon(m_name, m_ink); }
    QString key() const override { return u"outline"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return drawing(m_name).isEmpty(); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const Tokens &tokens = theme().tokens();
        if (mode == QIcon::Disabled)
            return tokens.borderStrong;
        return inkColour(tokens, m_ink);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(QStringView name, Ink ink)
{
    Q_ASSERT_X(!drawing(name).isEmpty(), "icon", qPrintable(name.toString()));
    return QIcon(new OutlineIcon(name.toString(), ink));
}

QIcon sealIcon()
{
    return QIcon(u":/icons/seal.svg"_s);
}

QPixmap iconPixmap(QStringView name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const QString key =
        u"kk/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.rgba(), 0, 16).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QByteArray svg = drawing(name);
    svg.replace("currentColor", colour.name().toLatin1());
    if (size <= 16)
        svg.replace("stroke-width=\"1.75\"", "stroke-width=\"2\""); // thin strokes fade at small sizes
    const int pixels = qRound(size * devicePixelRatio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    if (!svg.isEmpty()) {
        QPainter painter(&pixmap);
        QSvgRenderer(svg).render(&painter, QRectF(0, 0, pixels, pixels));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    names.removeOne(u"seal"_s);
    return names;
}
