#include "ui/pages/retention_selection.h"

#include "app/documents/error_sentence.h"
#include "app/documents/retention_words.h"
#include "app/retention/retention.h"
#include "ui/models/retention_people_model.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int mostShown = 50;

} // namespace

RetentionSelection::RetentionSelection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card)
    , m_chip(new Chip(QString(), QString(), Chip::Kind::Removable))
    , m_faces(new QStackedWidget)
    , m_note(new EmptyNote(QStringLiteral("users")))
    , m_table(new QTableView)
    , m_people(new RetentionPeopleModel(this))
    , m_answer([this](const Result<QList<ListRow>> &rows) { show(rows); })
{
    dressTable(m_table);
    m_table->setModel(m_people);
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(RetentionPeopleModel::Name, QHeaderView::Stretch);
    m_faces->addWidget(m_note);
    m_faces->addWidget(m_table);
    m_card->setContent(m_faces);
    m_card->addCornerWidget(m_chip);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);

    connect(m_chip, &Chip::removeRequested, this, &RetentionSelection::clear);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.row() >= 0 && index.row() < m_people->people().size())
            emit contactWanted(m_people->people().at(index.row()).contact);
    });
    clear();
}

void RetentionSelection::select(std::optional<ContactKind> kind, RetentionGroup group, qint64 people)
{
    m_chosen = Chosen{kind, group, people};
    retranslate();
    ask();
}

void RetentionSelection::clear()
{
    const bool hadFocus = m_chip->hasFocus();
    m_chosen.reset();
    m_answer.forget();
    m_people->setPeople({}, m_session.today());
    m_faces->setCurrentWidget(m_note);
    retranslate();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus();
}

std::optional<ContactKind> RetentionSelection::kind() const
{
    return m_chosen ? m_chosen->kind : std::nullopt;
}

RetentionGroup RetentionSelection::group() const
{
    return m_chosen ? m_chosen->group : RetentionGroup::TermOver;
}

void RetentionSelection::ask()
{
    // Everybody whose term has a day, then those of this bar.
    const QDate never(9999, 12, 31);
    m_answer.expect(m_session.services().retention().due(m_session.permit(), m_session.filingSystem(), never));
}

void RetentionSelection::show(const Result<QList<ListRow>> &rows)
{
    if (!m_chosen)
        return;
    if (!rows) {
        m_note->setSentence(errorSentence(rows.error()));
        m_faces->setCurrentWidget(m_note);
        return;
    }
    QList<ListRow> people;
    for (const ListRow &row : *rows) {
        const bool isOfKind = !m_chosen->kind || row.kind == *m_chosen->kind;
        if (isOfKind && groupOf(retentionState(row, m_session.today())) == m_chosen->group && people.size() < mostShown)
            people.append(row);
    }
    m_people->setPeople(people, m_session.today());
    m_note->setSentence(tr("No contacts in this part of the chart."));
    m_faces->setCurrentWidget(people.isEmpty() ? static_cast<QWidget *>(m_note) : m_table);
    retranslate();
}

void RetentionSelection::retranslate()
{
    m_table->setAccessibleName(tr("Contacts of the selection"));
    m_people->retranslate();
    m_chip->setVisible(m_chosen.has_value());
    if (!m_chosen) {
        m_card->setTitle(tr("Selection"));
        m_card->setSubtitle(QString());
        m_note->setSentence(tr("Choose a bar or a figure to see whose it is."));
        return;
    }
    const QString state = groupWord(m_chosen->group);
    m_chip->setWords(m_chosen->kind ? QStringLiteral("%1 · %2").arg(kindsWord(*m_chosen->kind), state) : state);
    m_card->setTitle(tr("Selection: %1").arg(QLocale().toString(m_chosen->people)));
    const qsizetype shown = m_people->people().size();
    m_card->setSubtitle(shown < m_chosen->people && shown > 0
            ? tr("The first %1 of %2 contacts").arg(QLocale().toString(shown), QLocale().toString(m_chosen->people))
            : tr("Chosen in the chart"));
}
