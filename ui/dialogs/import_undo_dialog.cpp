#include "ui/dialogs/import_undo_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/imports/imports.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/models/import_findings_model.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

ImportUndoDialog::ImportUndoDialog(Session &session, const ImportBatch &batch, QWidget *parent)
    : QDialog(parent)
    , m_batch(batch)
    , m_trouble(new InlineBar)
    , m_what(new PlainLabel(TypeRole::Title3))
    , m_figures(new PlainLabel)
    , m_keptHeading(new PlainLabel(TypeRole::Strong))
    , m_model(new ImportFindingsModel(this))
    , m_table(new QTableView)
    , m_undo(new QPushButton)
    , m_cancel(new QPushButton)
    , m_answer([this](const Result<UndoSummary> &preview) { showPreview(preview); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setVariant(m_undo, ButtonVariant::Destructive);
    m_undo->setEnabled(false);
    m_what->setElides(true);
    m_figures->setWordWrap(true);
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(ImportFindingsModel::What, QHeaderView::Stretch);
    m_table->setMinimumHeight(theme().px(160));
    auto *verbs = new QHBoxLayout;
    verbs->addStretch(1);
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_trouble);
    column->addWidget(m_what);
    column->addWidget(m_figures);
    column->addWidget(m_keptHeading);
    column->addWidget(m_table, 1);
    column->addLayout(verbs);
    m_cancel->setDefault(true);
    m_trouble->hide();
    m_keptHeading->hide();
    m_table->hide();
    setMinimumWidth(theme().px(480));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        emit agreed(m_batch);
        accept();
    });
    retranslate();
    m_answer.expect(session.services().imports().previewUndo(session.permit(), batch.filingSystem, batch.id));
}

void ImportUndoDialog::showPreview(const Result<UndoSummary> &preview)
{
    if (!preview) {
        m_figures->hide();
        m_trouble->tell(Tone::Danger, errorSentence(preview.error()));
        m_trouble->show();
        return;
    }
    m_preview = *preview;
    m_undo->setEnabled(true);
    m_model->setKept(preview->kept);
    m_table->resizeColumnsToContents();
    m_table->setVisible(preview->keptCount > 0);
    m_keptHeading->setVisible(preview->keptCount > 0);
    retranslate();
    adjustSize();
}

void ImportUndoDialog::retranslate()
{
    const QLocale locale;
    setWindowTitle(tr("Take an import back"));
    m_what->setText(tr("%1, imported on %2")
                        .arg(visibleLine(m_batch.fileName),
                            locale.toString(m_batch.startedAt.toLocal(), QLocale::ShortFormat)));
    m_figures->setText(m_preview ? figures() : tr("Looking at what this import did…"));
    const auto shown = m_preview ? m_preview->kept.size() : 0;
    m_keptHeading->setText(m_preview && shown < m_preview->keptCount
            ? tr("Left alone, the first %1").arg(locale.toString(shown))
            : tr("Left alone"));
    m_table->setAccessibleName(tr("People who are left alone"));
    m_undo->setText(tr("Take back"));
    m_cancel->setText(tr("Cancel"));
    m_model->retranslate();
}

QString ImportUndoDialog::figures() const
{
    return QStringList{tr("%Ln people will be removed.", nullptr, int(m_preview->removed)),
        tr("%Ln will be put back as they were.", nullptr, int(m_preview->reverted)),
        tr("%Ln are left alone because they were worked on since.", nullptr, int(m_preview->keptCount)),
        tr("This cannot be undone.")}
        .join(u' ');
}

void ImportUndoDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
