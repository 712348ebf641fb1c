#include "ui/pages/retention_page.h"

#include "app/consent/purposes.h"
#include "app/documents/error_sentence.h"
#include "app/documents/retention_words.h"
#include "app/insights/figure_names.h"
#include "app/insights/insights.h"
#include "app/retention/retention.h"
#include "app/tool_lists/tool_lists.h"
#include "ui/charts/chart_card.h"
#include "ui/look/icon.h"
#include "ui/pages/dashboard_frame.h"
#include "ui/pages/people_behind_card.h"
#include "ui/pages/retention_charts.h"
#include "ui/pages/retention_work_page.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/key_figure_card.h"

#include <QAction>
#include <QLocale>
#include <QVBoxLayout>

namespace {

struct CardFace
{
    RetentionGroup group;
    Tone tone;
    const char16_t *icon;
};

constexpr CardFace cardFaces[] = {
    {RetentionGroup::TermOver, Tone::Danger, u"hourglass"},
    {RetentionGroup::DueSoon, Tone::Warn, u"clock"},
    {RetentionGroup::WithinTerm, Tone::Ok, u"shield-check"},
    {RetentionGroup::Kept, Tone::Info, u"law"},
    {RetentionGroup::StartUnknown, Tone::Neutral, u"help-circle"},
};

} // namespace

RetentionPage::RetentionPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_people(new PeopleBehindCard(session))
    , m_frame(new DashboardFrame(session, m_people))
    , m_orphans(new InlineBar)
    , m_showOrphans(new QAction(this))
    , m_starts(new InlineBar)
    , m_settleStarts(new QAction(this))
    , m_review(new QAction(::icon(u"clipboard-check"), QString(), this))
    , m_holds(new KeyFigureCard(Tone::Warn, QStringLiteral("pause")))
    , m_archive(new KeyFigureCard(Tone::Info, QStringLiteral("archive")))
    , m_kinds(new ChartCard(Qt::Horizontal))
    , m_months(new ChartCard(Qt::Vertical))
    , m_ages(new ChartCard(Qt::Horizontal))
    , m_went(new ChartCard(Qt::Vertical))
    , m_answer([this](const Result<RetentionFigures> &figures) { receive(figures); })
    , m_trendAnswer([this](const Result<FigureTrend> &trend) {
        m_trend = trend ? *trend : FigureTrend();
        showFigures();
    })
    , m_orphansAnswer([this](const auto &orphans) { showOrphans(orphans); })
    , m_listsAnswer([this](const Result<ReconciliationAges> &lists) {
        m_lists = lists ? std::optional(*lists) : std::nullopt;
    })
    , m_purposesAnswer([this](const Result<QList<Purpose>> &purposes) {
        if (purposes)
            m_purposes = *purposes;
    })
    , m_reviewAnswer([this](const Result<QList<Id<Contact>>> &contacts) {
        if (!contacts) {
            m_frame->notice()->tell(Tone::Danger, errorWords(contacts.error()));
            return;
        }
        QVariantList numbers;
        for (const Id<Contact> contact : *contacts)
            numbers.append(contact.number());
        emit recordWanted(QStringLiteral("reviews"), numbers);
    })
{
    build();
    connectCharts();
    connect(m_frame, &DashboardFrame::saved, this, [this](const QString &sentence) {
        emit noticeWanted({sentence, {}});
    });
    connect(m_showOrphans, &QAction::triggered, this,
        [this] { emit recordWanted(QStringLiteral("grounds"), QStringLiteral("orphans")); });
    connect(m_settleStarts, &QAction::triggered, this,
        [this] { emit recordWanted(QStringLiteral("retention-work"), QStringLiteral("starts")); });
    connect(m_review, &QAction::triggered, this, &RetentionPage::startReview);
    connect(m_people, &PeopleBehindCard::contactWanted, this, [this](Id<Contact> contact) {
        emit recordWanted(QStringLiteral("contacts"), QVariant(contact.number()));
    });
    connect(m_people, &PeopleBehindCard::chosenChanged, this, [this] {
        offerReview();
        if (m_people->chosen())
            m_frame->revealSide();
    });
    connect(m_frame->empty(), &EmptyNote::verbChosen, this,
        [this] { emit recordWanted(QStringLiteral("contacts"), QVariant()); });
    connect(m_frame, &DashboardFrame::outdated, this, &RetentionPage::refresh);
    connect(&session, &Session::filingSystemChanged, this, [this] {
        m_people->clear();
        refresh();
    });
    offerReview();
    retranslate();
}

void RetentionPage::build()
{
    for (const CardFace &face : cardFaces) {
        auto *card = new KeyFigureCard(face.tone, QString::fromUtf16(face.icon));
        m_cards.insert(face.group, card);
        m_frame->addFigure(card);
        connect(card, &KeyFigureCard::clicked, this,
            [this, group = face.group] { selectGroup(std::nullopt, group); });
    }
    m_frame->addFigure(m_holds);
    m_frame->addFigure(m_archive);
    for (ChartCard *chart : {m_kinds, m_months, m_ages, m_went})
        m_frame->addChart(chart);
    m_frame->addBar(m_orphans);
    m_frame->addHeadAction(m_review);
    m_frame->setContent([this] { return retentionContent(report()); }, [] { return tr("retention-terms"); });
    m_orphans->addAction(m_showOrphans);
    m_orphans->clear();
    m_frame->addBar(m_starts);
    m_starts->addAction(m_settleStarts);
    m_starts->clear();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
}

void RetentionPage::connectCharts()
{
    connect(m_kinds, &ChartCard::drilledDown, this, [this](int category, int series) {
        const QList<ContactKind> kinds = shownKinds(m_session.filingSystem());
        const QList<RetentionGroup> groups = shownGroups(m_figures);
        if (category < kinds.size() && series < groups.size())
            selectGroup(kinds[category], groups[series]);
    });
    connect(m_months, &ChartCard::drilledDown, this,
        [this](int month, int series) { selectMonth(month, series == erasureSeries); });
    connect(m_ages, &ChartCard::drilledDown, this, [this](int place) { selectAge(place); });
    connect(m_went, &ChartCard::drilledDown, this, &RetentionPage::selectTrend);
    connect(m_holds, &KeyFigureCard::clicked, this, [this] {
        m_people->choose({.about = PeopleFigure::About::HoldsToReview, .to = m_figures.asOf},
            [] { return tr("Holds to review"); });
    });
    connect(m_archive, &KeyFigureCard::clicked, this, [this] {
        m_people->choose({.about = PeopleFigure::About::RestrictedArchive},
            [] { return tr("In the restricted archive"); });
    });
}

QList<QAction *> RetentionPage::pageActions()
{
    QList<QAction *> actions = m_frame->pageActions();
    if (m_review->isVisible())
        actions.append(m_review);
    return actions;
}

QList<QWidget *> RetentionPage::panes()
{
    return m_frame->panes();
}

void RetentionPage::leave()
{
    m_people->clear();
}

/// Of exactly the people who were chosen, to who may sit.
void RetentionPage::offerReview()
{
    m_review->setVisible(m_session.may(Operation::DecideRequests));
    m_review->setEnabled(m_people->chosen().has_value());
}

void RetentionPage::startReview()
{
    if (const auto &chosen = m_people->chosen())
        m_reviewAnswer.expect(Insights(m_session.services().context())
                                  .contactsBehind(m_session.permit(), m_session.filingSystem(), *chosen));
}

void RetentionPage::refresh()
{
    offerReview();
    emit busyChanged(true);
    m_answer.expect(m_session.services().retention().figures(m_session.permit(), m_session.filingSystem()));
    m_orphansAnswer.expect(
        m_session.services().grounds().orphanFigures(m_session.permit(), m_session.filingSystem()));
    if (m_session.may(Operation::ViewContacts))
        m_listsAnswer.expect(m_session.services().toolLists().reconciliationAges(
            m_session.permit(), m_session.filingSystem()));
    m_purposesAnswer.expect(m_session.services().purposes().list(m_session.permit()));
}

RetentionReport RetentionPage::report() const
{
    return {.filingSystem = m_session.filingSystem(),
        .figures = m_figures,
        .orphans = m_orphanFigures,
        .lists = m_lists,
        .purposes = m_purposes,
        .at = m_session.services().clock().now(),
        .trend = m_trend};
}

void RetentionPage::showOrphans(const Result<OrphanFigures> &orphans)
{
    m_orphanFigures = orphans ? *orphans : OrphanFigures{.isKnown = false};
    if (orphans && !orphans->isKnown) {
        m_orphans->tell(
            Tone::Neutral, errorWords({Failure::Unavailable, QStringLiteral("ground.not-looked-at"), {}}));
        return;
    }
    if (!orphans || orphans->people == 0) {
        m_orphans->clear();
        return;
    }
    const int people = int(orphans->people);
    const int overdue = int(orphans->overdue);
    m_orphans->tell(overdue > 0 ? Tone::Danger : Tone::Warn, [people, overdue] {
        const QString all = tr("%Ln contact(s) without a ground.", nullptr, people);
        return overdue == 0
            ? all
            : all + u' ' + tr("%Ln of them should have been erased by now.", nullptr, overdue);
    });
}

void RetentionPage::showStarts()
{
    m_settleStarts->setVisible(RetentionWorkPage::isFor(m_session.permit()));
    const int people = int(peopleIn(m_figures, RetentionGroup::StartUnknown));
    if (people == 0)
        m_starts->clear();
    else
        m_starts->tell(Tone::Neutral,
            [people] { return tr("No start moment is known of %Ln contact(s).", nullptr, people); });
}

void RetentionPage::receive(const Result<RetentionFigures> &figures)
{
    emit busyChanged(false);
    if (!figures) {
        m_frame->notice()->tell(Tone::Danger, errorWords(figures.error()));
        return;
    }
    m_frame->notice()->clear();
    m_figures = *figures;
    // The figures of today are among those that are kept by now.
    m_trendAnswer.expect(
        Insights(m_session.services().context())
            .trend(m_session.permit(), m_session.filingSystem(), figure_names::retentionBeginning));
    showFigures();
    m_people->refresh();
}

void RetentionPage::showFigures()
{
    m_frame->setAsOf(m_figures.asOf.isValid()
            ? tr("as of %1").arg(QLocale().toString(m_figures.asOf, QLocale::ShortFormat))
            : QString());
    showCards();
    showStarts();
    m_kinds->setChart(kindsChart(m_figures, m_session.filingSystem()));
    m_months->setChart(monthsChart(m_figures));
    m_ages->setChart(agesChart(m_figures));
    m_went->setChart(wentChart(m_figures, m_trend));
    m_went->setTitle(tr("How it went"), wentHelp(m_trend));
    const bool isEmpty = m_figures.asOf.isValid() && m_figures.total() == 0;
    m_frame->setEmpty(
        isEmpty ? tr("Here you will see what must go and when, once there are contacts.") : QString());
}

void RetentionPage::showCards()
{
    const QLocale locale;
    const qint64 total = m_figures.total();
    const auto share = [&](qint64 people) {
        return total > 0
            ? tr("%1% of %2").arg(qRound(100.0 * double(people) / double(total))).arg(locale.toString(total))
            : QString();
    };
    for (const CardFace &face : cardFaces) {
        const qint64 people = peopleIn(m_figures, face.group);
        QString note = share(people);
        if (face.group == RetentionGroup::DueSoon && m_figures.nextDue.isValid())
            note = tr("first: %1").arg(locale.toString(m_figures.nextDue, QLocale::ShortFormat));
        if (face.group == RetentionGroup::Kept)
            note = tr("%1 on hold").arg(locale.toString(m_figures.people(RetentionState::Held)));
        m_cards.value(face.group)->setFigure(locale.toString(people), groupWord(face.group), note);
    }
    m_holds->setFigure(locale.toString(m_figures.holdsToReview), tr("Holds to review"),
        tr("of %1 on hold").arg(locale.toString(m_figures.people(RetentionState::Held))));
    m_archive->setFigure(
        locale.toString(m_figures.inArchive), tr("In the archive"), tr("kept for a duty alone"));
}

void RetentionPage::selectGroup(std::optional<ContactKind> kind, RetentionGroup group)
{
    m_people->choose({.kind = kind, .states = statesOf(group)}, [kind, group] {
        return kind ? QStringLiteral("%1 · %2").arg(kindsWord(*kind), groupWord(group)) : groupWord(group);
    });
}

void RetentionPage::selectMonth(int place, bool isErasure)
{
    if (place >= m_figures.months.size())
        return;
    const QDate month = m_figures.months[place].month;
    const QDate last = month.addMonths(1).addDays(-1);
    // The first month holds what is overdue as well.
    const PeopleFigure figure = isErasure
        ? PeopleFigure{.about = PeopleFigure::About::ToErase,
              .from = place == 0 ? QDate() : month,
              .to = last}
        : PeopleFigure{.about = PeopleFigure::About::ToReconfirm, .from = month, .to = last};
    m_people->choose(figure, [month, isErasure] {
        const QString words = QLocale().toString(month, QStringLiteral("MMM yyyy"));
        return isErasure ? tr("To erase · %1").arg(words) : tr("To reconfirm · %1").arg(words);
    });
}

void RetentionPage::selectAge(int place)
{
    if (place >= m_figures.overdue.size())
        return;
    const OverdueAge age = m_figures.overdue[place];
    m_people->choose({.about = PeopleFigure::About::Overdue,
                         .from = age.toDays ? m_figures.asOf.addDays(-*age.toDays) : QDate(),
                         .to = m_figures.asOf.addDays(-age.fromDays)},
        [age] { return tr("Term over · %1").arg(overdueWord(age)); });
}

void RetentionPage::selectTrend(int place, int series)
{
    if (place >= m_trend.points.size())
        return;
    if (m_trend.points[place].day == m_figures.asOf)
        selectGroup(std::nullopt, shownGroups(m_figures).value(series));
    else
        m_people->tell([] { return tr("Of an earlier day only the figures are kept, and nobody's name."); });
}

void RetentionPage::retranslate()
{
    m_showOrphans->setText(tr("Show them"));
    m_settleStarts->setText(tr("Settle them"));
    m_review->setText(tr("Start review session"));
    m_frame->setTitle(tr("Retention terms"));
    m_kinds->setTitle(tr("Contacts per category"), tr("Click a bar to see the contacts"));
    m_months->setTitle(tr("Next twelve months"), tr("Number of contacts per action"));
    m_ages->setTitle(tr("How long terms are over"), tr("Number of contacts by days over"));
    m_frame->empty()->setVerb(tr("To the contacts"));
    m_frame->retranslate();
    m_people->retranslate();
    showFigures();
}
