#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

/// One page of a PDF as a picture. Nothing in the document is run, followed or loaded from elsewhere.
struct PdfPage
{
    /// Of the whole document; 0 where it cannot be shown: damaged, locked with a passphrase, or built without
    /// the part of Qt that reads such documents.
    int count = 0;
    int number = 0; ///< from 0
    QImage picture = {};
    QString text = {}; ///< its words, where it has any besides a picture
};

/// Draws a page `width` pixels wide. Takes a while; not for the window's thread.
PdfPage pdfPage(const QByteArray &document, int number, int width);
