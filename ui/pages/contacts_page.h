#pragma once

#include "ui/async/latest_answer.h"
#include "ui/models/contact_source.h"
#include "ui/models/row_selection.h"
#include "ui/shell/page.h"

#include <functional>
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
    void openDuplicates(Id<Contact> contact);
    void tellMerged(Id<Contact> kept);
    void editSelected();
    void mergeSelected();
    /// Of those who were chosen; of everybody who is shown where nobody was.
    void recordConsentOfMany();
    /// Asks who stands in these rows, and then does it with them.
    void withContacts(const QList<RowSelection::Stretch> &stretches, std::function<void()> then);
    void askStretch();
    void openMerge();
    void openBulkEdit();
    void openBulkConsent();
    void takeConfirmations();

    Session &m_session;
    std::unique_ptr<ContactSource> m_source;
    bool m_isAnew = true;
    bool m_goesToFound = false;
    QList<Id<Contact>> m_selected;
    /// Of which it is not known yet who stands there.
    QList<RowSelection::Stretch> m_stretches;
    std::function<void()> m_withSelected;
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
    QAction *m_bulkConsent;
    QAction *m_confirmations;
    QAction *m_byName;
    QAction *m_byDue;
    QAction *m_duplicates;

    LatestAnswer<Result<qint64>> m_totalAnswer;
    LatestAnswer<Result<ListResultPtr>> m_searchAnswer;
    LatestAnswer<Result<QList<Id<Contact>>>> m_selectedAnswer;
};
