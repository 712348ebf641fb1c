#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"
#include "ui/models/contact_row_words.h"
#include "ui/widgets/contact_list_view.h"

#include <QPainter>

namespace {

void drawLine(QPainter *painter, const QRect &rect, TypeRole role, const QColor &colour, const QString &text,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter->setFont(typeFont(role));
    painter->setPen(colour);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(alignment | Qt::TextSingleLine), shown);
}

} // namespace

ContactListView::Columns ContactListView::columnsOf(const QRect &row)
{
    const int margin = theme().px(14);
    const int gap = theme().px(10);
    const int dateWidth = theme().px(88);
    const int pillWidth = theme().px(126);
    Columns columns;
    columns.keepUntil = QRect(row.right() - margin - dateWidth, row.top(), dateWidth, row.height());
    columns.consent = QRect(columns.keepUntil.left() - gap - pillWidth, row.top(), pillWidth, row.height());
    columns.name = QRect(row.left() + margin, row.top(), columns.consent.left() - gap - margin, row.height());
    return columns;
}

void ContactListView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().tokens().surface);
    const qint64 first = firstVisibleRow();
    const int visible = visibleRowCount();
    for (int index = 0; index < visible; ++index)
        paintRow(&painter, first + index);
}

void ContactListView::paintRow(QPainter *painter, qint64 row) const
{
    const Tokens &tokens = theme().tokens();
    const QRect rect = rowRect(row);
    const bool isCurrent = row == m_current;
    const bool isChosen = isSelected(row);
    if (isChosen)
        painter->fillRect(rect, tokens.sel);
    if (isCurrent) {
        painter->fillRect(QRect(rect.left(), rect.top(), theme().px(3), rect.height()), tokens.accent);
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.border);
    const ListRow *person = m_rows->row(row);
    if (person != nullptr) {
        const Columns columns = columnsOf(rect);
        const QColor ink = isChosen ? tokens.selText : tokens.text;
        const bool isCompact = theme().density() == Density::Compact;
        const int half = rect.height() / 2;
        const QRect above = isCompact ? columns.name : columns.name.adjusted(0, theme().px(4), 0, -half);
        drawLine(painter, above, TypeRole::Strong, ink, nameLine(*person));
        if (!isCompact) {
            drawLine(painter, columns.name.adjusted(0, half, 0, -theme().px(4)), TypeRole::Caption,
                tokens.muted, secondLine(*person));
        }
        paintPill(painter, columns.consent, consentFace(*person, m_today));
        const Ink state = keepUntilInk(*person, m_today);
        drawLine(painter, columns.keepUntil, TypeRole::Body, state == Ink::Text ? ink : theme().ink(state),
            keepUntilWord(*person, m_today), Qt::AlignRight | Qt::AlignVCenter);
    }
    if (isCurrent && hasFocus())
        style_parts::focusRing(painter, rect.adjusted(1, 1, -1, -2));
}
