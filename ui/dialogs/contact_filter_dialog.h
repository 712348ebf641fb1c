#pragma once

#include "app/consent/purpose.h"
#include "app/contacts/contact_details.h"
#include "app/lists/contact_filter.h"
#include "ui/async/latest_answer.h"
#include "ui/pages/choice_boxes.h"

#include <QDialog>

class DateField;
class FormField;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStringListModel;
class Session;

/// The form in which somebody says which people the list is to show.
class ContactFilterDialog final : public QDialog
{
    Q_OBJECT

public:
    ContactFilterDialog(Session &session, const ContactFilter &filter, const QString &organisation,
        const QList<Purpose> &purposes, QWidget *parent);

signals:
    void chosen(const ContactFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeVerbs();
    void retranslate();
    void fillChoices();
    void showFilter(const ContactFilter &filter);
    void followDue();
    void suggestOrganisations();
    /// Nothing, after marking what is wrong, when a field is not understood.
    std::optional<ContactFilter> readFilter();
    bool readOrganisation(ContactFilter &filter);
    bool readDue(ContactFilter &filter);
    void submit();

    /// How the term is asked for.
    enum class Due { Any, Within, Between };

    Session &m_session;
    QList<Purpose> m_purposes;
    ContactFilter m_start;
    Organisation m_organisation;
    QList<Organisation> m_suggested;
    QStringListModel *m_names;
    QWidget *m_kindHome;
    ChoiceBoxes<ContactKind> m_kinds;
    QLineEdit *m_organisationName;
    QComboBox *m_purpose;
    QComboBox *m_consent;
    QComboBox *m_retention;
    QComboBox *m_due;
    QSpinBox *m_days;
    DateField *m_from;
    DateField *m_to;
    QCheckBox *m_missingGround;
    QCheckBox *m_openRequest;
    QCheckBox *m_restricted;
    QList<FormField *> m_fields;
    QPushButton *m_apply;
    QPushButton *m_reset;
    QPushButton *m_cancel;
    LatestAnswer<Result<QList<Organisation>>> m_answer;
};
