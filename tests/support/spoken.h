#pragma once

#include "tests/support/patience.h"

#include <QAccessible>
#include <QWidget>

namespace tests {

/// Finds a control the way a screen reader does: by its spoken name. Null when none or two answer.
template <typename Control>
Control *byName(QWidget &root, const QString &name)
{
    Control *found = nullptr;
    const auto candidates = root.findChildren<Control *>();
    for (Control *candidate : candidates) {
        auto *spoken = QAccessible::queryAccessibleInterface(candidate);
        // On Linux a combo box tells its value first, and its name by its label.
        const bool isMeant =
            candidate->accessibleName() == name || (spoken && spoken->text(QAccessible::Name) == name);
        if (!isMeant || !candidate->isVisibleTo(&root))
            continue;
        if (found)
            return nullptr;
        found = candidate;
    }
    return found;
}

} // namespace tests
