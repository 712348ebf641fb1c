#pragma once

#include "app/base/result.h"
#include "ui/async/latest_answer.h"
#include "ui/pages/retention_choice.h"

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

    void select(const RetentionChoice &choice);
    void clear();
    const std::optional<RetentionChoice> &chosen() const { return m_chosen; }
    QTableView *table() const { return m_table; }
    void retranslate();

signals:
    void contactWanted(Id<Contact> contact);

private:
    /// Asks the next of the questions that are left, until fifty people are there.
    void askNext();
    void fetch(const Result<ListResultPtr> &found);
    void gather(const Result<ListPage> &page);
    void showPeople();
    void tell(const Error &error);

    Session &m_session;
    std::optional<RetentionChoice> m_chosen;
    Card *m_card;
    Chip *m_chip;
    QStackedWidget *m_faces;
    EmptyNote *m_note;
    QTableView *m_table;
    RetentionPeopleModel *m_people;
    QList<ListQuery> m_left;
    QList<ListRow> m_gathered;
    LatestAnswer<Result<ListResultPtr>> m_found;
    LatestAnswer<Result<ListPage>> m_page;
};
