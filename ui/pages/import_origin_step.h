#pragma once

#include "app/consent/purpose.h"
#include "app/imports/import_plan.h"

#include <QWidget>

class DateField;
class FormField;
class GroundFields;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;
class Session;

/// The second step of an import: whose data it is, where it comes from, and what it may be used for. Asked
/// once, kept with every person.
class ImportOriginStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOriginStep(Session &session, QWidget *parent = nullptr);

    void setFilingSystems(const QList<FilingSystem> &filingSystems, FilingSystem chosen);
    void setPurposes(const QList<Purpose> &purposes);
    void setToday(QDate today);

    FilingSystem filingSystem() const;
    /// Writes what the form says into the plan.
    void fill(ImportPlan &plan) const;
    /// Shows what is missing; true when nothing is.
    bool check();

signals:
    void filingSystemChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillKinds();
    void showPurposes();
    /// Fills in why such people are usually kept.
    void askUsualGround();

    QList<Purpose> m_all;
    QDate m_today;
    QComboBox *m_filingSystem;
    FormField *m_filingSystemField;
    QComboBox *m_kind;
    FormField *m_kindField;
    /// Whether the people gave the data themselves.
    QComboBox *m_origin;
    FormField *m_originField;
    QLineEdit *m_source;
    FormField *m_sourceField;
    DateField *m_collected;
    FormField *m_collectedField;
    QComboBox *m_basis;
    FormField *m_basisField;
    GroundFields *m_ground;
    PlainLabel *m_purposesHeading;
    PlainLabel *m_purposesHelp;
    QVBoxLayout *m_purposes;
    QList<std::pair<Id<Purpose>, QCheckBox *>> m_boxes;
};
