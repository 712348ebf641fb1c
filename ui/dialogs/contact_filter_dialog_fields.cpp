#include "app/documents/consent_words.h"
#include "app/documents/retention_words.h"
#include "ui/dialogs/contact_filter_dialog.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace {

FormField *fieldOf(const QList<FormField *> &fields, const QWidget *widget)
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [widget](const FormField *field) { return field->field() == widget; });
    return found == fields.end() ? nullptr : *found;
}

void refuse(const QList<FormField *> &fields, QWidget *widget, const QString &why)
{
    fieldOf(fields, widget)->setError(why);
    widget->setFocus();
}

} // namespace

std::optional<ContactFilter> ContactFilterDialog::readFilter()
{
    ContactFilter filter{.kinds = m_kinds.chosen(), .sort = m_start.sort};
    filter.purpose = Id<Purpose>(m_purpose->currentData().toLongLong());
    if (const int state = m_consent->currentData().toInt(); state != 0)
        filter.consentStates = {static_cast<ConsentState>(state)};
    if (const int state = m_retention->currentData().toInt(); state != 0)
        filter.retention = static_cast<RetentionState>(state);
    const auto addMark = [&filter](const QCheckBox *box, ListMark mark) {
        filter.marks = box->isChecked() ? filter.marks.with(mark) : filter.marks;
    };
    addMark(m_missingGround, ListMark::MissingGround);
    addMark(m_openRequest, ListMark::OpenRequest);
    addMark(m_restricted, ListMark::Restricted);
    if (filter.purpose.isStored() && filter.consentStates.isEmpty()) {
        refuse(m_fields, m_consent, tr("Choose how the consent for this purpose must stand."));
        return std::nullopt;
    }
    if (!filter.purpose.isStored() && !filter.consentStates.isEmpty()) {
        refuse(m_fields, m_purpose, tr("Choose the purpose of the consent."));
        return std::nullopt;
    }
    if (!readOrganisation(filter) || !readDue(filter))
        return std::nullopt;
    return filter;
}

bool ContactFilterDialog::readOrganisation(ContactFilter &filter)
{
    const QString typed = m_organisationName->text().trimmed();
    if (typed.isEmpty())
        return true;
    QList<Organisation> known = m_suggested;
    known.append(m_organisation);
    for (const Organisation &organisation : std::as_const(known)) {
        if (organisation.id.isStored() && organisation.name.compare(typed, Qt::CaseInsensitive) == 0) {
            filter.organisation = organisation.id;
            return true;
        }
    }
    refuse(m_fields, m_organisationName,
        tr("No organisation is called so. Choose one of those that are offered."));
    return false;
}

bool ContactFilterDialog::readDue(ContactFilter &filter)
{
    switch (static_cast<Due>(m_due->currentData().toInt())) {
    case Due::Any:
        return true;
    case Due::Within:
        filter.dueWithin = m_days->value();
        return true;
    case Due::Between:
        break;
    }
    for (DateField *day : {m_from, m_to}) {
        if (day->isRefused()) {
            refuse(m_fields, day, day->problem());
            return false;
        }
    }
    filter.dueFrom = m_from->date();
    filter.dueTo = m_to->date();
    if (!filter.dueFrom && !filter.dueTo) {
        refuse(m_fields, m_from, tr("Give a first day, a last day or both."));
        return false;
    }
    if (filter.dueFrom && filter.dueTo && *filter.dueTo < *filter.dueFrom) {
        refuse(m_fields, m_to, tr("The last day lies before the first."));
        return false;
    }
    return true;
}

void ContactFilterDialog::retranslate()
{
    setWindowTitle(tr("Filter contacts"));
    fieldOf(m_fields, m_kindHome)->setLabel(tr("Kind of contact"));
    fieldOf(m_fields, m_organisationName)->setLabel(tr("Organisation"));
    fieldOf(m_fields, m_retention)->setLabel(tr("Retention"));
    fieldOf(m_fields, m_purpose)->setLabel(tr("Purpose"));
    fieldOf(m_fields, m_consent)->setLabel(tr("Consent stands at"));
    fieldOf(m_fields, m_due)->setLabel(tr("Kept until"));
    fieldOf(m_fields, m_days)->setLabel(tr("Number of days from today"));
    fieldOf(m_fields, m_from)->setLabel(tr("From"));
    fieldOf(m_fields, m_to)->setLabel(tr("Up to and including"));
    m_missingGround->setText(tr("Missing ground"));
    m_openRequest->setText(tr("With an open request"));
    m_restricted->setText(tr("Processing restricted"));
    m_kinds.setWords(kindsWord);
    m_apply->setText(tr("Show"));
    m_reset->setText(tr("Reset all"));
    m_cancel->setText(tr("Cancel"));
    fillChoices();
}

void ContactFilterDialog::fillChoices()
{
    const auto fill = [](QComboBox *box, const QList<std::pair<QString, QVariant>> &choices) {
        const QVariant chosen = box->currentData();
        box->clear();
        for (const auto &[words, value] : choices)
            box->addItem(visibleLine(words), value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    QList<std::pair<QString, QVariant>> purposes = {{tr("Does not matter"), 0}};
    for (const Purpose &purpose : std::as_const(m_purposes))
        purposes.append(
            {inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn), purpose.id.number()});
    QList<std::pair<QString, QVariant>> consents = {{tr("Does not matter"), 0}};
    for (const ConsentState state : allConsentStates)
        consents.append({stateWord(state), int(state)});
    QList<std::pair<QString, QVariant>> retention = {{tr("Does not matter"), 0}};
    for (const RetentionState state : allRetentionStates)
        retention.append({stateWord(state), int(state)});
    fill(m_purpose, purposes);
    fill(m_consent, consents);
    fill(m_retention, retention);
    fill(m_due,
        {{tr("Does not matter"), int(Due::Any)}, {tr("Within a number of days"), int(Due::Within)},
            {tr("Between two days"), int(Due::Between)}});
}
