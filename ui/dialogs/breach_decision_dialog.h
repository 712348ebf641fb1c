#pragma once

#include "app/breaches/breaches.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class FormField;
class InlineBar;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class Session;

/// Who is told of a breach, and why: the tree of domain.md 7.2 says what the law asks, and somebody decides.
/// Not to tell somebody waits for a second person.
class BreachDecisionDialog final : public QDialog
{
    Q_OBJECT

public:
    BreachDecisionDialog(Session &session, const Breach &breach, QWidget *parent);

signals:
    void decided(const Breach &breach);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void fillChoices();
    BreachAssessment assessment() const;
    /// The choices follow what the tree says until somebody chooses otherwise.
    void advise();
    void tellWhoAgrees();
    void decide();
    void take(const Result<Breach> &breach);

    Session &m_session;
    Breach m_breach;
    InlineBar *m_notice;
    PlainLabel *m_helper;
    QComboBox *m_risk;
    QCheckBox *m_unintelligible;
    QCheckBox *m_removed;
    QCheckBox *m_disproportionate;
    QCheckBox *m_financial;
    PlainLabel *m_advice;
    QComboBox *m_authority;
    QComboBox *m_people;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_peopleReason;
    FormField *m_riskField;
    FormField *m_authorityField;
    FormField *m_peopleField;
    FormField *m_reasonField;
    FormField *m_peopleReasonField;
    PlainLabel *m_second;
    QPushButton *m_decide;
    QPushButton *m_cancel;
    LatestAnswer<Result<Breach>> m_answer;
};
