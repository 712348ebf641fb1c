#pragma once

#include <QAccessible>
#include <QApplication>
#include <QWidget>

namespace tests {

/// The visible control that a screen reader calls this.
template <typename Control>
Control *spoken(const QString &name)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const auto controls = window->findChildren<Control *>();
        for (Control *control : controls) {
            const auto *heard = QAccessible::queryAccessibleInterface(control);
            const bool isMeant =
                control->accessibleName() == name || (heard && heard->text(QAccessible::Name) == name);
            if (isMeant && control->isVisible())
                return control;
        }
    }
    return nullptr;
}

} // namespace tests
