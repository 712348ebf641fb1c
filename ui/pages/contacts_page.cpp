#include "ui/pages/contacts_page.h"

#include "app/documents/error_sentence.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/look/curtain.h"
#include "ui/pages/contact_detail.h"
#include "ui/pages/contact_filter_chips.h"
#include "ui/pages/contact_link.h"
#include "ui/session/session.h"
#include "ui/shell/command.h"
#include "ui/widgets/contact_list_header.h"
#include "ui/widgets/contact_list_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/selection_bar.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

ContactsPage::ContactsPage(Session &session, std::unique_ptr<ContactSource> source, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_source(std::move(source))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_count(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_add(new QPushButton)
    , m_filingSystem(new QComboBox)
    , m_search(new SearchField)
    , m_filters(new FilterBar)
    , m_chips(new ContactFilterChips(session, m_filters))
    , m_notice(new InlineBar)
    , m_selection(new SelectionBar)
    , m_listStack(new QStackedWidget)
    , m_list(new ContactListView)
    , m_header(new ContactListHeader(m_list))
    , m_none(new EmptyNote(QStringLiteral("address-book")))
    , m_noneFound(new EmptyNote(QStringLiteral("search")))
    , m_detail(new ContactDetail(session))
    , m_both(new MasterDetail(makeListSide(), m_detail, this))
    , m_new(new QAction(this))
    , m_find(new QAction(this))
    , m_filter(new QAction(this))
    , m_bulkConsent(new QAction(this))
    , m_confirmations(new QAction(this))
    , m_byName(new QAction(this))
    , m_byDue(new QAction(this))
    , m_duplicates(new QAction(this))
    , m_totalAnswer([this](const Result<qint64> &total) {
        if (!total) {
            m_notice->tell(Tone::Danger, errorWords(total.error()));
            return;
        }
        m_total = *total;
        if (isFiltered() || m_chips->filter().sort != ListSort::Name)
            showCount();
        else
            showResult(nullptr, m_total);
    })
    , m_searchAnswer([this](const Result<ListResultPtr> &found) {
        emit busyChanged(false);
        if (found) {
            showResult(*found, (*found)->count());
        } else if (found.error().failure != Failure::Cancelled) {
            m_goesToFound = false;
            m_notice->tell(Tone::Danger, errorWords(found.error()));
        }
    })
    , m_selectedAnswer([this](const Result<QList<Id<Contact>>> &contacts) {
        if (!contacts) {
            m_notice->tell(Tone::Danger, errorWords(contacts.error()));
            return;
        }
        m_selected.append(*contacts);
        askStretch();
    })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    m_list->setSource(m_source.get());
    m_list->setToday(session.today());
    makeActions();
    connectParts();
    followList();
    followChanges();
    setTabOrders();
    retranslate();
}

ContactsPage::~ContactsPage() = default;

void ContactsPage::makeActions()
{
    answerCommand(m_new, Command::NewContact);
    answerCommand(m_find, Command::Find);
    answerCommand(m_detail->editAction(), Command::Edit);
    answerCommand(m_detail->requestAction(), Command::NewRequest);
    connect(m_new, &QAction::triggered, this, [this] { openDialog(nullptr); });
    connect(m_add, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_find, &QAction::triggered, m_search, [this] {
        m_both->setDetailShown(false);
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(m_filter, &QAction::triggered, m_chips, &ContactFilterChips::openForm);
    connect(m_bulkConsent, &QAction::triggered, this, &ContactsPage::recordConsentOfMany);
    connect(m_confirmations, &QAction::triggered, this, &ContactsPage::takeConfirmations);
    connect(m_byName, &QAction::triggered, this, [this] { sortBy(ListSort::Name); });
    connect(m_byDue, &QAction::triggered, this, [this] { sortBy(ListSort::DueOn); });
    connect(m_duplicates, &QAction::triggered, this, [this] { openDuplicates({}); });
}

QList<QAction *> ContactsPage::pageActions()
{
    return {m_new, m_detail->editAction(), m_detail->requestAction(), m_detail->withdrawAction(), m_find,
        m_filter, m_bulkConsent, m_confirmations, m_byName, m_byDue, m_duplicates};
}

QList<QWidget *> ContactsPage::panes()
{
    return {m_list, m_detail};
}

void ContactsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &ContactsPage::askAnew);
    connect(m_search, &SearchField::foundWanted, this, &ContactsPage::goToFound);
    connect(m_chips, &ContactFilterChips::chosen, this, &ContactsPage::askAnew);
    connect(m_chips, &ContactFilterChips::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, errorWords(error)); });
    connect(m_chips, &ContactFilterChips::removed, this, [this](const QString &name, const Act &undo) {
        emit noticeWanted({tr("Filter “%1” removed").arg(name), undo});
    });
    connect(m_filters, &FilterBar::clearRequested, this, &ContactsPage::clearFilter);
    connect(m_noneFound, &EmptyNote::verbChosen, this, &ContactsPage::clearFilter);
    connect(
        m_none, &EmptyNote::verbChosen, this, [this] { emit recordWanted(QStringLiteral("import"), {}); });
    connect(m_none, &EmptyNote::linkChosen, m_new, &QAction::trigger);
    connect(m_both, &MasterDetail::backRequested, this, [this] {
        m_both->setDetailShown(false);
        m_list->setFocus();
    });
    connect(m_detail, &ContactDetail::noticeWanted, this, &Page::noticeWanted);
    connect(m_detail, &ContactDetail::recordWanted, this, &Page::recordWanted);
    connect(
        m_detail, &ContactDetail::editWanted, this, [this](const ContactFile &file) { openDialog(&file); });
    connect(m_detail, &ContactDetail::duplicatesWanted, this, &ContactsPage::openDuplicates);
    connect(m_detail, &ContactDetail::removed, m_list, [this] { m_list->setFocus(); });
    connect(m_filingSystem, &QComboBox::activated, this, [this] {
        m_session.setFilingSystem(static_cast<FilingSystem>(m_filingSystem->currentData().toInt()));
    });
}

void ContactsPage::followList()
{
    connect(m_list, &ContactListView::currentChanged, this, [this](Id<Contact> contact) {
        m_detail->showContact(contact);
        emit recordOpened(contact.number());
    });
    connect(m_list, &ContactListView::activated, this, [this] {
        m_both->setDetailShown(true);
        m_detail->setFocus();
    });
    connect(m_list, &ContactListView::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, errorWords(error)); });
    connect(m_list, &ContactListView::selectionChanged, m_selection, &SelectionBar::setCount);
    connect(m_header, &ContactListHeader::sortChosen, this, &ContactsPage::sortBy);
    connect(m_selection, &SelectionBar::editWanted, this, &ContactsPage::editSelected);
    connect(m_selection, &SelectionBar::mergeWanted, this, &ContactsPage::mergeSelected);
    connect(m_selection, &SelectionBar::consentWanted, this, &ContactsPage::recordConsentOfMany);
    connect(m_selection, &SelectionBar::clearWanted, this, [this] {
        m_list->clearSelection();
        m_list->setFocus();
    });
}

void ContactsPage::followChanges()
{
    connect(m_source.get(), &ContactSource::changed, this, &ContactsPage::refresh);
    connect(&m_session, &Session::filingSystemChanged, this, [this] {
        m_detail->clear();
        m_list->forgetCurrent();
        m_total = -1;
        m_isAnew = true;
        m_chips->setFilter({.sort = m_chips->filter().sort});
        m_search->clear();
        retranslate();
        refresh();
    });
    connect(&m_session.feed(), &ChangeFeed::contactChanged, this,
        [this](FilingSystem filingSystem, qint64 contact) {
            if (filingSystem == m_session.filingSystem() && contact == m_detail->contact().number())
                m_detail->refresh();
        });
    connect(&m_session.feed(), &ChangeFeed::contactErased, this,
        [this](FilingSystem filingSystem, qint64 contact) {
            if (filingSystem == m_session.filingSystem() && contact == m_detail->contact().number())
                m_detail->clear();
        });
}

void ContactsPage::refresh()
{
    m_list->setToday(m_session.today());
    m_chips->refresh();
    m_totalAnswer.expect(m_source->total());
    if (isFiltered() || m_chips->filter().sort != ListSort::Name)
        ask();
}

void ContactsPage::openRecord(const QVariant &record)
{
    if (record.typeId() == QMetaType::QVariantMap) {
        const ContactLink link = ContactLink::fromVariant(record);
        ContactFilter filter{.retention = link.state, .sort = m_chips->filter().sort};
        if (link.kind)
            filter.kinds = {*link.kind};
        m_chips->setFilter(filter);
        m_search->clear();
        askAnew();
        return;
    }
    const Id<Contact> contact(record.toLongLong());
    if (contact.isStored()) {
        m_list->selectContact(contact);
        m_list->setFocus(); // whoever was led here by a link or the palette hears whom they came for
        m_both->setDetailShown(true);
    }
}

bool ContactsPage::isFiltered() const
{
    return !m_chips->filter().isEmpty() || !m_search->text().trimmed().isEmpty();
}

ListQuery ContactsPage::query() const
{
    return {.text = m_search->text(),
        .filter = m_chips->filter().on(m_session.today()),
        .sort = m_chips->filter().sort};
}

void ContactsPage::askAnew()
{
    m_isAnew = true;
    m_goesToFound = false;
    ask();
}

void ContactsPage::ask()
{
    showFilters();
    if (!isFiltered() && m_chips->filter().sort == ListSort::Name) {
        m_searchAnswer.forget();
        emit busyChanged(false);
        if (m_total >= 0)
            showResult(nullptr, m_total);
        else
            m_totalAnswer.expect(m_source->total());
        return;
    }
    emit busyChanged(true);
    m_searchAnswer.expect(m_source->search(query()));
}

void ContactsPage::showResult(const ListResultPtr &view, qint64 count)
{
    m_notice->clear();
    m_shown = count;
    m_list->show(view, count, m_isAnew ? ContactListView::Showing::Anew : ContactListView::Showing::Again);
    m_isAnew = false;
    if (count > 0)
        m_listStack->setCurrentWidget(m_listPane);
    else
        m_listStack->setCurrentWidget(isFiltered() ? m_noneFound : m_none);
    if (std::exchange(m_goesToFound, false) && m_search->hasFocus())
        goToFound();
    showCount();
}

void ContactsPage::goToFound()
{
    // Somebody who types fast is ahead of the answer.
    if (m_isAnew) {
        m_goesToFound = true;
        return;
    }
    if (m_list->count() == 0)
        return;
    m_list->setFocus();
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void ContactsPage::clearFilter()
{
    m_chips->setFilter({.sort = m_chips->filter().sort});
    m_search->clear();
    askAnew();
    m_search->setFocus();
}
