#pragma once

#include "app/registers/processor.h"
#include "ui/pages/choice_boxes.h"

#include <QWidget>

#include <functional>

class CertificateFields;
class DateField;
class FormField;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

/// The form of one processor: who they are, where data is kept, the agreement, reviews and the end. Whom
/// they work for and what goes to them stays as it was.
class ProcessorForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessorForm(QWidget *parent = nullptr);

    void setProcessor(const Processor &processor);
    /// It was stored meanwhile: what was typed since stays, and is a change of what stands there now.
    void setStored(const Processor &processor);
    /// What the form says now.
    Processor processor() const;
    bool isChanged() const;
    void setReadOnly(bool readOnly) { setEnabled(!readOnly); }
    void setToday(const std::function<QDate()> &today);

    /// Shows what cannot be; true when nothing is wrong.
    bool check();
    /// Shows a refusal at the field it is about; false when it names none.
    bool showError(const Error &error);
    void giveFocus();

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectFields();
    void retranslate();
    void retranslateHelp();
    void fillKinds();
    void tellExpired();
    FormField *fieldNamed(const QString &name) const;
    QList<DateField *> days() const;

    std::function<QDate()> m_today;
    Processor m_before;
    Processor m_shown;
    PlainLabel *m_whoHeading;
    PlainLabel *m_whereHeading;
    PlainLabel *m_termsHeading;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_country;
    QLineEdit *m_kvk;
    QLineEdit *m_services;
    QLineEdit *m_contact;
    QLineEdit *m_breachContact;
    QLineEdit *m_hosting;
    QPlainTextEdit *m_systems;
    QWidget *m_categories;
    CertificateFields *m_certificates;
    DateField *m_reviewedOn;
    DateField *m_reviewOn;
    QLineEdit *m_exitPlan;
    DateField *m_deletedOn;
    QLineEdit *m_deletionProof;
    ChoiceBoxes<DataCategory> m_categoryBoxes;
    FormField *m_nameField;
    FormField *m_kindField;
    FormField *m_countryField;
    FormField *m_kvkField;
    FormField *m_servicesField;
    FormField *m_contactField;
    FormField *m_breachContactField;
    FormField *m_hostingField;
    FormField *m_systemsField;
    FormField *m_categoriesField;
    FormField *m_certificatesField;
    FormField *m_reviewedOnField;
    FormField *m_reviewOnField;
    FormField *m_exitPlanField;
    FormField *m_deletedOnField;
    FormField *m_deletionProofField;
};
