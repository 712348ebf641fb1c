#include "ui/dialogs/pdf_page.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

PdfPage pdfPage(const QByteArray &document, int number, int width)
{
    constexpr int tallest = 8000; // a page as long as a till roll fills no memory
    QBuffer content;
    content.setData(document);
    content.open(QIODevice::ReadOnly);
    QPdfDocument pdf;
    pdf.load(&content);
    if (pdf.status() != QPdfDocument::Status::Ready || pdf.pageCount() == 0)
        return {};
    const int page = std::clamp(number, 0, pdf.pageCount() - 1);
    const QSizeF size = pdf.pagePointSize(page);
    if (size.isEmpty() || width <= 0)
        return {};
    const int height = std::min(tallest, qRound(width * size.height() / size.width()));
    const QImage drawn = pdf.render(page, QSize(width, std::max(1, height)));
    QImage onPaper(drawn.size(), QImage::Format_RGB32);
    onPaper.fill(qRgb(255, 255, 255)); // the page itself is drawn on nothing, and paper is white
    QPainter(&onPaper).drawImage(0, 0, drawn);
    return {pdf.pageCount(), page, onPaper, pdf.getAllText(page).text()};
}
