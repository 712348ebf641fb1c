#include "app/documents/pdf_file.h"

#include "app/documents/document_voice.h"
#include "app/formats/private_file.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace {

constexpr int resolution = 300;
/// The foot of a page in points: its number, and the air above it.
constexpr double footPoints = 28;

void drawPage(QPainter &painter, QTextDocument &document, const QSizeF &page, int number)
{
    painter.save();
    painter.translate(0, -page.height() * number);
    const QRectF seen(0, page.height() * number, page.width(), page.height());
    painter.setClipRect(seen);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = seen;
    context.palette.setColor(QPalette::Text, Qt::black);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    QFont small = document.defaultFont();
    small.setPointSizeF(8);
    painter.setFont(small);
    const QRectF foot(0, page.height(), page.width(), footPoints * resolution / 72);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
        DocumentVoice::say("Documents", QT_TRANSLATE_NOOP("Documents", "Page %1 of %2"))
            .arg(number + 1)
            .arg(document.pageCount()));
}

void prepare(QPdfWriter &writer, const QString &title)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 14), QPageLayout::Millimeter);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Klantkluis"));
}

/// Draws all pages of a document from the page on that is open.
void drawPages(QPdfWriter &writer, QPainter &painter, QTextDocument &document)
{
    QSizeF page = writer.pageLayout().paintRectPixels(resolution).size();
    page.rheight() -= footPoints * resolution / 72;
    document.documentLayout()->setPaintDevice(&writer);
    document.setPageSize(page);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        drawPage(painter, document, page, number);
    }
    document.documentLayout()->setPaintDevice(nullptr);
}

} // namespace

void dressDocument(QTextDocument &document)
{
    const QString inter = QStringLiteral("Inter");
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::families().contains(inter))
        font = QFont(inter);
    font.setPointSizeF(9.5);
    // Inter's contextual signs have no letter behind them in a PDF: who copies or hears it would miss hyphens
    // and brackets.
    font.setStyleStrategy(QFont::PreferNoShaping);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
}

QByteArray pdfOf(QTextDocument &document, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer, title);
        QPainter painter(&writer);
        drawPages(writer, painter, document);
    }
    return bytes;
}

QByteArray pdfOf(const std::vector<DocumentPages> &documents, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer, title);
        QPainter painter(&writer);
        bool isFirst = true;
        for (const DocumentPages &each : documents) {
            const DocumentVoice voice(each.language);
            if (!isFirst)
                writer.newPage();
            isFirst = false;
            drawPages(writer, painter, *each.document);
        }
    }
    return bytes;
}

QByteArray pdfOf(const QSizeF &size, const QString &title, const std::function<void(QPainter &)> &draw)
{
    constexpr double least = 2.0 / 3;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer, title);
        writer.setPageOrientation(QPageLayout::Landscape);
        double scale = 0;
        for (const auto sheet : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0}) {
            writer.setPageSize(QPageSize(sheet));
            const QSizeF room = writer.pageLayout().paintRect(QPageLayout::Point).size();
            scale = std::min({1.0, room.width() / size.width(), room.height() / size.height()});
            if (scale >= least)
                break;
        }
        QPainter painter(&writer);
        painter.scale(scale * resolution / 72, scale * resolution / 72);
        draw(painter);
    }
    return bytes;
}

Outcome writePdf(QTextDocument &document, const QString &title, const QString &path)
{
    PrivateFile file(path);
    if (!file.open() || !file.write(pdfOf(document, title)) || !file.commit())
        return Error{Failure::Unavailable, QStringLiteral("document.write")};
    return done;
}
