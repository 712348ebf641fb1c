#include "ui/pages/review_desk.h"

#include "app/documents/error_sentence.h"
#include "ui/dialogs/confirming.h"
#include "ui/dialogs/review_many_dialog.h"
#include "ui/dialogs/review_sign_dialog.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/request_people.h"
#include "ui/models/review_queue_model.h"
#include "ui/pages/review_decision_form.h"
#include "ui/pages/review_evidence_view.h"
#include "ui/session/session.h"
#include "ui/shell/quiet_mode.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include <algorithm>

namespace {

constexpr int queueWidth = 260;    // look.md 4.10
constexpr int decisionWidth = 300; // look.md 4.10

/// Whether letters go into what has the keyboard.
bool takesText(const QObject *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

ReviewDesk::ReviewDesk(Session &session, QuietMode &quiet, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_quiet(quiet)
    , m_people(new RequestPeople(session, this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_progress(new QProgressBar)
    , m_officer(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_notice(new InlineBar)
    , m_queue(new QListView)
    , m_model(new ReviewQueueModel(this))
    , m_scroll(new QScrollArea)
    , m_evidence(new ReviewEvidenceView(session, *m_people))
    , m_decision(new ReviewDecisionForm(session))
    , m_sign(new QPushButton)
    , m_pause(new QPushButton)
    , m_end(new QPushButton)
    , m_sittingAnswer([this](const Result<ReviewSitting> &sitting) {
        if (sitting)
            show(*sitting);
        else
            emit refused(sitting.error());
    })
    , m_decideAnswer([this](const Outcome &outcome) {
        m_goesOn = bool(outcome);
        if (outcome)
            m_decision->takeStored();
        else
            m_decision->tellProblem(outcome.error());
        refresh();
    })
    , m_endAnswer([this](const Outcome &outcome) {
        if (outcome)
            emit ended();
        else
            m_notice->tell(Tone::Danger, errorWords(outcome.error()));
    })
    , m_signAnswer([this](const Result<SignedMinutes> &minutes) {
        if (minutes) {
            emit signedUp(*minutes);
            return;
        }
        m_notice->tell(Tone::Danger, errorWords(minutes.error()));
        refresh();
    })
{
    arrange();
    connectParts();
    retranslate();
}

void ReviewDesk::arrange()
{
    setVariant(m_sign, ButtonVariant::Primary);
    m_sign->setIcon(icon(u"rubber-stamp", Ink::OnAccent));
    m_pause->setIcon(icon(u"pause"));
    m_end->setIcon(icon(u"ban"));
    m_progress->setTextVisible(false);
    m_queue->setModel(m_model);
    m_queue->setWordWrap(true);
    keepFromClipboard(m_queue);
    m_queue->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_queue->setTabKeyNavigation(false);
    // On a low screen it scrolls, and nothing in it is pressed together.
    auto *decision = new QScrollArea;
    decision->setWidget(m_decision);
    decision->setWidgetResizable(true);
    decision->setFrameShape(QFrame::NoFrame);
    decision->setFocusPolicy(Qt::NoFocus);
    decision->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [this, decision] {
        m_queue->setFixedWidth(theme().px(queueWidth));
        decision->setFixedWidth(theme().px(decisionWidth));
    };
    connect(&theme(), &Theme::changed, this, fit);
    fit();
    m_scroll->setWidget(m_evidence);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_progress, 1);
    head->addWidget(m_officer);
    for (QPushButton *verb : {m_pause, m_end, m_sign})
        head->addWidget(verb);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(12);
    panes->addWidget(m_queue);
    panes->addWidget(m_scroll, 1);
    panes->addWidget(decision);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addLayout(panes, 1);
    m_notice->clear();
}

void ReviewDesk::connectParts()
{
    for (const QKeySequence &keys :
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ReviewDesk::sign);
    }
    const QList<QWidget *> parts = findChildren<QWidget *>();
    for (QWidget *part : parts)
        part->installEventFilter(this);
    connect(m_queue->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewDesk::showItem);
    connect(m_queue, &QListView::activated, m_evidence, &ReviewEvidenceView::open);
    connect(m_evidence, &ReviewEvidenceView::opened, this, &ReviewDesk::refresh);
    connect(m_evidence, &ReviewEvidenceView::placeWanted, this, &ReviewDesk::placeWanted);
    connect(m_evidence, &ReviewEvidenceView::failed, m_decision, &ReviewDecisionForm::tellProblem);
    connect(m_decision, &ReviewDecisionForm::decided, this, &ReviewDesk::decide);
    connect(m_decision, &ReviewDecisionForm::manyWanted, this, &ReviewDesk::decideMany);
    connect(m_sign, &QPushButton::clicked, this, &ReviewDesk::sign);
    connect(m_pause, &QPushButton::clicked, this, &ReviewDesk::paused);
    connect(m_end, &QPushButton::clicked, this, &ReviewDesk::end);
}

void ReviewDesk::resume(const QString &ref)
{
    m_ref = ref;
    m_sitting = {};
    // What was shown of the sitting before is not to be pressed until this one is there.
    m_model->setLines({});
    m_scroll->setEnabled(false);
    m_decision->setEnabled(false);
    m_notice->clear();
    m_sittingAnswer.expect(
        m_session.services().reviews().resume(m_session.permit(), m_session.filingSystem(), ref));
}

void ReviewDesk::refresh()
{
    if (m_ref.isEmpty())
        return;
    m_sittingAnswer.expect(
        m_session.services().reviews().look(m_session.permit(), m_session.filingSystem(), m_ref));
}

QList<QWidget *> ReviewDesk::panes() const
{
    return {m_queue, m_scroll, m_decision};
}

int ReviewDesk::row() const
{
    return m_queue->currentIndex().row();
}

void ReviewDesk::show(const ReviewSitting &sitting)
{
    const bool isFirst = m_sitting.session.ref != sitting.session.ref;
    m_sitting = sitting;
    m_model->setLines(sitting.lines);
    m_scroll->setEnabled(true);
    m_decision->setEnabled(true);
    if (sitting.voided > 0)
        m_notice->tell(Tone::Warn,
            tr("%n decision(s) are void, because something changed since. They are marked in the queue.",
                nullptr, sitting.voided));
    if (isFirst || row() < 0) {
        m_queue->setCurrentIndex(m_model->index(0));
        m_queue->setFocus();
        moveToUndecided();
    }
    if (std::exchange(m_goesOn, false)) {
        moveToUndecided();
        m_queue->setFocus();
    }
    showItem();
    retranslate();
}

void ReviewDesk::showItem()
{
    if (row() < 0 || row() >= m_sitting.lines.size())
        return;
    const ReviewLine &line = m_sitting.lines.at(row());
    m_evidence->setLetterKeys(m_quiet.areLetterKeysOn());
    m_evidence->setLine(line);
    m_decision->setLetterKeys(m_quiet.areLetterKeysOn());
    m_decision->setLine(line, m_evidence->isOpen());
    retranslate();
}

void ReviewDesk::move(int by)
{
    const int next = row() + by;
    if (next >= 0 && next < m_model->rowCount())
        m_queue->setCurrentIndex(m_model->index(next));
}

/// The next one that waits, from the one in front on; where none does, it stays.
void ReviewDesk::moveToUndecided()
{
    const int count = m_model->rowCount();
    for (int step = 0; step < count; ++step) {
        const int at = (std::max(0, row()) + step) % count;
        const ReviewLine &line = m_sitting.lines.at(at);
        if (line.item.decision || line.locked)
            continue;
        m_queue->setCurrentIndex(m_model->index(at));
        return;
    }
}

bool ReviewDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || takesText(watched))
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    const bool isPlain = pressed->modifiers() == Qt::NoModifier && !pressed->isAutoRepeat();
    if (isPlain && row() >= 0 && m_quiet.areLetterKeysOn() && takeLetter(pressed->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ReviewDesk::takeLetter(int key)
{
    switch (key) {
    case Qt::Key_J:
        move(1);
        return true;
    case Qt::Key_K:
        move(-1);
        return true;
    case Qt::Key_G:
        m_decision->choose(ReviewDecision::Verdict::Approved);
        return true;
    case Qt::Key_A:
        m_decision->choose(ReviewDecision::Verdict::Rejected);
        return true;
    case Qt::Key_V:
        m_decision->choose(ReviewDecision::Verdict::Asked);
        return true;
    case Qt::Key_O:
        showPlace();
        return true;
    default:
        return false;
    }
}

void ReviewDesk::showPlace()
{
    if (!m_evidence->isOpen())
        m_decision->warn(errorSentence(Error::refused("review.evidence-unseen")));
    else if (!m_evidence->showPlace())
        m_decision->warn(tr("What this is about has no page of its own."));
}

void ReviewDesk::decide(ReviewDecision::Verdict verdict, const QString &reason)
{
    if (row() < 0 || m_decideAnswer.isWaiting())
        return;
    m_decideAnswer.expect(m_session.services().reviews().decide(
        m_session.permit(), m_session.filingSystem(), m_sitting.lines.at(row()).item.id, verdict, reason));
}

void ReviewDesk::decideMany()
{
    if (row() < 0)
        return;
    const ReviewItem &model = m_sitting.lines.at(row()).item;
    QList<ReviewLine> alike;
    for (const ReviewLine &line : std::as_const(m_sitting.lines)) {
        const bool isAlike = line.item.kind == model.kind && line.item.rule == model.rule;
        if (isAlike && !line.locked && !line.item.decision)
            alike.append(line);
    }
    if (alike.isEmpty()) {
        m_notice->tell(Tone::Neutral, tr("Nothing like it waits for a decision any more."));
        return;
    }
    auto *dialog = new ReviewManyDialog(m_session, alike, this);
    connect(dialog, &ReviewManyDialog::decided, this, [this] {
        m_goesOn = true;
        refresh();
    });
    dialog->open();
}

void ReviewDesk::end()
{
    PlainMessageBox::ask(this,
        {.title = tr("End the session"),
            .text = tr("End this session without signing it?"),
            .details = tr("What was decided in it counts for nothing. To go on another day, pause it."),
            .verb = tr("End the session"),
            .isDestructive = true},
        [this] {
            m_endAnswer.expect(
                m_session.services().reviews().end(m_session.permit(), m_session.filingSystem(), m_ref));
        });
}

void ReviewDesk::sign()
{
    if (m_sitting.decided() == 0) {
        m_notice->tell(
            Tone::Warn, errorSentence(Error{Failure::Invalid, QStringLiteral("review.nothing-decided")}));
        return;
    }
    auto *dialog = new ReviewSignDialog(m_sitting, this);
    connect(dialog, &QDialog::accepted, this, &ReviewDesk::confirmSigning);
    dialog->open();
}

void ReviewDesk::confirmSigning()
{
    askToConfirm(m_session,
        {.title = tr("Sign the session"),
            .sentence = tr("Decisions that are signed: %1. Give your own passphrase, once for all of them.")
                            .arg(QLocale().toString(m_sitting.decided())),
            .verb = tr("Sign")},
        this, [this](const Confirmation &confirmation) {
            m_notice->tell(Tone::Info, tr("Signing…"));
            m_signAnswer.expect(m_session.services().reviews().sign(
                m_session.permit(), confirmation, m_session.filingSystem(), m_ref));
        });
}

void ReviewDesk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ReviewDesk::retranslate()
{
    const int count = m_model->rowCount();
    m_title->setText(tr("Item %1 of %2").arg(QLocale().toString(row() + 1), QLocale().toString(count)));
    m_progress->setRange(0, std::max(1, count));
    m_progress->setValue(m_sitting.decided());
    m_progress->setAccessibleName(tr("Decided"));
    m_officer->setText(
        tr("%1 · decided: %2").arg(m_sitting.officerName, QLocale().toString(m_sitting.decided())));
    m_queue->setAccessibleName(tr("Queue"));
    m_scroll->setAccessibleName(tr("Evidence"));
    m_decision->setAccessibleName(tr("Decision"));
    m_sign->setText(tr("Sign… (Ctrl+Enter)"));
    m_pause->setText(tr("Pause"));
    m_end->setText(tr("End…"));
}
