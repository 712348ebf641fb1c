#pragma once

#include "ui/async/latest_answer.h"
#include "ui/models/contact_source.h"
#include "ui/shell/page.h"

#include <memory>

struct ContactFile;
class ContactDetail;
class ContactFilterChips;
class ContactListHeader;
class ContactListView;
class EmptyNote;
class FilterBar;
class InlineBar;
class MasterDetail;
class PlainLabel;
class QComboBox;
class QPushButton;
class QStackedWidget;
class SearchField;
class SelectionBar;
class Session;

/// The people of a filing system: find somebody in the list and see all that is kept of them beside it.
class ContactsPage final : public Page
{
    Q_OBJECT

public:
    ContactsPage(Session &session, std::unique_ptr<ContactSource> source, QWidget *parent = nullptr);
    ~ContactsPage() override;

    void refresh() override;
    QList<QAction *> pageActions() override;
    /// The number of a contact, or a ContactLink.
    void openRecord(const QVariant &record) override;
    QList<QWidget *> panes() override;

protected:
    void retranslate() override;

private:
    QWidget *makeListSide();
    QWidget *makeHead();
    QWidget *makeListPane();
    void setTabOrders();
    void makeActions();
    void connectParts();
    void followChanges();
    ListQuery query() const;
    bool isFiltered() const;
    void followList();
    /// Asks for what the search field and the chips say.
    void ask();
    void askAnew();
    void showResult(const ListResultPtr &view, qint64 count);
    void showCount();
    void showFilters();
    void clearFilter();
    /// To the list, at its first row unless somebody is current.
    void goToFound();
    void sortBy(ListSort sort);
    void openDialog(const ContactFile *file);
    /// False, after saying so, while names are hidden.
    bool mayShowForms();
    /// What is done with those who are chosen together.
    enum class Chosen { Edit, Merge };
    void handleSelected(Chosen what);
    void askSelected(qsizetype stretch);
    void openMerge();
    void openDuplicates(Id<Contact> contact);
    void tellMerged(Id<Contact> kept);
    void openBulkEdit();

    Session &m_session;
    std::unique_ptr<ContactSource> m_source;
    bool m_isAnew = true;
    bool m_goesToFound = false;
    QList<Id<Contact>> m_selected;
    Chosen m_chosen = Chosen::Edit;
    qsizetype m_stretch = 0;
    qint64 m_total = -1;
    qint64 m_shown = 0;

    PlainLabel *m_title;
    PlainLabel *m_count;
    QPushButton *m_add;
    QComboBox *m_filingSystem;
    SearchField *m_search;
    FilterBar *m_filters;
    ContactFilterChips *m_chips;
    InlineBar *m_notice;
    SelectionBar *m_selection;
    QStackedWidget *m_listStack;
    ContactListView *m_list;
    ContactListHeader *m_header;
    QWidget *m_listPane = nullptr;
    EmptyNote *m_none;
    EmptyNote *m_noneFound;
    ContactDetail *m_detail;
    MasterDetail *m_both;
    QAction *m_new;
    QAction *m_find;
    QAction *m_filter;
    QAction *m_byName;
    QAction *m_byDue;
    QAction *m_duplicates;

    LatestAnswer<Result<qint64>> m_totalAnswer;
    LatestAnswer<Result<ListResultPtr>> m_searchAnswer;
    LatestAnswer<Result<QList<Id<Contact>>>> m_selectedAnswer;
};
