#include "ui/pages/dashboard_frame.h"

#include "app/changes/change_feed.h"
#include "app/documents/error_sentence.h"
#include "app/documents/role_words.h"
#include "ui/charts/chart_card.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/pages/dashboard_saving.h"
#include "ui/pages/side_room.h"
#include "ui/session/session.h"
#include "ui/shell/command.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/key_figure_card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/reveal.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace {

/// How wide the page must be for the charts to stand beside the people, and for three or four figures in a
/// row.
constexpr int chartsBesidePeople = 860;
constexpr int threeFigures = 800;
constexpr int fourFigures = 940;
/// Divides by every number of figures that stand in a row.
constexpr int figureColumns = 12;
constexpr int lowestChart = 230;
constexpr std::chrono::milliseconds changesTogether(300);

} // namespace

DashboardFrame::DashboardFrame(Session &session, QWidget *side, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_side(side)
    , m_sideRoom(nullptr)
    , m_scroll(new QScrollArea)
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_asOf(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_notice(new InlineBar)
    , m_empty(new EmptyNote(QStringLiteral("chart-histogram")))
    , m_faces(new QStackedWidget)
    , m_headRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_headVerbs(new QHBoxLayout)
    , m_bars(new QVBoxLayout)
    , m_cardGrid(new QGridLayout)
    , m_chartGrid(new QGridLayout)
    , m_asTable(new QAction(::icon(u"table"), QString(), this))
    , m_export(new QAction(::icon(u"download"), QString(), this))
    , m_print(new QAction(::icon(u"printer"), QString(), this))
    , m_written([this](const Outcome &written) {
        if (written)
            emit saved(tr("The file is saved."));
        else
            m_notice->tell(Tone::Danger, errorWords(written.error()));
    })
{
    m_sideRoom = new SideRoom(side, m_scroll);
    m_asTable->setCheckable(true);
    m_cardGrid->setSpacing(10);
    for (int column = 0; column < figureColumns; ++column)
        m_cardGrid->setColumnStretch(column, 1);
    m_chartGrid->setSpacing(10);
    auto *figures = new QWidget;
    figures->installEventFilter(this);
    auto *figuresLayout = new QVBoxLayout(figures);
    figuresLayout->setContentsMargins(0, 0, 0, 0);
    figuresLayout->setSpacing(10);
    figuresLayout->addLayout(m_cardGrid);
    figuresLayout->addLayout(m_chartGrid, 1);
    m_faces->addWidget(figures);
    m_faces->addWidget(m_empty);

    auto *content = new QWidget;
    auto *whole = new QVBoxLayout(content);
    whole->setContentsMargins(20, 12, 20, 12);
    whole->setSpacing(10);
    whole->addWidget(buildHead());
    whole->addWidget(m_notice);
    m_bars->setSpacing(10);
    whole->addLayout(m_bars);
    whole->addWidget(m_faces, 1);
    m_notice->clear();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    answerCommand(m_print, Command::Print);
    answerCommand(m_export, Command::Export);
    connect(m_asTable, &QAction::toggled, this, [this](bool shown) {
        for (ChartCard *chart : std::as_const(m_charts))
            chart->setTableShown(shown);
    });
    connect(m_export, &QAction::triggered, this, [this] {
        saveDashboard(this, m_content(), m_name(), [this](const auto &written) { expect(written); });
    });
    connect(m_print, &QAction::triggered, this, [this] { printDashboard(this, m_content()); });
    connect(&session, &Session::filingSystemChanged, this, [this](FilingSystem filingSystem) {
        if (Chip *chip = m_filingSystems.value(filingSystem))
            chip->setChecked(true);
    });
    followFile();
    arrange();
}

void DashboardFrame::followFile()
{
    auto *soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(changesTogether);
    connect(soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            emit outdated();
    });
    const auto changed = [this, soon](FilingSystem filingSystem) {
        if (filingSystem == m_session.filingSystem() && isVisible() && !soon->isActive())
            soon->start();
    };
    connect(&m_session.feed(), &ChangeFeed::contactChanged, this, changed);
    connect(&m_session.feed(), &ChangeFeed::contactErased, this, changed);
    connect(&m_session.feed(), &ChangeFeed::everythingChanged, this, changed);
}

QWidget *DashboardFrame::buildHead()
{
    auto *head = new QWidget;
    head->setLayout(m_headRow);
    m_headRow->setContentsMargins(0, 0, 0, 0);
    m_headRow->setSpacing(10);
    m_headVerbs->setSpacing(10);
    auto *shown = new QHBoxLayout;
    shown->setSpacing(10);
    shown->addWidget(m_title);
    shown->addWidget(m_asOf);
    m_asOf->setElides(true);
    m_headRow->addLayout(shown, 1);
    m_headRow->addLayout(m_headVerbs);
    const QList<FilingSystem> open = m_session.filingSystemsFor(Operation::ViewDashboards);
    for (const FilingSystem filingSystem : open) {
        auto *chip = new Chip(QString());
        chip->setAutoExclusive(true);
        chip->setChecked(filingSystem == m_session.filingSystem());
        chip->setVisible(open.size() > 1);
        connect(
            chip, &Chip::clicked, this, [this, filingSystem] { m_session.setFilingSystem(filingSystem); });
        m_filingSystems.insert(filingSystem, chip);
        shown->addWidget(chip);
    }
    shown->addStretch(1);
    m_headVerbs->addStretch(1);
    for (QAction *action : {m_asTable, m_export})
        addHeadAction(action);
    return head;
}

void DashboardFrame::addHeadAction(QAction *action)
{
    auto *button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(action);
    // The button goes where its action goes.
    button->setVisible(action->isVisible());
    connect(action, &QAction::visibleChanged, button,
        [action, button] { button->setVisible(action->isVisible()); });
    m_headVerbs->insertWidget(m_headVerbs->count() - 1, button);
}

void DashboardFrame::addFigure(KeyFigureCard *card)
{
    m_cards.append(card);
    arrangeFigures();
}

void DashboardFrame::addChart(ChartCard *chart, bool isPart)
{
    m_charts.append(chart);
    connect(chart, &ChartCard::printWanted, m_print, &QAction::trigger);
    connect(chart, &ChartCard::pictureWanted, this, [this](const QPixmap &picture) {
        saveChartPicture(this, picture, m_name(), [this](const auto &written) { expect(written); });
    });
    if (isPart)
        addPart(chart);
}

void DashboardFrame::addPart(QWidget *part)
{
    m_parts.append(part);
    arrange();
}

void DashboardFrame::addBar(QWidget *bar)
{
    m_bars->addWidget(bar);
}

void DashboardFrame::setContent(std::function<DashboardContent()> content, std::function<QString()> name)
{
    m_content = std::move(content);
    m_name = std::move(name);
}

void DashboardFrame::setTitle(const QString &title)
{
    m_title->setText(title);
}

void DashboardFrame::setAsOf(const QString &words)
{
    m_asOf->setText(words);
    arrangeHead();
}

void DashboardFrame::setEmpty(const QString &sentence)
{
    m_empty->setSentence(sentence);
    m_faces->setCurrentIndex(sentence.isEmpty() ? 0 : 1);
    for (QAction *action : {m_asTable, m_export, m_print})
        action->setEnabled(sentence.isEmpty());
}

void DashboardFrame::revealSide()
{
    if (width() < theme().px(chartsBesidePeople))
        reveal(m_sideRoom);
}

QList<QWidget *> DashboardFrame::panes() const
{
    QList<QWidget *> panes;
    if (!m_cards.isEmpty())
        panes.append(m_cards.first());
    for (QWidget *part : m_parts)
        panes.append(part);
    panes.append(m_side);
    return panes;
}

void DashboardFrame::arrange()
{
    arrangeHead();
    arrangeFigures();
    const bool isWide = width() >= theme().px(chartsBesidePeople);
    int row = 0;
    for (QWidget *part : std::as_const(m_parts)) {
        part->setMinimumHeight(theme().px(lowestChart));
        m_chartGrid->addWidget(part, row++, 0);
    }
    if (isWide)
        m_chartGrid->addWidget(m_sideRoom, 0, 1, std::max(row, 1), 1);
    else
        m_chartGrid->addWidget(m_sideRoom, row, 0);
    m_chartGrid->setColumnStretch(0, 4);
    m_chartGrid->setColumnStretch(1, isWide ? 3 : 0);
}

int DashboardFrame::room() const
{
    const QMargins around = m_scroll->widget()->layout()->contentsMargins();
    return width() - around.left() - around.right() - m_scroll->verticalScrollBar()->sizeHint().width();
}

void DashboardFrame::arrangeHead()
{
    const int needed =
        m_headRow->itemAt(0)->sizeHint().width() + m_headRow->spacing() + m_headVerbs->minimumSize().width();
    m_headRow->setDirection(needed > room() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool DashboardFrame::fitsInRows(int perRow) const
{
    const int count = static_cast<int>(m_cards.size());
    const int between = m_cardGrid->horizontalSpacing();
    for (int place = 0; place < count; ++place) {
        const int inRow = std::min(perRow, count - place / perRow * perRow);
        if (m_cards.at(place)->sizeHint().width() * inRow + between * (inRow - 1) > room())
            return false;
    }
    return true;
}

void DashboardFrame::arrangeFigures()
{
    const int count = static_cast<int>(m_cards.size());
    int perRow = width() >= theme().px(fourFigures) ? 4 : width() >= theme().px(threeFigures) ? 3 : 2;
    // With large letters a figure may need more than its part of the width.
    while (perRow > 1 && !fitsInRows(perRow))
        --perRow;
    if (perRow == m_perRow && count == m_arranged)
        return;
    m_perRow = perRow;
    m_arranged = count;
    for (int place = 0; place < count; ++place) {
        // Those of the last row share its whole width.
        const int row = place / perRow;
        const int span = figureColumns / std::min(perRow, count - row * perRow);
        m_cardGrid->addWidget(m_cards.at(place), row, (place % perRow) * span, 1, span);
    }
}

bool DashboardFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a figure became longer
        arrangeFigures();
    return QWidget::eventFilter(watched, event);
}

void DashboardFrame::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void DashboardFrame::retranslate()
{
    m_asTable->setText(tr("As table"));
    m_export->setText(tr("Export…"));
    m_print->setText(tr("Print the dashboard"));
    for (auto chip = m_filingSystems.cbegin(); chip != m_filingSystems.cend(); ++chip)
        chip.value()->setWords(filingSystemWord(chip.key()));
    arrangeHead();
}
