#include "app/consent/lawful_basis.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/dialogs/contact_form.h"
#include "ui/dialogs/ground_fields.h"
#include "ui/dialogs/informed_fields.h"
#include "ui/models/contact_field_words.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

void fill(QComboBox *box, const QList<std::pair<QString, QVariant>> &choices)
{
    const QSignalBlocker blocker(box);
    const int chosen = std::max(0, box->currentIndex());
    box->clear();
    for (const auto &[words, value] : choices)
        box->addItem(words, value);
    box->setCurrentIndex(chosen);
}

} // namespace

void ContactDialog::retranslate()
{
    setWindowTitle(isNew() ? tr("New contact") : tr("Edit contact"));
    m_whyTitle->setText(tr("Why it is changed"));
    m_originTitle->setText(tr("Where the data comes from"));
    m_form->retranslate();
    m_causeField->setLabel(tr("Cause"));
    m_sourceField->setLabel(isNew() ? tr("Source") : tr("Where the news comes from"));
    m_sourceField->setHelp(tr("For example: telephone call, form on paper, e-mail."));
    m_collectedOnField->setLabel(tr("Collected on"));
    m_basisField->setLabel(tr("Lawful basis"));
    m_notBsnField->setLabel(tr("Why the number is no BSN"));
    for (FormField *field : {m_causeField, m_sourceField, m_collectedOnField, m_basisField, m_notBsnField})
        field->setRequired(true);
    if (isNew())
        m_form->fieldOf(ContactField::Surname)->setHelp(tr("A surname or a first name is required."));
    m_suppressed->setText(tr("I know that this address or number may not be used; keep it all the same"));
    m_correct->setText(tr("Start a correction request…"));
    m_save->setText(isNew() ? tr("Add contact") : tr("Save"));
    m_cancel->setText(tr("Cancel"));
    fillChoices();
    m_informed->retranslate();
    m_ground->retranslate();
}

void ContactDialog::fillChoices()
{
    QList<std::pair<QString, QVariant>> causes;
    for (const EditCause each : allEditCauses)
        causes.append({causeWord(each), int(each)});
    QList<std::pair<QString, QVariant>> bases;
    for (const LawfulBasis basis : allLawfulBases)
        bases.append({basisWithArticle(basis), letterOf(basis)});
    fill(m_cause, causes);
    fill(m_basis, bases);
}

EditCause ContactDialog::cause() const
{
    return static_cast<EditCause>(m_cause->currentData().toInt());
}

std::optional<Error> ContactDialog::recordLock() const
{
    const Contact &contact = m_form->file().contact;
    const bool isOwn = !contact.ref.isEmpty() && contact.ref == m_session.permit().ownContact();
    if (const auto allowed = mayEditRecord(isOwn ? std::optional(contact.id) : std::nullopt, contact.id);
        !allowed)
        return allowed.error();
    if (contact.restrictedAt)
        return Error{Failure::Refused, QStringLiteral("contact.restricted")};
    return std::nullopt;
}

void ContactDialog::lockFields()
{
    if (isNew())
        return;
    if (const auto lock = recordLock()) {
        m_form->lockAll();
        m_save->setEnabled(false);
        m_locked->tell(Tone::Warn, errorSentence(*lock));
        return;
    }
    bool isAnyLocked = false;
    for (const EditRule &rule : editRules()) {
        if (m_form->fieldOf(rule.field) == nullptr)
            continue;
        const QString reason =
            lockSentence(rule.field, m_session.filingSystem(), cause(), m_corrected.contains(rule.field));
        m_form->setLock(rule.field, reason);
        isAnyLocked |= !reason.isEmpty();
    }
    if (!isAnyLocked)
        m_locked->clear();
    else if (m_session.filingSystem() == FilingSystem::Employees)
        m_locked->tell(Tone::Info,
            tr("Of an employee only the work e-mail and the work phone are changed directly. The rest is "
               "corrected at the person's request, and a colleague approves that."));
    else
        m_locked->tell(Tone::Info,
            tr("What is locked, such as names and the birth date, is corrected at the person's request, and "
               "a "
               "colleague approves that."));
}
