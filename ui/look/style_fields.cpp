#include "ui/look/style_parts.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QGroupBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOption>
#include <QTextEdit>
#include <QWidget>

namespace style_parts {

namespace {

bool isInvalid(const QWidget *widget)
{
    return widget && widget->property("kkInvalid").toBool();
}

/// Frame of everything one can type in: accent and thick with focus, danger while its content is refused.
void fieldFrame(QPainter *painter, const QRect &rect, QStyle::State state, bool isRefused)
{
    const Tokens &t = theme().tokens();
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool hasFocus = state & QStyle::State_HasFocus;
    const QColor fill = isEnabled && !(state & QStyle::State_ReadOnly) ? t.surface : t.alt;
    QColor edge = isEnabled ? t.borderStrong : t.border;
    if (isRefused)
        edge = t.danger;
    else if (hasFocus)
        edge = t.accent;
    box(painter, rect, fieldRadius, fill, edge, hasFocus || isRefused ? 2 : 1);
}

} // namespace

void lineEditPanel(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget)
{
    if (option.lineWidth == 0)
        return; // inside a combo or spin box, which has drawn the frame
    fieldFrame(painter, option.rect, option.state, isInvalid(widget));
}

void areaFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = theme().tokens();
    const bool isText =
        qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
    const bool hasFocus = widget && widget->hasFocus();
    QColor edge = isText ? t.borderStrong : t.border;
    if (isInvalid(widget))
        edge = t.danger;
    else if (hasFocus)
        edge = t.accent;
    painter->save();
    painter->setPen(QPen(edge, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void groupFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const auto *group = qobject_cast<const QGroupBox *>(widget);
    const int titleRoom =
        group && !group->title().isEmpty() ? group->fontMetrics().height() + theme().px(4) : 0;
    box(painter, option.rect.adjusted(0, titleRoom, 0, 0), cardRadius, Qt::transparent,
        theme().tokens().border);
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = theme().tokens();
    if (option.frame)
        fieldFrame(painter, option.rect, option.state, isInvalid(widget));
    const int side = theme().px(22);
    const QRect arrow(
        option.rect.right() - side - theme().px(3), option.rect.top(), side, option.rect.height());
    chevron(painter, arrow, Qt::DownArrow, option.state & QStyle::State_Enabled ? t.text : t.muted);
}

void spinBox(const QStyleOptionSpinBox &option, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    const Tokens &t = theme().tokens();
    if (option.frame)
        fieldFrame(painter, option.rect, option.state, isInvalid(widget));
    const auto arrow = [&](QStyle::SubControl part, Qt::ArrowType direction,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const QRect place = style->subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool canStep = (option.stepEnabled & step) && (option.state & QStyle::State_Enabled);
        if (!place.isEmpty())
            chevron(painter, place, direction, canStep ? t.text : t.border);
    };
    arrow(QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

} // namespace style_parts
