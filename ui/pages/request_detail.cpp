#include "ui/pages/request_detail.h"

#include "app/contacts/contacts.h"
#include "app/documents/error_sentence.h"
#include "app/requests/request_moves.h"
#include "app/requests/request_refusal.h"
#include "app/requests/request_rules.h"
#include "ui/delegates/timeline_delegate.h"
#include "ui/dialogs/form_draft.h"
#include "ui/dialogs/passphrase_dialog.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/request_people.h"
#include "ui/models/request_result_lines.h"
#include "ui/models/request_steps_model.h"
#include "ui/pages/request_answer.h"
#include "ui/pages/request_certificate.h"
#include "ui/pages/request_decision_card.h"
#include "ui/pages/request_forbidden_card.h"
#include "ui/pages/request_head.h"
#include "ui/pages/request_identity_card.h"
#include "ui/pages/request_kin.h"
#include "ui/pages/request_letters_card.h"
#include "ui/pages/request_limits_card.h"
#include "ui/pages/request_notices_card.h"
#include "ui/pages/request_package_card.h"
#include "ui/pages/request_plan_export.h"
#include "ui/pages/request_proposal_card.h"
#include "ui/pages/request_received_card.h"
#include "ui/pages/request_refusal_card.h"
#include "ui/pages/request_term_card.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QPushButton>

#include <utility>

RequestDetail::RequestDetail(Session &session, RequestPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_notice(new InlineBar)
    , m_head(new RequestHead(people))
    , m_kin(new RequestKin)
    , m_received(new RequestReceivedCard(session, people))
    , m_term(new RequestTermCard(session))
    , m_identity(new RequestIdentityCard(people))
    , m_proposal(new RequestProposalCard(people))
    , m_forbidden(new RequestForbiddenCard(session))
    , m_planExport(new RequestPlanExport(session, people))
    , m_limits(new RequestLimitsCard(session))
    , m_refusal(new RequestRefusalCard)
    , m_decision(new RequestDecisionCard(session, people))
    , m_notices(new RequestNoticesCard(session))
    , m_finishCard(new Card)
    , m_result(new PlainLabel)
    , m_answer(new RequestAnswer(session))
    , m_letters(new RequestLettersCard(session))
    , m_package(new RequestPackageCard(session))
    , m_certificate(new RequestCertificate(session))
    , m_execute(new QPushButton)
    , m_answeredOn(new DateField)
    , m_answeredField(new FormField(m_answeredOn))
    , m_sent(new QPushButton)
    , m_close(new QPushButton)
    , m_withdraw(new QPushButton)
    , m_stepsCard(new Card)
    , m_steps(new RequestStepsModel(people, this))
    , m_stepsList(new QListView)
    , m_fileAnswer([this](const auto &file) { showFile(file); })
    , m_stepAnswer([this](const auto &outcome) { stepDone(outcome, m_stepSentence); })
    , m_atOnceAnswer([this](const auto &result) {
        stepDone(result ? Outcome(done) : Outcome(result.error()), tr("Request carried out"));
    })
    , m_liftingAnswer([this](const auto &lifting) {
        if (lifting)
            emit requestWanted(*lifting);
        stepDone(lifting ? Outcome(done) : Outcome(lifting.error()), tr("Proposed to lift the restriction"));
    })
    , m_personAnswer([this](const Result<ContactFile> &person) {
        if (person)
            m_proposal->setPerson(*person);
        else
            tell(person.error());
    })
    , m_draftAnswer([this](const auto &draft) {
        if (draft && m_file.request.type == Request::Type::Objection)
            m_limits->setDraft(*draft);
        else if (draft)
            m_proposal->setDraft(*draft);
        else
            tell(draft.error());
    })
    , m_proposeAnswer([this](const auto &proposal) {
        stepDone(proposal ? Outcome(done) : Outcome(proposal.error()), tr("Proposal made"));
    })
    , m_confirmAnswer([this](const auto &confirmation) { confirmed(confirmation); })
    , m_decideAnswer([this](const auto &decision) { decided(decision); })
    , m_beforeExecution([this](const auto &notices) {
        if (notices)
            askExecution(*notices);
        else
            tell(notices.error());
    })
    , m_executeAnswer([this](const auto &result) {
        if (result && result->receiver)
            m_letters->holdReceiver(m_executed, *result->receiver);
        stepDone(result ? Outcome(done) : Outcome(result.error()), tr("Request carried out"));
    })
{
    m_result->setWordWrap(true);
    m_execute->setIcon(icon(u"play"));
    m_sent->setIcon(icon(u"mail"));
    m_close->setIcon(icon(u"check"));
    m_withdraw->setIcon(icon(u"arrow-back-up"));
    m_answeredOn->setToday([&session] { return session.today(); });
    m_stepsList->setModel(m_steps);
    m_stepsList->setItemDelegate(new TimelineDelegate(m_stepsList));
    m_stepsList->setFrameShape(QFrame::NoFrame);
    keepFromClipboard(m_stepsList);
    m_stepsList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_stepsList->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    arrange();
    connectCards();
    retranslate();
}

RequestDetail::~RequestDetail() = default;

void RequestDetail::arrange()
{
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_execute, 0, Qt::AlignBottom);
    verbs->addWidget(m_answeredField);
    verbs->addWidget(m_sent, 0, Qt::AlignBottom);
    verbs->addWidget(m_close, 0, Qt::AlignBottom);
    verbs->addStretch(1);
    m_finishCard->body()->addWidget(m_result);
    m_finishCard->body()->addWidget(m_answer);
    m_finishCard->body()->addWidget(m_certificate);
    m_finishCard->body()->addLayout(verbs);
    m_finishCard->body()->addWidget(m_withdraw, 0, Qt::AlignLeft);
    m_stepsCard->setContent(m_stepsList);
    m_column->setContentsMargins(20, 14, 20, 14);
    m_column->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_notice, m_head, m_kin, m_received})
        m_column->addWidget(part);
    m_column->addStretch(1);
    putNextFirst();
}

void RequestDetail::open(Id<Request> id)
{
    if (id != m_id) {
        stopTyping();
        forgetAnswers();
        m_move.reset();
        m_notice->clear();
        m_answeredOn->setDate(m_session.today());
    }
    m_id = id;
    refresh();
}

void RequestDetail::refresh()
{
    if (m_id.isStored())
        m_fileAnswer.expect(
            m_session.services().requests().find(m_session.permit(), m_session.filingSystem(), m_id));
}

void RequestDetail::clear()
{
    stopTyping();
    m_id = {};
    m_file = {};
    m_fileAnswer.forget();
    forgetAnswers();
    m_notice->clear();
    m_steps->setSteps({});
    m_letters->forget();
    if (m_dialog)
        m_dialog->reject();
}

void RequestDetail::forgetAnswers()
{
    m_atOnceAnswer.forget();
    m_liftingAnswer.forget();
    m_personAnswer.forget();
    m_draftAnswer.forget();
    m_proposeAnswer.forget();
    m_executeAnswer.forget();
    m_beforeExecution.forget();
}

void RequestDetail::showFile(const Result<RequestFile> &file)
{
    if (!file) {
        tell(file.error());
        return;
    }
    m_file = *file;
    const bool mayHandle = m_session.may(Operation::HandleRequests);
    m_head->setRequest(m_file.request, m_session.today(), m_file.holidays);
    m_kin->setFile(m_file, mayHandle);
    m_received->setFile(m_file, mayHandle);
    m_term->setFile(m_file);
    m_identity->setFile(m_file, mayHandle, m_session.today());
    m_limits->setFile(m_file, mayHandle);
    m_proposal->setFile(m_file, mayHandle);
    m_forbidden->setFile(m_file);
    m_planExport->setFile(m_file);
    m_refusal->setFile(m_file, mayHandle);
    m_decision->setFile(m_file);
    m_letters->setFile(m_file, mayHandle);
    m_notices->setFile(m_file, mayHandle);
    m_package->setFile(m_file);
    m_certificate->setFile(m_file);
    keepTyping();
    m_steps->setSteps(m_file.steps);
    showVerbs();
    fitSteps();
    putNextFirst();
    emit shown();
    goToMove();
}

void RequestDetail::keepTyping()
{
    const Request &request = m_file.request;
    const bool isSame = request.id == m_typedFor.id && request.stage == m_typedFor.stage &&
        request.proposalDigest == m_typedFor.proposalDigest;
    if (isSame)
        return;
    stopTyping(); // the cards have emptied their forms
    m_typedFor = request;
    if (!request.isOpen())
        return;
    const QString number = QString::number(request.id.number());
    const auto keep = [&](auto *card, const QString &form) {
        m_drafts.append(new FormDraft(card, m_session, Draft::formOf(form, number), request.contact, m_notice,
            {.typed = [card] { return card->typed(); },
                .putBack = [card](const QString &typed) { return card->putBack(typed); }}));
    };
    keep(m_proposal, QStringLiteral("request.proposal"));
    keep(m_decision, QStringLiteral("request.decision"));
    keep(m_refusal, QStringLiteral("request.refusal"));
    keep(m_limits, QStringLiteral("request.statement"));
    keep(m_identity, QStringLiteral("request.identity"));
    keep(m_term, QStringLiteral("request.term"));
    keep(m_letters, QStringLiteral("request.letter"));
}

void RequestDetail::stopTyping()
{
    m_typedFor = {};
    for (const QPointer<FormDraft> &draft : std::exchange(m_drafts, {})) {
        if (!draft)
            continue;
        draft->end();
        delete draft;
    }
}

void RequestDetail::showVerbs()
{
    const Request &request = m_file.request;
    const bool mayHandle = m_session.may(Operation::HandleRequests);
    const bool isDone = request_rules::isAnswerable(request);
    const bool isRefused = request_refusal::isRefusal(request.outcome);
    const bool canClose = isDone || request.stage == Request::Stage::Answered;
    m_execute->setVisible(
        request.stage == Request::Stage::Approved && !isRefused && m_session.may(Operation::ExecuteRequests));
    const QString stale = m_file.planStale ? errorSentence(*m_file.planStale) : QString();
    m_execute->setEnabled(stale.isEmpty());
    m_execute->setAccessibleDescription(stale);
    setPlainToolTip(m_execute, stale);
    setVariant(m_execute,
        request.type == Request::Type::Erasure ? ButtonVariant::Destructive : ButtonVariant::Primary);
    m_answeredField->setVisible(isDone && mayHandle);
    m_sent->setVisible(isDone && mayHandle);
    m_close->setVisible(canClose && mayHandle);
    m_withdraw->setVisible(mayHandle && !isRefused && stageAfter(request.stage, RequestMove::TakeBack));
    m_answer->setFile(m_file);
    if (isRefused && !m_letters->isHidden())
        m_answer->hide(); // the refusal is among the letters
    showResult();
}

void RequestDetail::showResult()
{
    QStringList lines = requestResultLines(m_file.request);
    if (m_file.request.stage == Request::Stage::Approved)
        lines << (request_refusal::isRefusal(m_file.request.outcome)
                ? tr("The refusal is approved. Send the answer.")
                : m_file.planStale ? errorSentence(*m_file.planStale)
                                   : tr("The proposal is approved. It can be carried out now."));
    m_result->setText(lines.join(QLatin1Char('\n')));
    m_result->setVisible(!lines.isEmpty());
    m_finishCard->setVisible(!lines.isEmpty() || !m_answer->isHidden() || !m_execute->isHidden() ||
        !m_close->isHidden() || !m_withdraw->isHidden());
}

void RequestDetail::fitSteps()
{
    int height = 0;
    for (int row = 0; row < m_steps->rowCount(); ++row)
        height += m_stepsList->sizeHintForRow(row);
    m_stepsList->setFixedHeight(height + 4);
}

void RequestDetail::tell(const Error &error)
{
    m_notice->tell(Tone::Danger, errorWords(error));
}

void RequestDetail::stepDone(const Outcome &outcome, const QString &sentence)
{
    if (outcome) {
        m_notice->clear();
        emit stepTaken(sentence);
    } else {
        tell(outcome.error());
    }
    refresh();
}

std::optional<QDate> RequestDetail::answeredOn()
{
    const auto day = m_answeredOn->date();
    if (!day) {
        m_answeredField->setError(tr("Give the day on which the answer was sent."));
        m_answeredOn->setFocus();
    }
    return day;
}

void RequestDetail::close()
{
    const bool isAnswered = m_file.request.stage == Request::Stage::Answered;
    if (const auto day = isAnswered ? std::optional(m_file.request.answeredOn) : answeredOn())
        take(tr("Request answered and closed"),
            m_session.services().requests().close(m_session.permit(), m_session.filingSystem(), m_id, *day));
}

void RequestDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestDetail::retranslate()
{
    m_finishCard->setTitle(tr("Carrying out and answer"));
    m_execute->setText(tr("Carry out"));
    m_answeredField->setLabel(tr("Answered on"));
    m_sent->setText(tr("Answer was sent"));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close this request"));
    m_withdraw->setText(tr("Withdrawn by the person"));
    m_stepsCard->setTitle(tr("Steps"));
    m_stepsList->setAccessibleName(tr("Steps of this request"));
    m_steps->retranslate();
    if (m_file.request.id.isStored())
        showVerbs();
}
