#include "ui/look/button_variant.h"
#include "ui/look/style.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"

#include <QLineEdit>
#include <QStyleOption>

#include <algorithm>

namespace {

QSize atLeast(QSize size, int width, int height)
{
    return size.expandedTo(QSize(width, height));
}

} // namespace

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (theme().tokens().isPlatform)
        return QProxyStyle::pixelMetric(metric, option, widget);
    const Theme &t = theme();
    switch (metric) {
    case PM_ScrollBarExtent:
        return t.px(12);
    case PM_ScrollBarSliderMin:
        return t.px(32);
    case PM_SplitterWidth:
        return 1; // Qt widens so thin a handle to a grip of five pixels by itself
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return t.px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return t.px(8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
        return t.px(18);
    case PM_LineEditIconMargin:
        return t.px(8);
    case PM_MessageBoxIconSize:
        return t.px(32);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 12;
    case PM_TabBarTabHSpace:
        return t.px(20);
    case PM_TabBarTabVSpace:
        return t.px(12);
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_HeaderMargin:
        return t.px(7);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return 2;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_FocusFrameHMargin:
        return t.px(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: // nothing moves, so nobody needs to ask for less motion
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    if (theme().tokens().isPlatform)
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    const Theme &t = theme();
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return style_parts::pushButtonSize(*button, widget);
        return usual;
    case CT_LineEdit: {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        return edit && !edit->hasFrame() ? usual : atLeast(usual, 0, t.fieldHeight());
    }
    case CT_ComboBox:
        return atLeast(usual + QSize(t.px(12), 0), t.px(96), t.fieldHeight());
    case CT_SpinBox:
        return atLeast(usual + QSize(t.px(6), 0), t.px(72), t.fieldHeight());
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool hasText = button && button->toolButtonStyle != Qt::ToolButtonIconOnly;
        return atLeast(usual + QSize(hasText ? t.px(12) : 0, 0), t.fieldHeight(), t.fieldHeight());
    }
    case CT_TabBarTab:
        return atLeast(usual, t.px(40), t.px(36));
    case CT_HeaderSection:
        return atLeast(usual, 0, t.px(30));
    case CT_ItemViewItem:
        return atLeast(usual, 0, t.px(t.density() == Density::Compact ? 24 : 28));
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isSeparator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isSeparator ? usual : atLeast(usual + QSize(t.px(8), 0), t.px(160), t.px(28));
    }
    case CT_MenuBarItem:
        return atLeast(usual, 0, t.px(26));
    case CT_ProgressBar:
        return {usual.width(), t.px(6)};
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeast(usual, 0, t.px(24));
    default:
        return usual;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (theme().tokens().isPlatform)
        return rect;
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            rect.adjust(theme().px(5), 0, -theme().px(5), 0);
    } else if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents) {
        rect = option->rect;
    }
    return rect;
}
