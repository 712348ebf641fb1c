#pragma once

#include "app/statement/privacy_statements.h"
#include "ui/async/latest_answer.h"
#include "ui/pages/statement_side.h"
#include "ui/shell/page.h"

class FormDraft;
class InlineBar;
class LeavingSaving;
class MasterDetail;
class PlainLabel;
class QModelIndex;
class QPushButton;
class QScrollArea;
class QTableView;
class Session;
class StatementSectionEditor;
class StatementSectionsModel;

/// The privacy statement: its sections, what the registers and people say in each, what is missing, how it
/// reads, and its versions.
class StatementPage final : public Page
{
    Q_OBJECT

public:
    explicit StatementPage(Session &session, QWidget *parent = nullptr);

    void refresh() override;
    /// The section of this code.
    void openRecord(const QVariant &record) override;
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void connectVerbs();
    void choose(const QModelIndex &row);
    void showSection(StatementSection section);
    void takeStanding(const Result<StatementStanding> &standing);
    void takeVersions(const Result<QList<StatementVersion>> &versions);
    void takeOutcome(const Outcome &outcome, const QString &told);
    void openRegister(const StatementLink &link);
    void save();
    void askToPublish();
    void askToInform();
    void inform();
    void askWho();
    /// Of the draft where that changes something for people, else of what was published and not told yet.
    PrivacyStatements::Whom whom() const;
    void saveList();
    void saveFile();
    void updateVerbs();
    bool mayKeep() const;
    /// The draft or the version that is chosen, and the one before it.
    std::optional<StatementVersion> chosen() const;
    std::optional<StatementVersion> before(const StatementVersion &version) const;

    Session &m_session;
    StatementSectionsModel *m_model;
    PlainLabel *m_title;
    QTableView *m_table;
    PlainLabel *m_name;
    InlineBar *m_notice;
    QPushButton *m_publish;
    QPushButton *m_saveFile;
    StatementSectionEditor *m_editor;
    StatementSide *m_side;
    QScrollArea *m_middle;
    QScrollArea *m_right;
    MasterDetail *m_panes;
    FormDraft *m_draft;
    std::optional<StatementStanding> m_standing;
    QList<StatementVersion> m_versions;
    LatestAnswer<Result<StatementStanding>> m_standingAnswer;
    LatestAnswer<Result<QList<StatementVersion>>> m_versionsAnswer;
    LatestAnswer<QList<MeasuredText>> m_measuredAnswer;
    /// What is being stored.
    StatementSection m_written = StatementSection::Controller;
    LatestAnswer<Outcome> m_writeAnswer;
    LatestAnswer<Result<StatementVersion>> m_publishAnswer;
    LatestAnswer<Result<InformingOutcome>> m_informAnswer;
    LatestAnswer<Outcome> m_fileAnswer;
    LatestAnswer<Result<QList<ConcernedPerson>>> m_peopleAnswer;
    LeavingSaving *m_saving;
};
