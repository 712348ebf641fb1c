#include "ui/shell/palette_model.h"

#include "ui/look/icon.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"
#include "ui/widgets/plain_text.h"

#include <QPainter>

void PaletteModel::setItems(const QList<PaletteItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_items.size())
        return {};
    const PaletteItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return visibleLine(item.title);
    case SubtitleRole:
        return visibleLine(item.subtitle);
    case IconRole:
        return item.icon;
    case Qt::AccessibleTextRole:
        return item.subtitle.isEmpty() ? visibleLine(item.title)
                                       : visibleLine(item.title + QStringLiteral(", ") + item.subtitle);
    default:
        return {};
    }
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = theme().tokens();
    const auto px = [](int length) { return theme().px(length); };
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QRect box = option.rect.adjusted(px(4), 0, -px(4), 0);
    if (isCurrent)
        style_parts::box(painter, box, style_parts::pillRadius, t.sel, Qt::transparent, 0);
    const QColor ink = isCurrent ? t.selText : t.text;
    const int side = px(18);
    const QString iconName = index.data(PaletteModel::IconRole).toString();
    if (!iconName.isEmpty())
        painter->drawPixmap(box.left() + px(8), box.center().y() - side / 2 + 1,
            iconPixmap(iconName, side, ink, painter->device()->devicePixelRatio()));
    const QFont quiet = typeFont(TypeRole::Caption);
    const QString subtitle = index.data(PaletteModel::SubtitleRole).toString();
    const int quietWidth = std::min(QFontMetrics(quiet).horizontalAdvance(subtitle), box.width() / 2);
    const QRect words(box.left() + px(36), box.top(), box.width() - px(36 + 16) - quietWidth, box.height());
    const QFont font = typeFont(TypeRole::Body);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setFont(quiet);
    painter->setPen(isCurrent ? t.selText : t.muted);
    painter->drawText(box.adjusted(0, 0, -px(8), 0), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
        QFontMetrics(quiet).elidedText(subtitle, Qt::ElideRight, quietWidth + 1));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {theme().px(200), theme().px(34)};
}
