#pragma once

#include <QStringView>

/// How a moment of local time stands in the place of an error; its sentence writes it as the language does.
inline constexpr QStringView momentInError = u"yyyy-MM-dd HH:mm";
