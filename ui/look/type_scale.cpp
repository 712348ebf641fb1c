#include "ui/look/type_scale.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace {

constexpr char roleProperty[] = "kkTypeRole";
constexpr double smallestCaption = 9.0; // points

struct Shape
{
    double factor;
    QFont::Weight weight;
};

Shape shapeOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Hero:
        return {2.0, QFont::DemiBold};
    case TypeRole::Number:
        return {1.8, QFont::DemiBold};
    case TypeRole::Title1:
        return {1.7, QFont::DemiBold};
    case TypeRole::Title2:
        return {1.5, QFont::DemiBold};
    case TypeRole::Title3:
        return {1.15, QFont::DemiBold};
    case TypeRole::Strong:
        return {1.0, QFont::DemiBold};
    case TypeRole::Small:
        return {0.95, QFont::Normal};
    case TypeRole::SmallStrong:
        return {0.95, QFont::DemiBold};
    case TypeRole::Caption:
        return {0.9, QFont::Normal};
    case TypeRole::Body:
        break;
    }
    return {1.0, QFont::Normal};
}

} // namespace

QFont typeFont(TypeRole role)
{
    QFont font = QApplication::font();
    const Shape shape = shapeOf(role);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(
            std::max(font.pointSizeF() * shape.factor, std::min(smallestCaption, font.pointSizeF())));
    else
        font.setPixelSize(std::max(12, qRound(font.pixelSize() * shape.factor)));
    font.setWeight(shape.weight);
    return font;
}

void setTypeRole(QWidget *widget, TypeRole role)
{
    widget->setProperty(roleProperty, static_cast<int>(role));
    widget->setFont(typeFont(role));
}

void refreshTypeRoles()
{
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QVariant role = widget->property(roleProperty);
        if (role.isValid())
            widget->setFont(typeFont(static_cast<TypeRole>(role.toInt())));
    }
}
