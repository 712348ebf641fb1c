#pragma once

#include "app/reviews/reviews.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class FormField;
class InlineBar;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class RequestPeople;
class Session;

/// One decision on all items of one kind and rule: the whole list is shown, and their number typed.
class ReviewManyDialog final : public QDialog
{
    Q_OBJECT

public:
    ReviewManyDialog(Session &session, const QList<ReviewLine> &lines, QWidget *parent);

signals:
    void decided();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    QString linesOf(const ReviewLine &line) const;
    void submit();
    QList<Id<ReviewItem>> ids() const;

    Session &m_session;
    QList<ReviewLine> m_lines;
    RequestPeople *m_people;
    QList<ReviewEvidence> m_evidence;
    InlineBar *m_notice;
    PlainLabel *m_sentence;
    QListWidget *m_list;
    QComboBox *m_verdict;
    FormField *m_verdictField;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QLineEdit *m_number;
    FormField *m_numberField;
    QPushButton *m_go;
    QPushButton *m_back;
    LatestAnswer<Result<QList<ReviewEvidence>>> m_opened;
    LatestAnswer<Result<int>> m_answer;
};
