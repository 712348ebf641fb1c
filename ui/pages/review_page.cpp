#include "ui/pages/review_page.h"

#include "ui/pages/review_desk.h"
#include "ui/pages/review_outcome.h"
#include "ui/pages/review_start.h"
#include "ui/session/session.h"
#include "ui/shell/quiet_mode.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QVariant>

ReviewPage::ReviewPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_quiet(new QuietMode(this))
    , m_faces(new QStackedWidget)
    , m_start(new ReviewStart(session))
    , m_desk(new ReviewDesk(session, *m_quiet))
    , m_outcome(new ReviewOutcome(session))
{
    for (QWidget *face : std::initializer_list<QWidget *>{m_start, m_desk, m_outcome})
        m_faces->addWidget(face);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_faces);
    connect(m_start, &ReviewStart::sittingWanted, this, &ReviewPage::sit);
    connect(m_start, &ReviewStart::minutesWanted, this, [this](const QString &ref) {
        bringForward(m_outcome);
        m_outcome->show(ref);
    });
    connect(m_desk, &ReviewDesk::paused, this, &ReviewPage::goToStart);
    connect(m_desk, &ReviewDesk::ended, this, &ReviewPage::goToStart);
    connect(m_desk, &ReviewDesk::refused, this, [this](const Error &error) {
        goToStart();
        m_start->tellProblem(error);
    });
    connect(m_desk, &ReviewDesk::placeWanted, this, &ReviewPage::recordWanted);
    connect(m_desk, &ReviewDesk::signedUp, this, [this](const SignedMinutes &minutes) {
        bringForward(m_outcome);
        m_outcome->setMinutes(minutes);
    });
    connect(m_outcome, &ReviewOutcome::left, this, &ReviewPage::goToStart);
    connect(m_outcome, &ReviewOutcome::failed, this, [this](const Error &error) {
        goToStart();
        m_start->tellProblem(error);
    });
    connect(m_outcome, &ReviewOutcome::told, this,
        [this](const QString &text) { emit noticeWanted({.text = text, .undo = {}}); });
    connect(&session, &Session::filingSystemChanged, this, &ReviewPage::goToStart);
}

bool ReviewPage::isFor(const Permit &permit)
{
    return permit.mayAnywhere(Operation::DecideRequests) || permit.mayAnywhere(Operation::ManageStaff);
}

void ReviewPage::refresh()
{
    m_start->refresh();
    if (m_faces->currentWidget() != m_desk)
        return;
    // The sitting was left for another page, and goes on.
    m_quiet->setOn(true);
    m_desk->refresh();
}

void ReviewPage::openRecord(const QVariant &record)
{
    QList<Id<Contact>> contacts;
    const QVariantList numbers = record.toList();
    for (const QVariant &number : numbers)
        contacts.append(Id<Contact>(number.toLongLong()));
    if (contacts.isEmpty())
        return;
    goToStart();
    m_start->chooseContacts(contacts);
}

QList<QWidget *> ReviewPage::panes()
{
    return m_faces->currentWidget() == m_desk ? m_desk->panes() : QList<QWidget *>{m_faces->currentWidget()};
}

void ReviewPage::leave()
{
    m_quiet->setOn(false);
}

void ReviewPage::sit(const QString &ref)
{
    // Whoever comes back does so to the sitting, and not to the people that the page was opened with.
    emit recordOpened(QVariant());
    bringForward(m_desk);
    m_desk->resume(ref);
}

void ReviewPage::goToStart()
{
    bringForward(m_start);
    m_start->refresh();
}

void ReviewPage::bringForward(QWidget *face)
{
    m_faces->setCurrentWidget(face);
    m_quiet->setOn(face == m_desk);
}

void ReviewPage::retranslate() {}
