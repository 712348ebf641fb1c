#pragma once

#include "app/breaches/breach_values.h"

#include <QDate>

#include <functional>

class QWidget;

/// A field of the register as a form asks it: what one types or chooses, as the register keeps it.
struct BreachFieldEdit
{
    BreachField field = BreachField::Title;
    QWidget *widget = nullptr;
    std::function<QString()> text = {};
    std::function<void(const QString &)> setText = {};
    /// Sets the words in it, in the language of the window.
    std::function<void()> retranslate = {};
};

/// The widget that fits the kind of the field. `today`: where days typed in part count from.
BreachFieldEdit makeBreachFieldEdit(const BreachFieldRow &row, QDate today);
