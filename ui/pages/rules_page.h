#pragma once

#include "app/base/stop_request.h"
#include "app/retention/retention.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

class Card;
class ContactTable;
class FormField;
class InlineBar;
class MasterDetail;
class PlainLabel;
class QCheckBox;
class QLineEdit;
class QModelIndex;
class QPushButton;
class QTableView;
class RulesModel;
class Session;

/// How long what is kept, and why: every rule with its versions, what waits for the privacy officer's
/// decision, and what a change would do to the file.
class RulesPage final : public Page
{
    Q_OBJECT

public:
    explicit RulesPage(Session &session, QWidget *parent = nullptr);
    ~RulesPage() override;

    void refresh() override;
    /// The rule of this id.
    void openRecord(const QVariant &record) override;
    QList<QAction *> pageActions() override { return {m_newAction}; }
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    Card *makeWaiting();
    void connectVerbs();
    void showRules(const Result<QList<RetentionRule>> &rules);
    void showChanges(const Result<QList<RuleChange>> &changes);
    void fillList();
    void choose(const QModelIndex &row);
    void fillDetail();
    void fillChanges();
    void openForm(bool isNew);
    void look(bool toApprove);
    void showPreview(const Result<RulePreview> &preview);
    void askToApprove(const QStringList &lines);
    void turnDown();
    void take(const Outcome &decided, const QString &told);
    void updateVerbs();
    std::optional<RetentionRule> chosen() const;
    std::optional<RuleChange> waiting() const;
    bool mayPropose() const;

    Session &m_session;
    RulesModel *m_model;
    PlainLabel *m_title;
    QPushButton *m_new;
    QAction *m_newAction;
    QCheckBox *m_all;
    QTableView *m_table;
    PlainLabel *m_name;
    QPushButton *m_edit;
    InlineBar *m_notice;
    PlainLabel *m_standing;
    PlainLabel *m_kind;
    PlainLabel *m_counting;
    PlainLabel *m_coverage;
    PlainLabel *m_rationale;
    Card *m_waitingCard;
    PlainLabel *m_waitingText;
    PlainLabel *m_previewText;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QPushButton *m_preview;
    QPushButton *m_approve;
    QPushButton *m_turnDown;
    PlainLabel *m_versionsTitle;
    ContactTable *m_versions;
    MasterDetail *m_panes;
    QList<RetentionRule> m_rules;
    QList<RuleChange> m_changes;
    QString m_chosenId;
    StopRequest m_stop;
    bool m_isLooking = false;
    bool m_approvesNext = false;
    int m_lookedAt = 0; ///< the number of the change that the preview is of
    LatestAnswer<Result<QList<RetentionRule>>> m_rulesAnswer;
    LatestAnswer<Result<QList<RuleChange>>> m_changesAnswer;
    LatestAnswer<Result<RulePreview>> m_previewAnswer;
    LatestAnswer<Outcome> m_approveAnswer;
    LatestAnswer<Outcome> m_rejectAnswer;
};
