#include "ui/dialogs/bulk_edit_dialog.h"
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

void ContactsPage::handleSelected(Chosen what)
{
    const Operation needed = what == Chosen::Edit ? Operation::EditContacts : Operation::MergeContacts;
    if (!m_session.may(needed) || !mayShowForms())
        return;
    m_chosen = what;
    m_selected.clear();
    askSelected(0);
}

/// One stretch after the other, since a list may have been chosen from here and there.
void ContactsPage::askSelected(qsizetype stretch)
{
    const QList<RowSelection::Stretch> &stretches = m_list->selection().stretches();
    m_stretch = stretch;
    if (stretch < stretches.size()) {
        const RowSelection::Stretch &next = stretches.at(stretch);
        m_selectedAnswer.expect(m_source->contacts(m_list->view(), next.first, next.length()));
    } else if (m_chosen == Chosen::Merge) {
        openMerge();
    } else if (!m_selected.isEmpty()) {
        openBulkEdit();
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
