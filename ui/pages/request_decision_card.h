#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class Card;
class FormField;
class InlineBar;
class PlainLabel;
class QCheckBox;
class QLineEdit;
class QPushButton;
class RequestEvidenceList;
class RequestPeople;
class Session;

/// Where another entitled person says yes or no; locked, with the reason in words, for whoever may not.
class RequestDecisionCard final : public QWidget
{
    Q_OBJECT

public:
    RequestDecisionCard(Session &session, RequestPeople &people, QWidget *parent = nullptr);

    void setFile(const RequestFile &file);
    QString reason() const;

    /// The reason that was typed and not given yet, as a draft keeps it; empty where there is none.
    QString typed() const;
    /// Puts it back (FormDraft::Content).
    std::optional<int> putBack(const QString &typed);

signals:
    void verdictWanted(Decision::Verdict verdict, const QString &reason);
    /// Something must be known first.
    void askBackWanted(const QString &question);
    /// It was recorded that a piece of the evidence was opened.
    void evidenceOpened();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What an approver looks at before they say yes (domain.md 4.6).
    enum class Look { Person, Search, Exceptions, Recipients, Letter };

    void retranslate();
    bool needs(Look look) const;
    /// Whether all that this plan needs was looked at.
    bool isLookedAt() const;
    /// Why it cannot be approved yet, though who reads may; empty once it can.
    QString unready() const;
    void retranslateLooks();
    void reject();
    void askBack();
    QString decisionsText() const;

    RequestPeople &m_people;
    RequestFile m_file;
    Card *m_card;
    PlainLabel *m_decided;
    InlineBar *m_lock;
    QWidget *m_form;
    RequestEvidenceList *m_evidence;
    QWidget *m_looks;
    FormField *m_looksField;
    /// One for each Look, in that order.
    QList<QCheckBox *> m_boxes;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QPushButton *m_askBack;
    /// Why nobody can approve yet, beside the button.
    PlainLabel *m_why;
};
