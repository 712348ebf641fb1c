#pragma once

#include "app/base/stop_request.h"
#include "app/findings/findings.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class EmptyNote;
class FindingsModel;
class FormField;
class InlineBar;
class Job;
class PlainLabel;
class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class Session;

/// What stands in free text and kept files and may not: the privacy officer masks it, erases it, keeps it
/// with a reason, or says that it is a false hit (domain.md 8.3, 11.2). A steward may mask.
class FindingsTab final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsTab(Session &session, QWidget *parent = nullptr);
    ~FindingsTab() override;

    void refresh();

signals:
    void told(const QString &text);
    void jobStarted(Job *job);
    void recordWanted(const QString &pageKey, const QVariant &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectVerbs();
    void retranslate();
    void updateVerbs();
    void showPage(const Result<PageOf<NamedFinding>> &page);
    void showScan(const Result<ScanReport> &report);
    void showSettled(const Result<Finding> &settled);
    void search();
    void askToErase();
    void settle(Settlement settlement);
    void openChosen();
    const NamedFinding *chosen() const;

    Session &m_session;
    FindingsModel *m_model;
    PlainLabel *m_summary;
    InlineBar *m_notice;
    QComboBox *m_state;
    FormField *m_stateField;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QStackedWidget *m_faces;
    QTableView *m_table;
    EmptyNote *m_empty;
    QPushButton *m_search;
    QPushButton *m_mask;
    QPushButton *m_erase;
    QPushButton *m_keep;
    QPushButton *m_notPersonal;
    QPushButton *m_open;
    StopRequest m_stop;
    qint64 m_total = 0;
    bool m_isSearching = false;
    LatestAnswer<Result<PageOf<NamedFinding>>> m_pageAnswer;
    LatestAnswer<Result<ScanReport>> m_scanAnswer;
    LatestAnswer<Result<Finding>> m_settleAnswer;
};
