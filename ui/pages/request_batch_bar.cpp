#include "ui/pages/request_batch_bar.h"

#include "app/documents/error_sentence.h"
#include "app/requests/request_refusal.h"
#include "ui/dialogs/confirming.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/request_queue_model.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace {

/// More erasures than this in one go, and their number is typed (look.md 2.2).
constexpr int mostWithoutNumber = 10;

/// What was refused is approved as well, and is only answered.
bool isToCarryOut(const Request &request)
{
    return request.stage == Request::Stage::Approved && !request_refusal::isRefusal(request.outcome);
}

} // namespace

RequestBatchBar::RequestBatchBar(
    Session &session, RequestQueueModel &queue, QAbstractItemView &view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_queue(queue)
    , m_view(view)
    , m_notice(new InlineBar)
    , m_execute(new QPushButton)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton)
{
    setVariant(m_execute, ButtonVariant::Destructive);
    m_execute->setIcon(icon(u"play"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_execute);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 12, 6);
    column->setSpacing(4);
    column->addWidget(m_notice);
    column->addLayout(row);
    m_notice->clear();
    connect(m_execute, &QPushButton::clicked, this, &RequestBatchBar::ask);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopping.stop();
        m_stop->setEnabled(false);
    });
    connect(&m_work, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_work, &QFutureWatcherBase::finished, this, &RequestBatchBar::finish);
    connect(&m_queue, &QAbstractItemModel::modelReset, this, &RequestBatchBar::showState);
    connect(
        m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestBatchBar::showState);
    m_view.installEventFilter(this);
    retranslate();
}

RequestBatchBar::~RequestBatchBar()
{
    // Nobody is left to be told; whoever is being dealt with is finished.
    m_stopping.stop();
}

QList<Request> RequestBatchBar::chosen() const
{
    QList<Request> requests;
    const QModelIndexList rows = m_view.selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const Request &request = m_queue.requests().at(row.row());
        if (isToCarryOut(request))
            requests.append(request);
    }
    return requests;
}

QList<Request> RequestBatchBar::shown() const
{
    QList<Request> requests;
    for (const Request &request : m_queue.requests()) {
        if (isToCarryOut(request))
            requests.append(request);
    }
    return requests;
}

void RequestBatchBar::ask()
{
    const QList<Request> some = chosen();
    const QList<Request> requests = some.isEmpty() ? shown() : some;
    if (requests.isEmpty())
        return;
    QList<Id<Request>> ids;
    for (const Request &request : requests)
        ids.append(request.id);
    const auto erasures = std::count_if(requests.begin(), requests.end(),
        [](const Request &request) { return request.type == Request::Type::Erasure; });
    const QString number = QString::number(ids.size());
    askToConfirm(m_session,
        {.title = tr("Carry out what was approved"),
            .sentence = tr("Requests that are carried out: %1, of which erasures: %2. Each person is dealt "
                           "with apart; what is erased cannot be brought back. Give your own passphrase.")
                            .arg(number, QString::number(erasures)),
            .verb = tr("Carry them out"),
            .number = erasures > mostWithoutNumber ? number : QString()},
        this, [this, ids](const Confirmation &confirmation) {
            m_stopping = StopRequest();
            m_work.setFuture(m_session.services().requests().executeMany(
                m_session.permit(), confirmation, m_session.filingSystem(), ids, m_stopping));
            m_notice->clear();
            m_stop->setEnabled(true);
            showState();
            m_stop->setFocus();
        });
}

void RequestBatchBar::finish()
{
    if (m_work.future().resultCount() == 0) {
        showState();
        return;
    }
    const Result<BatchResult> result = m_work.result();
    m_work.setFuture({});
    if (!result)
        m_notice->tell(Tone::Danger, errorWords(result.error()));
    else
        m_notice->tell(result->failed.isEmpty() ? Tone::Info : Tone::Warn, summaryOf(*result));
    showState();
}

QString RequestBatchBar::summaryOf(const BatchResult &result) const
{
    const QLocale locale;
    QStringList lines{tr("Carried out: %1").arg(locale.toString(result.done.size()))};
    if (result.isStopped)
        lines << tr("Stopped; %1 stay as they were.").arg(locale.toString(result.left));
    // The rest stands in the queue as it was.
    constexpr qsizetype mostNamed = 5;
    for (const auto &[id, error] : result.failed.mid(0, mostNamed))
        lines << tr("Request %1 was not carried out: %2")
                     .arg(QString::number(id.number()), errorSentence(error));
    if (result.failed.size() > mostNamed)
        lines << tr("And %1 more.").arg(locale.toString(result.failed.size() - mostNamed));
    return lines.join(u'\n');
}

void RequestBatchBar::showState()
{
    const bool isBusy = !m_work.future().isFinished();
    const auto count = chosen().size();
    const auto all = shown().size();
    m_execute->setText(count > 0 ? tr("Carry out what is chosen (%1)…").arg(count)
                                 : tr("Carry out what was approved and is shown (%1)…").arg(all));
    const bool mayExecute = m_session.may(Operation::ExecuteRequests) && all > 1;
    m_execute->setVisible(mayExecute && !isBusy);
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    const bool isQueue = !m_view.isHidden(); // and not the board or the statistics
    setVisible(isBusy || (isQueue && (mayExecute || !m_notice->isHidden())));
}

bool RequestBatchBar::eventFilter(QObject *object, QEvent *event)
{
    if (object == &m_view && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        showState();
    return QWidget::eventFilter(object, event);
}

void RequestBatchBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestBatchBar::retranslate()
{
    m_progress->setAccessibleName(tr("People who were dealt with"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop after this person"));
    showState();
}
