#include "ui/pages/consent_dashboard_page.h"

#include "app/documents/consent_report.h"
#include "app/documents/error_sentence.h"
#include "app/documents/trend_words.h"
#include "app/insights/figure_names.h"
#include "app/insights/insights.h"
#include "ui/charts/chart_card.h"
#include "ui/pages/consent_charts.h"
#include "ui/pages/dashboard_frame.h"
#include "ui/pages/people_behind_card.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/key_figure_card.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

ConsentDashboardPage::ConsentDashboardPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_people(new PeopleBehindCard(session))
    , m_frame(new DashboardFrame(session, m_people))
    , m_unproven(new KeyFigureCard(Tone::Danger, QStringLiteral("file-certificate")))
    , m_ending(new KeyFigureCard(Tone::Warn, QStringLiteral("clock")))
    , m_purpose(new QComboBox)
    , m_purposes(new ChartCard(Qt::Horizontal))
    , m_proof(new ChartCard(Qt::Horizontal))
    , m_acts(new ChartCard(Qt::Vertical))
    , m_went(new ChartCard(Qt::Vertical))
    , m_answer([this](const Result<ConsentFigures> &figures) { receive(figures); })
    , m_monthsAnswer([this](const Result<QList<ConsentMonth>> &months) {
        m_months = months ? *months : QList<ConsentMonth>();
        showFigures();
    })
    , m_trendAnswer([this](const Result<FigureTrend> &trend) {
        m_trend = trend ? *trend : FigureTrend();
        showFigures();
    })
{
    m_frame->addFigure(m_unproven);
    m_frame->addFigure(m_ending);
    for (ChartCard *chart : {m_purposes, m_proof, m_acts, m_went})
        m_frame->addChart(chart);
    m_acts->addChoice(m_purpose);
    m_frame->setContent(
        [this] {
            return consentContent({m_session.filingSystem(), m_figures, m_months, m_trend});
        },
        [] { return tr("consent"); });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    connectParts();
    retranslate();
}

void ConsentDashboardPage::connectParts()
{
    connect(m_frame, &DashboardFrame::saved, this, [this](const QString &sentence) {
        emit noticeWanted({sentence, {}});
    });
    connect(m_people, &PeopleBehindCard::chosenChanged, this, [this] {
        if (m_people->chosen())
            m_frame->revealSide();
    });
    connect(m_people, &PeopleBehindCard::contactWanted, this, [this](Id<Contact> contact) {
        emit recordWanted(QStringLiteral("contacts"), QVariant(contact.number()));
    });
    connect(m_frame->empty(), &EmptyNote::verbChosen, this,
        [this] { emit recordWanted(QStringLiteral("purposes"), QVariant()); });
    connect(m_purpose, &QComboBox::activated, this, &ConsentDashboardPage::askMonths);
    connect(m_purposes, &ChartCard::drilledDown, this, &ConsentDashboardPage::selectGroup);
    connect(m_proof, &ChartCard::drilledDown, this, &ConsentDashboardPage::selectProof);
    connect(m_acts, &ChartCard::drilledDown, this, &ConsentDashboardPage::selectMonth);
    connect(m_went, &ChartCard::drilledDown, this, &ConsentDashboardPage::selectTrend);
    connect(m_unproven, &KeyFigureCard::clicked, this,
        [this] { m_people->choose(consent_figure::unproven(), [] { return tr("Without proof"); }); });
    connect(m_ending, &KeyFigureCard::clicked, this, [this] {
        m_people->choose(
            consent_figure::ending({}, m_figures.asOf), [] { return tr("Ends within 30 days"); });
    });
    connect(m_frame, &DashboardFrame::outdated, this, &ConsentDashboardPage::refresh);
    connect(&m_session, &Session::filingSystemChanged, this, [this] {
        m_people->clear();
        refresh();
    });
}

QList<QAction *> ConsentDashboardPage::pageActions()
{
    return m_frame->pageActions();
}

QList<QWidget *> ConsentDashboardPage::panes()
{
    return m_frame->panes();
}

void ConsentDashboardPage::leave()
{
    m_people->clear();
}

void ConsentDashboardPage::refresh()
{
    emit busyChanged(true);
    m_answer.expect(
        Insights(m_session.services().context()).consents(m_session.permit(), m_session.filingSystem()));
}

void ConsentDashboardPage::receive(const Result<ConsentFigures> &figures)
{
    emit busyChanged(false);
    if (!figures) {
        m_frame->notice()->tell(Tone::Danger, errorWords(figures.error()));
        return;
    }
    m_frame->notice()->clear();
    m_figures = *figures;
    fillPurposes();
    askMonths();
    m_trendAnswer.expect(
        Insights(m_session.services().context())
            .trend(m_session.permit(), m_session.filingSystem(), figure_names::consentBeginning));
    showFigures();
    m_people->refresh();
}

void ConsentDashboardPage::askMonths()
{
    m_monthsAnswer.expect(Insights(m_session.services().context())
                              .consentMonths(m_session.permit(), m_session.filingSystem(), chosenPurpose()));
}

Id<Purpose> ConsentDashboardPage::chosenPurpose() const
{
    return Id<Purpose>(m_purpose->currentData().toLongLong());
}

void ConsentDashboardPage::fillPurposes()
{
    const qint64 chosen = chosenPurpose().number();
    m_purpose->clear();
    m_purpose->addItem(tr("All purposes"), qint64(0));
    for (const PurposeFigures &purpose : std::as_const(m_figures.purposes))
        m_purpose->addItem(purposeTitleOf(purpose.purpose), purpose.purpose.id.number());
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(chosen)));
}

void ConsentDashboardPage::showFigures()
{
    const QLocale locale;
    m_frame->setAsOf(m_figures.asOf.isValid()
            ? tr("as of %1").arg(locale.toString(m_figures.asOf, QLocale::ShortFormat))
            : QString());
    m_unproven->setFigure(locale.toString(m_figures.unproven), tr("without proof"),
        tr("consent runs without method, moment or text"));
    m_ending->setFigure(
        locale.toString(m_figures.ending), tr("ends within 30 days"), tr("to be asked again in time"));
    m_purposes->setChart(consentPurposesChart(m_figures));
    m_proof->setChart(consentProofChart(m_figures));
    m_acts->setChart(consentMonthsChart(m_months));
    m_went->setChart(consentWentChart(m_figures, m_trend));
    const QString note = trendNote(m_trend);
    m_went->setTitle(tr("How given consent went"),
        note.isEmpty() ? tr("As it was counted on the last day of each month") : note);
    m_frame->setEmpty(m_figures.asOf.isValid() && m_figures.purposes.isEmpty()
            ? tr("No purpose in use asks for consent here.")
            : QString());
}

void ConsentDashboardPage::selectGroup(int place, int series)
{
    if (place >= m_figures.purposes.size())
        return;
    const Purpose purpose = m_figures.purposes[place].purpose;
    const ConsentGroup group = allConsentGroups.at(static_cast<std::size_t>(series));
    m_people->choose(consent_figure::inGroup(purpose.id, group), [purpose, group] {
        return QStringLiteral("%1 · %2").arg(purposeTitleOf(purpose), consentGroupWord(group));
    });
}

void ConsentDashboardPage::selectProof(int place, int series)
{
    if (place >= m_figures.purposes.size())
        return;
    const Purpose purpose = m_figures.purposes[place].purpose;
    const bool isUnproven = series == unprovenSeries;
    m_people->choose(isUnproven ? consent_figure::unproven(purpose.id)
                                : consent_figure::ending(purpose.id, m_figures.asOf),
        [purpose, isUnproven] {
            return QStringLiteral("%1 · %2").arg(
                purposeTitleOf(purpose), isUnproven ? tr("Without proof") : tr("Ends within 30 days"));
        });
}

void ConsentDashboardPage::selectMonth(int place, int series)
{
    if (place >= m_months.size())
        return;
    const QDate month = m_months[place].month;
    const bool isGiven = series == givenSeries;
    m_people->choose(consent_figure::acts(chosenPurpose(), isGiven ? givingActs() : withdrawingActs(), month),
        [month, isGiven] {
            const QString words = QLocale().toString(month, QStringLiteral("MMM yyyy"));
            return isGiven ? tr("Gave consent · %1").arg(words) : tr("Took it back · %1").arg(words);
        });
}

void ConsentDashboardPage::selectTrend(int place, int series)
{
    if (place >= m_trend.points.size())
        return;
    if (m_trend.points[place].day == m_figures.asOf)
        selectGroup(series, 0);
    else
        m_people->tell([] { return tr("Of an earlier day only the figures are kept, and nobody's name."); });
}

void ConsentDashboardPage::retranslate()
{
    m_frame->setTitle(tr("Consent"));
    m_purposes->setTitle(tr("People per purpose"), tr("Click a bar to see the contacts"));
    m_proof->setTitle(tr("Proof and end"), tr("Consent that runs, per purpose"));
    m_acts->setTitle(tr("Given and taken back"), tr("Number of people per month"));
    m_purpose->setAccessibleName(tr("Purpose of the months"));
    m_frame->empty()->setVerb(tr("To the purposes"));
    m_frame->retranslate();
    m_people->retranslate();
    if (m_purpose->count() > 0)
        fillPurposes();
    showFigures();
}
