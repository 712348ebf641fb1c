#pragma once

#include "app/base/stop_request.h"
#include "app/retention/retention.h"
#include "ui/async/latest_answer.h"
#include "ui/pages/choice_boxes.h"

#include <QDialog>

class FormField;
class InlineBar;
class Job;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class Session;

/// Changes a retention rule, or writes one of the organisation's own; shows beforehand what that would do to
/// everybody, and proposes it to the privacy officer.
class RuleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Without a rule the form is for a new one.
    RuleDialog(Session &session, const std::optional<RetentionRule> &rule, QWidget *parent);
    ~RuleDialog() override;

signals:
    void proposed(const QString &ruleId);
    void jobStarted(Job *job);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeForm();
    void fill();
    void retranslate();
    void retranslateChoices();
    /// What the form says now; the error tells which field is wrong.
    Result<RetentionRule> written();
    void look();
    void showPreview(const Result<RulePreview> &preview);
    void propose();
    void tellTrouble(const Error &error);

    Session &m_session;
    RetentionRule m_before;
    bool m_isNew;
    InlineBar *m_notice;
    QLineEdit *m_id;
    QLineEdit *m_subjectNl;
    QLineEdit *m_subjectEn;
    QComboBox *m_kind;
    QWidget *m_kinds;
    QWidget *m_categories;
    QWidget *m_starts;
    QComboBox *m_align;
    QLineEdit *m_duration;
    QLineEdit *m_grace;
    QComboBox *m_action;
    QLineEdit *m_basis;
    QPlainTextEdit *m_whyNl;
    QPlainTextEdit *m_whyEn;
    QCheckBox *m_confirmed;
    QCheckBox *m_inForce;
    QLineEdit *m_reason;
    PlainLabel *m_effect;
    ChoiceBoxes<ContactKind> m_kindBoxes;
    ChoiceBoxes<DataCategory> m_categoryBoxes;
    ChoiceBoxes<RelationFactKind> m_startBoxes;
    QList<FormField *> m_fields;
    QPushButton *m_preview;
    QPushButton *m_propose;
    QPushButton *m_cancel;
    StopRequest m_stop;
    LatestAnswer<Result<RulePreview>> m_previewAnswer;
    LatestAnswer<Result<RuleChange>> m_answer;
};
