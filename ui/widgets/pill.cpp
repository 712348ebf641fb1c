#include "ui/widgets/pill.h"

#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"
#include "ui/widgets/plain_text.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace {

QFont pillFont()
{
    QFont font = typeFont(TypeRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

int pillHeight()
{
    return std::max(theme().px(22), QFontMetrics(pillFont()).height() + 4);
}

int iconSide()
{
    return theme().px(15);
}

} // namespace

QSize pillSize(const PillFace &face)
{
    const QFontMetrics metrics(pillFont());
    const int iconRoom = face.iconName.isEmpty() ? 0 : iconSide() + theme().px(5);
    return {theme().px(6) + iconRoom + metrics.horizontalAdvance(face.word) + theme().px(10), pillHeight()};
}

void paintPill(QPainter *painter, const QRect &rect, const PillFace &face)
{
    const Tokens &tokens = theme().tokens();
    const ToneColours colours = toneColours(tokens, face.tone);
    const bool isBrief = !face.brief.isEmpty() && pillSize(face).width() > rect.width();
    const QString word = isBrief ? face.brief : face.word;
    const QSize size = pillSize({face.tone, face.iconName, word, face.isOutlined});
    const QRect box(rect.left(), rect.center().y() - size.height() / 2 + 1,
        std::min(size.width(), rect.width()), size.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(face.isOutlined || tokens.isPlatform ? QPen(colours.text, 1) : QPen(Qt::NoPen));
    painter->setBrush(colours.ground);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    QRect text = box.adjusted(theme().px(6), 0, -theme().px(6), 0);
    if (!face.iconName.isEmpty()) {
        const int side = iconSide();
        painter->drawPixmap(text.left(), box.center().y() - side / 2 + 1,
            iconPixmap(face.iconName, side, colours.text, painter->device()->devicePixelRatio()));
        text.setLeft(text.left() + side + theme().px(5));
    }
    const QFont font = pillFont();
    painter->setFont(font);
    painter->setPen(colours.text);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(word, Qt::ElideRight, text.width() + 1));
    painter->restore();
}

Pill::Pill(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &Pill::updateGeometry);
}

Pill::Pill(Tone tone, const QString &iconName, const QString &word, QWidget *parent) : Pill(parent)
{
    setState(tone, iconName, word);
}

void Pill::setState(Tone tone, const QString &iconName, const QString &word)
{
    m_tone = tone;
    m_iconName = iconName;
    setText(visibleLine(word)); // also what a screen reader hears
    updateGeometry();
    update();
}

void Pill::setOutlined(bool outlined)
{
    m_isOutlined = outlined;
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize({m_tone, m_iconName, text(), m_isOutlined});
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, rect(), {m_tone, m_iconName, text(), m_isOutlined});
}
