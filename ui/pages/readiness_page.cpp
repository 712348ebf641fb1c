#include "ui/pages/readiness_page.h"

#include "app/changes/change_feed.h"
#include "app/documents/error_sentence.h"
#include "app/documents/readiness_report.h"
#include "app/insights/figure_names.h"
#include "app/insights/insights.h"
#include "app/retention/retention.h"
#include "app/statement/statement_checklist.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/dashboard_frame.h"
#include "ui/pages/readiness_ring.h"
#include "ui/pages/watched_job.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
#include <QStackedWidget>

namespace {

/// Where the verb of a check leads to.
struct ReadinessDestination
{
    const char *check;
    const char *page;
    const char *record;
};

constexpr ReadinessDestination readinessDestinations[] = {
    {"consent.grounds", "grounds", "orphans"},
    {"consent.informed", "grounds", "informing"},
    {"consent.fields-needed", "grounds", "necessity"},
    {"transparency.statement", "statement", ""},
    {"transparency.statement-checked", "statement", ""},
    {"transparency.activities", "activities", ""},
    {"access.reviewed", "access", "reviews"},
    {"access.logs-reviewed", "access", "reviews"},
    {"access.breaches-in-time", "breaches", ""},
    {"measures.tested", "measures", ""},
    {"backups.made", "backups", ""},
    {"backups.elsewhere", "backups", ""},
    {"backups.restored", "backups", ""},
    {"chain.flows", "processors", ""},
    {"chain.agreements", "processors", ""},
    {"chain.protected-countries", "processors", ""},
    {"chain.reviewed", "processors", ""},
    {"chain.breach-addresses", "processors", ""},
    {"chain.certificates", "processors", ""},
    {"chain.clauses", "processors", ""},
    {"consent.lists-compared", "mailing", ""},
    {"consent.purposes", "purposes", ""},
    {"consent.interests-weighed", "purposes", ""},
    {"rights.requests-in-time", "requests", ""},
    {"rights.rules", "retention", ""},
};

const ReadinessDestination *readinessDestinationOf(const QString &check)
{
    for (const ReadinessDestination &each : readinessDestinations) {
        if (check == QLatin1String(each.check))
            return &each;
    }
    return nullptr;
}

} // namespace

ReadinessPage::ReadinessPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_side(buildSide())
    , m_frame(new DashboardFrame(session, m_side))
    , m_ring(new ReadinessRing)
    , m_aid(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_scores(new ChartCard(Qt::Horizontal))
    , m_went(new ChartCard(Qt::Vertical))
    , m_countAgain(new QAction(this))
    , m_answer([this](const Result<Readiness> &readiness) { receive(readiness); })
    , m_trendAnswer([this](const Result<FigureTrend> &trend) {
        m_trend = trend ? *trend : FigureTrend();
        showScores();
    })
    , m_recordsAnswer([this](const Result<FailingRecords> &records) { take(records); })
    , m_countedAnswer([this](const Outcome &counted) { takeCounted(counted); })
{
    m_frame->addPart(buildScores());
    m_frame->addChart(m_scores, false);
    m_frame->addChart(m_went);
    m_countAgain->setVisible(false);
    m_frame->addHeadAction(m_countAgain);
    m_frame->setContent([this] { return readinessContent(m_readiness, m_session.filingSystem(), m_trend); },
        [] { return tr("readiness"); });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    connectParts();
    retranslate();
}

ReadinessPage::~ReadinessPage()
{
    m_stop.stop();
}

QWidget *ReadinessPage::buildScores()
{
    auto *whole = new Card;
    m_aid->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_ring, 0, Qt::AlignVCenter);
    row->addWidget(m_scores, 1);
    whole->body()->addLayout(row, 1);
    whole->body()->addWidget(m_aid);
    return whole;
}

QWidget *ReadinessPage::buildSide()
{
    m_checksCard = new Card;
    m_checks = new ContactTable;
    m_checks->setShares({3, 2});
    m_checks->setWraps(true);
    m_checksCard->setContent(m_checks);
    m_recordsCard = new Card;
    m_faces = new QStackedWidget;
    m_list = new ContactTable;
    m_list->setShares({3, 2});
    m_note = new EmptyNote(QStringLiteral("shield-check"));
    m_faces->addWidget(m_note);
    m_faces->addWidget(m_list);
    m_recordsCard->setContent(m_faces);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_checksCard, 1);
    column->addWidget(m_recordsCard, 1);
    return side;
}

void ReadinessPage::connectParts()
{
    connect(m_frame, &DashboardFrame::saved, this, [this](const QString &sentence) {
        emit noticeWanted({sentence, {}});
    });
    connect(m_scores, &ChartCard::drilledDown, this, [this](int place) {
        chooseRow(allReadinessRows.at(static_cast<std::size_t>(place)));
        m_frame->revealSide();
    });
    connect(m_went, &ChartCard::drilledDown, this, [this](int place) {
        if (place < m_trend.points.size() && m_trend.points[place].day != m_session.today())
            m_frame->notice()->tell(
                Tone::Neutral, [] { return tr("Of an earlier day only the scores are kept."); });
        else
            chooseRow(m_row);
    });
    connect(m_checks, &ContactTable::currentNumberChanged, this, &ReadinessPage::chooseCheck);
    connect(m_list, &ContactTable::rowActivated, this, &ReadinessPage::goTo);
    connect(m_note, &EmptyNote::verbChosen, this, &ReadinessPage::goToWhole);
    connect(m_countAgain, &QAction::triggered, this, &ReadinessPage::countAgain);
    connect(&m_session, &Session::filingSystemChanged, this, [this] {
        m_stop.stop();
        m_countedAnswer.forget();
        m_countAgain->setEnabled(true);
        refresh();
    });
    connect(&m_session.feed(), &ChangeFeed::everythingChanged, this, [this](FilingSystem filingSystem) {
        if (filingSystem == m_session.filingSystem() && isVisible())
            refresh();
    });
}

QList<QAction *> ReadinessPage::pageActions()
{
    return m_frame->pageActions();
}

QList<QWidget *> ReadinessPage::panes()
{
    return m_frame->panes();
}

void ReadinessPage::leave()
{
    m_records = {};
    m_hasRecords = false;
    showRecords();
}

void ReadinessPage::openRecord(const QVariant &record)
{
    for (const ReadinessRow row : allReadinessRows) {
        if (record.toString() == keyOf(row))
            chooseRow(row);
    }
}

void ReadinessPage::refresh()
{
    emit busyChanged(true);
    m_answer.expect(
        Insights(m_session.services().context()).readiness(m_session.permit(), m_session.filingSystem()));
}

void ReadinessPage::receive(const Result<Readiness> &readiness)
{
    emit busyChanged(false);
    if (!readiness) {
        m_frame->notice()->tell(Tone::Danger, errorWords(readiness.error()));
        return;
    }
    m_frame->notice()->clear();
    m_readiness = *readiness;
    m_trendAnswer.expect(
        Insights(m_session.services().context())
            .trend(m_session.permit(), m_session.filingSystem(), figure_names::readinessBeginning));
    showScores();
    chooseRow(m_row);
    // A count is kept, which nobody can who may only read.
    const bool isCountable = m_readiness.isCountedApart && !m_session.permit().isReading();
    m_countAgain->setVisible(isCountable);
    const bool isOfToday = m_readiness.countedOn == m_session.today();
    // Counting everybody takes long: only for somebody who looks.
    if (isCountable && isVisible() && !isOfToday && m_countedOf != m_session.filingSystem())
        countAgain();
}

void ReadinessPage::countAgain()
{
    m_stop.stop();
    m_stop = {};
    m_countedOf = m_session.filingSystem();
    m_countAgain->setEnabled(false);
    const auto future = Insights(m_session.services().context())
                            .keepSnapshot(m_session.permit(), m_session.filingSystem(), m_stop);
    m_countedAnswer.expect(future);
    emit jobStarted(watchedJob(
        future, m_stop, m_session.shared(), [] { return tr("Counting readiness"); },
        [] { return tr("If you stop it, the figures of the last count stay."); }));
}

void ReadinessPage::takeCounted(const Outcome &counted)
{
    m_countAgain->setEnabled(true);
    if (!counted)
        m_frame->notice()->tell(Tone::Warn, errorWords(counted.error()));
    else
        refresh();
}

void ReadinessPage::chooseRow(ReadinessRow row)
{
    m_row = row;
    const QList<ReadinessCheck> checks = m_readiness.of(row);
    // The first that fails, unless the one that was looked at is of this row as well.
    const ReadinessCheck *first = nullptr;
    for (const ReadinessCheck &check : checks) {
        if (check.key == m_check || (first == nullptr && !check.passes()))
            first = &check;
        if (check.key == m_check)
            break;
    }
    m_check = first != nullptr ? first->key : checks.isEmpty() ? QString() : checks.first().key;
    showChecks();
    chooseCheck(0);
}

void ReadinessPage::chooseCheck(qint64 number)
{
    const QList<ReadinessCheck> checks = m_readiness.of(m_row);
    if (number > 0 && number <= checks.size()) {
        if (checks[number - 1].key == m_check)
            return;
        m_check = checks[number - 1].key;
    }
    m_records = {};
    m_trouble = {};
    m_hasRecords = false;
    if (!m_check.isEmpty())
        m_recordsAnswer.expect(Insights(m_session.services().context())
                                   .failing(m_session.permit(), m_session.filingSystem(), m_check));
    showRecords();
}

void ReadinessPage::take(const Result<FailingRecords> &records)
{
    m_hasRecords = bool(records);
    m_records = records ? *records : FailingRecords();
    m_trouble = records ? Error() : records.error();
    showRecords();
}

const ReadinessCheck *ReadinessPage::chosenCheck() const
{
    for (const ReadinessCheck &check : m_readiness.checks) {
        if (check.key == m_check)
            return &check;
    }
    return nullptr;
}

void ReadinessPage::goTo(qint64 number)
{
    if (number < 1 || number > m_records.records.size())
        return;
    const FailingRecord &record = m_records.records.at(number - 1);
    switch (record.kind) {
    case FailingRecord::Kind::Person:
        if (readinessDestinationOf(m_check) != nullptr)
            goToWhole();
        else
            emit recordWanted(QStringLiteral("contacts"), record.number);
        return;
    case FailingRecord::Kind::Purpose:
        emit recordWanted(QStringLiteral("purposes"), record.ref);
        return;
    case FailingRecord::Kind::Request:
        emit recordWanted(QStringLiteral("requests"), record.number);
        return;
    case FailingRecord::Kind::RecipientTask:
        emit recordWanted(QStringLiteral("mailing"), record.number);
        return;
    case FailingRecord::Kind::RecipientList:
        emit recordWanted(QStringLiteral("mailing"), QVariantList{record.number, record.ref.toLongLong()});
        return;
    case FailingRecord::Kind::Measure:
        emit recordWanted(QStringLiteral("measures"), record.ref);
        return;
    case FailingRecord::Kind::Activity:
        emit recordWanted(QStringLiteral("activities"), record.number);
        return;
    case FailingRecord::Kind::Breach:
        emit recordWanted(QStringLiteral("breaches"), record.number);
        return;
    case FailingRecord::Kind::AccessReview:
        goToWhole();
        return;
    case FailingRecord::Kind::StatementItem:
        // Behind the last item: that it says something else than the registers.
        if (record.number > statement_checklist::items)
            goToWhole();
        else
            emit recordWanted(QStringLiteral("statement"),
                codeOf(statement_checklist::sectionOf(static_cast<int>(record.number))));
        return;
    case FailingRecord::Kind::Processor:
        emit recordWanted(QStringLiteral("processors"), record.number);
        return;
    }
}

void ReadinessPage::goToWhole()
{
    if (const ReadinessDestination *to = readinessDestinationOf(m_check))
        emit recordWanted(QLatin1String(to->page),
            to->record[0] == '\0' ? QVariant() : QVariant(QLatin1String(to->record)));
    else
        emit recordWanted(QStringLiteral("contacts"), QVariant());
}
