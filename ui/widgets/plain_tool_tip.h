#pragma once

#include <QString>

class QAction;
class QWidget;

/// Text as a tool tip may be given: Qt reads tool tips as HTML when they look like it, so it is escaped here.
QString plainToolTip(const QString &text);

/// Sets a tool tip that is only text; a screen reader hears it without markup.
void setPlainToolTip(QWidget *widget, const QString &text);
void setPlainToolTip(QAction *action, const QString &text);

/// Sets what Shift+F1 says of a widget, only as text.
void setPlainWhatsThis(QWidget *widget, const QString &text);
