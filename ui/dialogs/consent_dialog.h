#pragma once

#include "app/base/filing_system.h"
#include "app/consent/consent_draft.h"
#include "app/consent/purpose.h"
#include "app/contacts/contact_file.h"
#include "app/drafts/draft.h"
#include "app/staff/permit.h"
#include "ui/async/latest_answer.h"

#include <QDateTime>
#include <QDialog>

class DateField;
class EvidenceField;
class FormField;
class InlineBar;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimeEdit;
class Services;
class Session;

/// Records one act of consent: for which purpose and channel, what was said, how, when, with which proof.
class ConsentDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        Services *services;
        Permit permit;
        FilingSystem filingSystem;
        Id<Contact> contact;
        /// What the form starts with.
        QString purposeKey = {};
        std::optional<Channel> channel = std::nullopt;
        ConsentAct act = ConsentAct::Given;
        /// Whose typing survives the lock; nobody's without. The file of a proof never does.
        Session *session = nullptr;

        /// The form of a draft, which tells what it started with; and that, from such a form.
        QString draftForm() const;
        static Subject ofDraft(Session &session, const Draft &draft);
    };

    explicit ConsentDialog(const Subject &subject, QWidget *parent);
    ~ConsentDialog() override;

signals:
    /// It is in the file; the dialog closes.
    void recorded(const RecordedConsent &recorded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectFields();
    void retranslate();
    void showPurposes(const Result<QList<Purpose>> &purposes);
    void showRecorded(const Result<RecordedConsent> &recorded);
    void offerChannels();
    /// Which address or number it is about, where there are several.
    void offerDetails();
    void followAct();
    /// Who agrees for somebody who was too young to at that moment (art. 8 GDPR).
    void offerRepresentative();
    bool needsRepresentative() const;
    bool check(const QDateTime &now);
    void checkMoment(const QDateTime &now);
    void submit();
    const Purpose *purpose() const;
    ConsentAct act() const;
    QDateTime moment(const QDateTime &now) const;

    Subject m_subject;
    QDateTime m_opened;
    QList<Purpose> m_purposes;
    InlineBar *m_notice;
    QComboBox *m_purpose;
    QComboBox *m_channel;
    QComboBox *m_detail;
    QComboBox *m_act;
    QComboBox *m_method;
    DateField *m_day;
    QTimeEdit *m_time;
    QCheckBox *m_bySubject;
    EvidenceField *m_evidence;
    QPlainTextEdit *m_statement;
    QLineEdit *m_representative;
    QLineEdit *m_authority;
    PlainLabel *m_wording;
    FormField *m_purposeField;
    FormField *m_channelField;
    FormField *m_detailField;
    FormField *m_actField;
    FormField *m_methodField;
    FormField *m_dayField;
    FormField *m_timeField;
    FormField *m_evidenceField;
    FormField *m_statementField;
    FormField *m_representativeField;
    FormField *m_authorityField;
    QPushButton *m_record;
    QPushButton *m_cancel;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
    QList<ContactPoint> m_points;
    QDate m_birthDate;
    LatestAnswer<Result<ContactFile>> m_personAnswer;
    LatestAnswer<Result<RecordedConsent>> m_recordedAnswer;
};
