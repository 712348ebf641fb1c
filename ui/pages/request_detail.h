#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_file.h"
#include "app/requests/requests.h"
#include "app/staff/sign_in.h"
#include "ui/async/latest_answer.h"

#include <QPointer>
#include <QWidget>

class Card;
class DateField;
class FormDraft;
class FormField;
class InlineBar;
class PassphraseDialog;
class PlainLabel;
class QListView;
class QPushButton;
class RequestAnswer;
class RequestDecisionCard;
class RequestHead;
class RequestIdentityCard;
class RequestKin;
class RequestPeople;
class RequestProposalCard;
class RequestRefusalCard;
class RequestStepsModel;
class RequestTermCard;
class Session;

/// One request from intake to answer: every step on the page, each stored as it is taken.
class RequestDetail final : public QWidget
{
    Q_OBJECT

public:
    RequestDetail(Session &session, RequestPeople &people, QWidget *parent = nullptr);
    ~RequestDetail() override;

    void open(Id<Request> id);
    Id<Request> current() const { return m_id; }
    void refresh();
    /// Shows no request.
    void clear();

signals:
    /// The request is shown now.
    void shown();
    /// A step was taken; says so in one sentence.
    void stepTaken(const QString &sentence);
    void personWanted(Id<Contact> contact);
    void requestWanted(Id<Request> request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectCards();
    void connectTerm();
    void connectAnswer();
    /// Sends a step; the sentence says what was done once it is.
    void take(const QString &sentence, const QFuture<Outcome> &step);
    void retranslate();
    void showFile(const Result<RequestFile> &file);
    /// What is typed for a step survives the lock, until the step is taken or another request shown.
    void keepTyping();
    void stopTyping();
    void showVerbs();
    void showResult();
    void fitSteps();
    void tell(const Error &error);
    void stepDone(const Outcome &outcome, const QString &sentence);
    void askVerdict(Decision::Verdict verdict, const QString &reason);
    void confirmed(const Result<Confirmation> &confirmation);
    void decided(const Result<Decision> &decision);
    void askExecution();
    /// Nothing, and said so, where no day was given.
    std::optional<QDate> answeredOn();
    void close();

    Session &m_session;
    Id<Request> m_id;
    RequestFile m_file;
    Decision::Verdict m_verdict = Decision::Verdict::Approved;
    QString m_reason;
    QString m_stepSentence;

    InlineBar *m_notice;
    RequestHead *m_head;
    RequestKin *m_kin;
    RequestTermCard *m_term;
    RequestIdentityCard *m_identity;
    RequestProposalCard *m_proposal;
    RequestRefusalCard *m_refusal;
    RequestDecisionCard *m_decision;
    Card *m_finishCard;
    PlainLabel *m_result;
    RequestAnswer *m_answer;
    QPushButton *m_execute;
    DateField *m_answeredOn;
    FormField *m_answeredField;
    QPushButton *m_sent;
    QPushButton *m_close;
    QPushButton *m_withdraw;
    Card *m_stepsCard;
    RequestStepsModel *m_steps;
    QListView *m_stepsList;
    QPointer<PassphraseDialog> m_dialog;
    QPointer<FormDraft> m_proposalDraft;
    QPointer<FormDraft> m_decisionDraft;
    /// What the drafts are about.
    Request m_typedFor;

    LatestAnswer<Result<RequestFile>> m_fileAnswer;
    LatestAnswer<Outcome> m_stepAnswer;
    LatestAnswer<Result<ContactFile>> m_personAnswer;
    LatestAnswer<Result<Proposal>> m_draftAnswer;
    LatestAnswer<Result<Proposal>> m_proposeAnswer;
    LatestAnswer<Result<Confirmation>> m_confirmAnswer;
    LatestAnswer<Result<Decision>> m_decideAnswer;
    LatestAnswer<Result<ExecutionResult>> m_executeAnswer;
};
