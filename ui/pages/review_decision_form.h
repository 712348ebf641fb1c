#pragma once

#include "app/reviews/reviews.h"
#include "ui/dialogs/form_typing.h"

#include <QWidget>

class Card;
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
    /// What was decided last was stored.
    void takeStored();
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
    Id<ReviewItem> m_decided; ///< whose decision was asked to be stored last
    bool m_isOpen = false;
    bool m_areLettersOn = true;
    Card *m_card;
    InlineBar *m_notice;
    FormTyping m_typing;
    PlainLabel *m_now;
    QCheckBox *m_seen;
    QPlainTextEdit *m_reason;
    FormField *m_reasonField;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QPushButton *m_ask;
    QPushButton *m_many;
};
