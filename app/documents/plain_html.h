#pragma once

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

/// Pages of HTML that need nothing beside them. Everything is put in as plain text, so nothing that came from
/// outside is read as markup; the counterpart of plain_document.h.
namespace plain_html {

/// The text, with its lines.
QString text(const QString &text);
/// Without a caption where that is empty.
QString table(const QString &caption, const QStringList &head, const QList<QStringList> &rows);
/// Names with their values: the first cell of each row and the second.
QString terms(const QList<QStringList> &rows);
QString heading(const QString &text);
QString line(const QString &text);

/// A whole page around a body made of these.
QByteArray page(const QString &title, QLocale::Language language, const QString &body);

} // namespace plain_html
