#pragma once

#include <QString>
#include <QStringList>

class QTextDocument;

/// Four groups a line, so that the eye keeps its place.
QStringList recoveryKeyLines(const QString &key);

/// The paper with the recovery key of a file, as letters and as a QR code, in the language spoken now. Goes
/// to a printer, never to a file.
void layOutRecoverySheet(const QString &place, const QString &key, QTextDocument &document);
