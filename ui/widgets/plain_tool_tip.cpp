#include "ui/widgets/plain_tool_tip.h"

#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QTextDocument>
#include <QToolButton>
#include <QWidget>

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(visibleText(text), Qt::WhiteSpaceNormal);
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    const QString shown = plainToolTip(text);
    const QString before = widget->toolTip();
    if (shown == before)
        return;
    widget->setToolTip(shown);
    // Without a description of its own, Qt would read the escaped text out, tags and all. What the tool tip
    // said before goes with it; whatever else is said of the widget stays.
    const QString said = widget->accessibleDescription();
    if (said.isEmpty() || !text.isEmpty() || plainToolTip(said) == before)
        widget->setAccessibleDescription(visibleText(text));
}

void setPlainToolTip(QAction *action, const QString &text)
{
    action->setToolTip(plainToolTip(text));
    const auto objects = action->associatedObjects();
    for (QObject *object : objects) {
        if (auto *button = qobject_cast<QToolButton *>(object))
            button->setAccessibleDescription(visibleText(text));
    }
}

void setPlainWhatsThis(QWidget *widget, const QString &text)
{
    widget->setWhatsThis(plainToolTip(text));
}
