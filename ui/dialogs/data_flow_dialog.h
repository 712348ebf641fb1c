#pragma once

#include "app/consent/purpose.h"
#include "app/registers/processor.h"
#include "ui/pages/choice_boxes.h"

#include <QDialog>

class FormField;
class QComboBox;
class QLineEdit;
class QPushButton;

/// One flow of data to a processor: for which purpose, what, of whom, through what and to where.
class DataFlowDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `flow` as it is; a new one where it has no purpose.
    DataFlowDialog(const QList<Purpose> &purposes, const DataFlow &flow, QWidget *parent);

signals:
    /// What was said; nothing is stored yet.
    void told(const DataFlow &flow);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void submit();
    bool checkWords(const DataFlow &wish);
    DataFlow flow() const;

    QList<Purpose> m_purposes;
    DataFlow m_before;
    bool m_isNew;
    QComboBox *m_purpose;
    QWidget *m_categories;
    QWidget *m_files;
    QLineEdit *m_people;
    QLineEdit *m_system;
    QLineEdit *m_country;
    QLineEdit *m_note;
    ChoiceBoxes<DataCategory> m_categoryBoxes;
    ChoiceBoxes<FilingSystem> m_fileBoxes;
    FormField *m_purposeField;
    FormField *m_categoriesField;
    FormField *m_filesField;
    FormField *m_peopleField;
    FormField *m_systemField;
    FormField *m_countryField;
    FormField *m_noteField;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};
