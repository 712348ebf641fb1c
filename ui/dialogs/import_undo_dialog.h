#pragma once

#include "app/imports/import_summary.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class ImportFindingsModel;
class InlineBar;
class PlainLabel;
class QPushButton;
class QTableView;
class Session;

/// Shows what taking an import back removes, reverts and leaves, with the people it leaves, before anything
/// is done.
class ImportUndoDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportUndoDialog(Session &session, const ImportBatch &batch, QWidget *parent);

signals:
    void agreed(const ImportBatch &batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString figures() const;
    void showPreview(const Result<UndoSummary> &preview);

    ImportBatch m_batch;
    std::optional<UndoSummary> m_preview;
    InlineBar *m_trouble;
    PlainLabel *m_what;
    PlainLabel *m_figures;
    PlainLabel *m_keptHeading;
    ImportFindingsModel *m_model;
    QTableView *m_table;
    QPushButton *m_undo;
    QPushButton *m_cancel;
    LatestAnswer<Result<UndoSummary>> m_answer;
};
