#include "ui/pages/people_behind_card.h"

#include "app/documents/error_sentence.h"
#include "app/insights/insights.h"
#include "ui/models/retention_people_model.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int firstShown = 50;
constexpr int moreShown = 500;

bool isOfConsent(const PeopleFigure &figure)
{
    return figure.about == PeopleFigure::About::ToReconfirm || figure.purpose.isStored();
}

} // namespace

PeopleBehindCard::PeopleBehindCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_most(firstShown)
    , m_card(new Card)
    , m_chip(new Chip(QString(), QString(), Chip::Kind::Removable))
    , m_faces(new QStackedWidget)
    , m_note(new EmptyNote(QStringLiteral("users")))
    , m_table(new QTableView)
    , m_people(new RetentionPeopleModel(this))
    , m_more(new QPushButton)
    , m_answer([this](const Result<PeopleBehind> &behind) { take(behind); })
{
    dressTable(m_table);
    m_table->setModel(m_people);
    QHeaderView *head = m_table->horizontalHeader();
    head->setStretchLastSection(false); // the names have all the room that is left
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(RetentionPeopleModel::Name, QHeaderView::Stretch);
    m_faces->addWidget(m_note);
    m_faces->addWidget(m_table);
    m_card->setContent(m_faces);
    m_card->body()->addWidget(m_more, 0, Qt::AlignLeft);
    m_card->addCornerWidget(m_chip);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);

    connect(m_chip, &Chip::removeRequested, this, &PeopleBehindCard::clear);
    connect(m_more, &QPushButton::clicked, this, &PeopleBehindCard::showMore);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.row() >= 0 && index.row() < m_people->people().size())
            emit contactWanted(m_people->people().at(index.row()).contact);
    });
    clear();
}

void PeopleBehindCard::choose(const PeopleFigure &figure, const Saying &words)
{
    m_chosen = figure;
    m_words = words;
    m_why = {};
    m_most = firstShown;
    m_total.reset();
    refresh();
    retranslate();
    emit chosenChanged();
}

void PeopleBehindCard::refresh()
{
    if (m_chosen)
        m_answer.expect(Insights(m_session.services().context())
                            .behind(m_session.permit(), m_session.filingSystem(), *m_chosen, m_most));
}

void PeopleBehindCard::clear()
{
    const bool hadFocus = m_chip->hasFocus();
    m_chosen.reset();
    m_total.reset();
    m_why = {};
    m_answer.forget();
    m_people->setPeople({}, m_session.today());
    m_faces->setCurrentWidget(m_note);
    retranslate();
    emit chosenChanged();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus();
}

void PeopleBehindCard::tell(const Saying &why)
{
    clear();
    m_why = why;
    retranslate();
}

void PeopleBehindCard::take(const Result<PeopleBehind> &behind)
{
    if (!behind) {
        m_total.reset();
        m_people->setPeople({}, m_session.today());
        m_why = [error = behind.error()] { return errorSentence(error); };
    } else {
        m_total = behind->total;
        m_why = behind->total > 0 ? Saying() : Saying([] { return tr("Nobody stands behind this figure."); });
        m_people->setPeople(behind->rows, m_session.today(),
            isOfConsent(*m_chosen) ? RetentionPeopleModel::End::Consent : RetentionPeopleModel::End::Term);
    }
    m_faces->setCurrentWidget(m_people->people().isEmpty() ? static_cast<QWidget *>(m_note) : m_table);
    retranslate();
}

void PeopleBehindCard::showMore()
{
    m_most = moreShown;
    refresh();
}

void PeopleBehindCard::retranslate()
{
    m_table->setAccessibleName(tr("Contacts of the selection"));
    m_people->retranslate();
    m_chip->setVisible(m_chosen.has_value());
    const qsizetype shown = m_people->people().size();
    const bool isMore = m_total && shown > 0 && shown < *m_total;
    m_more->setText(tr("Show more"));
    m_more->setVisible(isMore && m_most < moreShown);
    m_note->setSentence(m_why ? m_why() : tr("Choose a bar or a figure to see whose it is."));
    if (!m_chosen) {
        m_card->setTitle(tr("Selection"));
        m_card->setSubtitle(QString());
        return;
    }
    m_chip->setWords(m_words());
    const QLocale locale;
    m_card->setTitle(m_total ? tr("Selection: %1").arg(locale.toString(*m_total)) : tr("Selection"));
    m_card->setSubtitle(isMore
            ? tr("The first %1 of %2 contacts").arg(locale.toString(shown), locale.toString(*m_total))
            : tr("Chosen in the chart"));
}
