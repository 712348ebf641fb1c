#include "app/documents/error_sentence.h"
#include "app/requests/request_notices.h"
#include "app/requests/requests.h"
#include "app/staff/sign_in.h"
#include "ui/dialogs/confirming.h"
#include "ui/dialogs/passphrase_dialog.h"
#include "ui/pages/request_detail.h"
#include "ui/pages/request_notices_card.h"
#include "ui/session/session.h"

void RequestDetail::askVerdict(Decision::Verdict verdict, const QString &reason)
{
    m_verdict = {m_id, m_file.request.proposalDigest, verdict, reason};
    const bool approves = verdict == Decision::Verdict::Approved;
    m_dialog = new PassphraseDialog(
        {.title = approves ? tr("Approve the proposal") : tr("Reject the proposal"),
            .sentence = approves ? tr("You approve exactly what is proposed now. Sign with your passphrase.")
                                 : tr("You reject what is proposed now. Sign with your passphrase."),
            .verb = approves ? tr("Sign approval") : tr("Sign rejection")},
        this);
    connect(m_dialog, &PassphraseDialog::entered, this, [this](const SecretText &passphrase) {
        m_confirmAnswer.expect(m_session.services().signIn().confirm(m_session.permit(), passphrase));
    });
    m_dialog->open();
}

void RequestDetail::confirmed(const Result<Confirmation> &confirmation)
{
    if (!m_dialog)
        return;
    if (!confirmation) {
        m_dialog->showError(errorSentence(confirmation.error()));
        return;
    }
    m_decideAnswer.expect(
        m_session.services().requests().decide(m_session.permit(), *confirmation, m_session.filingSystem(),
            m_verdict.request, m_verdict.word, m_verdict.reason, m_verdict.proposalDigest));
}

void RequestDetail::decided(const Result<Decision> &decision)
{
    if (m_dialog)
        m_dialog->accept();
    const bool approves = m_verdict.word == Decision::Verdict::Approved;
    stepDone(decision ? Outcome(done) : Outcome(decision.error()),
        approves ? tr("Proposal approved") : tr("Proposal rejected"));
}

/// What becomes of the notices is asked at this moment: their card may still wait for its list, and after an
/// erasure nobody can write them out any more.
void RequestDetail::wantExecution()
{
    m_beforeExecution.expect(
        m_session.services().requestNotices().list(m_session.permit(), m_session.filingSystem(), m_id));
}

void RequestDetail::askExecution(const QList<RequestNotice> &notices)
{
    const bool erases = m_file.request.type == Request::Type::Erasure;
    const bool corrects = m_file.proposal && !m_file.proposal->corrections.isEmpty();
    QString sentence = erases
        ? tr("Erase what the proposal says? This cannot be undone. Give your own passphrase.")
        : corrects ? tr("Correct what the proposal says? Give your own passphrase.")
                   : tr("Carry out what the proposal says? Give your own passphrase.");
    const bool isWarned = unwrittenNotices(m_file.request, notices) > 0;
    if (isWarned)
        sentence.prepend(tr("The notices to recipients are not all written out yet, and after this they "
                            "cannot be.") +
            u' ');
    askToConfirm(m_session,
        {.title = erases   ? tr("Carry out the erasure")
                : corrects ? tr("Carry out the correction")
                           : tr("Carry out what was approved"),
            .sentence = sentence,
            .verb = erases ? tr("Erase")
                : corrects ? tr("Correct")
                           : tr("Carry out")},
        this, [this, id = m_id, isWarned](const Confirmation &confirmation) {
            m_executed = id; // which was asked, whatever the page shows by now
            // A recipient who came in since is not passed over without a word.
            m_executeAnswer.expect(m_session.services().requests().execute(m_session.permit(), confirmation,
                m_session.filingSystem(), id,
                isWarned ? UntoldRecipients::Accepted : UntoldRecipients::Refused));
        });
}
