#pragma once

#include "app/base/result.h"
#include "app/documents/retention_groups.h"
#include "app/lists/list_query.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

#include <optional>

class Card;
class Chip;
class EmptyNote;
class QStackedWidget;
class QTableView;
class RetentionPeopleModel;
class Session;

/// The people behind the bar that was chosen, the first fifty of them.
class RetentionSelection final : public QWidget
{
    Q_OBJECT

public:
    explicit RetentionSelection(Session &session, QWidget *parent = nullptr);

    /// No kind: all kinds together. `people` is how many the figures count.
    void select(std::optional<ContactKind> kind, RetentionGroup group, qint64 people);
    void clear();
    bool hasSelection() const { return m_chosen.has_value(); }
    std::optional<ContactKind> kind() const;
    RetentionGroup group() const;
    QTableView *table() const { return m_table; }
    void retranslate();

signals:
    void contactWanted(Id<Contact> contact);

private:
    struct Chosen
    {
        std::optional<ContactKind> kind;
        RetentionGroup group;
        qint64 people = 0;
    };

    /// Asks for the next of the states that are left, until fifty people are there.
    void askNext();
    void fetch(const Result<ListResultPtr> &found);
    void gather(const Result<ListPage> &page);
    void showPeople();
    void tell(const Error &error);

    Session &m_session;
    std::optional<Chosen> m_chosen;
    Card *m_card;
    Chip *m_chip;
    QStackedWidget *m_faces;
    EmptyNote *m_note;
    QTableView *m_table;
    RetentionPeopleModel *m_people;
    QList<RetentionState> m_left;
    QList<ListRow> m_gathered;
    LatestAnswer<Result<ListResultPtr>> m_found;
    LatestAnswer<Result<ListPage>> m_page;
};
