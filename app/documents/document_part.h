#pragma once

#include <QList>
#include <QLocale>
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

/// A report with a table of what it is about above its parts, in the language that is spoken: on paper, which
/// needs a QGuiApplication, and as one page that needs nothing beside it.
QByteArray partsPdf(const QString &title, const QList<QStringList> &head, const QList<DocumentPart> &parts);
QByteArray partsHtml(const QString &title, const QList<QStringList> &head, const QList<DocumentPart> &parts,
    QLocale::Language language);

/// The same as the text of a message, with a row as `rowLine` says it.
QString textOfParts(const QList<DocumentPart> &parts, QString (*rowLine)(const QStringList &row));
