#include "app/documents/plain_document.h"

#include <QImage>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace {

constexpr QColor lineColour(0xC9, 0xC4, 0xB8);
constexpr QColor headGround(0xF2, 0xF0, 0xEA);

} // namespace

PlainDocument::PlainDocument(QTextDocument &document) : m_cursor(&document) {}

void PlainDocument::title(const QString &text)
{
    paragraph(text, 18, true, 0);
}

void PlainDocument::heading(const QString &text)
{
    paragraph(text, 12, true, 14);
}

void PlainDocument::line(const QString &text)
{
    paragraph(text, 9.5, false, 2);
}

void PlainDocument::picture(const QImage &picture, int width)
{
    line({});
    // A reader may smooth what it enlarges: dots of many pixels stay dots.
    const int times = std::max(1, 1024 / std::max(1, picture.width()));
    m_cursor.insertImage(picture.scaledToWidth(picture.width() * times, Qt::FastTransformation));
    m_cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    QTextImageFormat format = m_cursor.charFormat().toImageFormat();
    format.setWidth(width);
    format.setHeight(double(width) * picture.height() / std::max(1, picture.width()));
    m_cursor.setCharFormat(format);
    m_cursor.movePosition(QTextCursor::End);
}

void PlainDocument::table(const QStringList &head, const QList<QStringList> &rows, bool figures)
{
    const int columns = static_cast<int>(head.size());
    QTextTableFormat format;
    format.setBorder(0.5);
    format.setBorderBrush(lineColour);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setTopMargin(6);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    QTextTable *table = m_cursor.insertTable(static_cast<int>(rows.size()) + 1, columns, format);
    const auto put = [&](int row, int column, const QString &text) {
        QTextTableCell cell = table->cellAt(row, column);
        if (row == 0) {
            QTextCharFormat ground;
            ground.setBackground(headGround);
            cell.setFormat(ground);
        }
        QTextCursor into = cell.firstCursorPosition();
        QTextBlockFormat block;
        block.setAlignment(figures && column > 0 ? Qt::AlignRight : Qt::AlignLeft);
        into.setBlockFormat(block);
        QTextCharFormat letters;
        letters.setFontWeight(row == 0 ? QFont::DemiBold : QFont::Normal);
        into.insertText(text, letters);
    };
    for (int column = 0; column < columns; ++column)
        put(0, column, head[column]);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < std::min(columns, static_cast<int>(rows[row].size())); ++column)
            put(row + 1, column, rows[row][column]);
    }
    m_cursor.movePosition(QTextCursor::End);
    m_isEmpty = false;
}

void PlainDocument::paragraph(const QString &text, double points, bool bold, double above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    QTextCharFormat letters;
    letters.setFontPointSize(points);
    letters.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    if (m_isEmpty)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block, letters);
    m_cursor.insertText(text, letters);
    m_isEmpty = false;
}
