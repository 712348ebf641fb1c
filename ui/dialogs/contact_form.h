#pragma once

#include "app/contacts/contact_file.h"
#include "app/contacts/field_edit.h"

#include <QHash>
#include <QMap>
#include <QWidget>

class FormField;
class QComboBox;
class QGridLayout;
class QLineEdit;
class Session;

/// The fields of a contact as somebody types them. Each is looked at by the core's own rules when it is left,
/// and then stands as the core would keep it; never while it is typed.
class ContactForm final : public QWidget
{
    Q_OBJECT

public:
    /// Shows the values of `file`; empty for somebody new.
    ContactForm(Session &session, const ContactFile &file, QWidget *parent = nullptr);

    const ContactFile &file() const { return m_file; }
    ContactKind kind() const;
    QComboBox *kindBox() const { return m_choices.value(ContactField::Kind); }
    /// What is typed, as the core would store it; as it is typed where the core would refuse it.
    QString value(ContactField field) const;
    /// What differs from the file.
    QList<FieldEdit> edits() const;
    /// Takes over what stands there now and keeps what was typed here.
    void rebase(const ContactFile &now);
    /// Puts a stored value in place of what was typed.
    void setValue(ContactField field, const QString &value);

    /// Keeps a field from being changed and says why under it; an empty reason opens it, with what was typed.
    void setLock(ContactField field, const QString &reason);
    /// The same for all fields at once, for a reason that is told elsewhere.
    void lockAll();
    /// The locked field that was entered last, which somebody probably came to change.
    std::optional<ContactField> wantedField() const { return m_wanted; }

    /// Looks at every changed field, also those that were not left yet.
    void check();
    FormField *fieldOf(ContactField field) const { return m_fields.value(field); }
    /// In reading order.
    QList<FormField *> fields() const;
    void retranslate();
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void add(QGridLayout *grid, ContactField field, QWidget *widget);
    void fillChoices();
    bool isChanged(ContactField field) const;
    void showStored(ContactField field);
    void leave(ContactField field);
    QString problemOf(ContactField field) const;

    Session &m_session;
    ContactFile m_file;
    QMap<ContactField, QComboBox *> m_choices;
    QMap<ContactField, QLineEdit *> m_edits;
    QMap<ContactField, FormField *> m_fields;
    /// What the fields showed of the file, by which one sees whether anything was typed.
    QHash<ContactField, QString> m_shown;
    /// What was typed into a field that the cause has locked since.
    QHash<ContactField, QString> m_parked;
    std::optional<ContactField> m_wanted;
};
