#include "ui/widgets/plain_label.h"

#include "ui/look/theme.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QPainter>

PlainLabel::PlainLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    connect(&theme(), &Theme::changed, this, &PlainLabel::recolour);
}

PlainLabel::PlainLabel(TypeRole role, Ink ink, QWidget *parent) : PlainLabel(parent)
{
    setTypeRole(this, role);
    setInk(ink);
}

void PlainLabel::setText(const QString &text)
{
    QLabel::setText(visibleText(text));
    updateElision();
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    recolour();
}

void PlainLabel::setElides(bool elides)
{
    m_elides = elides;
    updateGeometry();
    updateElision();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elides ? QSize(fontMetrics().averageCharWidth() * 4, whole.height()) : whole;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elides) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment()) | Qt::TextSingleLine, palette(),
        isEnabled(), shown, foregroundRole());
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateElision();
}

void PlainLabel::recolour()
{
    if (m_ink == Ink::Text || theme().tokens().isPlatform) {
        setPalette(QPalette()); // inherits the window's
        return;
    }
    QPalette colours;
    // A label on a surface draws with Text, one on the window with WindowText.
    colours.setColor(QPalette::WindowText, theme().ink(m_ink));
    colours.setColor(QPalette::Text, theme().ink(m_ink));
    setPalette(colours);
}

void PlainLabel::updateElision()
{
    if (!m_elides)
        return;
    const bool isCut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setPlainToolTip(this, isCut ? text() : QString());
}
