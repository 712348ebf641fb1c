#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringView>

/// Text on its way into a database by the million: the same bytes as QString::toUtf8 and QDate::toString
/// give, at a fraction of their time.
void appendUtf8(QByteArray &bytes, QStringView text);
/// "2026-11-25"; nothing for a day that is not valid.
void appendIsoDay(QByteArray &bytes, QDate day);
