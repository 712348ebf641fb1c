#pragma once

#include "ui/look/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QStringView>

/// One of our own outline icons by its name in resources/icons, in the colour of the present theme at any
/// time.
QIcon icon(QStringView name, Ink ink = Ink::Text);

/// The program's seal, for window and dock.
QIcon sealIcon();

/// An icon drawn at `size` logical pixels in a given colour, for delegates and painters.
QPixmap iconPixmap(QStringView name, int size, const QColor &colour, qreal devicePixelRatio);

/// The names of all icons there are.
QStringList iconNames();
