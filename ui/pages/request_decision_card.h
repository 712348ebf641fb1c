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
class RequestPeople;

/// Where another entitled person says yes or no; locked, with the reason in words, for whoever may not.
class RequestDecisionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestDecisionCard(RequestPeople &people, QWidget *parent = nullptr);

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

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What an approver looks at before they say yes (domain.md 4.6).
    enum class Look { Person, Search, Exceptions, Recipients, Letter };

    void retranslate();
    bool needs(Look look) const;
    /// Whether all that this plan needs was looked at.
    bool isLookedAt() const;
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
    QWidget *m_looks;
    FormField *m_looksField;
    /// One for each Look, in that order.
    QList<QCheckBox *> m_boxes;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QPushButton *m_askBack;
};
