#include "ui/pages/retention_selection.h"

#include "app/documents/error_sentence.h"
#include "app/lists/contact_lists.h"
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
    , m_found([this](const Result<ListResultPtr> &found) { fetch(found); })
    , m_page([this](const Result<ListPage> &page) { gather(page); })
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

void RetentionSelection::select(const RetentionChoice &choice)
{
    m_chosen = choice;
    m_left = queriesOf(choice);
    m_gathered.clear();
    m_page.forget();
    retranslate();
    askNext();
}

void RetentionSelection::clear()
{
    const bool hadFocus = m_chip->hasFocus();
    m_chosen.reset();
    m_found.forget();
    m_page.forget();
    m_people->setPeople({}, m_session.today());
    m_faces->setCurrentWidget(m_note);
    retranslate();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus();
}

void RetentionSelection::askNext()
{
    if (m_left.isEmpty() || m_gathered.size() >= mostShown) {
        showPeople();
        return;
    }
    m_found.expect(m_session.services().contactLists().search(
        m_session.permit(), m_session.filingSystem(), m_left.takeFirst()));
}

void RetentionSelection::fetch(const Result<ListResultPtr> &found)
{
    if (!found) {
        tell(found.error());
        return;
    }
    const int wanted = mostShown - static_cast<int>(m_gathered.size());
    m_page.expect(m_session.services().contactLists().page(
        m_session.permit(), m_session.filingSystem(), *found, 0, wanted));
}

void RetentionSelection::gather(const Result<ListPage> &page)
{
    if (!page) {
        tell(page.error());
        return;
    }
    m_gathered += page->rows;
    askNext();
}

void RetentionSelection::showPeople()
{
    m_people->setPeople(m_gathered, m_session.today(),
        m_chosen->about == RetentionChoice::About::ToReconfirm ? RetentionPeopleModel::End::Consent
                                                               : RetentionPeopleModel::End::Term);
    m_note->setSentence(tr("No contacts in this part of the chart."));
    m_faces->setCurrentWidget(m_gathered.isEmpty() ? static_cast<QWidget *>(m_note) : m_table);
    retranslate();
}

void RetentionSelection::tell(const Error &error)
{
    m_note->setSentence(errorSentence(error));
    m_faces->setCurrentWidget(m_note);
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
    m_chip->setWords(choiceWords(*m_chosen));
    m_card->setTitle(tr("Selection: %1").arg(QLocale().toString(m_chosen->people)));
    const qsizetype shown = m_people->people().size();
    m_card->setSubtitle(shown < m_chosen->people && shown > 0
            ? tr("The first %1 of %2 contacts")
                  .arg(QLocale().toString(shown), QLocale().toString(m_chosen->people))
            : tr("Chosen in the chart"));
}
