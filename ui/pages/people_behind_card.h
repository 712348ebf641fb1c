#pragma once

#include "app/base/result.h"
#include "app/insights/people_behind.h"
#include "app/insights/people_figure.h"
#include "ui/async/latest_answer.h"
#include "ui/widgets/saying.h"

#include <QWidget>

#include <optional>

class Card;
class Chip;
class EmptyNote;
class QPushButton;
class QStackedWidget;
class QTableView;
class RetentionPeopleModel;
class Session;

/// The people behind the figure that was chosen on a dashboard: how many they are as the list counts them,
/// and who the first of them are.
class PeopleBehindCard final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleBehindCard(Session &session, QWidget *parent = nullptr);

    /// `words` says in a few words what was chosen, for the chip that takes it away.
    void choose(const PeopleFigure &figure, const Saying &words);
    /// Asks again who they are.
    void refresh();
    void clear();
    /// Says why nobody is listed.
    void tell(const Saying &why);
    const std::optional<PeopleFigure> &chosen() const { return m_chosen; }
    /// How many there are; none before the answer came.
    std::optional<qint64> total() const { return m_total; }
    QTableView *table() const { return m_table; }
    void retranslate();

signals:
    void contactWanted(Id<Contact> contact);
    /// Something else was chosen, or nothing any more.
    void chosenChanged();

private:
    void take(const Result<PeopleBehind> &behind);
    void showMore();

    Session &m_session;
    std::optional<PeopleFigure> m_chosen;
    Saying m_words;
    Saying m_why;
    std::optional<qint64> m_total;
    int m_most;
    Card *m_card;
    Chip *m_chip;
    QStackedWidget *m_faces;
    EmptyNote *m_note;
    QTableView *m_table;
    RetentionPeopleModel *m_people;
    QPushButton *m_more;
    LatestAnswer<Result<PeopleBehind>> m_answer;
};
