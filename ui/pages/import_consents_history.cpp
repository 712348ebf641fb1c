#include "ui/pages/import_consents_history.h"

#include "app/documents/error_sentence.h"
#include "app/tool_lists/tool_lists.h"
#include "ui/look/theme.h"
#include "ui/models/consent_imports_model.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

ImportConsentsHistory::ImportConsentsHistory(Session &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_model(new ConsentImportsModel(this))
    , m_table(new QTableView)
    , m_undo(new QPushButton)
    , m_lock(new Pill)
    , m_reason(new PlainLabel)
    , m_answer([this](const Imports &imports) { take(imports); })
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ConsentImportsModel::Purpose, QHeaderView::Stretch);
    m_reason->setInk(Ink::Muted);
    m_reason->setWordWrap(true);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_undo);
    verbs->addWidget(m_lock);
    verbs->addWidget(m_reason, 1);
    body()->addWidget(m_table);
    body()->addLayout(verbs);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ImportConsentsHistory::follow);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const ConsentImportBatch *batch = chosen())
            emit undoWanted(*batch);
    });
    retranslate();
    hide();
}

void ImportConsentsHistory::refresh()
{
    m_answer.expect(
        m_session.services().toolLists().consentImports(m_session.permit(), m_session.filingSystem()));
}

void ImportConsentsHistory::setPurposes(const QList<Purpose> &purposes)
{
    QHash<qint64, std::pair<QString, QString>> titles;
    for (const Purpose &purpose : purposes)
        titles.insert(purpose.id.number(), {purpose.wording.titleNl, purpose.wording.titleEn});
    m_model->setPurposes(titles);
}

void ImportConsentsHistory::setBusy(bool busy)
{
    m_isBusy = busy;
    follow();
}

void ImportConsentsHistory::take(const Imports &imports)
{
    if (!imports) {
        m_reason->setText(errorSentence(imports.error()));
        return;
    }
    const ConsentImportBatch *before = chosen();
    const QString ref = before ? before->ref : QString();
    m_model->setImports(*imports);
    setVisible(!imports->isEmpty());
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->importAt(i).ref == ref)
            row = i;
    }
    constexpr int mostShown = 6;
    const int rows = std::min(m_model->rowCount(), mostShown);
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + rows * theme().rowHeight() + theme().px(4));
    m_table->selectRow(row);
    follow();
}

const ConsentImportBatch *ImportConsentsHistory::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->importAt(rows.first().row());
}

bool ImportConsentsHistory::mayUndo(const ConsentImportBatch &batch) const
{
    const Permit &permit = m_session.permit();
    const bool isOwn =
        batch.madeBy == permit.staffRef() && permit.may(Operation::RecordConsent, batch.filingSystem);
    return isOwn || permit.may(Operation::UndoAnyImport, batch.filingSystem);
}

void ImportConsentsHistory::follow()
{
    const ConsentImportBatch *batch = chosen();
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

void ImportConsentsHistory::retranslate()
{
    setTitle(tr("Earlier imports of consents"));
    m_lock->setState(Tone::Neutral, QStringLiteral("lock"), tr("Locked"));
    m_undo->setText(tr("Take back…"));
    m_table->setAccessibleName(tr("Earlier imports of consents"));
    m_model->retranslate();
    follow();
}
