#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_file.h"
#include "app/requests/request_moves.h"
#include "app/requests/request_notice.h"
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
class QVBoxLayout;
class RequestAnswer;
class RequestCertificate;
class RequestDecisionCard;
class RequestForbiddenCard;
class RequestHead;
class RequestIdentityCard;
class RequestKin;
class RequestLettersCard;
class RequestNoticesCard;
class RequestPackageCard;
class RequestPlanExport;
class RequestReceivedCard;
class RequestLimitsCard;
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
    /// Opens it where that move is taken, with the keyboard in its form.
    void openAt(Id<Request> id, RequestMove move);
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
    /// What was asked to be signed: of the request and the plan that the page showed then.
    struct Verdict
    {
        Id<Request> request = {};
        QByteArray proposalDigest = {};
        Decision::Verdict word = Decision::Verdict::Approved;
        QString reason = {};
    };

    void arrange();
    /// Puts what is to be done next before what was done, and what comes later.
    void putNextFirst();
    QList<QWidget *> nextParts() const;
    void connectCards();
    void connectTerm();
    void connectLimits();
    void connectAnswer();
    void connectReceived();
    /// Puts the keyboard into the form of the move that was asked for.
    void goToMove();
    QWidget *partOf(RequestMove move) const;
    bool isSomebodyUntold() const;
    /// Sends a step; the sentence says what was done once it is.
    void take(const QString &sentence, const QFuture<Outcome> &step);
    void retranslate();
    void showFile(const Result<RequestFile> &file);
    /// What is typed for a step survives the lock, until the step is taken or another request shown.
    void keepTyping();
    void stopTyping();
    /// Drops what is awaited for the request that was shown: it has no place on the page of another.
    void forgetAnswers();
    void showVerbs();
    void showResult();
    void fitSteps();
    void tell(const Error &error);
    void stepDone(const Outcome &outcome, const QString &sentence);
    void askVerdict(Decision::Verdict verdict, const QString &reason);
    void confirmed(const Result<Confirmation> &confirmation);
    void decided(const Result<Decision> &decision);
    void wantExecution();
    void askExecution(const QList<RequestNotice> &notices);
    /// Nothing, and said so, where no day was given.
    std::optional<QDate> answeredOn();
    void close();

    Session &m_session;
    Id<Request> m_id;
    RequestFile m_file;
    Verdict m_verdict;
    /// Which request is being carried out.
    Id<Request> m_executed;
    QString m_stepSentence;
    /// To be shown as soon as the request is.
    std::optional<RequestMove> m_move;

    QVBoxLayout *m_column;
    /// The parts below the letter, as they stand.
    QList<QWidget *> m_parts;
    InlineBar *m_notice;
    RequestHead *m_head;
    RequestKin *m_kin;
    RequestReceivedCard *m_received;
    RequestTermCard *m_term;
    RequestIdentityCard *m_identity;
    RequestProposalCard *m_proposal;
    RequestForbiddenCard *m_forbidden;
    RequestPlanExport *m_planExport;
    RequestLimitsCard *m_limits;
    RequestRefusalCard *m_refusal;
    RequestDecisionCard *m_decision;
    RequestNoticesCard *m_notices;
    Card *m_finishCard;
    PlainLabel *m_result;
    RequestAnswer *m_answer;
    RequestLettersCard *m_letters;
    RequestPackageCard *m_package;
    RequestCertificate *m_certificate;
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
    QList<QPointer<FormDraft>> m_drafts;
    /// What the drafts are about.
    Request m_typedFor;

    LatestAnswer<Result<RequestFile>> m_fileAnswer;
    LatestAnswer<Outcome> m_stepAnswer;
    LatestAnswer<Result<RequestResult>> m_atOnceAnswer;
    LatestAnswer<Result<Id<Request>>> m_liftingAnswer;
    LatestAnswer<Result<ContactFile>> m_personAnswer;
    LatestAnswer<Result<Proposal>> m_draftAnswer;
    LatestAnswer<Result<Proposal>> m_proposeAnswer;
    LatestAnswer<Result<Confirmation>> m_confirmAnswer;
    LatestAnswer<Result<Decision>> m_decideAnswer;
    LatestAnswer<Result<QList<RequestNotice>>> m_beforeExecution;
    LatestAnswer<Result<ExecutionResult>> m_executeAnswer;
};
