#pragma once

#include "app/reviews/reviews.h"

#include <QPointer>
#include <QWidget>

class Card;
class FormDraft;
class FormField;
class InlineBar;
class PlainLabel;
class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class Session;

/// Yes, no or a question about the item in front; locked, with the reason, before its evidence was opened and
/// for whoever may not.
class ReviewDecisionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewDecisionForm(Session &session, QWidget *parent = nullptr);

    void setLine(const ReviewLine &line, bool isEvidenceOpen);
    /// Whether single letters are keys, which the buttons then say.
    void setLetterKeys(bool areOn);
    /// As the buttons do: what needs a reason asks for it first.
    void choose(ReviewDecision::Verdict verdict);
    void tellProblem(const Error &error);
    /// What stands in the way of what was asked for.
    void warn(const QString &why);

signals:
    void decided(ReviewDecision::Verdict verdict, const QString &reason);
    void manyWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString bar() const;
    void keepTyping();

    Session &m_session;
    ReviewLine m_line;
    bool m_isOpen = false;
    bool m_areLettersOn = true;
    QPointer<FormDraft> m_draft;
    Card *m_card;
    InlineBar *m_notice;
    PlainLabel *m_now;
    QCheckBox *m_seen;
    QPlainTextEdit *m_reason;
    FormField *m_reasonField;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QPushButton *m_ask;
    QPushButton *m_many;
};
