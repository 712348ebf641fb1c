#pragma once

#include "app/base/result.h"
#include "app/consent/consent_draft.h"
#include "app/consent/consent_line.h"
#include "app/consent/consent_proof.h"
#include "app/contacts/contact_details.h"
#include "app/contacts/covered_fields.h"
#include "app/gate/gate_verdict.h"
#include "app/staff/permit.h"
#include "ui/async/all_answers.h"
#include "ui/async/latest_answer.h"
#include "ui/async/reversal.h"
#include "ui/shell/page.h"

#include <QDate>
#include <QHash>
#include <QWidget>

#include <optional>

class ConfirmationButton;
class ConsentLinesModel;
class ConsentTimelineModel;
class DateField;
class EmptyNote;
class InlineBar;
class LeavingSaving;
class PlainLabel;
class PurposeFilter;
class QMenu;
class QAction;
class QListView;
class QPushButton;
class QTableView;
class ReceiptSaving;
class Services;
class Session;

/// The Consent tab of a contact: how every purpose stands, and everything that happened.
class ContactConsentTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactConsentTab(QWidget *parent = nullptr);
    ~ContactConsentTab() override;

    /// `session`: whose typing into the form survives the lock; nobody's without.
    void setContact(Services *services, const Permit &permit, FilingSystem filingSystem, Id<Contact> contact,
        Session *session = nullptr);
    /// Shows nobody.
    void clear();
    void refresh();
    void retranslate();

    /// The addresses and numbers of the person, which acts may be about.
    void setPoints(const QList<ContactPoint> &points);
    /// In which language they are written to.
    void setPersonLanguage(const QString &code);

    /// Opens the form to record an act, about the chosen line where there is one.
    void recordConsent();

    /// What the person can take back now; nothing where the member may not record it.
    QList<ConsentLine> running() const;
    /// Records it at once, without asking for anything: as easy as giving was (art. 7(3) GDPR).
    void withdraw(const ConsentLine &line);

signals:
    /// Something could not be done that was begun elsewhere; the tab says why.
    void attentionWanted();
    /// Something was recorded; with a way back where there is one.
    void noticeWanted(const Notice &notice);
    /// How the purposes stand, as just read.
    void linesShown(const QList<ConsentLine> &lines);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Subject
    {
        Services *services;
        Permit permit;
        FilingSystem filingSystem;
        Id<Contact> contact;
        Session *session = nullptr;
    };

    void arrange();
    void connectParts();
    void showLines(const Result<QList<ConsentLine>> &lines);
    void showThen(const Result<QList<ConsentLine>> &lines);
    void fillTable(const QList<ConsentLine> &lines);
    void showAsOf();
    void showNow();
    void tellDay();
    void tellAddresses();
    void askGate(const QList<ConsentLine> &lines);
    void tellVerdict();
    void fitColumns();
    void showHistory(const Result<QList<ConsentEntry>> &entries);
    void showCorrected(const Result<Reversal> &corrected);
    void showEvidence(const Result<Attachment> &evidence);
    void exportProof(bool asPdf);
    void saveProof(const Result<ConsentProof> &proof);
    void withdrawChosen();
    void showWithdrawn(const Subject &subject, const Result<RecordedConsent> &withdrawn);
    bool isBeingWithdrawn(const ConsentLine &line) const;
    void tellRecorded(const Subject &subject, const RecordedConsent &recorded);
    void openDialog(ConsentAct act);
    void askEvidence(const QModelIndex &index);
    void openEvidence(std::optional<ViewReason> reason);
    void askWhyEvidence();
    void updateVerbs();
    void offerConfirmation();
    void offerPurposes();
    void tellTrouble(const Error &error);
    void fitTable();
    const ConsentLine *chosenLine() const;
    std::optional<Id<ConsentEvent>> chosenAct() const;
    bool mayRecord() const;
    static bool isRunning(const ConsentLine &line);
    /// The end of the day that is shown; nothing for now, which is the end of what is known of today.
    std::optional<Instant> shownMoment() const;
    bool shows(const Subject &subject) const;

    /// A withdrawal that is being recorded; whose it is need not be shown any more.
    struct Withdrawal
    {
        Subject subject;
        QString purposeKey;
        Channel channel;

        friend bool operator==(const Withdrawal &one, const Withdrawal &other)
        {
            return one.subject.contact == other.subject.contact &&
                one.subject.filingSystem == other.subject.filingSystem &&
                one.purposeKey == other.purposeKey && one.channel == other.channel;
        }
    };

    std::optional<Subject> m_subject;
    QList<Withdrawal> m_withdrawing;
    /// How it stands now, whatever day is shown.
    QList<ConsentLine> m_now;
    QList<ConsentEntry> m_entries;
    bool m_isHistoryKnown = false;
    QHash<Id<ContactPoint>, QString> m_points;
    /// The day that is shown instead of now; null for now.
    QDate m_day;
    ConsentLinesModel *m_lines;
    ConsentTimelineModel *m_timeline;
    InlineBar *m_notice;
    PlainLabel *m_dayLabel;
    DateField *m_dayField;
    QPushButton *m_show;
    QPushButton *m_back;
    QTableView *m_table;
    PlainLabel *m_verdict;
    QPushButton *m_withdraw;
    ConfirmationButton *m_confirmation;
    PlainLabel *m_heading;
    PurposeFilter *m_filter;
    QPushButton *m_export;
    QMenu *m_exportMenu;
    QAction *m_asPdf;
    QAction *m_asJson;
    bool m_isPdfWanted = true;
    QListView *m_list;
    ReceiptSaving *m_receipt;
    LeavingSaving *m_saving;
    /// The act whose evidence is asked for.
    QString m_evidenceOf;
    Id<Attachment> m_evidenceFile;
    EmptyNote *m_empty;
    LatestAnswer<Result<QList<ConsentLine>>> m_linesAnswer;
    LatestAnswer<Result<QList<ConsentLine>>> m_thenAnswer;
    AllAnswers<Result<GateVerdict>> m_gateAnswer;
    LatestAnswer<Result<QList<ConsentEntry>>> m_historyAnswer;
    LatestAnswer<Result<Reversal>> m_correctAnswer;
    LatestAnswer<Result<Attachment>> m_evidenceAnswer;
    LatestAnswer<Result<ConsentProof>> m_proofAnswer;
};
