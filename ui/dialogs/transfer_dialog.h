#pragma once

#include "app/registers/transfer_finding.h"
#include "ui/async/latest_answer.h"
#include "ui/pages/choice_boxes.h"

#include <QDialog>

class DateField;
class FormField;
class InlineBar;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class Session;

/// A transfer to a third country: who sends it, where it goes, what allows it and how that is shown. Says of
/// the country what lets data go there; asks only for what the chosen tool needs.
class TransferDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `transfer` as it is, to an importer that is fixed; a new one where it is not stored.
    TransferDialog(Session &session, const QList<Processor> &processors, const TransferTerms &terms,
        const DataTransfer &transfer, QWidget *parent);

signals:
    void kept();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices(const QList<Processor> &processors);
    void arrange();
    void connectFields();
    void retranslate();
    void retranslateChoices();
    /// Shows what the tool asks for, and what is known of the country.
    void follow();
    void submit();
    void take(const Outcome &kept);
    void tell(const Error &error);
    DataTransfer transfer() const;
    QList<DateField *> days() const;

    Session &m_session;
    TransferTerms m_terms;
    DataTransfer m_before;
    InlineBar *m_notice;
    PlainLabel *m_place;
    QComboBox *m_exporter;
    QLineEdit *m_country;
    QComboBox *m_tool;
    QComboBox *m_exception;
    QComboBox *m_module;
    QWidget *m_categories;
    DateField *m_signedOn;
    QLineEdit *m_assessment;
    QLineEdit *m_measures;
    QLineEdit *m_cover;
    DateField *m_coverCheckedOn;
    DateField *m_reviewOn;
    ChoiceBoxes<DataCategory> m_categoryBoxes;
    FormField *m_exporterField;
    FormField *m_countryField;
    FormField *m_toolField;
    FormField *m_exceptionField;
    FormField *m_moduleField;
    FormField *m_categoriesField;
    FormField *m_signedOnField;
    FormField *m_assessmentField;
    FormField *m_measuresField;
    FormField *m_coverField;
    FormField *m_coverCheckedOnField;
    FormField *m_reviewOnField;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    LatestAnswer<Result<Id<DataTransfer>>> m_addAnswer;
    LatestAnswer<Outcome> m_replaceAnswer;
};
