#pragma once

#include "app/consent/purpose.h"

#include <QWidget>

class DateField;
class FormField;
class InlineBar;
class QLineEdit;
class QPlainTextEdit;

/// What the lawful basis of a purpose asks for besides (domain.md 2.1): the statute, why consent cannot be
/// asked, or the assessment of a legitimate interest, part by part.
class PurposeGroundForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PurposeGroundForm(QWidget *parent = nullptr);

    void setPurpose(const Purpose &purpose);
    /// Puts what the form says into the purpose.
    void writeInto(Purpose &purpose) const;
    /// Shows what this basis asks for.
    void showBasis(LawfulBasis basis);
    /// By the name that errors have for it; null for any other.
    FormField *fieldNamed(const QString &name) const;

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tellStanding();

    /// As it was stored, also what stands in fields of another basis.
    Purpose m_before;
    LawfulBasis m_basis = LawfulBasis::Consent;
    InlineBar *m_notice;
    QPlainTextEdit *m_assessment;
    QPlainTextEdit *m_necessity;
    QPlainTextEdit *m_balance;
    QPlainTextEdit *m_safeguards;
    QLineEdit *m_assessedBy;
    DateField *m_assessedOn;
    DateField *m_reviewOn;
    FormField *m_assessmentField;
    FormField *m_necessityField;
    FormField *m_balanceField;
    FormField *m_safeguardsField;
    FormField *m_assessedByField;
    FormField *m_assessedOnField;
    FormField *m_reviewOnField;
};
