#pragma once

#include "app/consent/purpose.h"
#include "app/registers/processor.h"
#include "ui/async/latest_answer.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <functional>

class EmptyNote;
class FormDraft;
class InlineBar;
class MasterDetail;
class PlainLabel;
class PurposeEditor;
class PurposesModel;
class QModelIndex;
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
    /// Shows the form of one that is not there yet.
    void startNew();

protected:
    void retranslate() override;

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void showList(const Result<QList<Purpose>> &purposes);
    void chooseRow(const QModelIndex &row);
    void choose(const QString &key);
    /// Makes a row of the list current, none where it is negative, and shows nothing else.
    void pointAt(int row);
    void showRow(int row);
    /// Goes on at once, or once it was said what becomes of what was typed and not saved.
    void leaveEditor(std::function<void()> goOn);
    /// What is typed into the form survives the lock, until it shows something else.
    void keepTyping();
    void stopTyping();
    bool isChanged() const;
    /// The form stays with what it shows, and the list says so.
    void stay();
    void save();
    void reword();
    void askToEnd();
    void updateVerbs();
    /// Where it `reloads`, the form shows what is stored now; otherwise what is typed in it stays.
    void finish(const QString &notice, bool reloads);
    void tellTrouble(const Error &error);
    bool mayConfigure() const;
    void showRecipients();
    void offerToAskAgain(const QString &key, int ended);

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
    QAction *m_askAgainAction;
    InlineBar *m_askAgainBar;
    /// Of the purpose in the form; empty for a new one.
    QString m_chosenKey;
    QList<Processor> m_processors;
    QPointer<FormDraft> m_draft;
    Purpose m_saving;
    /// What was asked for, and waits until the form is saved.
    std::function<void()> m_afterSaving;
    bool m_isNew = false;
    bool m_isPointing = false;
    bool m_reloads = false;
    LatestAnswer<Result<QList<Purpose>>> m_listAnswer;
    LatestAnswer<Result<Id<Purpose>>> m_addAnswer;
    LatestAnswer<Outcome> m_replaceAnswer;
    LatestAnswer<Result<int>> m_rewordAnswer;
    LatestAnswer<Result<int>> m_endAnswer;
    LatestAnswer<Result<QList<Processor>>> m_processorsAnswer;
    LatestAnswer<Result<int>> m_seedAnswer;
};
