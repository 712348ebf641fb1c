#pragma once

#include <QString>

class QTextDocument;

/// The paper with the recovery key of a file, in the language spoken now. Goes to a printer, never to a file.
void layOutRecoverySheet(const QString &place, const QString &key, QTextDocument &document);
