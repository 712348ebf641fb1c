#pragma once

#include "app/base/result.h"
#include "app/tool_lists/consent_import_batch.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

#include <optional>

class InlineBar;
class PlainLabel;
class QPushButton;
class Session;

/// Shows what taking an import of consents back removes and what it leaves and why, before anything is done.
class ConsentImportUndoDialog final : public QDialog
{
    Q_OBJECT

public:
    ConsentImportUndoDialog(Session &session, const ConsentImportBatch &batch, QWidget *parent);

signals:
    void agreed(const ConsentImportBatch &batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString figures() const;
    void showPreview(const Result<ConsentImportUndo> &preview);

    ConsentImportBatch m_batch;
    std::optional<ConsentImportUndo> m_preview;
    InlineBar *m_trouble;
    PlainLabel *m_what;
    PlainLabel *m_figures;
    InlineBar *m_warning;
    QPushButton *m_undo;
    QPushButton *m_cancel;
    LatestAnswer<Result<ConsentImportUndo>> m_answer;
};
