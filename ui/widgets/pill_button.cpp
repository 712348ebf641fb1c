#include "ui/widgets/pill_button.h"

#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

PillButton::PillButton(Tone tone, const QString &iconName, const QString &words, QWidget *parent)
    : QAbstractButton(parent), m_tone(tone), m_iconName(iconName)
{
    setText(visibleLine(words));
    setAccessibleName(text());
    setPlainToolTip(this, text());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

QSize PillButton::sizeHint() const
{
    const QSize pill = pillSize(face());
    return {pill.width(), std::max(theme().px(24), pill.height())}; // WCAG 2.5.8: 24 pixels to hit
}

QSize PillButton::minimumSizeHint() const
{
    return {theme().px(28), sizeHint().height()};
}

void PillButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, rect(), face());
    if (hasFocus())
        style_parts::focusRing(&painter, rect(), style_parts::pillRadius);
}

void PillButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

PillFace PillButton::face() const
{
    return {m_tone, m_iconName, text(), true};
}
