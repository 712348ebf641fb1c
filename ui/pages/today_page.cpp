#include "ui/pages/today_page.h"

#include "app/agreements/agreements.h"
#include "app/backup/backups.h"
#include "app/breaches/breaches.h"
#include "app/consent/purposes.h"
#include "app/documents/error_sentence.h"
#include "app/documents/role_words.h"
#include "app/findings/findings.h"
#include "app/grounds/grounds.h"
#include "app/handovers/mailing_lists.h"
#include "app/informing/informing.h"
#include "app/insights/figure_names.h"
#include "app/insights/insights.h"
#include "app/lists/contact_lists.h"
#include "app/measures/measures.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"
#include "app/staff/deputies.h"
#include "app/tool_lists/tool_lists.h"
#include "ui/models/request_people.h"
#include "ui/pages/contact_link.h"
#include "ui/pages/staff_news_bar.h"
#include "ui/pages/today_row.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/key_figure_card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace {

constexpr int mostTasks = 12;
constexpr int mostRead = 500; // of those whose consent ends, to find the soonest among

QString groundsTabOf(TodayTask::Kind kind)
{
    return kind == TodayTask::Kind::SettleFindings ? QStringLiteral("findings") : QStringLiteral("orphans");
}

} // namespace

template <typename Place, typename Told>
void TodayPage::keep(Place &place, const Result<Told> &told)
{
    if (told)
        place = *told;
    else
        m_trouble->tell(Tone::Danger, errorWords(told.error()));
    answered();
}

TodayPage::TodayPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_people(new RequestPeople(session, this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_day(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_news(new StaffNewsBar(session))
    , m_trouble(new InlineBar)
    , m_now(new Card)
    , m_list(new QVBoxLayout)
    , m_more(new QPushButton)
    , m_moreEnding(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_empty(new EmptyNote(QStringLiteral("clipboard-check")))
    , m_coming(new Card)
    , m_nothingComing(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_open(new KeyFigureCard(Tone::Info, QStringLiteral("inbox")))
    , m_soon(new KeyFigureCard(Tone::Warn, QStringLiteral("clock")))
    , m_readiness(new KeyFigureCard(Tone::Neutral, QStringLiteral("shield-check")))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_requestsAnswer([this](const auto &requests) { keep(m_facts.requests, requests); })
    , m_figuresAnswer([this](const auto &figures) { keep(m_facts.figures, figures); })
    , m_endingFound([this](const Result<ListResultPtr> &found) {
        if (!found) {
            take(Result<ListPage>(found.error()));
            return;
        }
        m_endingAnswer.expect(m_session.services().contactLists().page(
            m_session.permit(), m_session.filingSystem(), *found, 0, mostRead));
    })
    , m_endingAnswer([this](const auto &page) { take(page); })
    , m_holdsAnswer([this](const auto &holds) { keep(m_facts.holds, holds); })
    , m_deputyAnswer([this](const Result<QList<Deputyship>> &lent) {
        for (const Deputyship &given : lent ? *lent : QList<Deputyship>())
            m_facts.standsFor.append({given.principal, {}});
        answered();
    })
    , m_backupsAnswer([this](const auto &backups) { take(backups); })
    , m_orphansAnswer([this](const auto &orphans) { take(orphans); })
    , m_findingsAnswer([this](const auto &open) { keep(m_facts.openFindings, open); })
    , m_remindersAnswer([this](const auto &reminders) { keep(m_facts.reminders, reminders); })
    , m_untoldAnswer([this](const auto &untold) { keep(m_facts.untold, untold); })
    , m_informingAnswer([this](const auto &informing) { keep(m_facts.informing, informing); })
    , m_purposesAnswer([this](const auto &purposes) { take(purposes); })
    , m_agreementsAnswer([this](const auto &agreements) { keep(m_facts.agreements, agreements); })
    , m_agesAnswer([this](const auto &ages) { take(ages); })
    , m_breachesAnswer([this](const auto &breaches) { take(breaches); })
    , m_measuresAnswer([this](const auto &standings) { take(standings); })
    , m_trendAnswer([this](const Result<FigureTrend> &trend) {
        m_trend = trend ? *trend : FigureTrend();
        answered();
    })
{
    build();
    connect(&session.feed(), &ChangeFeed::requestsChanged, this, &TodayPage::refresh);
    connect(&session.feed(), &ChangeFeed::backupsChanged, this, &TodayPage::refresh);
    connect(&session, &Session::filingSystemChanged, this, &TodayPage::refresh);
    connect(m_people, &RequestPeople::changed, this, &TodayPage::writeRows);
    connect(
        m_more, &QPushButton::clicked, this, [this] { emit recordWanted(QStringLiteral("requests"), {}); });
    connect(
        m_open, &KeyFigureCard::clicked, this, [this] { emit recordWanted(QStringLiteral("requests"), {}); });
    connect(m_readiness, &KeyFigureCard::clicked, this,
        [this] { emit recordWanted(QStringLiteral("readiness"), {}); });
    connect(m_soon, &KeyFigureCard::clicked, this, [this] {
        emit recordWanted(
            QStringLiteral("contacts"), ContactLink{.state = RetentionState::DueSoon}.toVariant());
    });
    retranslate();
}

TodayPage::~TodayPage() = default;

void TodayPage::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_title);
    head->addWidget(m_day, 1);
    m_list->setSpacing(0);
    m_now->body()->addLayout(m_list);
    m_now->body()->addWidget(m_more, 0, Qt::AlignLeft);
    m_now->body()->addWidget(m_moreEnding);
    m_now->body()->addWidget(m_empty);
    m_now->body()->addStretch(1);
    m_more->hide();
    m_empty->hide();
    m_nothingComing->setWordWrap(true);
    m_coming->body()->addWidget(m_open);
    m_coming->body()->addWidget(m_soon);
    m_coming->body()->addWidget(m_readiness);
    m_coming->body()->addWidget(m_nothingComing);
    m_coming->body()->addStretch(1);
    for (KeyFigureCard *card : {m_open, m_soon, m_readiness})
        card->setNarrow(true);
    m_columns->setSpacing(12);
    m_columns->addWidget(m_now, 5);
    m_columns->addWidget(m_coming, 2);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_news);
    column->addWidget(m_trouble);
    column->addLayout(m_columns, 1);
    m_trouble->hide();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void TodayPage::leave()
{
    m_people->clear();
}

void TodayPage::refresh()
{
    const Permit &permit = m_session.permit();
    const FilingSystem filingSystem = m_session.filingSystem();
    m_facts = {.today = m_session.today(),
        .reader = {permit.staffRef(), permit.ownContact()},
        .mayDecide = m_session.may(Operation::DecideRequests),
        .mayHandle = m_session.may(Operation::HandleRequests),
        .mayExecute = m_session.may(Operation::ExecuteRequests),
        .mayManageBackups = permit.mayAnywhere(Operation::ManageBackups)};
    m_trouble->hide();
    m_news->refresh();
    m_awaited = 0;
    const bool seesPeople = m_session.may(Operation::ViewContacts);
    const bool seesFigures = m_session.may(Operation::ViewDashboards);
    // Who may not lift a hold has nothing to do there.
    const bool reviewsHolds = seesPeople && m_session.may(Operation::SetHolds);
    const bool hasBackups = m_session.services().location().backend == Backend::Embedded;
    const bool mayStandIn = seesPeople && !m_facts.mayDecide;
    // Whoever hands lists over is who tells their recipients.
    const bool handsOver = m_session.may(Operation::ExportContacts);
    // Whoever may edit is who tells people, or records that they were told.
    const bool informs = seesPeople && m_session.may(Operation::EditContacts);
    const bool mayHandle = seesPeople && m_session.may(Operation::HandleRequests);
    const bool keepsMeasures = permit.mayAnywhere(Operation::KeepMeasures);
    const bool weighs = m_session.may(Operation::ConfigurePurposes);
    const bool keepsBreaches =
        permit.mayAnywhere(Operation::RecordBreaches) || permit.mayAnywhere(Operation::DecideBreaches);
    const bool keepsRegisters = m_session.may(Operation::KeepRegisters);
    m_awaited = (seesPeople ? 2 : 0) + (mayHandle ? 1 : 0) + (informs ? 1 : 0) + (handsOver ? 2 : 0) +
        (mayStandIn ? 1 : 0) + (reviewsHolds ? 1 : 0) + (seesFigures ? 3 : 0) + (hasBackups ? 1 : 0) +
        (weighs ? 2 : 0) + (keepsBreaches ? 1 : 0) + (keepsRegisters ? 1 : 0) + (keepsMeasures ? 1 : 0);
    emit busyChanged(m_awaited > 0);
    if (keepsMeasures)
        m_measuresAnswer.expect(m_session.services().measures().standings(permit));
    if (seesPeople) {
        m_requestsAnswer.expect(m_session.services().requests().list(permit, filingSystem, true));
        const QDate last = m_facts.today.addDays(consentExpiringDays);
        m_endingFound.expect(m_session.services().contactLists().search(permit, filingSystem,
            {.filter = {.consentEndsFrom = m_facts.today, .consentEndsTo = last},
                .lane = ListQuery::Lane::Other}));
    }
    if (mayHandle)
        m_remindersAnswer.expect(m_session.services().requests().remindersDue(permit, filingSystem));
    if (handsOver) {
        m_untoldAnswer.expect(m_session.services().mailingLists().openTasks(permit, filingSystem));
        m_agesAnswer.expect(m_session.services().toolLists().reconciliationAges(permit, filingSystem));
    }
    if (informs)
        m_informingAnswer.expect(m_session.services().informing().figures(permit, filingSystem));
    if (weighs) {
        m_purposesAnswer.expect(m_session.services().purposes().list(permit));
        m_findingsAnswer.expect(m_session.services().findings().openCount(permit, filingSystem));
    }
    if (keepsBreaches)
        m_breachesAnswer.expect(m_session.services().breaches().list(permit));
    if (keepsRegisters)
        m_agreementsAnswer.expect(m_session.services().agreements().tasks(permit));
    if (mayStandIn)
        m_deputyAnswer.expect(m_session.services().deputies().inForce(permit, filingSystem));
    if (reviewsHolds)
        m_holdsAnswer.expect(m_session.services().retention().holdsToReview(permit, filingSystem));
    if (seesFigures) {
        m_figuresAnswer.expect(m_session.services().retention().figures(permit, filingSystem));
        m_orphansAnswer.expect(m_session.services().grounds().orphanFigures(permit, filingSystem));
        m_trendAnswer.expect(Insights(m_session.services().context())
                                 .trend(permit, filingSystem, figure_names::readinessBeginning));
    }
    if (hasBackups && !m_backupsAnswer.isWaiting()) // a place that hangs is asked once
        m_backupsAnswer.expect(m_session.services().backups().situation(permit));
    if (m_awaited == 0)
        showTasks();
}

void TodayPage::answered()
{
    // One picture when everything is there: rows that come one by one would move under the mouse.
    if (--m_awaited > 0)
        return;
    emit busyChanged(false);
    showTasks();
}

void TodayPage::showTasks()
{
    const auto focused = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [](const TodayRow *row) { return row->isAncestorOf(QApplication::focusWidget()); });
    const qsizetype place = focused == m_rows.cend() ? -1 : focused - m_rows.cbegin();
    m_tasks = todayTasks(m_facts);
    qDeleteAll(m_rows);
    m_rows.clear();
    for (int i = 0; i < std::min<int>(mostTasks, int(m_tasks.size())); ++i) {
        auto *row = new TodayRow;
        connect(row, &TodayRow::chosen, this, [this, task = m_tasks.at(i)] { go(task); });
        m_list->addWidget(row);
        m_rows.append(row);
    }
    tabBefore(m_more, QList<QWidget *>(m_rows.begin(), m_rows.end()));
    emit badgeChanged(int(m_tasks.size()));
    retranslate();
    // Whoever was at a verb stays there, or comes to the one that moved up.
    if (place >= 0 && !m_rows.isEmpty())
        m_rows.at(std::min(place, m_rows.size() - 1))->setFocus();
}

void TodayPage::go(const TodayTask &task)
{
    switch (task.kind) {
    case TodayTask::Kind::Late:
    case TodayTask::Kind::DueSoon:
    case TodayTask::Kind::Decide:
    case TodayTask::Kind::AnswerQuestion:
    case TodayTask::Kind::CarryOut:
    case TodayTask::Kind::TellHolders:
    case TodayTask::Kind::RemindRequester:
        emit recordWanted(QStringLiteral("requests"), task.request.id.number());
        break;
    case TodayTask::Kind::TermOver:
        emit recordWanted(
            QStringLiteral("contacts"), ContactLink{.state = RetentionState::TermOver}.toVariant());
        break;
    case TodayTask::Kind::WithoutGround:
    case TodayTask::Kind::SettleFindings:
        emit recordWanted(QStringLiteral("grounds"), groundsTabOf(task.kind));
        break;
    case TodayTask::Kind::ReviewHold:
        emit recordWanted(QStringLiteral("contacts"), task.held.contact.number());
        break;
    case TodayTask::Kind::KeepAgreement:
        emit recordWanted(QStringLiteral("processors"),
            QVariantList{task.agreement.processor.number(), QStringLiteral("agreement")});
        break;
    case TodayTask::Kind::ReviewInterest:
        emit recordWanted(QStringLiteral("purposes"), task.purpose.key);
        break;
    case TodayTask::Kind::MissedMeasures:
        emit recordWanted(QStringLiteral("measures"), codeOf(task.measure));
        break;
    case TodayTask::Kind::ConsentEnds:
        emit recordWanted(QStringLiteral("contacts"), task.person.contact.number());
        break;
    case TodayTask::Kind::TellRecipient:
        emit recordWanted(QStringLiteral("mailing"), task.untold.id.number());
        break;
    case TodayTask::Kind::InformOverdue:
    case TodayTask::Kind::InformSoon:
        emit recordWanted(QStringLiteral("grounds"), QStringLiteral("informing"));
        break;
    case TodayTask::Kind::CompareList:
        emit recordWanted(QStringLiteral("mailing"),
            QVariantList{task.uncompared.processor.number(), task.uncompared.purpose.number()});
        break;
    case TodayTask::Kind::BreachClock:
        emit recordWanted(QStringLiteral("breaches"), task.breach.id.number());
        break;
    case TodayTask::Kind::InsertStick:
    case TodayTask::Kind::BackupFails:
    case TodayTask::Kind::PaperDrill:
        if (m_facts.mayManageBackups)
            emit recordWanted(QStringLiteral("backups"), {});
        else
            refresh();
        break;
    }
}
