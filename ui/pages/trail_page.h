#pragma once

#include "app/audit/audit_entry.h"
#include "app/audit/audit_filter.h"
#include "app/base/page_of.h"
#include "app/base/result.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QPointer>

class ConsentChainBar;
class DateField;
class EmptyNote;
class FormField;
class InlineBar;
class Permit;
class PlainLabel;
class QAction;
class QComboBox;
class QPushButton;
class QTableView;
class Session;
class TrailExportWork;
class TrailModel;
class TrailVerifyBar;

/// Everything that was done, the newest first: by whom, on what, when. Names things by their reference only.
class TrailPage final : public Page
{
    Q_OBJECT

public:
    explicit TrailPage(Session &session, QWidget *parent = nullptr);
    ~TrailPage() override;

    /// For who keeps the staff or reads the trail.
    static bool isFor(const Permit &permit);

    void refresh() override;
    QList<QAction *> pageActions() override { return {m_exportAction}; }
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    using Slice = Result<PageOf<AuditEntry>>;

    QWidget *makeFilter();
    void setMembers(const QList<StaffMember> &members);
    void askNewest();
    AuditFilter filter() const;
    void fillChoices();
    void ask(qint64 before);
    void take(const Slice &slice);
    void updateCount();
    void clearFilter();
    void chooseExport();
    void startExport(const QString &path);
    void takeExport(const Result<qint64> &written);

    Session &m_session;
    PlainLabel *m_title;
    TrailModel *m_model;
    InlineBar *m_notice;
    QComboBox *m_member;
    QComboBox *m_kind;
    DateField *m_from;
    DateField *m_until;
    QList<FormField *> m_fields;
    TrailVerifyBar *m_verify;
    ConsentChainBar *m_consents;
    QPushButton *m_export;
    QPushButton *m_stop;
    QTableView *m_table;
    EmptyNote *m_empty;
    PlainLabel *m_count;
    QPushButton *m_older;
    QAction *m_exportAction;
    QList<StaffMember> m_members;
    QPointer<TrailExportWork> m_work;
    qint64 m_asked = 0;
    qint64 m_next = 0;
    qint64 m_total = 0;
    LatestAnswer<Result<QList<StaffMember>>> m_membersAnswer;
    LatestAnswer<Slice> m_sliceAnswer;
};
