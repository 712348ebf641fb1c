#pragma once

#include <QRectF>
#include <QSize>
#include <QStyle>

class QColor;
class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

/// The pieces that Style puts together; each draws one kind of control from the present tokens.
namespace style_parts {

inline constexpr int fieldRadius = 5;
inline constexpr int cardRadius = 6;
inline constexpr int pillRadius = 4;

void box(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
    double width = 1);
void focusRing(QPainter *painter, const QRect &rect, double radius = fieldRadius);
void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour);

void pushButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void toolButtonPanel(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget);
void checkIndicator(const QStyleOption &option, QPainter *painter);
void radioIndicator(const QStyleOption &option, QPainter *painter);

void lineEditPanel(const QStyleOptionFrame &option, QPainter *painter, const QWidget *widget);
void areaFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget);
/// The frame of a group, below its title.
void groupFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
void spinBox(
    const QStyleOptionSpinBox &option, QPainter *painter, const QStyle *style, const QWidget *widget);

void headerSection(const QStyleOption &option, QPainter *painter);
void headerLabel(const QStyleOptionHeader &option, QPainter *painter);
void viewRow(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);
void viewItem(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);

void tabShape(const QStyleOptionTab &option, QPainter *painter);
void scrollBar(
    const QStyleOptionSlider &option, QPainter *painter, const QStyle *style, const QWidget *widget);
/// Where the slider and the room before and after it lie; there are no arrow buttons.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void splitterLine(const QStyleOption &option, QPainter *painter);
void progressGroove(const QStyleOption &option, QPainter *painter);
void progressContents(const QStyleOptionProgressBar &option, QPainter *painter);

} // namespace style_parts
