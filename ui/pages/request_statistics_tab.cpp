#include "ui/pages/request_statistics_tab.h"

#include "app/documents/error_sentence.h"
#include "app/documents/request_overview_report.h"
#include "app/requests/request_statistics.h"
#include "ui/charts/chart_card.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/dashboard_saving.h"
#include "ui/pages/request_charts.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/key_figure_card.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace {

constexpr int widePage = 1050;
constexpr int lowestStatistic = 280;

} // namespace

RequestStatisticsTab::RequestStatisticsTab(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_first(new DateField)
    , m_last(new DateField)
    , m_firstField(new FormField(m_first))
    , m_lastField(new FormField(m_last))
    , m_count(new QPushButton)
    , m_format(new QComboBox)
    , m_formatField(new FormField(m_format))
    , m_save(new QPushButton)
    , m_saving(new LeavingSaving(this))
    , m_notice(new InlineBar)
    , m_made(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_empty(new EmptyNote(QStringLiteral("chart-histogram")))
    , m_figures(new QWidget)
    , m_cardGrid(new QGridLayout)
    , m_chartGrid(new QGridLayout)
    , m_received(new KeyFigureCard(Tone::Info, QStringLiteral("inbox")))
    , m_inTime(new KeyFigureCard(Tone::Ok, QStringLiteral("circle-check")))
    , m_late(new KeyFigureCard(Tone::Danger, QStringLiteral("alert-triangle")))
    , m_median(new KeyFigureCard(Tone::Neutral, QStringLiteral("clock")))
    , m_kinds(new ChartCard(Qt::Horizontal))
    , m_months(new ChartCard(Qt::Vertical))
    , m_stages(new ChartCard(Qt::Horizontal))
    , m_left(new ChartCard(Qt::Horizontal))
    , m_answered(new ChartCard(Qt::Vertical))
    , m_tableTitle(new PlainLabel(TypeRole::Title3))
    , m_table(new ContactTable)
    , m_behindTitle(new PlainLabel(TypeRole::Title3))
    , m_list(new ContactTable)
    , m_answer([this](const auto &overview) { take(overview); })
    , m_written([this](const Outcome &written) {
        if (written)
            emit saved(tr("The file is saved."));
        else
            m_notice->tell(Tone::Danger, [error = written.error()] { return errorSentence(error); });
    })
{
    m_notice->clear();
    m_made->setWordWrap(true);
    m_save->setIcon(icon(u"download"));
    m_count->setIcon(icon(u"refresh"));
    m_first->setToday([&session] { return session.today(); });
    m_last->setToday([&session] { return session.today(); });
    m_first->setDate(QDate(session.today().year(), 1, 1));
    m_last->setDate(session.today());
    m_behind = {[](const RequestLine &) { return true; }, [this] { return tr("all of them"); }};
    arrange();
    connectParts();
    retranslate();
}

RequestStatisticsTab::~RequestStatisticsTab() = default;

QWidget *RequestStatisticsTab::makePeriod()
{
    auto *period = new QWidget;
    auto *row = new QHBoxLayout(period);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_firstField);
    row->addWidget(m_lastField);
    row->addWidget(m_count, 0, Qt::AlignBottom);
    row->addStretch(1);
    row->addWidget(m_formatField);
    row->addWidget(m_save, 0, Qt::AlignBottom);
    for (const char *ending : {"csv", "xlsx", "pdf"})
        m_format->addItem(QString(), QString::fromLatin1(ending));
    return period;
}

QWidget *RequestStatisticsTab::makeFigures()
{
    m_cardGrid->setSpacing(10);
    m_chartGrid->setSpacing(10);
    fitFigures();
    m_table->setShares({3, 5, 1});
    m_table->setFitsRows(true);
    m_list->setShares({2, 2, 2, 2, 2, 3});
    m_list->setFitsRows(true);
    auto *column = new QVBoxLayout(m_figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(m_cardGrid);
    column->addLayout(m_chartGrid);
    column->addWidget(m_tableTitle);
    column->addWidget(m_table);
    column->addWidget(m_behindTitle);
    column->addWidget(m_list);
    column->addStretch(1);
    return m_figures;
}

/// Two charts and four figures beside each other, as long as there is room for them.
void RequestStatisticsTab::fitFigures()
{
    for (ChartCard *chart : {m_kinds, m_months, m_stages, m_left, m_answered})
        chart->setMinimumHeight(theme().px(lowestStatistic));
    const bool isWide = width() >= theme().px(widePage);
    if (m_cardGrid->count() > 0 && isWide == (m_chartGrid->columnStretch(1) > 0))
        return; // they stand so already
    const int perRow = isWide ? 4 : 2;
    int place = 0;
    for (KeyFigureCard *card : {m_received, m_inTime, m_late, m_median}) {
        m_cardGrid->addWidget(card, place / perRow, place % perRow);
        ++place;
    }
    const int columns = isWide ? 2 : 1;
    place = 0;
    for (ChartCard *chart : {m_stages, m_left, m_kinds, m_months}) {
        m_chartGrid->addWidget(chart, place / columns, place % columns);
        ++place;
    }
    m_chartGrid->addWidget(m_answered, place / columns, 0, 1, columns);
    for (int column = 0; column < 4; ++column)
        m_cardGrid->setColumnStretch(column, column < perRow ? 1 : 0);
    for (int column = 0; column < 2; ++column)
        m_chartGrid->setColumnStretch(column, column < columns ? 1 : 0);
}

void RequestStatisticsTab::resizeEvent(QResizeEvent *event)
{
    fitFigures();
    QScrollArea::resizeEvent(event);
}

void RequestStatisticsTab::arrange()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 6, 16, 12);
    column->setSpacing(10);
    column->addWidget(makePeriod());
    column->addWidget(m_notice);
    column->addWidget(m_made);
    column->addWidget(makeFigures());
    column->addWidget(m_empty, 1);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setWidget(content);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_first);
    m_figures->hide();
}

void RequestStatisticsTab::connectParts()
{
    connect(m_count, &QPushButton::clicked, this, &RequestStatisticsTab::refresh);
    connect(m_first, &QLineEdit::returnPressed, this, &RequestStatisticsTab::refresh);
    connect(m_last, &QLineEdit::returnPressed, this, &RequestStatisticsTab::refresh);
    connect(m_first, &DateField::problemChanged, m_firstField, &FormField::setError);
    connect(m_last, &DateField::problemChanged, m_lastField, &FormField::setError);
    connect(m_save, &QPushButton::clicked, this, &RequestStatisticsTab::save);
    connect(m_saving, &LeavingSaving::failed, this, [this](const Error &error) {
        m_notice->tell(Tone::Danger, [error] { return errorSentence(error); });
    });
    connect(m_saving, &LeavingSaving::written, this, [this](const FileLeft &file) {
        emit saved(
            tr("Overview saved. SHA-256 of the file: %1").arg(QString::fromLatin1(file.digest.toHex())));
    });
    connect(m_table, &ContactTable::rowActivated, this, &RequestStatisticsTab::chooseFigure);
    connect(m_list, &ContactTable::rowActivated, this,
        [this](qint64 number) { emit requestWanted(Id<Request>(number)); });
    const auto timing = [this](KeyFigureCard *card, auto passes, auto words) {
        connect(card, &QAbstractButton::clicked, this, [=, this] { choose({passes, words}); });
    };
    timing(
        m_received, [](const RequestLine &) { return true; }, [] { return tr("all of them"); });
    timing(
        m_median, [](const RequestLine &line) { return line.answeredOn.isValid(); },
        [] { return tr("answered"); });
    timing(
        m_inTime,
        [this](const RequestLine &line) { return timingOf(line, m_overview.today) == RequestTiming::InTime; },
        [] { return tr("answered in time"); });
    timing(
        m_late,
        [this](const RequestLine &line) {
            const RequestTiming how = timingOf(line, m_overview.today);
            return how == RequestTiming::AnsweredLate || how == RequestTiming::Overdue;
        },
        [] { return tr("late"); });
    connect(m_kinds, &ChartCard::drilledDown, this, &RequestStatisticsTab::chooseKind);
    connect(m_months, &ChartCard::drilledDown, this, &RequestStatisticsTab::chooseMonth);
    connect(m_answered, &ChartCard::drilledDown, this, &RequestStatisticsTab::chooseAnswered);
    connect(m_stages, &ChartCard::drilledDown, this,
        [this](int category, int series) { chooseInGroup(RequestGroup::Stage, category, series); });
    connect(m_left, &ChartCard::drilledDown, this,
        [this](int category, int series) { chooseInGroup(RequestGroup::DaysLeft, category, series); });
    for (ChartCard *chart : {m_kinds, m_months, m_stages, m_left, m_answered}) {
        connect(chart, &ChartCard::printWanted, this, &RequestStatisticsTab::savePdf);
        connect(chart, &ChartCard::pictureWanted, this, [this](const QPixmap &picture) {
            saveChartPicture(
                this, picture, tr("requests"), [this](const auto &written) { m_written.expect(written); });
        });
    }
}

void RequestStatisticsTab::refresh()
{
    const auto first = m_first->date();
    const auto last = m_last->date();
    m_firstField->setError(first ? QString() : tr("Give the first day."));
    m_lastField->setError(last ? QString() : tr("Give the last day."));
    if (first && last)
        m_answer.expect(m_session.services().requestStatistics().of(
            m_session.permit(), m_session.filingSystem(), *first, *last));
}

void RequestStatisticsTab::take(const Result<RequestOverview> &overview)
{
    if (!overview) {
        m_notice->tell(Tone::Danger, [error = overview.error()] { return errorSentence(error); });
        m_overview = {};
    } else {
        m_notice->clear();
        m_overview = *overview;
    }
    showAll();
}

void RequestStatisticsTab::save()
{
    const QString ending = m_format->currentData().toString();
    const RequestOverview overview = m_overview;
    // Neither name tells anything of anybody.
    const QString name = tr("requests") +
        QStringLiteral("-%1-%2.%3")
            .arg(overview.first.toString(Qt::ISODate), overview.last.toString(Qt::ISODate), ending);
    const QHash<QString, QString> filters = {{QStringLiteral("csv"), tr("CSV files (*.csv)")},
        {QStringLiteral("xlsx"), tr("Excel workbooks (*.xlsx)")},
        {QStringLiteral("pdf"), tr("PDF documents (*.pdf)")}};
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = {.way = way_out::requestOverview,
             .filingSystem = overview.filingSystem,
             .objectKind = QStringLiteral("requests"),
             .objectRef = overview.first.toString(Qt::ISODate) + u'/' + overview.last.toString(Qt::ISODate)},
            .place = {tr("Save the overview of requests"), name, filters.value(ending)},
            .content = [overview, ending](const QString & /*name*/) -> LeavingContent {
                const auto format = overviewFormatOf(QStringLiteral("requests.") + ending);
                const auto file = overviewFile(overview, format.value_or(OverviewFormat::Csv));
                if (!file)
                    return {.problem = file.error()};
                return {QStringLiteral("requests.") + ending, *file};
            }});
}

void RequestStatisticsTab::savePdf()
{
    m_format->setCurrentIndex(m_format->findData(QStringLiteral("pdf")));
    save();
}

void RequestStatisticsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}
