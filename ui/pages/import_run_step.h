#pragma once

#include "app/imports/import_progress.h"
#include "app/imports/import_summary.h"

#include <QElapsedTimer>
#include <QWidget>

class ImportFindingsModel;
class InlineBar;
class PlainLabel;
class QCheckBox;
class QProgressBar;
class QPushButton;
class QTableView;

/// The last step of an import: what it would do, then doing it, then what it did and the way back.
class ImportRunStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRunStep(QWidget *parent = nullptr);

    /// Counting, or importing, has begun.
    void showWorking(bool isTryOut);
    void showProgress(const ImportProgress &progress);
    /// What it would do.
    void showTryOut(const ImportSummary &summary);
    /// What it did.
    void showResult(const ImportSummary &summary);
    void showUndone(const UndoSummary &summary);
    /// Nothing can be done with the file as it is.
    void showTrouble(const QString &trouble);
    /// Trouble beside what is shown, which stands.
    void tellTrouble(const QString &trouble);
    /// Beside what stands, or where nothing does instead of it.
    void showStopped();
    /// The import is being taken back.
    void setUndoing(bool undoing);

    bool listsAbsent() const;
    bool isWorking() const { return m_state == State::Counting || m_state == State::Importing; }

signals:
    void importWanted();
    void cancelWanted();
    void rejectsWanted();
    void undoWanted();
    void absentWanted();
    void anotherWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Idle, Counting, Counted, Importing, Done, Undone };

    void retranslate();
    void enter(State state);
    QString figures(bool isDone) const;
    QString undoneFigures() const;

    State m_state = State::Idle;
    ImportSummary m_summary;
    UndoSummary m_undone;
    bool m_isStopped = false;
    QElapsedTimer m_clock;
    InlineBar *m_trouble;
    PlainLabel *m_heading;
    PlainLabel *m_figures;
    QProgressBar *m_bar;
    PlainLabel *m_speed;
    QCheckBox *m_absent;
    QPushButton *m_import;
    QPushButton *m_cancel;
    QPushButton *m_rejects;
    QPushButton *m_undo;
    QPushButton *m_another;
    ImportFindingsModel *m_model;
    QTableView *m_table;
};
