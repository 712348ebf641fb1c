#include "ui/pages/review_start.h"

#include "app/documents/error_sentence.h"
#include "app/documents/review_words.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/review_sessions_model.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

ReviewStart::ReviewStart(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_summary(new PlainLabel)
    , m_notice(new InlineBar)
    , m_begin(new QPushButton)
    , m_open(new QPushButton)
    , m_takeOver(new QPushButton)
    , m_end(new QPushButton)
    , m_faces(new QStackedWidget)
    , m_table(new QTableView)
    , m_model(new ReviewSessionsModel(this))
    , m_empty(new EmptyNote(QStringLiteral("rubber-stamp")))
    , m_listAnswer([this](const Result<QList<ReviewEntry>> &entries) {
        if (!entries) {
            tellProblem(entries.error());
            return;
        }
        m_model->setEntries(*entries);
        m_faces->setCurrentWidget(entries->isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
        if (!entries->isEmpty())
            m_table->selectRow(0);
        retranslate();
    })
    , m_dueAnswer([this](const Result<QHash<ReviewKind, int>> &due) {
        if (due)
            m_due = *due;
        else
            tellProblem(due.error());
        retranslate();
    })
    , m_startAnswer([this](const Result<QString> &ref) {
        if (!ref) {
            tellProblem(ref.error());
            return;
        }
        m_contacts.clear();
        emit sittingWanted(*ref);
    })
    , m_closeAnswer([this](const Outcome &outcome) {
        if (!outcome)
            tellProblem(outcome.error());
        refresh();
    })
{
    arrange();
    retranslate();
}

void ReviewStart::arrange()
{
    setVariant(m_begin, ButtonVariant::Primary);
    m_begin->setIcon(icon(u"play", Ink::OnAccent));
    m_open->setIcon(icon(u"file-text"));
    m_takeOver->setIcon(icon(u"user-check"));
    m_end->setIcon(icon(u"ban"));
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_summary->setWordWrap(true);
    auto *verbs = new FlowLayout;
    for (QPushButton *verb : {m_begin, m_open, m_takeOver, m_end})
        verbs->addWidget(verb);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 8);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_summary);
    column->addLayout(verbs);
    column->addWidget(m_faces, 1);
    m_notice->clear();
    connect(m_begin, &QPushButton::clicked, this, [this] {
        if (const auto sits = own()) {
            emit sittingWanted(sits->session.ref);
            return;
        }
        m_notice->clear();
        m_startAnswer.expect(m_session.services().reviews().start(
            m_session.permit(), m_session.filingSystem(), {.kinds = {}, .contacts = m_contacts}));
    });
    connect(m_open, &QPushButton::clicked, this, &ReviewStart::openChosen);
    connect(m_table, &QTableView::activated, this, &ReviewStart::openChosen);
    connect(m_takeOver, &QPushButton::clicked, this, [this] {
        m_closeAnswer.expect(m_session.services().reviews().takeOver(
            m_session.permit(), m_session.filingSystem(), chosen()->session.ref));
    });
    connect(m_end, &QPushButton::clicked, this, [this] {
        PlainMessageBox::ask(this,
            {.title = tr("End the session"),
                .text = tr("End this session without signing it?"),
                .details = tr("What was decided in it counts for nothing."),
                .verb = tr("End the session"),
                .isDestructive = true},
            [this, ref = chosen()->session.ref] {
                m_closeAnswer.expect(
                    m_session.services().reviews().end(m_session.permit(), m_session.filingSystem(), ref));
            });
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewStart::updateVerbs);
}

void ReviewStart::refresh()
{
    const Reviews &reviews = m_session.services().reviews();
    m_listAnswer.expect(reviews.list(m_session.permit(), m_session.filingSystem()));
    if (m_session.may(Operation::DecideRequests))
        m_dueAnswer.expect(reviews.due(m_session.permit(), m_session.filingSystem()));
}

void ReviewStart::chooseContacts(const QList<Id<Contact>> &contacts)
{
    m_contacts = contacts;
    retranslate();
}

void ReviewStart::tellProblem(const Error &error)
{
    m_notice->tell(Tone::Danger, errorWords(error));
}

std::optional<ReviewEntry> ReviewStart::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->entries().at(rows.first().row()));
}

std::optional<ReviewEntry> ReviewStart::own() const
{
    for (const ReviewEntry &entry : m_model->entries()) {
        if (entry.session.isOpen() && entry.session.officer == m_session.permit().staffRef())
            return entry;
    }
    return std::nullopt;
}

void ReviewStart::openChosen()
{
    const auto entry = chosen();
    if (!entry)
        return;
    if (entry->session.state == ReviewSession::State::Signed)
        emit minutesWanted(entry->session.ref);
    else if (entry->session.isOpen() && entry->session.officer == m_session.permit().staffRef())
        emit sittingWanted(entry->session.ref);
}

void ReviewStart::updateVerbs()
{
    const auto entry = chosen();
    const bool isOwn = entry && entry->session.officer == m_session.permit().staffRef();
    const bool isOpen = entry && entry->session.isOpen();
    const bool maySit = m_session.may(Operation::DecideRequests);
    m_begin->setEnabled(maySit);
    m_open->setEnabled(
        maySit && entry && (entry->session.state == ReviewSession::State::Signed || (isOpen && isOwn)));
    m_takeOver->setEnabled(maySit && isOpen && !isOwn && entry->isLeft);
    m_end->setEnabled(
        isOpen && (isOwn || entry->isLeft || m_session.permit().mayAnywhere(Operation::ManageStaff)));
}

QString ReviewStart::chosenWords() const
{
    return own()
        ? tr("You sit in a session already. Sign it or end it first, before one about the %n people that "
             "were chosen.",
              nullptr, int(m_contacts.size()))
        : tr("The session is about the %n people that were chosen.", nullptr, int(m_contacts.size()));
}

QString ReviewStart::dueWords() const
{
    if (!m_session.may(Operation::DecideRequests))
        return tr("You can end a session that was left; what is in it is for who decides.");
    if (!m_due)
        return tr("Looking what is due…");
    QStringList parts;
    for (const ReviewKind kind : allReviewKinds) {
        if (const int count = m_due->value(kind); count > 0)
            parts << QStringLiteral("%1: %2").arg(reviewKindWord(kind), QLocale().toString(count));
    }
    return parts.isEmpty() ? tr("Nothing is due for review today.")
                           : tr("Due for review today. %1").arg(parts.join(QStringLiteral(" · ")));
}

void ReviewStart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReviewStart::retranslate()
{
    m_model->retranslate();
    m_title->setText(tr("Review session"));
    m_summary->setText(m_contacts.isEmpty() ? dueWords() : chosenWords());
    m_begin->setText(own() ? tr("Go on with the session") : tr("Begin a session"));
    m_open->setText(tr("Open"));
    m_takeOver->setText(tr("Take over"));
    m_end->setText(tr("End…"));
    m_table->setAccessibleName(tr("Review sessions"));
    m_empty->setSentence(tr("Review sessions and their signed minutes will stand here."));
    updateVerbs();
}
