#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QTextDocument>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QSizeF;

/// The letter that every document of ours begins with: Inter where it is installed, else the system's own.
void dressDocument(QTextDocument &document);

/// A document as PDF/A-1b on A4, with page numbers. Needs a QGuiApplication.
QByteArray pdfOf(QTextDocument &document, const QString &title);

/// A document with pages of its own within a larger one, numbered in its language.
struct DocumentPages
{
    std::unique_ptr<QTextDocument> document = nullptr;
    QLocale::Language language = QLocale::Dutch;
};

/// Documents behind each other as one PDF/A-1b on A4, each with page numbers of its own; nothing of it lies
/// on a disk. Needs a QGuiApplication.
QByteArray pdfOf(const std::vector<DocumentPages> &documents, const QString &title);

/// A drawing of this size, in points, as one page of PDF/A-1b: on the smallest lying sheet, from A4 to A0, on
/// which it keeps two thirds of its size; on A0 as large as it can be. Needs a QGuiApplication.
QByteArray pdfOf(const QSizeF &size, const QString &title, const std::function<void(QPainter &)> &draw);

/// One document in a file that only its owner may read and that appears whole or not at all.
Outcome writePdf(QTextDocument &document, const QString &title, const QString &path);
