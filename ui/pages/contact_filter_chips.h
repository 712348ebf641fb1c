#pragma once

#include "app/consent/purpose.h"
#include "app/contacts/contact_details.h"
#include "app/lists/saved_filter.h"
#include "ui/async/latest_answer.h"
#include "ui/async/reversal.h"

#include <QObject>

class Chip;
class FilterBar;
class QPushButton;
class Session;

/// What the contacts list is narrowed to, as chips over it: the filters a member keeps under a name, and
/// where none of these is on, every part of the filter with a way to take it away.
class ContactFilterChips final : public QObject
{
    Q_OBJECT

public:
    /// Dresses `bar`, which also is where dialogs open.
    ContactFilterChips(Session &session, FilterBar *bar);

    const ContactFilter &filter() const { return m_filter; }
    /// Sets it without telling.
    void setFilter(const ContactFilter &filter);
    /// Fetches what is kept, and the names that the chips need.
    void refresh();
    void retranslate();
    void openForm();

signals:
    /// The member chose another filter.
    void chosen();
    /// A kept filter was taken away; `undo` keeps it again.
    void removed(const QString &name, const Act &undo);
    void failed(const Error &error);

private:
    /// Keeps again what was removed.
    Act keepingAgain(const SavedFilter &gone);
    const SavedFilter *savedThatIsOn() const;
    void choose(const ContactFilter &filter);
    void toggle(const QString &key, bool on);
    void takeAway(const QString &key);
    void dress();
    void dressSaved();
    void dressParts(bool shown);
    void dressPart(const QString &key, bool shown, const QString &words);
    void offerVerbs(Chip *chip, const SavedFilter &saved);
    void askName(const SavedFilter &saved);
    void removeSaved(const SavedFilter &saved);
    QString purposeWords() const;
    QString dueWords() const;

    Session &m_session;
    FilterBar *m_bar;
    QPushButton *m_form;
    QPushButton *m_save;
    ContactFilter m_filter;
    QList<SavedFilter> m_saved;
    QList<Purpose> m_purposes;
    Organisation m_organisation;
    SavedFilter m_goes;
    FilingSystem m_goesFrom = FilingSystem::Customers;
    LatestAnswer<Result<QList<SavedFilter>>> m_savedAnswer;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
    LatestAnswer<Result<Organisation>> m_organisationAnswer;
    LatestAnswer<Outcome> m_removeAnswer;
    LatestAnswer<Result<Reversal>> m_reversalAnswer;
};
