#include "ui/widgets/plain_label.h"

#include "ui/look/theme.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

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

void PlainLabel::setElides(bool elides, int lines)
{
    m_elides = elides;
    m_lines = lines;
    // A label that wraps is the only one whose height QLabel lets follow its width.
    setWordWrap(elides && lines > 1);
    updateGeometry();
    updateElision();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elides ? QSize(fontMetrics().averageCharWidth() * 4, whole.height()) : whole;
}

int PlainLabel::heightForWidth(int width) const
{
    if (!m_elides || m_lines == 1)
        return QLabel::heightForWidth(width);
    const int around = QLabel::minimumSizeHint().height() - fontMetrics().height();
    return around + fontMetrics().height() +
        fontMetrics().lineSpacing() * (std::max(1, int(shownLines(width).size())) - 1);
}

QStringList PlainLabel::shownLines(int width) const
{
    QStringList lines;
    QTextLayout layout(text(), font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (lines.size() < m_lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == m_lines;
        lines.append(isLast ? fontMetrics().elidedText(text().mid(line.textStart()), Qt::ElideRight, width)
                            : text().mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elides) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QRect place = contentsRect();
    if (m_lines == 1) {
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, place.width());
        style()->drawItemText(&painter, place, int(alignment()) | Qt::TextSingleLine, palette(), isEnabled(),
            shown, foregroundRole());
        return;
    }
    const QStringList lines = shownLines(place.width());
    for (const QString &line : lines) {
        style()->drawItemText(&painter, place, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine,
            palette(), isEnabled(), line, foregroundRole());
        place.setTop(place.top() + fontMetrics().lineSpacing());
    }
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
    const int width = contentsRect().width();
    const QStringList lines = shownLines(width);
    const bool isCut = m_lines > 1 ? !lines.isEmpty() && !text().endsWith(lines.last())
                                   : fontMetrics().horizontalAdvance(text()) > width;
    setPlainToolTip(this, isCut ? text() : QString());
}
