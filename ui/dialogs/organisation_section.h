#pragma once

#include "app/settings/organisation_profile.h"
#include "app/staff/permit.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class FormField;
class PlainLabel;
class QLineEdit;
class Services;

/// What receipts and other documents say of the organisation, kept field by field as each is left.
class OrganisationSection final : public QWidget
{
    Q_OBJECT

public:
    OrganisationSection(Services &services, const Permit &permit, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        OrganisationField field;
        QLineEdit *input;
        FormField *shown;
    };

    void retranslate();
    void showProfile(const Result<OrganisationProfile> &profile);
    /// Keeps what was typed, if it is new and can be the value.
    void leave(const Entry &entry);
    void keep(const Entry &entry, const QString &value);
    static QString labelOf(const OrganisationField &field);
    static QString helpOf(const OrganisationField &field);

    Services &m_services;
    Permit m_permit;
    OrganisationProfile m_kept;
    QList<Entry> m_entries;
    PlainLabel *m_heading;
    PlainLabel *m_hint;
    LatestAnswer<Result<OrganisationProfile>> m_profileAnswer;
};
