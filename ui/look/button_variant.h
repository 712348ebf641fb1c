#pragma once

class QAbstractButton;
class QStyleOption;
class QWidget;

/// How much a button asks for attention. One primary button a page; destructive ones never are the default.
enum class ButtonVariant { Plain, Primary, Destructive, Chip, Quiet, Link };

/// Makes the style draw a button this way.
void setVariant(QAbstractButton *button, ButtonVariant variant);

/// The variant of a widget; Plain for everything that has none.
ButtonVariant variantOf(const QWidget *widget);
