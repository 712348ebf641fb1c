#pragma once

#include "app/consent/consent_bulk.h"
#include "app/consent/purpose.h"
#include "ui/async/latest_answer.h"
#include "ui/dialogs/consent_bulk_work.h"

#include <QDateTime>
#include <QDialog>
#include <QPointer>

class ContactTable;
class DateField;
class FormField;
class InlineBar;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTimeEdit;

/// Records the same act of consent for several people: asked again, expired, given, refused, withdrawn. First
/// it tells for how many that would be and for whom not and why; then it is one act, whole or not at all.
class ConsentBulkDialog final : public QDialog
{
    Q_OBJECT

public:
    ConsentBulkDialog(Session &session, const QList<Id<Contact>> &contacts, QWidget *parent);
    ~ConsentBulkDialog() override;

    void reject() override;

signals:
    void recorded(const BulkConsentOutcome &outcome);
    /// It has begun; whoever takes the job over lets it end when this is gone.
    void jobStarted(Job *job);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the form shows: still filled in, looked at, being carried out, or done.
    enum class Step { Filling, Looking, Looked, Recording, Recorded };

    void makeLayout();
    void connectFields();
    void retranslate();
    void retranslateVerbs();
    void showPurposes(const Result<QList<Purpose>> &purposes);
    void offerChannels();
    void followAct();
    bool check(const QDateTime &now);
    void checkMoment(const QDateTime &now);
    QDateTime moment(const QDateTime &now) const;
    BulkConsent bulk(const QDateTime &now) const;
    ConsentAct act() const;
    const Purpose *purpose() const;
    void goOn();
    void look();
    void takePreview(const Result<BulkConsentOutcome> &preview);
    void recordAll();
    void takeOutcome(const Result<BulkConsentOutcome> &outcome);
    /// Something else was chosen: what was looked at no longer holds.
    void startOver();
    void tellOutcome();
    void setStep(Step step);

    Session &m_session;
    QList<Id<Contact>> m_contacts;
    QDateTime m_opened;
    QList<Purpose> m_purposes;
    Step m_step = Step::Filling;
    StopRequest m_stopLooking;
    QPointer<ConsentBulkWork> m_work;
    BulkConsent m_looked;
    BulkConsentOutcome m_outcome;

    PlainLabel *m_who;
    InlineBar *m_notice;
    QComboBox *m_purpose;
    QComboBox *m_channel;
    QComboBox *m_act;
    QComboBox *m_method;
    DateField *m_day;
    QTimeEdit *m_time;
    QLineEdit *m_source;
    QPlainTextEdit *m_statement;
    FormField *m_purposeField;
    FormField *m_channelField;
    FormField *m_actField;
    FormField *m_methodField;
    FormField *m_dayField;
    FormField *m_timeField;
    FormField *m_sourceField;
    FormField *m_statementField;
    QWidget *m_form;
    QProgressBar *m_progress;
    ContactTable *m_refused;
    QPushButton *m_goOn;
    QPushButton *m_cancel;
    QFutureWatcher<Result<BulkConsentOutcome>> m_preview;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
};
