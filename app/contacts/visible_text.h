#pragma once

#include <QString>
#include <QStringView>

/// Text from outside as it may be shown: control characters, bidi controls and invisible characters become a
/// mark such as "[U+202E]", so that nothing is hidden and nothing reorders the line.
QString markedText(QStringView text);

/// True when the text holds control characters or bidi controls other than the plain direction marks.
bool hasForbiddenCharacters(QStringView text);
