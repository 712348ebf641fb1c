#pragma once

class QWidget;

/// Lets the wheel go past a field that would change its value by it, so that a form is scrolled and nothing
/// in it becomes another value unnoticed. For drop-down lists and number fields; any other widget is left
/// alone.
void keepFromWheel(QWidget *field);
