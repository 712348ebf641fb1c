#pragma once

#include "app/contacts/contact_file.h"
#include "app/retention/contact_terms.h"

#include <QWidget>

class ContactTable;
class PlainLabel;

/// The Data tab of a contact: every field with its source and day, and how long each category is kept.
class ContactDataTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactDataTab(QWidget *parent = nullptr);

    void showFile(const ContactFile &file);
    void showTerms(const QList<CategoryTerm> &terms);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ContactTable *m_fields;
    PlainLabel *m_heading;
    ContactTable *m_terms;
    ContactFile m_file;
    QList<CategoryTerm> m_shownTerms;
};
