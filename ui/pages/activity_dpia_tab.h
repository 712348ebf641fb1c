#pragma once

#include "app/activities/activity_register.h"
#include "app/base/error.h"

#include <QList>
#include <QPair>
#include <QWidget>

class ContactTable;
class FormField;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

/// Whether an activity needs a DPIA: the nine criteria, the twelve questions, the outcome, and what was
/// judged before.
class ActivityDpiaTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityDpiaTab(QWidget *parent = nullptr);

    void setStanding(const ActivityStanding &standing);
    void setReadOnly(bool readOnly);
    /// Shows a refusal at the reason where it is about that; false where it is not.
    bool showError(const Error &error);
    void retranslate();

signals:
    void screened(const DpiaScreening &screening);

private:
    QWidget *makeForm();
    void connectFields();
    DpiaScreening typed() const;
    void fill(const DpiaScreening &screening);
    void follow();
    void fillHistory();
    void wordCriteria();

    ActivityStanding m_standing;
    PlainLabel *m_sentence;
    PlainLabel *m_criteriaTitle;
    PlainLabel *m_criteriaHint;
    PlainLabel *m_questionsTitle;
    PlainLabel *m_outcomeTitle;
    PlainLabel *m_historyTitle;
    QList<QPair<DpiaCriterion, QCheckBox *>> m_criteria;
    QList<QPair<DpiaPrinciple, FormField *>> m_questions;
    QRadioButton *m_needed;
    QRadioButton *m_notNeeded;
    QPlainTextEdit *m_reason;
    FormField *m_reasonField;
    QPushButton *m_save;
    ContactTable *m_history;
    bool m_isReadOnly = false;
};
