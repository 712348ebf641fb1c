#include "ui/pages/review_outcome.h"

#include "app/documents/error_sentence.h"
#include "app/documents/review_words.h"
#include "ui/dialogs/confirming.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/pages/review_minutes_saving.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace {

/// More at once than this, and their number is typed (look.md 2.2).
constexpr int mostCarriedOutUntyped = 10;

} // namespace

ReviewOutcome::ReviewOutcome(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card)
    , m_notice(new InlineBar)
    , m_proof(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_list(new QListWidget)
    , m_saving(new ReviewMinutesSaving(session))
    , m_execute(new QPushButton)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton)
    , m_back(new QPushButton)
    , m_answer([this](const Result<SignedMinutes> &minutes) {
        if (minutes)
            setMinutes(*minutes);
        else
            emit failed(minutes.error());
    })
{
    arrange();
    connect(m_back, &QPushButton::clicked, this, &ReviewOutcome::left);
    connect(m_execute, &QPushButton::clicked, this, &ReviewOutcome::carryOut);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopping.stop();
        m_stop->setEnabled(false);
    });
    connect(m_saving, &ReviewMinutesSaving::saved, this, [this] { emit told(tr("Minutes saved")); });
    connect(m_saving, &ReviewMinutesSaving::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, errorWords(error)); });
    connect(&m_batch, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_batch, &QFutureWatcherBase::finished, this, [this] {
        // A watcher that is let go of its work finishes once more, without a result.
        if (m_batch.future().resultCount() > 0)
            carryOutRest();
    });
    connect(&m_rest, &QFutureWatcherBase::progressValueChanged, m_progress,
        [this](int at) { m_progress->setValue(m_done + at); });
    connect(&m_rest, &QFutureWatcherBase::finished, this, [this] {
        if (m_rest.future().resultCount() > 0)
            finish(m_rest.result());
    });
    retranslate();
}

ReviewOutcome::~ReviewOutcome()
{
    // Nobody is left to be told; whoever is being dealt with is finished.
    m_stopping.stop();
}

void ReviewOutcome::arrange()
{
    setVariant(m_execute, ButtonVariant::Destructive);
    m_execute->setIcon(icon(u"play"));
    m_back->setIcon(icon(u"arrow-left"));
    m_proof->setWordWrap(true);
    m_proof->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_list->setWordWrap(true);
    keepFromClipboard(m_list);
    auto *doing = new QHBoxLayout;
    doing->addWidget(m_execute);
    doing->addWidget(m_progress, 1);
    doing->addWidget(m_stop);
    doing->addStretch();
    auto *back = new QHBoxLayout;
    back->addWidget(m_back);
    back->addStretch(1);
    m_card->body()->addWidget(m_notice);
    m_card->body()->addLayout(doing);
    m_card->body()->addWidget(m_saving);
    m_card->body()->addWidget(m_list, 1);
    m_card->body()->addWidget(m_proof);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(10);
    column->addLayout(back);
    column->addWidget(m_card, 1);
    m_notice->clear();
}

void ReviewOutcome::show(const QString &ref)
{
    m_notice->clear();
    m_answer.expect(
        m_session.services().reviews().minutes(m_session.permit(), m_session.filingSystem(), ref));
}

void ReviewOutcome::setMinutes(const SignedMinutes &minutes)
{
    m_minutes = minutes;
    m_saving->setMinutes(minutes);
    retranslate();
}

bool ReviewOutcome::isWorking() const
{
    return m_batch.isRunning() || m_rest.isRunning();
}

void ReviewOutcome::carryOut()
{
    const qsizetype requests = m_minutes.toExecute.size();
    const QString number = QLocale().toString(requests + m_minutes.toCarryOut);
    askToConfirm(m_session,
        {.title = tr("Carry out what was decided"),
            .sentence = tr("Decisions that are carried out: %1, of which requests: %2. Each person is dealt "
                           "with apart; what is erased cannot be brought back. Give your own passphrase.")
                            .arg(number, QLocale().toString(requests)),
            .verb = tr("Carry them out"),
            .number = requests > mostCarriedOutUntyped ? QString::number(requests + m_minutes.toCarryOut)
                                                       : QString()},
        this, [this, requests](const Confirmation &confirmation) {
            m_stopping = StopRequest();
            m_problems.clear();
            m_done = 0;
            m_notice->clear();
            m_progress->setRange(0, int(requests) + m_minutes.toCarryOut);
            m_progress->setValue(0);
            m_stop->setEnabled(true);
            if (requests == 0) {
                carryOutRest();
                return;
            }
            m_batch.setFuture(m_session.services().requests().executeMany(
                m_session.permit(), confirmation, m_session.filingSystem(), m_minutes.toExecute, m_stopping));
            retranslate();
            m_stop->setFocus();
        });
}

void ReviewOutcome::carryOutRest()
{
    if (m_batch.future().resultCount() > 0) {
        const Result<BatchResult> batch = m_batch.result();
        m_batch.setFuture({});
        if (!batch)
            m_problems << errorSentence(batch.error());
        else {
            m_done = int(batch->done.size());
            for (const auto &[id, error] : batch->failed)
                m_problems << tr("Request %1 was not carried out: %2")
                                  .arg(QString::number(id.number()), errorSentence(error));
        }
    }
    m_rest.setFuture(m_session.services().reviews().carryOut(
        m_session.permit(), m_session.filingSystem(), m_minutes.session.ref, m_stopping));
    retranslate();
}

void ReviewOutcome::finish(const Result<ReviewResult> &result)
{
    m_rest.setFuture({});
    if (!result)
        m_problems << errorSentence(result.error());
    else
        m_done += result->done;
    QStringList lines{tr("Carried out: %1").arg(QLocale().toString(m_done))};
    lines += m_problems.mid(0, 5);
    m_notice->tell(m_problems.isEmpty() ? Tone::Info : Tone::Warn, lines.join(u'\n'));
    m_answer.expect(m_session.services().reviews().minutes(
        m_session.permit(), m_session.filingSystem(), m_minutes.session.ref));
    retranslate();
}

QString ReviewOutcome::lineOf(const ReviewItem &item) const
{
    QString text =
        QStringLiteral("%1. %2: ").arg(QString::number(item.position), reviewRuleWord(item.kind, item.rule));
    if (!item.decision)
        return text + (item.voided.isEmpty() ? tr("not decided") : reviewVoidWord(item.voided));
    const ReviewDecision &decision = *item.decision;
    text += verdictWord(decision.verdict);
    if (!decision.reason.isEmpty())
        text += QStringLiteral(" – ") + veiled(visibleLine(decision.reason));
    text += u'\n' + reviewEffectWord(effectOf(item.kind, item.rule, decision.verdict));
    if (decision.carriedOutAt)
        text += u' ' +
            tr("Done on %1.").arg(QLocale().toString(decision.carriedOutAt->toLocal(), QLocale::ShortFormat));
    if (!decision.failure.isEmpty())
        text += u' ' + tr("Not done: %1").arg(reviewVoidWord(decision.failure));
    return text;
}

void ReviewOutcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReviewOutcome::retranslate()
{
    const ReviewSession &session = m_minutes.session;
    m_card->setTitle(tr("Minutes"));
    m_card->setSubtitle(session.closedAt
            ? tr("Signed by %1 on %2")
                  .arg(m_minutes.officerName,
                      QLocale().toString(session.closedAt->toLocal(), QLocale::ShortFormat))
            : QString());
    m_proof->setText(tr("SHA-256 of the signed minutes: %1\nFingerprint of the key that signed: %2")
                         .arg(session.digest, session.signer));
    m_list->setAccessibleName(tr("Items and decisions"));
    m_list->clear();
    for (const ReviewItem &item : m_minutes.items)
        m_list->addItem(lineOf(item));
    const qsizetype waiting = m_minutes.toExecute.size() + m_minutes.toCarryOut;
    m_execute->setText(tr("Carry out %1…").arg(QLocale().toString(waiting)));
    m_execute->setVisible(waiting > 0 && !isWorking());
    m_execute->setEnabled(m_minutes.toExecute.isEmpty() || m_session.may(Operation::ExecuteRequests));
    m_progress->setVisible(isWorking());
    m_progress->setAccessibleName(tr("Carrying out"));
    m_stop->setVisible(isWorking());
    m_stop->setText(tr("Stop"));
    m_back->setText(tr("Back to the sessions"));
}
