#pragma once

#include "app/base/result.h"
#include "app/lists/list_row.h"
#include "ui/async/latest_answer.h"
#include "ui/widgets/saying.h"

#include <QWidget>

class PlainLabel;
class QLineEdit;
class QListWidget;
class Session;

/// Finds one person by typing a name, a number or an address. Whoever is found is offered; it is always
/// somebody who chooses.
class ContactChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactChoice(Session &session, QWidget *parent = nullptr);

    /// Null while nobody was chosen.
    Id<Contact> chosen() const { return m_chosen; }
    /// Nobody is chosen any more, and nothing typed.
    void clear();
    /// What is asked for, where it is not whose request it is, and what stands in the field while it is
    /// empty.
    void setQuestion(const Saying &name, const Saying &placeholder);
    /// Looks for who has this address, and says so.
    void offer(const QString &address);

signals:
    void chosenChanged(Id<Contact> contact);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void find();
    void show(const Result<QList<ListRow>> &rows);
    void choose(int row);
    void retranslate();
    QString words(const ListRow &row) const;

    Session &m_session;
    Id<Contact> m_chosen;
    ListRow m_chosenRow;
    /// Why nobody could be looked for.
    std::optional<Error> m_problem;
    Saying m_question;
    Saying m_placeholder;
    /// The address that was looked for because a letter bears it; empty when somebody typed.
    QString m_offered;
    QList<ListRow> m_rows;
    QLineEdit *m_search;
    PlainLabel *m_said;
    QListWidget *m_found;
    LatestAnswer<Result<QList<ListRow>>> m_answer;
};
