#pragma once

#include "app/informing/informing.h"
#include "ui/async/latest_answer.h"

#include <QPointer>
#include <QWidget>

class EmptyNote;
class FormField;
class InformingModel;
class InformingWork;
class InlineBar;
class Job;
class PlainLabel;
class QAction;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;
class Session;

/// Who must still be told that the file holds data about them, and by when (art. 13 and 14 GDPR); whoever may
/// edit records it for one, for some or for everybody listed, and makes the letters.
class InformingTab final : public QWidget
{
    Q_OBJECT

public:
    explicit InformingTab(Session &session, QWidget *parent = nullptr);

    void refresh();
    QList<QAction *> actions() const { return {m_recordAction, m_lettersAction}; }

signals:
    void told(const QString &text);
    void jobStarted(Job *job);
    void recordWanted(const QString &pageKey, const QVariant &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectParts();
    void retranslate();
    void take(const Result<InformingFigures> &figures);
    void take(const Result<InformingPage> &page);
    void takeMore(const Result<InformingPage> &page);
    void askMore();
    void updateVerbs();
    InformingFilter filter() const;
    QList<Id<Contact>> chosen() const;
    void askToRecord();
    void askForLetters();
    void askWhere(const InformingLetterOrder &order);
    void begin(InformingWork *work);
    void finishLetters(const Result<InformingLettersMade> &made);

    Session &m_session;
    InformingModel *m_model;
    InformingFigures m_figures;
    QPointer<InformingWork> m_work;
    InlineBar *m_notice;
    QComboBox *m_filter;
    FormField *m_filterField;
    PlainLabel *m_counts;
    QStackedWidget *m_faces;
    QTableView *m_table;
    EmptyNote *m_empty;
    QPushButton *m_record;
    QPushButton *m_letters;
    QAction *m_recordAction;
    QAction *m_lettersAction;
    LatestAnswer<Result<InformingFigures>> m_figuresAnswer;
    LatestAnswer<Result<InformingPage>> m_pageAnswer;
    LatestAnswer<Result<InformingPage>> m_moreAnswer;
};
