#include "ui/pages/consent_chain_bar.h"

#include "app/consent/consents.h"
#include "app/documents/error_sentence.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/inline_bar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

ConsentChainBar::ConsentChainBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_check(new QPushButton)
    , m_stop(new QPushButton)
    , m_result(new InlineBar)
    , m_answer([this](const auto &verdict) { take(verdict); })
{
    m_check->setIcon(icon(u"rubber-stamp"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_stop);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_result);
    m_stop->hide();
    m_result->clear();
    connect(m_check, &QPushButton::clicked, this, &ConsentChainBar::start);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    retranslate();
}

ConsentChainBar::~ConsentChainBar()
{
    m_stopRequest.stop();
    if (m_job)
        m_job->finish();
}

void ConsentChainBar::start()
{
    m_result->clear();
    m_check->setEnabled(false);
    m_stop->show();
    m_found = {};
    m_left = QList<FilingSystem>(allFilingSystems.begin(), allFilingSystems.end());
    m_stopRequest = StopRequest();
    m_job = new Job([] { return tr("Check of the consent history"); }, this);
    m_job->setPromise([] { return tr("Nothing is changed by it."); });
    connect(m_job, &Job::cancelRequested, this, [stop = m_stopRequest] { stop.stop(); });
    emit jobStarted(m_job);
    checkNext();
}

void ConsentChainBar::checkNext()
{
    m_answer.expect(
        m_session.services().consents().checkChain(m_session.permit(), m_left.takeFirst(), m_stopRequest));
}

void ConsentChainBar::take(const Result<ConsentChainVerdict> &verdict)
{
    if (!verdict) {
        finish();
        const bool isStopped = verdict.error().failure == Failure::Cancelled;
        m_result->tell(isStopped ? Tone::Info : Tone::Danger, errorWords(verdict.error()));
        return;
    }
    m_found.events += verdict->events;
    m_found.withoutHash += verdict->withoutHash;
    m_found.broken += verdict->broken;
    if (!m_left.isEmpty()) {
        checkNext();
        return;
    }
    finish();
    tell();
}

void ConsentChainBar::finish()
{
    // Whoever stopped it with the keyboard goes on from where they began.
    const bool hadFocus = m_stop->hasFocus();
    m_check->setEnabled(true);
    if (hadFocus)
        m_check->setFocus();
    m_stop->hide();
    if (m_job)
        m_job->finish();
}

void ConsentChainBar::tell()
{
    const auto without = [count = int(m_found.withoutHash)] {
        return count > 0 ? u' ' +
                tr("%Ln of them are of before hashes were kept, which nothing ties together.", nullptr, count)
                         : QString();
    };
    if (m_found.isIntact()) {
        m_result->tell(Tone::Ok, [events = int(m_found.events), without] {
            return tr("All %Ln acts of consent are as they were recorded.", nullptr, events) + without();
        });
        return;
    }
    m_result->tell(
        Tone::Danger, [first = m_found.broken.constFirst(), count = int(m_found.broken.size()), without] {
            return tr("Acts of consent are not as they were recorded, on %Ln line(s). The first: %1. Restore "
                      "a "
                      "backup beside this file and compare them.",
                       nullptr, count)
                       .arg(first) +
                without();
        });
}

void ConsentChainBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConsentChainBar::retranslate()
{
    m_check->setText(tr("Check the consent history"));
    m_stop->setText(tr("Stop checking"));
}
