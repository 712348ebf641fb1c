#pragma once

#include "app/imports/import_summary.h"
#include "ui/async/latest_answer.h"
#include "ui/widgets/card.h"

#include <memory>
#include <vector>

class ImportBatchesModel;
class Pill;
class PlainLabel;
class QPushButton;
class QTableView;
class Session;

/// The earlier imports of the file, and the way to take one back: for whoever imported it and for the
/// officer.
class ImportHistory final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportHistory(Session &session, QWidget *parent = nullptr);

    void refresh();
    /// While an import or its undoing runs, nothing is taken back.
    void setBusy(bool busy);

signals:
    void undoWanted(const ImportBatch &batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Batches = Result<QList<ImportBatch>>;

    struct Part
    {
        FilingSystem filingSystem;
        QList<ImportBatch> batches = {};
        std::unique_ptr<LatestAnswer<Batches>> answer = nullptr;
    };

    void retranslate();
    void take(Part &part, const Batches &batches);
    void follow();
    const ImportBatch *chosen() const;
    bool mayUndo(const ImportBatch &batch) const;

    Session &m_session;
    bool m_isBusy = false;
    std::vector<Part> m_parts;
    Card *m_card;
    ImportBatchesModel *m_model;
    QTableView *m_table;
    QPushButton *m_undo;
    Pill *m_lock;
    PlainLabel *m_reason;
};
