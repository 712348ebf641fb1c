#include "ui/look/button_variant.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace style_parts {

namespace {

struct ButtonColours
{
    QColor fill;
    QColor edge;
    QColor text;
};

ButtonColours restingColours(ButtonVariant variant, bool isChecked)
{
    const Tokens &t = theme().tokens();
    switch (variant) {
    case ButtonVariant::Primary:
        return {t.accent, t.accent, t.onAccent};
    case ButtonVariant::Destructive:
        return {t.danger, t.danger, t.dangerBg};
    case ButtonVariant::Quiet:
        return {isChecked ? t.sel : QColor(Qt::transparent), Qt::transparent, isChecked ? t.selText : t.text};
    case ButtonVariant::Link:
        return {Qt::transparent, Qt::transparent, t.accent};
    case ButtonVariant::Plain:
    case ButtonVariant::Chip:
        break;
    }
    return isChecked ? ButtonColours{t.sel, t.accent, t.selText}
                     : ButtonColours{t.surface, t.borderStrong, t.text};
}

ButtonColours coloursOf(ButtonVariant variant, QStyle::State state)
{
    const Tokens &t = theme().tokens();
    ButtonColours colours = restingColours(variant, state & QStyle::State_On);
    const bool isFramed = variant != ButtonVariant::Quiet && variant != ButtonVariant::Link;
    if (!(state & QStyle::State_Enabled)) {
        colours.text = t.muted;
        if (isFramed)
            colours.fill = t.neutralBg;
        if (isFramed)
            colours.edge = t.border;
        return colours;
    }
    const bool isDown = state & QStyle::State_Sunken;
    const bool isHovered = state & QStyle::State_MouseOver;
    if (variant == ButtonVariant::Primary && (isDown || isHovered))
        colours.fill = colours.edge = t.accentHover;
    else if (variant != ButtonVariant::Primary && variant != ButtonVariant::Destructive && isDown)
        colours.fill = t.sel;
    else if (variant == ButtonVariant::Quiet && isHovered)
        colours.fill = t.neutralBg;
    else if (isFramed && isHovered && variant != ButtonVariant::Destructive)
        colours.edge = t.accent;
    return colours;
}

QFont buttonFont(ButtonVariant variant)
{
    QFont font = typeFont(variant == ButtonVariant::Chip ? TypeRole::Small : TypeRole::Body);
    const bool isStrong = variant == ButtonVariant::Primary || variant == ButtonVariant::Destructive;
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Medium);
    return font;
}

QPixmap tinted(QPixmap pixmap, const QColor &colour)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

int iconSide(ButtonVariant variant)
{
    return theme().px(variant == ButtonVariant::Chip ? 15 : 18);
}

void buttonLabel(const QStyleOptionButton &option, QPainter *painter, ButtonVariant variant,
    const QColor &colour, const QWidget *widget)
{
    const QFont font = buttonFont(variant);
    const QFontMetrics metrics(font);
    const int side = option.icon.isNull() ? 0 : iconSide(variant);
    const int gap = side > 0 && !option.text.isEmpty() ? theme().px(7) : 0;
    const int menuRoom = option.features & QStyleOptionButton::HasMenu ? theme().px(18) : 0;
    const int textWidth = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int room =
        option.rect.width() - theme().px(variant == ButtonVariant::Link ? 4 : 12) - menuRoom - side - gap;
    const int whole = side + gap + std::min(textWidth, room);
    int x = option.rect.center().x() - (whole + menuRoom) / 2 + 1;
    if (side > 0) {
        const qreal ratio = widget ? widget->devicePixelRatioF() : 1.0;
        const QPixmap pixmap = tinted(option.icon.pixmap(QSize(side, side), ratio), colour);
        painter->drawPixmap(x, option.rect.center().y() - side / 2 + (side % 2 == 0 ? 1 : 0), pixmap);
        x += side + gap;
    }
    painter->setFont(font);
    painter->setPen(colour);
    const QRect place(x, option.rect.top(), std::min(textWidth, room) + 1, option.rect.height());
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
        textWidth > room ? metrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic)
                         : option.text);
    if (menuRoom > 0) {
        const QRect arrow(option.rect.right() - menuRoom - theme().px(4), option.rect.top(), menuRoom,
            option.rect.height());
        chevron(painter, arrow, Qt::DownArrow, colour);
    }
}

} // namespace

void pushButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    ButtonVariant variant = variantOf(widget);
    if (variant == ButtonVariant::Plain && (option.features & QStyleOptionButton::Flat))
        variant = ButtonVariant::Quiet;
    const ButtonColours colours = coloursOf(variant, option.state);
    const bool isStrongChip = variant == ButtonVariant::Chip && (option.state & QStyle::State_On);
    box(painter, option.rect, fieldRadius, colours.fill, colours.edge, isStrongChip ? 1.5 : 1);
    buttonLabel(option, painter, variant, colours.text, widget);
    if (option.state & QStyle::State_HasFocus) {
        if (variant == ButtonVariant::Primary || variant == ButtonVariant::Destructive) {
            // On a filled button the ring lies inside, where it has the text's contrast.
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(colours.text, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), 3, 3);
            painter->restore();
        } else {
            focusRing(painter, option.rect);
        }
    }
}

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonVariant variant = variantOf(widget);
    const QFontMetrics metrics(buttonFont(variant));
    const QSize text = metrics.size(Qt::TextShowMnemonic, option.text);
    const int side = option.icon.isNull() ? 0 : iconSide(variant);
    const int gap = side > 0 && !option.text.isEmpty() ? theme().px(7) : 0;
    const int menuRoom = option.features & QStyleOptionButton::HasMenu ? theme().px(18) : 0;
    const bool isChip = variant == ButtonVariant::Chip;
    const int padding = theme().px(isChip ? 9 : variant == ButtonVariant::Link ? 4 : 12);
    const int height =
        std::max(isChip ? theme().px(26) : theme().fieldHeight(), text.height() + theme().px(8));
    int width = text.width() + side + gap + menuRoom + 2 * padding + 2;
    if (option.text.isEmpty())
        width = std::max(height, side + theme().px(14));
    else if (variant == ButtonVariant::Plain || variant == ButtonVariant::Primary ||
        variant == ButtonVariant::Destructive)
        width = std::max(width, theme().px(96));
    return {width, height};
}

void toolButtonPanel(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget)
{
    ButtonVariant variant = variantOf(widget);
    if (variant == ButtonVariant::Plain && (option.state & QStyle::State_AutoRaise))
        variant = ButtonVariant::Quiet;
    const ButtonColours colours = coloursOf(variant, option.state);
    box(painter, option.rect, fieldRadius, colours.fill, colours.edge);
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, option.rect);
}

void checkIndicator(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = theme().tokens();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFilled = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRectF square(
        option.rect.center().x() - side / 2.0 + 0.5, option.rect.center().y() - side / 2.0 + 0.5, side, side);
    const QColor fill = isFilled ? (isEnabled ? t.accent : t.muted) : (isEnabled ? t.surface : t.neutralBg);
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    box(painter, square, pillRadius, fill, isFilled ? fill : (isHovered ? t.accent : t.borderStrong));
    if (!isFilled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.onAccent, side / 9.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    QPainterPath mark;
    const auto at = [&square](double x, double y) {
        return QPointF(square.left() + x * square.width(), square.top() + y * square.height());
    };
    if (option.state & QStyle::State_NoChange) {
        mark.moveTo(at(0.27, 0.5));
        mark.lineTo(at(0.73, 0.5));
    } else {
        mark.moveTo(at(0.24, 0.53));
        mark.lineTo(at(0.43, 0.71));
        mark.lineTo(at(0.77, 0.31));
    }
    painter->drawPath(mark);
    painter->restore();
}

void radioIndicator(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = theme().tokens();
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const QColor edge = !isEnabled ? t.border : isOn ? t.accent : t.borderStrong;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, isOn ? 2 : 1));
    painter->setBrush(isEnabled ? t.surface : t.neutralBg);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->drawEllipse(circle);
    if (isOn) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(edge);
        const double dot = circle.width() / 4.0;
        painter->drawEllipse(circle.center(), dot, dot);
    }
    painter->restore();
}

} // namespace style_parts
