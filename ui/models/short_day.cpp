#include "ui/models/short_day.h"

#include <QLocale>

QString shortDay(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}
