#pragma once

#include "app/consent/purpose.h"
#include "app/tool_lists/consent_import.h"

#include <QList>
#include <QWidget>

class FormField;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

/// What people agreed to on a list of consents: for which purpose, to which text, on which form, and where
/// the list comes from.
class ImportConsentsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportConsentsForm(QWidget *parent = nullptr);

    /// Those of the filing system that rest on consent by e-mail; what was chosen stays where it still can
    /// be.
    void setPurposes(const QList<Purpose> &purposes);
    void fill(ConsentImportPlan &plan) const;
    /// Shows what is still missing; whether nothing is.
    bool check();
    void clear();
    void retranslate();

signals:
    void changed();

private:
    QList<Purpose> m_purposes;
    QComboBox *m_purpose;
    QLineEdit *m_source;
    QLineEdit *m_form;
    QPlainTextEdit *m_statement;
    FormField *m_purposeField;
    FormField *m_sourceField;
    FormField *m_formField;
    FormField *m_statementField;
};
