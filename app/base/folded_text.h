#pragma once

#include <QString>
#include <QStringView>

/// Text as it is compared and searched: no marks, no case, ß as ss, æ as ae, ø as o, ı as i; spaces and
/// punctuation stay. Both engines store what this makes, because they disagree on case by themselves.
QString foldedText(QStringView text);

/// The same with letters and digits only, for sort keys and matching.
QString foldedLetters(QStringView text);
