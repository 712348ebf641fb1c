#pragma once

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QTest>
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

/// Ticks all that an approver says they looked at, once it is there.
inline bool tickAllLooks()
{
    return QTest::qWaitFor([] {
        const auto *first = spoken<QCheckBox>(QStringLiteral("It is the right person"));
        if (!first)
            return false;
        const auto boxes = first->parentWidget()->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->isVisible() && !box->isChecked())
                box->click();
        }
        return true;
    });
}

} // namespace tests
