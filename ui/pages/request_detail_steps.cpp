#include "app/contacts/contacts.h"
#include "app/requests/request_clock.h"
#include "ui/pages/request_answer.h"
#include "ui/pages/request_certificate.h"
#include "ui/pages/request_decision_card.h"
#include "ui/pages/request_detail.h"
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
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_message_box.h"

#include <QPushButton>

void RequestDetail::take(const QString &sentence, const QFuture<Outcome> &step)
{
    m_stepSentence = sentence;
    m_stepAnswer.expect(step);
}

void RequestDetail::connectCards()
{
    const Requests &requests = m_session.services().requests();
    connect(m_head, &RequestHead::personWanted, this, &RequestDetail::personWanted);
    connect(m_identity, &RequestIdentityCard::confirmWanted, this,
        [this, &requests](const QString &method, QDate answeredOn, const IdentityEvidence &evidence) {
            take(tr("Identity confirmed"),
                requests.verifyIdentity(
                    m_session.permit(), m_session.filingSystem(), m_id, method, answeredOn, evidence));
        });
    connect(m_identity, &RequestIdentityCard::reminderWanted, this, [this, &requests](QDate sentOn) {
        take(tr("Reminder recorded"),
            requests.remind(m_session.permit(), m_session.filingSystem(), m_id, sentOn));
    });
    connect(m_refusal, &RequestRefusalCard::refuseWanted, this, [this, &requests](const Proposal &proposal) {
        m_proposeAnswer.expect(
            requests.propose(m_session.permit(), m_session.filingSystem(), m_id, proposal));
    });
    connect(m_identity, &RequestIdentityCard::failureWanted, this, [this, &requests](const QString &method) {
        take(tr("Noted that the identity could not be established"),
            requests.identityFailed(m_session.permit(), m_session.filingSystem(), m_id, method));
    });
    connect(m_proposal, &RequestProposalCard::personWanted, this, [this] {
        m_personAnswer.expect(m_session.services().contacts().find(m_session.permit(),
            m_session.filingSystem(), m_file.request.contact, Contacts::Viewing::Internal));
    });
    connect(m_proposal, &RequestProposalCard::draftWanted, this, [this, &requests] {
        m_draftAnswer.expect(requests.draft(m_session.permit(), m_session.filingSystem(), m_id));
    });
    connect(
        m_proposal, &RequestProposalCard::proposeWanted, this, [this, &requests](const Proposal &proposal) {
            m_proposeAnswer.expect(
                requests.propose(m_session.permit(), m_session.filingSystem(), m_id, proposal));
        });
    connect(m_decision, &RequestDecisionCard::verdictWanted, this, &RequestDetail::askVerdict);
    connect(m_decision, &RequestDecisionCard::evidenceOpened, this, &RequestDetail::refresh);
    connectReceived();
    connect(m_planExport, &RequestPlanExport::evidenceOpened, this, &RequestDetail::refresh);
    connect(
        m_decision, &RequestDecisionCard::askBackWanted, this, [this, &requests](const QString &question) {
            take(tr("Question put to who prepared it"),
                requests.askBack(m_session.permit(), m_session.filingSystem(), m_id, question));
        });
    connect(m_forbidden, &RequestForbiddenCard::masked, this,
        [this](const Outcome &outcome) { stepDone(outcome, tr("Numbers masked")); });
    connect(m_planExport, &RequestPlanExport::saved, this, &RequestDetail::stepTaken);
    connect(m_planExport, &RequestPlanExport::failed, this, &RequestDetail::tell);
    connectTerm();
    connectLimits();
    connectAnswer();
}

void RequestDetail::connectReceived()
{
    const Requests &requests = m_session.services().requests();
    connect(m_received, &RequestReceivedCard::evidenceOpened, this, &RequestDetail::refresh);
    connect(m_received, &RequestReceivedCard::addressWanted, this,
        [this, &requests](const RepresentativeAddress &address) {
            take(tr("Address recorded; letters go there"),
                requests.setRepresentativeAddress(
                    m_session.permit(), m_session.filingSystem(), m_id, address));
        });
}

void RequestDetail::connectLimits()
{
    const Requests &requests = m_session.services().requests();
    connect(m_limits, &RequestLimitsCard::draftWanted, this, [this, &requests] {
        m_draftAnswer.expect(requests.draft(m_session.permit(), m_session.filingSystem(), m_id));
    });
    connect(m_limits, &RequestLimitsCard::proposeWanted, m_proposal, &RequestProposalCard::proposeWanted);
    connect(m_limits, &RequestLimitsCard::doAtOnceWanted, this,
        [this, &requests](std::optional<RestrictionGround> ground) {
            m_atOnceAnswer.expect(
                requests.doAtOnce(m_session.permit(), m_session.filingSystem(), m_id, ground));
        });
    connect(m_limits, &RequestLimitsCard::liftingWanted, this, [this, &requests](QDate informedOn) {
        m_liftingAnswer.expect(
            requests.proposeLifting(m_session.permit(), m_session.filingSystem(), m_id, informedOn));
    });
}

void RequestDetail::connectTerm()
{
    const Requests &requests = m_session.services().requests();
    connect(m_term, &RequestTermCard::askWanted, this, [this, &requests](const RequestQuestion &question) {
        const RequestClock clock = clockOf(m_file.request, m_file.questions);
        take(stopsTheClock({question.askedOn}, clock.receivedOn, clock.pauses, m_file.holidays)
                ? tr("Question recorded; the clock stands still")
                : tr("Question recorded; the clock runs on, for it was asked too late"),
            requests.ask(m_session.permit(), m_session.filingSystem(), m_id, question));
    });
    connect(m_term, &RequestTermCard::scopeHeardWanted, this, [this, &requests](QDate answeredOn) {
        take(tr("Answer recorded; the clock runs again"),
            requests.hearScope(m_session.permit(), m_session.filingSystem(), m_id, answeredOn));
    });
    connect(m_term, &RequestTermCard::extensionWanted, this,
        [this, &requests](QDate sentOn, const QString &reason) {
            take(tr("Term extended"),
                requests.extend(m_session.permit(), m_session.filingSystem(), m_id, sentOn, reason));
        });
    connect(m_kin, &RequestKin::requestWanted, this, &RequestDetail::requestWanted);
    connect(m_kin, &RequestKin::setAsideWanted, this, [this, &requests](Id<Request> original) {
        take(tr("Set aside as a duplicate"),
            requests.setAside(m_session.permit(), m_session.filingSystem(), m_id, original));
    });
}

void RequestDetail::connectAnswer()
{
    const Requests &requests = m_session.services().requests();
    connect(m_answer, &RequestAnswer::saved, this, [this] { emit stepTaken(tr("Answer saved")); });
    connect(m_answer, &RequestAnswer::failed, this, &RequestDetail::tell);
    connect(m_package, &RequestPackageCard::failed, this, &RequestDetail::tell);
    connect(
        m_package, &RequestPackageCard::handed, this, [this] { stepDone(done, tr("Package handed out")); });
    connect(m_certificate, &RequestCertificate::failed, this, &RequestDetail::tell);
    connect(
        m_certificate, &RequestCertificate::saved, this, [this] { emit stepTaken(tr("Certificate saved")); });
    connect(m_letters, &RequestLettersCard::failed, this, &RequestDetail::tell);
    connect(m_letters, &RequestLettersCard::left, this,
        [this](const QString &sentence) { stepDone(done, sentence); });
    connect(m_notices, &RequestNoticesCard::failed, this, &RequestDetail::tell);
    connect(m_notices, &RequestNoticesCard::changed, this,
        [this](const QString &sentence) { stepDone(done, sentence); });
    connect(m_notices, &RequestNoticesCard::listed, this, &RequestDetail::goToMove);
    connect(m_notices, &RequestNoticesCard::toldWanted, this,
        [this, &requests](const QString &recipient, QDate on) {
            take(tr("Recorded that the recipient was told"),
                requests.notify(m_session.permit(), m_session.filingSystem(), m_id, recipient, on));
        });
    connect(m_notices, &RequestNoticesCard::impossibleWanted, this,
        [this, &requests](const QString &recipient, const QString &why) {
            take(tr("Recorded that the recipient cannot be told"),
                requests.noticeImpossible(
                    m_session.permit(), m_session.filingSystem(), m_id, recipient, why));
        });
    connect(m_execute, &QPushButton::clicked, this, &RequestDetail::wantExecution);
    connect(m_sent, &QPushButton::clicked, this, [this, &requests] {
        if (const auto on = answeredOn())
            take(tr("Answer recorded"),
                requests.answer(m_session.permit(), m_session.filingSystem(), m_id, *on));
    });
    connect(m_close, &QPushButton::clicked, this, &RequestDetail::close);
    connect(m_answeredOn, &DateField::problemChanged, m_answeredField, &FormField::setError);
    connect(m_withdraw, &QPushButton::clicked, this, [this, &requests] {
        PlainMessageBox::ask(this,
            {.title = tr("Withdrawn by the person"),
                .text = tr("Did the person take this request back?"),
                .details = tr("The request is closed; nothing of it is carried out."),
                .verb = tr("Record withdrawal")},
            [this, &requests] {
                take(tr("Withdrawal recorded"),
                    requests.withdraw(m_session.permit(), m_session.filingSystem(), m_id));
            });
    });
}
