#include "ui/look/style.h"

#include "ui/look/dialog_fit.h"
#include "ui/look/icon.h"
#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/look/type_scale.h"
#include "ui/look/wheel_guard.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace style_parts;

namespace {

bool isPlatform()
{
    return theme().tokens().isPlatform;
}

template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

void menuBarItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Tokens &t = theme().tokens();
    painter->fillRect(option.rect, t.window);
    const bool isOpen = option.state & QStyle::State_Selected;
    if (isOpen)
        box(painter, option.rect.adjusted(1, 2, -1, -2), pillRadius, t.sel, Qt::transparent, 0);
    painter->setPen(option.state & QStyle::State_Enabled ? (isOpen ? t.selText : t.text) : t.muted);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

/// Where icon and words stand: in the middle, as on any other button.
QRect toolButtonLabel(const QStyleOptionToolButton &button)
{
    if (button.toolButtonStyle != Qt::ToolButtonTextBesideIcon || button.icon.isNull())
        return button.rect;
    // What QCommonStyle puts around the two.
    const int width =
        button.iconSize.width() + 4 + button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width() + 4;
    const int room = std::max(theme().px(6), (button.rect.width() - width) / 2);
    return button.rect.adjusted(room, 0, -room, 0);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("klantkluis"));
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool reactsToHover = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QLineEdit *>(widget) ||
        widget->inherits("QSplitterHandle");
    if (reactsToHover)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    keepFromWheel(widget);
    if (auto *dialog = qobject_cast<QDialog *>(widget))
        keepWhole(dialog);
    if (qobject_cast<QHeaderView *>(widget))
        setTypeRole(widget, TypeRole::SmallStrong);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (isPlatform())
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const Tokens &t = theme().tokens();
    switch (element) {
    case PE_PanelLineEdit:
        return lineEditPanel(as<QStyleOptionFrame>(option), painter, widget);
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_IndicatorHeaderArrow: // the header's label draws it beside the words
        return;
    case PE_Frame:
        return areaFrame(*option, painter, widget);
    case PE_FrameFocusRect:
        return focusRing(painter, option->rect, pillRadius);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return checkIndicator(*option, painter);
    case PE_IndicatorRadioButton:
        return radioIndicator(*option, painter);
    case PE_PanelItemViewRow:
        return viewRow(as<QStyleOptionViewItem>(option), painter, widget);
    case PE_PanelItemViewItem:
        return viewItem(as<QStyleOptionViewItem>(option), painter, widget);
    case PE_FrameGroupBox:
        return groupFrame(*option, painter, widget);
    case PE_FrameTabBarBase:
        return painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
    case PE_PanelTipLabel:
        return box(painter, option->rect, pillRadius, t.surface, t.borderStrong);
    case PE_PanelMenu:
    case PE_FrameMenu:
        return box(painter, option->rect, 0, element == PE_PanelMenu ? t.surface : QColor(Qt::transparent),
            t.borderStrong);
    case PE_IndicatorArrowDown:
        return chevron(painter, option->rect, Qt::DownArrow, option->palette.color(QPalette::ButtonText));
    case PE_IndicatorArrowUp:
        return chevron(painter, option->rect, Qt::UpArrow, option->palette.color(QPalette::ButtonText));
    case PE_IndicatorArrowLeft:
        return chevron(painter, option->rect, Qt::LeftArrow, option->palette.color(QPalette::ButtonText));
    case PE_IndicatorArrowRight:
        return chevron(painter, option->rect, Qt::RightArrow, option->palette.color(QPalette::ButtonText));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (isPlatform())
        return QProxyStyle::drawControl(element, option, painter, widget);
    switch (element) {
    case CE_PushButton:
        return pushButton(as<QStyleOptionButton>(option), painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return headerSection(*option, painter);
    case CE_HeaderLabel:
        return headerLabel(as<QStyleOptionHeader>(option), painter);
    case CE_TabBarTabShape:
        return tabShape(as<QStyleOptionTab>(option), painter);
    case CE_TabBarTabLabel: {
        // Qt draws the frame of the focus here past this style, so pale that nobody sees it.
        QStyleOptionTab words = as<QStyleOptionTab>(option);
        words.state.setFlag(State_HasFocus, false);
        QProxyStyle::drawControl(element, &words, painter, widget);
        if (option->state.testFlag(State_HasFocus))
            focusRing(painter, option->rect.adjusted(1, 2, -1, -4), pillRadius);
        return;
    }
    case CE_Splitter:
        return splitterLine(*option, painter);
    case CE_ProgressBarGroove:
        return progressGroove(*option, painter);
    case CE_ProgressBarContents:
        return progressContents(as<QStyleOptionProgressBar>(option), painter);
    case CE_ProgressBarLabel:
        return; // the figure stands beside the bar, where it can be read
    case CE_MenuBarItem:
        return menuBarItem(as<QStyleOptionMenuItem>(option), painter);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, theme().tokens().window);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (isPlatform())
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    switch (control) {
    case CC_ComboBox:
        return comboBox(as<QStyleOptionComboBox>(option), painter, widget);
    case CC_SpinBox:
        return spinBox(as<QStyleOptionSpinBox>(option), painter, this, widget);
    case CC_ScrollBar:
        return scrollBar(as<QStyleOptionSlider>(option), painter, this, widget);
    case CC_ToolButton: {
        const auto &button = as<QStyleOptionToolButton>(option);
        toolButtonPanel(button, painter, widget);
        QStyleOptionToolButton label = button;
        label.rect = toolButtonLabel(button);
        QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subControlRect(control, option, part, widget);
    if (isPlatform())
        return usual;
    if (control == CC_ScrollBar)
        return scrollBarPart(as<QStyleOptionSlider>(option), part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return usual.adjusted(theme().px(4), 0, 0, 0);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return usual.adjusted(theme().px(4), 0, 0, 0);
    return usual;
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
        return icon(u"x", Ink::Muted);
    case SP_MessageBoxWarning:
        return icon(u"alert-triangle", Ink::Warn);
    case SP_MessageBoxCritical:
        return icon(u"alert-triangle", Ink::Danger);
    case SP_MessageBoxInformation:
        return icon(u"info-circle", Ink::Info);
    case SP_MessageBoxQuestion:
        return icon(u"help-circle", Ink::Info);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}
