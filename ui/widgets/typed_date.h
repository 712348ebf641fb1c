#pragma once

#include <QDate>
#include <QLocale>
#include <QStringView>

#include <optional>

/// The day somebody meant by what they typed: "2 sep", "2-9", "2-9-2026", "2026-09-02", "+30d", "-2w", "+3m",
/// "+1y", month names in Dutch and English. Nothing when it names no day, or leaves the century open
/// ("01-02-30").
std::optional<QDate> typedDate(QStringView text, QDate today, const QLocale &locale);
