#pragma once

#include "app/tool_lists/consent_import.h"
#include "app/tool_lists/consent_import_batch.h"
#include "ui/widgets/card.h"

#include <optional>

class ConsentImportRowsModel;
class PlainLabel;
class QComboBox;
class QPushButton;
class QTableView;

/// What an import of consents would do, or did: figures, why rows gave nothing, and every row.
class ImportConsentsResult final : public Card
{
    Q_OBJECT

public:
    explicit ImportConsentsResult(QWidget *parent = nullptr);

    /// What it would do.
    void showTryOut(const ConsentImportSummary &summary);
    /// What it did.
    void showDone(const ConsentImportSummary &summary);
    void showUndone(const ConsentImportUndo &undo);
    void clear();
    void setBusy(bool busy);
    bool isShown() const { return m_state != State::Nothing; }
    QTableView *table() const { return m_table; }
    QPushButton *verb() const { return m_record; }
    void retranslate();

signals:
    void recordWanted();
    void rejectsWanted();
    void undoWanted();
    void anotherWanted();

private:
    enum class State { Nothing, Tried, Done, Undone };

    void enter(State state);
    void take(const ConsentImportSummary &summary);
    void offerFates();
    QString figures() const;
    QString reasons() const;

    State m_state = State::Nothing;
    bool m_isBusy = false;
    ConsentImportSummary m_summary;
    ConsentImportUndo m_undone;
    ConsentImportRowsModel *m_model;
    PlainLabel *m_figures;
    PlainLabel *m_reasons;
    QPushButton *m_record;
    QPushButton *m_undo;
    QPushButton *m_rejects;
    QPushButton *m_another;
    PlainLabel *m_fateLabel;
    QComboBox *m_fate;
    QTableView *m_table;
};
