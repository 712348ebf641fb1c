#include "ui/pages/orphans_tab.h"

#include "app/documents/error_sentence.h"
#include "ui/dialogs/give_ground_dialog.h"
#include "ui/look/icon.h"
#include "ui/models/orphans_model.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace {

constexpr int mostOrphansShown = 1'000;

} // namespace

OrphansTab::OrphansTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new OrphansModel(this))
    , m_summary(new PlainLabel)
    , m_notice(new InlineBar)
    , m_faces(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("clipboard-check")))
    , m_give(new QPushButton)
    , m_propose(new QPushButton)
    , m_open(new QPushButton)
    , m_giveAction(new QAction(this))
    , m_proposeAction(new QAction(this))
    , m_openAction(new QAction(this))
    , m_figuresAnswer([this](const Result<OrphanFigures> &figures) {
        if (figures)
            m_figures = *figures;
        else
            m_notice->tell(Tone::Danger, errorWords(figures.error()));
        showOrphans();
    })
    , m_listAnswer([this](const Result<QList<Orphan>> &orphans) {
        m_isKnown = bool(orphans);
        m_orphans = orphans ? *orphans : QList<Orphan>();
        if (!orphans)
            m_notice->tell(Tone::Danger, errorWords(orphans.error()));
        showOrphans();
    })
    , m_reviewsAnswer([this](const Result<QList<Orphan>> &reviews) {
        m_reviews = reviews ? *reviews : QList<Orphan>();
        if (!reviews)
            m_notice->tell(Tone::Danger, errorWords(reviews.error()));
        showOrphans();
    })
    , m_proposeAnswer([this](const Result<OrphanProposals> &proposals) {
        if (!proposals)
            m_notice->tell(Tone::Danger, errorWords(proposals.error()));
        else if (proposals->restricted > 0)
            m_notice->tell(Tone::Warn,
                tr("Passed over, because their data is restricted (art. 18 GDPR): %1")
                    .arg(QLocale().toString(proposals->restricted)));
        if (proposals)
            emit told(tr("%n request(s) for erasure opened", nullptr, int(proposals->opened.size())));
        refresh();
    })
{
    arrange();
    connect(m_giveAction, &QAction::triggered, this, &OrphansTab::giveGround);
    connect(m_proposeAction, &QAction::triggered, this, &OrphansTab::proposeErasure);
    connect(m_openAction, &QAction::triggered, this, &OrphansTab::openChosen);
    connect(m_table, &QTableView::activated, m_openAction, &QAction::trigger);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrphansTab::updateVerbs);
    connect(&session.feed(), &ChangeFeed::requestsChanged, this, &OrphansTab::refresh);
    retranslate();
    updateVerbs();
}

void OrphansTab::arrange()
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(OrphansModel::Name, QHeaderView::Stretch);
    m_give->setIcon(icon(u"clipboard-check"));
    m_propose->setIcon(icon(u"inbox"));
    m_open->setIcon(icon(u"users"));
    auto *verbs = new FlowLayout;
    const std::pair<QPushButton *, QAction *> doers[] = {
        {m_give, m_giveAction}, {m_propose, m_proposeAction}, {m_open, m_openAction}};
    for (const auto &[button, action] : doers) {
        verbs->addWidget(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    m_summary->setWordWrap(true);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_notice);
    column->addWidget(m_summary);
    column->addLayout(verbs);
    column->addWidget(m_faces, 1);
    m_notice->clear();
}

QList<QAction *> OrphansTab::actions() const
{
    return {m_giveAction, m_proposeAction};
}

void OrphansTab::refresh()
{
    const Permit &permit = m_session.permit();
    const FilingSystem filingSystem = m_session.filingSystem();
    const Grounds &grounds = m_session.services().grounds();
    if (m_session.may(Operation::ViewDashboards))
        m_figuresAnswer.expect(grounds.orphanFigures(permit, filingSystem));
    m_listAnswer.expect(grounds.orphans(permit, filingSystem, mostOrphansShown));
    m_reviewsAnswer.expect(grounds.lateReviews(permit, filingSystem, mostOrphansShown));
}

void OrphansTab::showOrphans()
{
    const QList<Orphan> all = m_orphans + m_reviews;
    m_model->setOrphans(all, m_figures.daysToErase, m_session.today());
    m_faces->setCurrentWidget(all.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    retranslate();
    updateVerbs();
}

QList<Orphan> OrphansTab::chosen() const
{
    QList<Orphan> all;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        all.append(m_model->orphans().at(row.row()));
    return all;
}

void OrphansTab::updateVerbs()
{
    const QList<Orphan> people = chosen();
    const qsizetype count = people.size();
    const bool isCarried = std::any_of(people.begin(), people.end(),
        [](const Orphan &each) { return each.end.why == WithoutGround::ReviewPassed; });
    m_giveAction->setEnabled(count > 0 && m_session.may(Operation::GiveGrounds));
    m_proposeAction->setEnabled(count > 0 && !isCarried && m_session.may(Operation::HandleRequests));
    m_openAction->setEnabled(count == 1);
    const std::pair<QPushButton *, QAction *> doers[] = {
        {m_give, m_giveAction}, {m_propose, m_proposeAction}, {m_open, m_openAction}};
    for (const auto &[button, action] : doers)
        button->setEnabled(action->isEnabled());
}

void OrphansTab::giveGround()
{
    const QList<Orphan> people = chosen();
    if (people.isEmpty())
        return;
    m_notice->clear();
    auto *dialog = new GiveGroundDialog(m_session, people, this);
    connect(dialog, &GiveGroundDialog::given, this, [this](int count) {
        emit told(tr("%n contact(s) have a ground again", nullptr, count));
        refresh();
    });
    dialog->open();
}

void OrphansTab::proposeErasure()
{
    QList<Id<Contact>> contacts;
    for (const Orphan &orphan : chosen())
        contacts.append(orphan.contact);
    if (contacts.isEmpty())
        return;
    m_notice->clear();
    PlainMessageBox::ask(this,
        {.title = tr("Propose erasure"),
            .text = tr("Open a request for the erasure of %n contact(s)?", nullptr, int(contacts.size())),
            .details = tr("Nothing is erased by this: each request is prepared and decided like any other."),
            .verb = tr("Propose erasure")},
        [this, contacts] {
            m_proposeAnswer.expect(m_session.services().grounds().proposeErasure(
                m_session.permit(), m_session.filingSystem(), contacts));
        });
}

void OrphansTab::openChosen()
{
    const QList<Orphan> people = chosen();
    if (people.size() == 1)
        emit recordWanted(QStringLiteral("contacts"), people.first().contact.number());
}

void OrphansTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OrphansTab::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Contacts without a ground"));
    m_giveAction->setText(tr("Give a ground…"));
    m_proposeAction->setText(tr("Propose erasure…"));
    m_openAction->setText(tr("Open contact"));
    m_give->setText(m_giveAction->text());
    m_propose->setText(m_proposeAction->text());
    m_open->setText(m_openAction->text());
    m_empty->setSentence(
        m_isKnown ? tr("Everybody in this file has a ground.") : tr("Looking who has no ground any more…"));
    const qint64 people = std::max<qint64>(m_figures.people, m_orphans.size());
    const QString all = tr("%Ln contact(s) without a ground.", nullptr, int(people));
    const QString term = tr("They are to be erased within %n day(s) of the day on which the ground ended "
                            "(art. 17(1)(b) and 12(3) "
                            "GDPR), or get a ground.",
        nullptr, m_figures.daysToErase);
    const QString shown = people > m_orphans.size()
        ? tr("The first %Ln are shown, the longest without first.", nullptr, int(m_orphans.size()))
        : QString();
    const qint64 late = std::max<qint64>(m_figures.reviews, m_reviews.size());
    const QString reviews = tr("Of %Ln contact(s) the legitimate interest was to be looked at again by now "
                               "(art. 6(1)(f) GDPR): give them a ground with another day.",
        nullptr, int(late));
    QStringList sentences;
    if (!m_orphans.isEmpty())
        sentences << all << term << shown;
    if (late > 0)
        sentences << reviews;
    sentences.removeAll(QString());
    m_summary->setVisible(!sentences.isEmpty());
    m_summary->setText(sentences.join(u' '));
}
