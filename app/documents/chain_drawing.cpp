#include "app/documents/chain_drawing.h"

#include "app/contacts/visible_text.h"
#include "app/documents/chain_words.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace {

constexpr qreal chainMargin = 10;
constexpr qreal chainInside = ChainLayout::nodeWidth - 2 * chainMargin;
constexpr qreal pillHeight = 19;
constexpr qreal signRoom = 22;
constexpr int strongPixels = 14;
constexpr int plainPixels = 13;
constexpr qreal arrowLength = 7;

QFontMetricsF metricsOf(const ChainLook &look, bool isStrong)
{
    return QFontMetricsF(chainFont(look, isStrong));
}

QString fitting(const QString &text, const ChainLook &look, bool isStrong, qreal width)
{
    return metricsOf(look, isStrong).elidedText(text, Qt::ElideRight, width);
}

/// A tick, an exclamation mark, a bar, a cross or a dash, as a line within 10 by 10.
QPolygonF signOf(ChainAgreement agreement)
{
    switch (agreement) {
    case ChainAgreement::Complete:
        return {QPointF(1, 5), QPointF(4, 8), QPointF(9, 2)};
    case ChainAgreement::Incomplete:
        return {QPointF(5, 1), QPointF(9, 9), QPointF(1, 9), QPointF(5, 1)};
    case ChainAgreement::Ended:
        return {QPointF(2, 1), QPointF(8, 1), QPointF(2, 9), QPointF(8, 9), QPointF(2, 1)}; // an hourglass
    case ChainAgreement::None:
        return {QPointF(2, 2), QPointF(8, 8), QPointF(5, 5), QPointF(8, 2), QPointF(2, 8)};
    case ChainAgreement::NotNeeded:
        return {QPointF(2, 5), QPointF(8, 5)};
    }
    return {};
}

void paintLabel(QPainter &painter, const ChainFace::Label &label, const ChainLook &look, const QColor &colour)
{
    painter.setFont(chainFont(look, label.isStrong));
    painter.setPen(colour);
    painter.drawText(label.room,
        int(Qt::AlignVCenter | (label.isRight ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextSingleLine,
        label.text);
}

} // namespace

ChainLook chainLookOfPaper()
{
    const QString inter = QStringLiteral("Inter");
    const QColor paper(0xFF, 0xFF, 0xFF);
    const QColor muted(0x55, 0x60, 0x5F);
    const ChainLook::Tone good{QColor(0x1E, 0x6B, 0x3A), QColor(0xE3, 0xF1, 0xE6)};
    const ChainLook::Tone poor{QColor(0x7A, 0x4B, 0x00), QColor(0xFB, 0xEF, 0xD6)};
    const ChainLook::Tone bad{QColor(0x9B, 0x1C, 0x2E), QColor(0xFA, 0xE3, 0xE4)};
    const ChainLook::Tone neither{QColor(0x4A, 0x53, 0x54), QColor(0xEC, 0xEA, 0xE4)};
    return {.paper = paper,
        .node = paper,
        .border = QColor(0x85, 0x7F, 0x70),
        .text = QColor(0x1C, 0x23, 0x26),
        .muted = muted,
        .accent = QColor(0x0F, 0x5C, 0x66),
        .agreements = {good, poor, poor, bad, neither},
        .family = QFontDatabase::families().contains(inter)
            ? inter
            : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
}

QFont chainFont(const ChainLook &look, bool isStrong)
{
    QFont font(look.family);
    font.setPixelSize(isStrong ? strongPixels : plainPixels);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    // As in all documents (pdf_file.cpp): what is copied from them must have its signs.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QList<ChainFace::Label> ChainFace::labels() const
{
    QList<Label> all;
    for (const Label &label : {name, role, agreement, count}) {
        if (!label.text.isEmpty())
            all.append(label);
    }
    return all;
}

QRectF ChainFace::extentOf(const Label &label, const ChainLook &look)
{
    const QFontMetricsF metrics = metricsOf(look, label.isStrong);
    QRectF extent(QPointF(0, 0), QSizeF(metrics.horizontalAdvance(label.text), metrics.height()));
    extent.moveCenter(label.room.center());
    if (label.isRight)
        extent.moveRight(label.room.right());
    else
        extent.moveLeft(label.room.left());
    return extent;
}

ChainFace chainFaceOf(const ChainNode &node, const ChainLook &look)
{
    const bool isUs = node.who == ChainNode::Who::Us;
    const qreal down = isUs ? 10 : 0;
    ChainFace face;
    face.name = {.text = fitting(markedText(node.name), look, true, chainInside),
        .room = QRectF(chainMargin, 4 + down, chainInside, 19),
        .isStrong = true};
    const QString role = chainRoleWord(node);
    face.role = {.text = fitting(node.country.isEmpty() ? role : role + QStringLiteral(" · ") + node.country,
                     look, false, chainInside),
        .room = QRectF(chainMargin, 23 + down, chainInside, 17)};
    if (isUs)
        return face;
    const QString agreement = chainAgreementWord(node.agreement);
    const qreal words = metricsOf(look, false).horizontalAdvance(agreement);
    face.pill = QRectF(chainMargin, 41, std::min(chainInside, signRoom + words + 8), pillHeight);
    face.agreement = {.text = agreement,
        .room = QRectF(face.pill.left() + signRoom, face.pill.top(), words + 1, pillHeight)};
    face.sign = signOf(node.agreement).translated(face.pill.topLeft() + QPointF(7, 4.5));
    const QRectF rest(
        face.pill.right() + 4, 41, chainMargin + chainInside - face.pill.right() - 4, pillHeight);
    face.count = {
        .text = fitting(chainCountWord(node), look, false, rest.width()), .room = rest, .isRight = true};
    return face;
}

QPainterPath chainLineOf(const QList<QPoint> &route)
{
    QPainterPath path;
    if (route.isEmpty())
        return path;
    path.moveTo(route.first());
    for (qsizetype at = 1; at < route.size(); ++at) {
        const QPointF a = route.at(at - 1);
        const QPointF b = route.at(at);
        const QPointF half((b.x() - a.x()) / 2, 0);
        if (std::abs(a.x() - b.x()) > ChainLayout::levelGap)
            path.lineTo(b);
        else
            path.cubicTo(a + half, b - half, b);
    }
    return path;
}

QPolygonF chainArrowOf(const QList<QPoint> &route)
{
    if (route.size() < 2)
        return {};
    const QPointF tip = route.last();
    const qreal back = route.at(route.size() - 2).x() < tip.x() ? -arrowLength : arrowLength;
    return {tip, tip + QPointF(back, -4), tip + QPointF(back, 4)};
}

QList<qreal> chainDashesOf(ChainAgreement agreement)
{
    switch (agreement) {
    case ChainAgreement::Incomplete:
    case ChainAgreement::Ended:
        return {8, 5};
    case ChainAgreement::None:
        return {1.5, 5};
    case ChainAgreement::Complete:
    case ChainAgreement::NotNeeded:
        break;
    }
    return {};
}

QColor chainLineColour(ChainAgreement agreement, const ChainLook &look, bool isGrey)
{
    if (isGrey)
        return look.border;
    return chainDashesOf(agreement).isEmpty() ? look.accent : look.of(agreement).text;
}

qreal chainLineWidth(bool isGrey)
{
    return isGrey ? 1 : 2;
}

void paintChainEdge(QPainter &painter, const QList<QPoint> &route, ChainAgreement agreement,
    const ChainLook &look, bool isGrey)
{
    const QColor colour = chainLineColour(agreement, look, isGrey);
    const qreal width = chainLineWidth(isGrey);
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QList<qreal> dashes = chainDashesOf(agreement);
    for (qreal &dash : dashes)
        dash /= width; // Qt measures them in widths
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(chainLineOf(route));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(chainArrowOf(route));
}

void paintChainNode(QPainter &painter, const ChainNode &node, const ChainLook &look, bool isGrey)
{
    const ChainFace face = chainFaceOf(node, look);
    const bool isUs = node.who == ChainNode::Who::Us;
    const QRectF box(0.5, 0.5, ChainLayout::nodeWidth - 1, ChainLayout::nodeHeight - 1);
    painter.setBrush(isGrey ? look.paper : look.node);
    painter.setPen(QPen(isUs && !isGrey ? look.accent : look.border, isUs && !isGrey ? 2 : 1));
    painter.drawRoundedRect(box, 6, 6);
    const QColor ink = isGrey ? look.muted : look.text;
    paintLabel(painter, face.name, look, ink);
    paintLabel(painter, face.role, look, look.muted);
    if (face.agreement.text.isEmpty())
        return;
    const ChainLook::Tone &tone = look.of(node.agreement);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isGrey ? look.paper : tone.ground);
    painter.drawRoundedRect(face.pill, 4, 4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isGrey ? look.muted : tone.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(face.sign);
    paintLabel(painter, face.agreement, look, isGrey ? look.muted : tone.text);
    paintLabel(painter, face.count, look, look.muted);
}
