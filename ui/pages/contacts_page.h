#pragma once

#include "ui/async/latest_answer.h"
#include "ui/models/contact_source.h"
#include "ui/pages/contact_link.h"
#include "ui/shell/page.h"

#include <memory>

struct ContactFile;
class ContactDetail;
class ContactListView;
class EmptyNote;
class FilterBar;
class InlineBar;
class MasterDetail;
class PlainLabel;
class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;
class SearchField;
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
    void makeActions();
    void connectParts();
    void followChanges();
    ListQuery query() const;
    bool isFiltered() const;
    /// Asks anew for what the search field and the chips say.
    void ask();
    void showResult(const ListResultPtr &view, qint64 count);
    void showCount();
    void chooseFilter(const QString &key, bool on);
    void dressFilters();
    void fillFilterMenu();
    void clearFilter();
    void openDialog(const ContactFile *file);

    Session &m_session;
    std::unique_ptr<ContactSource> m_source;
    ContactLink m_filter;
    bool m_missingGround = false;
    qint64 m_total = -1;
    qint64 m_shown = 0;

    PlainLabel *m_title;
    PlainLabel *m_count;
    QPushButton *m_add;
    QComboBox *m_filingSystem;
    SearchField *m_search;
    FilterBar *m_filters;
    QMenu *m_filterMenu;
    QPushButton *m_filterButton;
    InlineBar *m_notice;
    QStackedWidget *m_listStack;
    ContactListView *m_list;
    EmptyNote *m_none;
    EmptyNote *m_noneFound;
    ContactDetail *m_detail;
    MasterDetail *m_both;
    QAction *m_new;
    QAction *m_find;

    LatestAnswer<Result<qint64>> m_totalAnswer;
    LatestAnswer<Result<ListResultPtr>> m_searchAnswer;
};
