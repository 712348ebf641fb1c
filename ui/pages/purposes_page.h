#pragma once

#include "app/consent/purpose.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

class EmptyNote;
class InlineBar;
class MasterDetail;
class PlainLabel;
class PurposeEditor;
class PurposesModel;
class QPushButton;
class QTableView;
class Session;

/// The catalogue of purposes, and the form of the one that was chosen.
class PurposesPage final : public Page
{
    Q_OBJECT

public:
    explicit PurposesPage(Session &session, QWidget *parent = nullptr);
    ~PurposesPage() override;

    void refresh() override;
    QList<QAction *> pageActions() override;
    QList<QWidget *> panes() override;
    /// The key of a purpose.
    void openRecord(const QVariant &record) override;

protected:
    void retranslate() override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void showList(const Result<QList<Purpose>> &purposes);
    void showChosen();
    void startNew();
    void save();
    void reword();
    void askToEnd();
    void updateVerbs();
    void finish(const QString &notice);
    void tellTrouble(const Error &error);
    bool mayConfigure() const;

    Session &m_session;
    PurposesModel *m_model;
    PlainLabel *m_title;
    QPushButton *m_new;
    InlineBar *m_notice;
    QTableView *m_table;
    EmptyNote *m_empty;
    PlainLabel *m_name;
    PurposeEditor *m_editor;
    QPushButton *m_save;
    QPushButton *m_end;
    MasterDetail *m_panes;
    QAction *m_newAction;
    QAction *m_saveAction;
    QString m_chosenKey;
    Purpose m_saving;
    LatestAnswer<Result<QList<Purpose>>> m_listAnswer;
    LatestAnswer<Result<Id<Purpose>>> m_addAnswer;
    LatestAnswer<Outcome> m_replaceAnswer;
    LatestAnswer<Result<int>> m_rewordAnswer;
    LatestAnswer<Result<int>> m_endAnswer;
    LatestAnswer<Result<int>> m_seedAnswer;
};
