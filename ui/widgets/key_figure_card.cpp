#include "ui/widgets/key_figure_card.h"

#include "ui/look/icon.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"
#include "ui/widgets/plain_text.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

KeyFigureCard::KeyFigureCard(Tone tone, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_tone(tone), m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, &KeyFigureCard::updateGeometry);
}

void KeyFigureCard::setFigure(const QString &number, const QString &words, const QString &note)
{
    m_number = number;
    m_words = visibleLine(words);
    m_note = visibleLine(note);
    setAccessibleName(m_number + u' ' + m_words);
    setAccessibleDescription(m_note);
    updateGeometry();
    update();
}

void KeyFigureCard::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    updateGeometry();
    update();
}

QSize KeyFigureCard::sizeHint() const
{
    const QFontMetrics number(typeFont(TypeRole::Number));
    const QFontMetrics words(typeFont(TypeRole::Strong));
    const QFontMetrics note(typeFont(TypeRole::Caption));
    const int wordsWidth = words.horizontalAdvance(m_words);
    const int first = number.horizontalAdvance(m_number) + theme().px(7) + wordsWidth;
    const int width = std::max(m_isNarrow ? wordsWidth : first, note.horizontalAdvance(m_note));
    const int height = number.height() + note.height() + (m_isNarrow ? words.height() : 0) +
        theme().px(m_isNarrow ? 12 : 16);
    return {theme().px(13 + 38 + 11 + 13) + width, std::max(theme().px(60), height)};
}

void KeyFigureCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = theme().tokens();
    const ToneColours colours = toneColours(tokens, m_tone);
    const auto px = [](int length) { return theme().px(length); };
    QPainter painter(this);
    style_parts::box(&painter, rect(), style_parts::cardRadius,
        isDown() || isChecked() ? tokens.alt : tokens.surface,
        isChecked() || (underMouse() && isEnabled()) ? tokens.accent : tokens.border);

    const QRect tile(px(13), (height() - px(38)) / 2, px(38), px(38));
    style_parts::box(&painter, tile, style_parts::cardRadius, colours.ground, Qt::transparent, 0);
    const int side = px(22);
    painter.drawPixmap(tile.center().x() - side / 2 + 1, tile.center().y() - side / 2 + 1,
        iconPixmap(m_iconName, side, colours.text, devicePixelRatioF()));

    const QFont numberFont = typeFont(TypeRole::Number);
    const QFontMetrics numberMetrics(numberFont);
    const QFontMetrics noteMetrics(typeFont(TypeRole::Caption));
    const int left = tile.right() + px(12);
    QFont wordsFont = typeFont(TypeRole::Body);
    wordsFont.setWeight(QFont::Medium);
    const QFontMetrics wordsMetrics(wordsFont);
    const int wordsHeight = m_isNarrow ? wordsMetrics.height() : 0;
    const int block =
        numberMetrics.ascent() + numberMetrics.descent() / 2 + wordsHeight + noteMetrics.height();
    const int baseline = (height() - block) / 2 + numberMetrics.ascent();
    const int secondLine = baseline + numberMetrics.descent() / 2;
    painter.setFont(numberFont);
    painter.setPen(colours.text);
    painter.drawText(left, baseline, m_number);

    const int wordsLeft = m_isNarrow ? left : left + numberMetrics.horizontalAdvance(m_number) + px(7);
    painter.setFont(wordsFont);
    painter.setPen(tokens.text);
    painter.drawText(wordsLeft, m_isNarrow ? secondLine + wordsMetrics.ascent() : baseline,
        wordsMetrics.elidedText(m_words, Qt::ElideRight, width() - wordsLeft - px(8)));

    painter.setFont(typeFont(TypeRole::Caption));
    painter.setPen(tokens.muted);
    const int noteLine = secondLine + wordsHeight + noteMetrics.ascent() + px(1);
    painter.drawText(left, noteLine, noteMetrics.elidedText(m_note, Qt::ElideRight, width() - left - px(8)));
    if (hasFocus())
        style_parts::focusRing(&painter, rect(), style_parts::cardRadius);
}

void KeyFigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
