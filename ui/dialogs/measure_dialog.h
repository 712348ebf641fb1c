#pragma once

#include "app/measures/measures.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class DateField;
class FormField;
class InlineBar;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class Session;

/// Plans the next test of a measure, or records one that people did. The core says no to what nobody can
/// answer for.
class MeasureDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class For { Planning, Recording };

    MeasureDialog(Session &session, MeasureKind kind, For purpose, QWidget *parent);

signals:
    void kept();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void layOut();
    void submit();
    void take(const std::optional<Error> &error);
    /// What deviated is asked for where something did.
    void showDeviation();
    MeasureResult result() const;

    Session &m_session;
    MeasureKind m_kind;
    For m_for;
    InlineBar *m_notice;
    PlainLabel *m_sentence;
    DateField *m_on;
    QLineEdit *m_by;
    QComboBox *m_outcome;
    QPlainTextEdit *m_finding;
    QLineEdit *m_deviation;
    QLineEdit *m_action;
    DateField *m_due;
    QLineEdit *m_evidence;
    FormField *m_onField;
    FormField *m_byField;
    FormField *m_outcomeField;
    FormField *m_findingField;
    FormField *m_deviationField;
    FormField *m_actionField;
    FormField *m_dueField;
    FormField *m_evidenceField;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    LatestAnswer<Outcome> m_planned;
    LatestAnswer<Result<Id<MeasureResult>>> m_recorded;
};
