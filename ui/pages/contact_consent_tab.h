#pragma once

#include "app/base/result.h"
#include "app/consent/consent_draft.h"
#include "app/consent/consent_line.h"
#include "app/consent/consent_proof.h"
#include "app/staff/permit.h"
#include "ui/async/latest_answer.h"
#include "ui/async/reversal.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <optional>

class ConsentLinesModel;
class ConsentTimelineModel;
class EmptyNote;
class InlineBar;
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

    /// Opens the form to record an act, about the chosen line where there is one.
    void recordConsent();

signals:
    /// Something was recorded; with a way back where there is one.
    void noticeWanted(const Notice &notice);
    /// How the purposes stand, as just read.
    void linesShown(const QList<ConsentLine> &lines);

protected:
    void changeEvent(QEvent *event) override;

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
    void showLines(const Result<QList<ConsentLine>> &lines);
    void showHistory(const Result<QList<ConsentEntry>> &entries);
    void showCorrected(const Result<Reversal> &corrected);
    void showEvidence(const Result<ConsentEvidence> &evidence);
    void exportProof(bool asPdf);
    void saveProof(const Result<ConsentProof> &proof);
    void withdraw();
    void showWithdrawn(const Result<RecordedConsent> &withdrawn);
    void tellRecorded(const Subject &subject, const RecordedConsent &recorded);
    void openDialog(ConsentAct act);
    void askEvidence(const QModelIndex &index);
    void updateVerbs();
    void offerPurposes();
    void tellTrouble(const Error &error);
    void fitTable();
    const ConsentLine *chosenLine() const;
    std::optional<Id<ConsentEvent>> chosenAct() const;
    bool mayRecord() const;
    bool shows(const Subject &subject) const;

    std::optional<Subject> m_subject;
    /// Of whom a withdrawal is being recorded, who need not be shown any more.
    std::optional<Subject> m_withdrawn;
    ConsentLinesModel *m_lines;
    ConsentTimelineModel *m_timeline;
    InlineBar *m_notice;
    QTableView *m_table;
    QPushButton *m_withdraw;
    PlainLabel *m_heading;
    PurposeFilter *m_filter;
    QPushButton *m_export;
    QMenu *m_exportMenu;
    QAction *m_asPdf;
    QAction *m_asJson;
    bool m_isPdfWanted = true;
    QListView *m_list;
    ReceiptSaving *m_receipt;
    EmptyNote *m_empty;
    LatestAnswer<Result<QList<ConsentLine>>> m_linesAnswer;
    LatestAnswer<Result<QList<ConsentEntry>>> m_historyAnswer;
    LatestAnswer<Result<Reversal>> m_correctAnswer;
    LatestAnswer<Result<ConsentEvidence>> m_evidenceAnswer;
    LatestAnswer<Result<RecordedConsent>> m_withdrawAnswer;
    LatestAnswer<Result<ConsentProof>> m_proofAnswer;
    LatestAnswer<Outcome> m_savedAnswer;
};
