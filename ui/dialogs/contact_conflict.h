#pragma once

#include "app/contacts/field_edit.h"

#include <QWidget>

class ContactTable;
class QComboBox;

/// What two people made of the same contact, field by field, with the choice of what is kept. A field that
/// both changed must be chosen; one that only I changed stays mine unless I say otherwise.
class ContactConflict final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactConflict(QWidget *parent = nullptr);

    void ask(const QList<FieldComparison> &fields);
    bool isAsking() const { return !m_fields.isEmpty(); }
    /// Whether every field was chosen.
    bool isSettled() const;
    /// The fields of which the other's value is kept.
    QList<FieldComparison> givenUp() const;
    /// Puts the keyboard on the first field that is still to be chosen.
    void focusFirstOpen();
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<FieldComparison> m_fields;
    QList<QComboBox *> m_choices;
    ContactTable *m_table;
};
