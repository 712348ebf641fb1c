#include "ui/dialogs/bulk_edit_dialog.h"
#include "ui/dialogs/consent_bulk_dialog.h"
#include "ui/dialogs/consent_drop_dialog.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/dialogs/contact_edit_reversal.h"
#include "ui/dialogs/duplicates_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/look/curtain.h"
#include "ui/pages/contact_detail.h"
#include "ui/pages/contact_filter_chips.h"
#include "ui/pages/contacts_page.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/contact_list_header.h"
#include "ui/widgets/contact_list_view.h"
#include "ui/widgets/inline_bar.h"

#include <utility>

void ContactsPage::sortBy(ListSort sort)
{
    m_header->setSort(sort);
    if (m_chips->filter().sort == sort)
        return;
    ContactFilter filter = m_chips->filter();
    filter.sort = sort;
    m_chips->setFilter(filter);
    askAnew();
}

bool ContactsPage::mayShowForms()
{
    if (curtain().isDrawn())
        m_notice->tell(Tone::Info,
            tr("The privacy curtain is drawn. Open it (Ctrl+Shift+H) to add or change somebody."));
    return !curtain().isDrawn();
}

void ContactsPage::openDialog(const ContactFile *file)
{
    if (!m_session.may(Operation::EditContacts) || !mayShowForms())
        return;
    auto *dialog = new ContactDialog(m_session, file, this);
    const bool isNew = file == nullptr;
    connect(dialog, &ContactDialog::saved, this,
        [this, isNew](Id<Contact> contact, const QList<Id<FieldChange>> &changes) {
            const Act undo = changes.isEmpty() ? Act()
                                               : takingBackEdits(m_session.shared(), m_session.permit(),
                                                     m_session.filingSystem(), changes);
            emit noticeWanted({isNew ? tr("Contact added") : tr("Contact changed"), undo});
            m_list->selectContact(contact);
            refresh();
        });
    connect(dialog, &ContactDialog::correctionWanted, m_detail, &ContactDetail::openCorrection);
    dialog->open();
}

void ContactsPage::editSelected()
{
    if (!m_session.may(Operation::EditContacts) || !mayShowForms())
        return;
    withContacts(m_list->selection().stretches(), [this] { openBulkEdit(); });
}

void ContactsPage::mergeSelected()
{
    if (!m_session.may(Operation::MergeContacts) || !mayShowForms())
        return;
    withContacts(m_list->selection().stretches(), [this] { openMerge(); });
}

void ContactsPage::recordConsentOfMany()
{
    if (!m_session.may(Operation::RecordConsent) || m_list->count() == 0)
        return;
    QList<RowSelection::Stretch> stretches = m_list->selection().stretches();
    if (stretches.isEmpty())
        stretches = {{0, m_list->count() - 1}};
    withContacts(stretches, [this] { openBulkConsent(); });
}

void ContactsPage::withContacts(const QList<RowSelection::Stretch> &stretches, std::function<void()> then)
{
    m_selected.clear();
    m_stretches = stretches;
    m_withSelected = std::move(then);
    askStretch();
}

/// One stretch after the other, since a list may have been chosen from here and there.
void ContactsPage::askStretch()
{
    if (!m_stretches.isEmpty()) {
        const RowSelection::Stretch next = m_stretches.takeFirst();
        m_selectedAnswer.expect(m_source->contacts(m_list->view(), next.first, next.length()));
    } else if (!m_selected.isEmpty() && m_withSelected) {
        std::exchange(m_withSelected, nullptr)();
    }
}

void ContactsPage::openMerge()
{
    if (m_selected.size() != 2)
        return;
    auto *dialog = new MergeDialog(m_session, m_selected.first(), m_selected.last(), this);
    connect(dialog, &MergeDialog::merged, this, &ContactsPage::tellMerged);
    dialog->open();
}

void ContactsPage::openDuplicates(Id<Contact> contact)
{
    if (!mayShowForms())
        return;
    auto *dialog = new DuplicatesDialog(m_session, contact, this);
    connect(dialog, &DuplicatesDialog::merged, this, &ContactsPage::tellMerged);
    dialog->open();
}

void ContactsPage::tellMerged(Id<Contact> kept)
{
    emit noticeWanted({tr("Two records merged"), {}});
    m_list->clearSelection();
    m_list->selectContact(kept);
    refresh();
}

void ContactsPage::takeConfirmations()
{
    if (!m_session.may(Operation::RecordConsent))
        return;
    auto *dialog = new ConsentDropDialog(m_session, this);
    connect(dialog, &ConsentDropDialog::confirmed, this, [this](int count) {
        emit noticeWanted({tr("%Ln confirmation(s) recorded", nullptr, count), {}});
        refresh();
        m_detail->refresh();
    });
    dialog->open();
}

void ContactsPage::openBulkConsent()
{
    auto *dialog = new ConsentBulkDialog(m_session, m_selected, this);
    connect(dialog, &ConsentBulkDialog::jobStarted, this, &Page::jobStarted);
    connect(dialog, &ConsentBulkDialog::recorded, this, [this](const BulkConsentOutcome &outcome) {
        emit noticeWanted({outcome.refused.isEmpty()
                ? tr("Consent of %Ln contact(s) recorded", nullptr, outcome.changed)
                : tr("Consent of %Ln contact(s) recorded, of others not", nullptr, outcome.changed),
            {}});
        refresh();
        m_detail->refresh();
    });
    dialog->open();
}

void ContactsPage::openBulkEdit()
{
    auto *dialog = new BulkEditDialog(m_session, *m_source, m_selected, this);
    connect(dialog, &BulkEditDialog::jobStarted, this, &Page::jobStarted);
    connect(dialog, &BulkEditDialog::edited, this, [this](int changed, int refused) {
        emit noticeWanted({refused == 0 ? tr("%Ln contact(s) changed", nullptr, changed)
                                        : tr("%Ln contact(s) changed, others not", nullptr, changed),
            {}});
        refresh();
    });
    dialog->open();
}
