#pragma once

#include <QFont>

class QWidget;

/// The jobs that letters have; sizes are factors of the base size, so that zoom reaches all of them.
enum class TypeRole { Hero, Number, Title1, Title2, Title3, Body, Strong, Small, SmallStrong, Caption };

/// The font of a role at the present zoom.
QFont typeFont(TypeRole role);

/// Gives a widget the font of a role and keeps it right when the zoom changes.
void setTypeRole(QWidget *widget, TypeRole role);

/// Sets the fonts of all widgets that have a role anew; the theme calls it after a change of zoom.
void refreshTypeRoles();
