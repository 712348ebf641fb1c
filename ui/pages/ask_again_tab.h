#pragma once

#include "app/base/page_of.h"
#include "app/base/stop_request.h"
#include "app/consent/ask_again_line.h"
#include "app/consent/consent_bulk.h"
#include "app/consent/purpose.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class ContactTable;
class EmptyNote;
class FormField;
class InlineBar;
class Job;
class PlainLabel;
class QComboBox;
class QPushButton;
class Session;

/// Whom to ask again, per purpose: whose consent ended by a new wording or by its time, for which address,
/// and whether and how they may be asked (domain.md 2.4).
class AskAgainTab final : public QWidget
{
    Q_OBJECT

public:
    explicit AskAgainTab(Session &session, QWidget *parent = nullptr);
    ~AskAgainTab() override;

    void refresh();
    /// Shows the people of one purpose.
    void openPurpose(const QString &key);

signals:
    void told(const QString &text);
    void jobStarted(Job *job);
    void recordWanted(const QString &pageKey, const QVariant &record);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void connectVerbs();
    void retranslate();
    void showPurposes(const Result<QList<Purpose>> &purposes);
    void showFigures(const Result<AskAgainFigures> &figures);
    void showPage(const Result<PageOf<AskAgainLine>> &page);
    void showRecorded(const Result<BulkConsentOutcome> &recorded);
    void begin();
    void askPage();
    void fillRows();
    void fillSummary();
    void fillEmpty();
    void askToRecord();
    void record();
    QString chosenKey() const;

    Session &m_session;
    QComboBox *m_purpose;
    FormField *m_purposeField;
    PlainLabel *m_summary;
    InlineBar *m_notice;
    ContactTable *m_people;
    EmptyNote *m_empty;
    QPushButton *m_more;
    QPushButton *m_list;
    QPushButton *m_record;
    StopRequest m_stop;
    QString m_wantedKey;
    QList<Purpose> m_purposes;
    std::optional<AskAgainFigures> m_figures;
    QList<AskAgainLine> m_rows;
    QString m_next;
    bool m_isRead = false; ///< the first page of the chosen purpose came
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
    LatestAnswer<Result<AskAgainFigures>> m_figuresAnswer;
    LatestAnswer<Result<PageOf<AskAgainLine>>> m_pageAnswer;
    LatestAnswer<Result<BulkConsentOutcome>> m_recordedAnswer;
};
