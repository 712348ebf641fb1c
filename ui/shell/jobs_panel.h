#pragma once

#include <QFrame>
#include <QHash>

class EmptyNote;
class Job;
class JobList;
class PlainLabel;
class QVBoxLayout;

/// The panel over the status bar that shows how far each running job is, and stops it on request.
class JobsPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit JobsPanel(JobList *jobs, QWidget *parent);

    /// Opens above the widget that asked for it.
    void openAbove(QWidget *anchor);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(Job *job);
    void removeRow(Job *job);
    void retranslate();

    JobList *m_jobs;
    PlainLabel *m_title;
    PlainLabel *m_empty;
    QVBoxLayout *m_rows;
    QHash<Job *, QWidget *> m_rowOf;
};
