#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTextCursor>

class QImage;
class QTextDocument;

/// Writes headings, lines and tables into a document. Everything is put in as plain text, so nothing that came
/// from outside is read as markup.
class PlainDocument final
{
public:
    explicit PlainDocument(QTextDocument &document);

    void title(const QString &text);
    void heading(const QString &text);
    void line(const QString &text);
    /// A picture on a line of its own, this many points wide; its dots stay sharp.
    void picture(const QImage &picture, int width);
    /// The first column stands left, the others right when `figures`.
    void table(const QStringList &head, const QList<QStringList> &rows, bool figures);

private:
    void paragraph(const QString &text, double points, bool bold, double above);

    QTextCursor m_cursor;
    bool m_isEmpty = true;
};
