#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class PlainDocument;

/// One heading of a letter with what stands under it: what its page and its message are both made of.
struct DocumentPart
{
    QString heading = {};
    QStringList lines = {};
    QStringList head = {};
    QList<QStringList> rows = {};
};

/// Writes them on the page.
void layOutParts(PlainDocument &page, const QList<DocumentPart> &parts);

/// The same as the text of a message, with a row as `rowLine` says it.
QString textOfParts(const QList<DocumentPart> &parts, QString (*rowLine)(const QStringList &row));
