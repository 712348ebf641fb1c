#include "ui/pages/document_text.h"

#include "app/documents/accountability_report.h"
#include "app/documents/accountability_words.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QVBoxLayout>

namespace {

PlainLabel *documentLabel(const QString &text, TypeRole role, Ink ink = Ink::Text)
{
    auto *label = new PlainLabel(role, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(text);
    return label;
}

} // namespace

DocumentText::DocumentText(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void DocumentText::setDocument(const std::optional<AccountabilityDocument> &document)
{
    if (m_document == document)
        return;
    m_document = document;
    write();
}

void DocumentText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        write();
    QWidget::changeEvent(event);
}

void DocumentText::write()
{
    delete m_body;
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    if (m_document) {
        column->addWidget(documentLabel(accountabilityTitle(m_document->kind), TypeRole::Title2));
        column->addWidget(makeTable({}, accountabilityHead(*m_document)));
        const QList<DocumentPart> parts = accountabilityParts(*m_document);
        for (const DocumentPart &part : parts)
            addPart(column, part);
    }
    m_column->addWidget(m_body);
}

void DocumentText::addPart(QVBoxLayout *column, const DocumentPart &part)
{
    if (!part.heading.isEmpty()) {
        column->addSpacing(8);
        column->addWidget(documentLabel(part.heading, TypeRole::Title3));
    }
    if (!part.rows.isEmpty())
        column->addWidget(makeTable(part.head, part.rows));
    for (const QString &line : part.lines)
        column->addWidget(documentLabel(line, TypeRole::Body));
}

QWidget *DocumentText::makeTable(const QStringList &head, const QList<QStringList> &rows)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const int columns = int(head.isEmpty() ? rows.first().size() : head.size());
    for (int column = 0; column < columns; ++column) {
        // Names beside values need less room than what stands under a head.
        grid->setColumnStretch(column, head.isEmpty() && column > 0 ? 3 : 1);
        if (!head.isEmpty())
            grid->addWidget(
                documentLabel(head[column], TypeRole::Caption, Ink::Muted), 0, column, Qt::AlignTop);
    }
    int row = 1;
    for (const QStringList &cells : rows) {
        if (!head.isEmpty()) {
            auto *line = new QFrame;
            line->setFrameShape(QFrame::HLine);
            grid->addWidget(line, row++, 0, 1, columns);
        }
        for (int column = 0; column < columns; ++column)
            grid->addWidget(documentLabel(cells.value(column), TypeRole::Body), row, column, Qt::AlignTop);
        ++row;
    }
    return table;
}
