#include "app/formats/pdf_text.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

bool readsPdf()
{
    return true;
}

FileText pdfTextOf(const QByteArray &document)
{
    constexpr int mostPages = 1'000;
    QBuffer content;
    content.setData(document);
    content.open(QIODevice::ReadOnly);
    QPdfDocument pdf;
    pdf.load(&content);
    if (pdf.status() != QPdfDocument::Status::Ready)
        return {{}, false};
    const int pages = std::min(mostPages, pdf.pageCount());
    FileText read{{}, pages > 0 && pages == pdf.pageCount()};
    for (int page = 0; page < pages; ++page) {
        read.words += pdf.getAllText(page).text() + u'\n';
        if (read.words.size() > mostWordsOfAFile)
            return {read.words, false};
    }
    return read;
}
