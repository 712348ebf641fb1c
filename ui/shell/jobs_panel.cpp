#include "ui/shell/jobs_panel.h"

#include "ui/look/style_parts.h"
#include "ui/look/theme.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace {

/// One job: its name, its bar, how far it is, and the way to stop it.
class JobRow final : public QWidget
{
    Q_OBJECT

public:
    explicit JobRow(Job *job)
        : m_job(job)
        , m_name(new PlainLabel(TypeRole::Strong))
        , m_state(new PlainLabel(TypeRole::Caption, Ink::Muted))
        , m_promise(new PlainLabel(TypeRole::Caption, Ink::Muted))
        , m_bar(new QProgressBar)
        , m_cancel(new QPushButton)
    {
        m_bar->setTextVisible(false);
        m_promise->setWordWrap(true);
        auto *head = new QHBoxLayout;
        head->addWidget(m_name, 1);
        head->addWidget(m_state);
        auto *foot = new QHBoxLayout;
        foot->addWidget(m_promise, 1);
        foot->addWidget(m_cancel);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 4, 0, 4);
        column->setSpacing(6);
        column->addLayout(head);
        column->addWidget(m_bar);
        column->addLayout(foot);
        connect(job, &Job::changed, this, &JobRow::retranslate);
        connect(m_cancel, &QPushButton::clicked, job, &Job::cancel);
        retranslate();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    void retranslate()
    {
        const QLocale locale = this->locale();
        const bool isKnown = m_job->total() > 0;
        m_name->setText(m_job->name());
        m_bar->setAccessibleName(m_job->name());
        // The bar counts in thousandths, as its own range is too small for large files.
        m_bar->setRange(0, isKnown ? 1000 : 0);
        if (isKnown)
            m_bar->setValue(int(m_job->doneCount() * 1000 / m_job->total()));
        const QString detail = m_job->detail();
        QString state = detail;
        if (detail.isEmpty() && isKnown)
            state = tr("%1 of %2").arg(locale.toString(m_job->doneCount()), locale.toString(m_job->total()));
        else if (detail.isEmpty() && m_job->doneCount() > 0)
            state = locale.toString(m_job->doneCount());
        if (const auto left = m_job->secondsLeft())
            state = tr("%1, %2").arg(state, timeLeft(*left));
        m_state->setText(m_job->isCancelled() ? tr("Stopping…") : state);
        m_promise->setText(m_job->promise());
        m_cancel->setText(tr("Cancel"));
        m_cancel->setEnabled(!m_job->isCancelled());
        m_cancel->setVisible(!m_job->promise().isEmpty());
    }

    QString timeLeft(int seconds) const
    {
        return seconds < 90 ? tr("%n second(s) left", nullptr, seconds)
                            : tr("%n minute(s) left", nullptr, (seconds + 30) / 60);
    }

    Job *m_job;
    PlainLabel *m_name;
    PlainLabel *m_state;
    PlainLabel *m_promise;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace

JobsPanel::JobsPanel(JobList *jobs, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_jobs(jobs)
    , m_title(new PlainLabel(TypeRole::Title3))
    , m_empty(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_empty);
    column->addLayout(m_rows);
    for (Job *job : jobs->jobs())
        addRow(job);
    connect(jobs, &JobList::jobAdded, this, &JobsPanel::addRow);
    connect(jobs, &JobList::jobRemoved, this, &JobsPanel::removeRow);
    retranslate();
}

void JobsPanel::openAbove(QWidget *anchor)
{
    setFixedWidth(theme().px(400));
    adjustSize();
    const QPoint corner = anchor->mapToGlobal(QPoint(anchor->width(), 0));
    move(std::max(0, corner.x() - width()), std::max(0, corner.y() - height() - theme().px(6)));
    show();
}

void JobsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void JobsPanel::paintEvent(QPaintEvent *)
{
    const Tokens &t = theme().tokens();
    QPainter painter(this);
    style_parts::box(&painter, rect(), 0, t.surface, t.borderStrong);
}

void JobsPanel::addRow(Job *job)
{
    auto *row = new JobRow(job);
    m_rowOf.insert(job, row);
    m_rows->addWidget(row);
    m_empty->hide();
}

void JobsPanel::removeRow(Job *job)
{
    delete m_rowOf.take(job);
    m_empty->setVisible(m_rowOf.isEmpty());
    adjustSize();
}

void JobsPanel::retranslate()
{
    m_title->setText(tr("Running jobs"));
    m_empty->setText(tr("Nothing is running."));
    setAccessibleName(tr("Running jobs"));
}

#include "jobs_panel.moc"
