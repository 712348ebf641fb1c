#include "ui/pages/import_history.h"

#include "app/documents/error_sentence.h"
#include "app/imports/imports.h"
#include "ui/look/theme.h"
#include "ui/models/import_batches_model.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

ImportHistory::ImportHistory(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card)
    , m_model(new ImportBatchesModel(this))
    , m_table(new QTableView)
    , m_undo(new QPushButton)
    , m_lock(new Pill)
    , m_reason(new PlainLabel)
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(ImportBatchesModel::Source, QHeaderView::Stretch);
    m_table->setMinimumHeight(theme().px(110));
    m_reason->setInk(Ink::Muted);
    m_reason->setWordWrap(true);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_undo);
    verbs->addWidget(m_lock);
    verbs->addWidget(m_reason, 1);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addLayout(verbs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportHistory::follow);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const ImportBatch *batch = chosen())
            emit undoWanted(*batch);
    });
    const auto filingSystems = session.filingSystemsFor(Operation::ViewContacts);
    m_parts.reserve(filingSystems.size());
    for (const FilingSystem filingSystem : filingSystems) {
        Part &part = m_parts.emplace_back(Part{.filingSystem = filingSystem});
        part.answer = std::make_unique<LatestAnswer<Batches>>(
            [this, &part](const Batches &batches) { take(part, batches); });
    }
    connect(&session.feed(), &ChangeFeed::everythingChanged, this, &ImportHistory::refresh);
    retranslate();
    hide();
}

void ImportHistory::refresh()
{
    for (const Part &part : m_parts)
        part.answer->expect(m_session.services().imports().list(m_session.permit(), part.filingSystem));
}

void ImportHistory::setBusy(bool busy)
{
    m_isBusy = busy;
    follow();
}

void ImportHistory::take(Part &part, const Batches &batches)
{
    if (!batches) {
        m_reason->setText(errorSentence(batches.error()));
        return;
    }
    part.batches = *batches;
    QList<ImportBatch> all;
    for (const Part &each : m_parts)
        all.append(each.batches);
    const ImportBatch *before = chosen();
    const QString ref = before ? before->ref : QString();
    m_model->setBatches(all);
    m_table->resizeColumnsToContents();
    setVisible(!all.isEmpty());
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->batchAt(i).ref == ref)
            row = i;
    }
    m_table->selectRow(row);
    follow();
}

const ImportBatch *ImportHistory::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->batchAt(rows.first().row());
}

bool ImportHistory::mayUndo(const ImportBatch &batch) const
{
    const Permit &permit = m_session.permit();
    const bool own =
        batch.staffRef == permit.staffRef() && permit.may(Operation::ImportContacts, batch.filingSystem);
    return own || permit.may(Operation::UndoAnyImport, batch.filingSystem);
}

void ImportHistory::follow()
{
    const ImportBatch *batch = chosen();
    const bool may = batch && mayUndo(*batch);
    m_undo->setEnabled(may && !batch->undoneAt && !m_isBusy);
    m_lock->setVisible(batch && !may);
    if (!batch)
        m_reason->setText(QString());
    else if (batch->undoneAt)
        m_reason->setText(tr("This import was taken back already."));
    else if (!may)
        m_reason->setText(tr("Only whoever imported it, or the data protection officer, may take it back."));
    else
        m_reason->setText(m_isBusy ? tr("Something is running; wait for its end.") : QString());
}

void ImportHistory::retranslate()
{
    m_card->setTitle(tr("Earlier imports"));
    m_lock->setState(Tone::Neutral, QStringLiteral("lock"), tr("Locked"));
    m_undo->setText(tr("Take back…"));
    m_table->setAccessibleName(tr("Earlier imports"));
    m_model->retranslate();
    m_table->resizeColumnsToContents();
    follow();
}

void ImportHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
