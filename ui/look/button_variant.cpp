#include "ui/look/button_variant.h"

#include <QAbstractButton>
#include <QVariant>

namespace {

constexpr char variantProperty[] = "kkVariant";

} // namespace

void setVariant(QAbstractButton *button, ButtonVariant variant)
{
    button->setProperty(variantProperty, static_cast<int>(variant));
    if (variant == ButtonVariant::Quiet || variant == ButtonVariant::Link)
        button->setProperty("flat", true);
    button->updateGeometry();
    button->update();
}

ButtonVariant variantOf(const QWidget *widget)
{
    if (!widget)
        return ButtonVariant::Plain;
    const QVariant variant = widget->property(variantProperty);
    return variant.isValid() ? static_cast<ButtonVariant>(variant.toInt()) : ButtonVariant::Plain;
}
