#include "app/documents/role_words.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/pages/contact_detail.h"
#include "ui/pages/contact_filter_chips.h"
#include "ui/pages/contacts_page.h"
#include "ui/session/session.h"
#include "ui/widgets/contact_list_header.h"
#include "ui/widgets/contact_list_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/selection_bar.h"
#include "ui/widgets/spoken_name.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

QWidget *ContactsPage::makeListSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    m_listPane = makeListPane();
    m_listStack->addWidget(m_listPane);
    m_listStack->addWidget(m_none);
    m_listStack->addWidget(m_noneFound);
    layout->addWidget(m_listStack, 1);
    return side;
}

QWidget *ContactsPage::makeHead()
{
    auto *head = new QWidget;
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(16, 12, 14, 0);
    rows->setSpacing(8);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title);
    titleRow->addWidget(m_count, 1);
    titleRow->addWidget(m_add);
    rows->addLayout(titleRow);
    auto *searchRow = new QHBoxLayout;
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_filingSystem);
    rows->addLayout(searchRow);
    rows->addWidget(m_filters);
    rows->addWidget(m_notice);
    m_notice->clear();
    m_add->setIcon(icon(u"plus", Ink::OnAccent));
    setVariant(m_add, ButtonVariant::Primary);
    return head;
}

QWidget *ContactsPage::makeListPane()
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_selection);
    layout->addWidget(m_header);
    layout->addWidget(m_list, 1);
    return pane;
}

void ContactsPage::setTabOrders()
{
    setTabOrder(m_add, m_search);
    setTabOrder(m_search, m_filingSystem);
    setTabOrder(m_filingSystem, m_filters);
    setTabOrder(m_filters, m_selection);
    setTabOrder(m_selection, m_header);
    setTabOrder(m_header, m_list);
    setTabOrder(m_list, m_none);
    setTabOrder(m_none, m_noneFound);
    setTabOrder(m_noneFound, m_detail);
}

void ContactsPage::retranslate()
{
    const bool mayEdit = m_session.may(Operation::EditContacts);
    m_title->setText(tr("Contacts"));
    m_add->setText(tr("New contact"));
    m_add->setVisible(mayEdit);
    m_new->setText(tr("New contact…"));
    m_new->setVisible(mayEdit);
    m_new->setEnabled(mayEdit);
    m_find->setText(tr("Search in the list"));
    m_search->setPrompt(tr("Search contacts"));
    m_filters->setAccessibleName(tr("Filters"));
    m_filter->setText(tr("Filter contacts…"));
    m_byName->setText(tr("Sort by name"));
    m_duplicates->setText(tr("Possible duplicates…"));
    m_byDue->setText(tr("Sort by the day until which people are kept"));
    m_selection->setEditable(mayEdit);
    m_selection->setMergeable(m_session.may(Operation::MergeContacts));
    const bool mayRecord = m_session.may(Operation::RecordConsent);
    m_selection->setAskable(mayRecord);
    m_bulkConsent->setText(tr("Record consent of several contacts…"));
    m_bulkConsent->setVisible(mayRecord);
    m_bulkConsent->setEnabled(mayRecord);
    m_confirmations->setText(tr("Take in confirmations…"));
    m_confirmations->setVisible(mayRecord);
    m_confirmations->setEnabled(mayRecord);
    m_list->setAccessibleName(tr("Contacts"));
    m_detail->setAccessibleName(tr("Chosen contact"));
    m_none->setSentence(tr("There are no contacts here yet."));
    m_none->setVerb(m_session.may(Operation::ImportContacts) ? tr("Import contacts") : QString());
    m_none->setLink(mayEdit ? tr("Add one by hand") : QString());
    m_noneFound->setSentence(tr("No contacts with this filter."));
    m_noneFound->setVerb(tr("Clear filter"));
    const QSignalBlocker blocker(m_filingSystem);
    m_filingSystem->clear();
    setSpokenName(m_filingSystem, tr("Filing system"));
    for (const FilingSystem known : m_session.filingSystemsFor(Operation::ViewContacts))
        m_filingSystem->addItem(filingSystemWord(known), int(known));
    m_filingSystem->setCurrentIndex(m_filingSystem->findData(int(m_session.filingSystem())));
    m_filingSystem->setVisible(m_filingSystem->count() > 1);
    m_chips->retranslate();
    showFilters();
    showCount();
}

void ContactsPage::showFilters()
{
    m_header->setSort(m_chips->filter().sort);
    m_filters->setFiltered(isFiltered());
}

void ContactsPage::showCount()
{
    const QLocale locale;
    if (m_total < 0)
        m_count->setText(QString());
    else if (isFiltered())
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_shown), locale.toString(m_total)));
    else
        m_count->setText(locale.toString(m_total));
}
