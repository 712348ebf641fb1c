#pragma once

#include <QDate>
#include <QString>

/// A day in figures, as the locale writes it; empty for none.
QString shortDay(QDate day);
