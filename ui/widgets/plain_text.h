#pragma once

#include <QString>
#include <QStringView>

/// Text from outside made safe to look at: control and direction-changing characters become visible marks, so
/// that no name can pose as another one. Line breaks and tabs stay.
QString visibleText(QStringView text);

/// The same on one line, for list rows and buttons.
QString visibleLine(QStringView text);
