#include "ui/pages/import_columns_step.h"

#include "ui/models/import_preview_model.h"
#include "ui/pages/import_column_row.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tab_order.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHash>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>

namespace {

constexpr qsizetype examplesShown = 3;

QStringList examplesOf(const QList<SampleRow> &sample, qsizetype column)
{
    QStringList examples;
    for (const SampleRow &row : sample) {
        const QString value = row.cells.value(column).simplified().left(60);
        if (!value.isEmpty() && !examples.contains(value))
            examples.append(value);
        if (examples.size() == examplesShown)
            break;
    }
    return examples;
}

} // namespace

ImportColumnsStep::ImportColumnsStep(QWidget *parent)
    : QWidget(parent)
    , m_trouble(new InlineBar)
    , m_help(new PlainLabel)
    , m_list(new QWidget)
    , m_rows(new QVBoxLayout(m_list))
    , m_previewHeading(new PlainLabel(TypeRole::Title3))
    , m_model(new ImportPreviewModel(this))
    , m_table(new QTableView)
{
    m_help->setWordWrap(true);
    m_help->setInk(Ink::Muted);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(4);
    m_rows->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_list);
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(ImportPreviewModel::Remark, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_trouble);
    column->addWidget(m_help);
    column->addWidget(scroll, 3);
    column->addWidget(m_previewHeading);
    column->addWidget(m_table, 2);
    m_trouble->hide();
    retranslate();
}

void ImportColumnsStep::setColumns(const ImportInspection &inspection, bool isSameFile)
{
    QHash<QString, ColumnMapping> chosen;
    for (const ImportColumnRow *row : std::as_const(m_columns)) {
        if (isSameFile && row->isByHand())
            chosen.insert(row->column().header, row->column());
    }
    qDeleteAll(m_columns);
    m_columns.clear();
    for (qsizetype i = 0; i < inspection.suggestion.columns.size(); ++i) {
        auto *row =
            new ImportColumnRow(inspection.suggestion.columns.at(i), examplesOf(inspection.sample, i));
        m_rows->insertWidget(m_rows->count() - 1, row);
        m_columns.append(row);
        if (const auto before = chosen.constFind(row->column().header); before != chosen.cend())
            row->takeOver(*before);
        connect(row, &ImportColumnRow::changed, this, &ImportColumnsStep::changed);
    }
    tabBefore(m_table, {m_list});
    m_model->setRows({});
    m_trouble->hide();
}

ImportMapping ImportColumnsStep::mapping() const
{
    ImportMapping mapping;
    for (const ImportColumnRow *row : m_columns)
        mapping.columns.append(row->column());
    return mapping;
}

void ImportColumnsStep::showPreview(const ImportPreview &preview)
{
    m_trouble->hide();
    m_model->setRows(preview.rows);
    for (int i = 0; i < m_columns.size(); ++i)
        m_columns.at(i)->setUnneeded(preview.unneeded.contains(i));
    m_table->resizeColumnsToContents();
}

void ImportColumnsStep::showTrouble(const QString &trouble)
{
    m_trouble->tell(Tone::Danger, trouble);
    m_trouble->show();
}

void ImportColumnsStep::retranslate()
{
    m_help->setText(tr("Say what each column is. On the right: what happens when somebody is in the file "
                       "already and the column says something else. An empty cell never erases anything."));
    m_list->setAccessibleName(tr("Columns of the file"));
    m_previewHeading->setText(tr("The first rows, as they come out"));
    m_table->setAccessibleName(tr("The first rows, as they come out"));
    m_model->retranslate();
}

void ImportColumnsStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
