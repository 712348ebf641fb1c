#include "ui/pages/retention_page.h"

#include "app/changes/change_feed.h"
#include "app/consent/purposes.h"
#include "app/documents/error_sentence.h"
#include "app/documents/role_words.h"
#include "app/retention/retention.h"
#include "app/tool_lists/tool_lists.h"
#include "ui/charts/chart_card.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/pages/retention_charts.h"
#include "ui/pages/retention_printing.h"
#include "ui/pages/retention_selection.h"
#include "ui/session/session.h"
#include "ui/shell/command.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/key_figure_card.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <iterator>

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

/// How wide the page must be for the charts to stand beside the selection, for three or five cards in a row,
/// and for their words beside the figures.
constexpr int chartsBeside = 860;
constexpr int threeCards = 700;
constexpr int fiveCards = 980;
constexpr int fiveWideCards = 1280;
/// Divides by every number of cards that stand in a row.
constexpr int gridColumns = 30;

} // namespace

RetentionPage::RetentionPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_title(new PlainLabel(TypeRole::Title1))
    , m_asOf(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_notice(new InlineBar)
    , m_orphans(new InlineBar)
    , m_showOrphans(new QAction(this))
    , m_kinds(new ChartCard(Qt::Horizontal))
    , m_months(new ChartCard(Qt::Vertical))
    , m_selection(new RetentionSelection(session))
    , m_empty(new EmptyNote(QStringLiteral("chart-histogram")))
    , m_faces(new QStackedWidget)
    , m_cardGrid(new QGridLayout)
    , m_chartGrid(new QGridLayout)
    , m_asTable(new QAction(::icon(u"table"), QString(), this))
    , m_pdf(new QAction(::icon(u"file-type-pdf"), QString(), this))
    , m_print(new QAction(::icon(u"printer"), QString(), this))
    , m_answer([this](const Result<RetentionFigures> &figures) { receive(figures); })
    , m_orphansAnswer([this](const auto &orphans) { showOrphans(orphans); })
    , m_listsAnswer([this](const Result<ReconciliationAges> &lists) {
        m_lists = lists ? std::optional(*lists) : std::nullopt;
    })
    , m_purposesAnswer([this](const Result<QList<Purpose>> &purposes) {
        if (purposes)
            m_purposes = *purposes;
    })
    , m_written([this](const Outcome &written) {
        if (written)
            emit noticeWanted({tr("The report is saved."), {}});
        else
            m_notice->tell(Tone::Danger, errorWords(written.error()));
    })
{
    m_asTable->setCheckable(true);
    build();

    answerCommand(m_print, Command::Print);
    answerCommand(m_pdf, Command::Export);
    connect(m_asTable, &QAction::toggled, this, [this](bool shown) {
        m_kinds->setTableShown(shown);
        m_months->setTableShown(shown);
    });
    connect(m_pdf, &QAction::triggered, this, &RetentionPage::savePdf);
    connect(m_showOrphans, &QAction::triggered, this,
        [this] { emit recordWanted(QStringLiteral("grounds"), QStringLiteral("orphans")); });
    connect(m_print, &QAction::triggered, this, &RetentionPage::print);
    connect(m_kinds, &ChartCard::printWanted, this, &RetentionPage::print);
    connect(m_months, &ChartCard::printWanted, this, &RetentionPage::print);
    connect(m_kinds, &ChartCard::drilledDown, this, [this](int category, int series) {
        const QList<ContactKind> kinds = shownKinds(m_session.filingSystem());
        const QList<RetentionGroup> groups = shownGroups(m_figures);
        if (category < kinds.size() && series < groups.size())
            selectGroup(kinds[category], groups[series]);
    });
    connect(m_months, &ChartCard::drilledDown, this,
        [this](int month, int series) { selectMonth(month, series == erasureSeries); });
    connect(m_selection, &RetentionSelection::contactWanted, this, [this](Id<Contact> contact) {
        emit recordWanted(QStringLiteral("contacts"), QVariant(contact.number()));
    });
    connect(m_empty, &EmptyNote::verbChosen, this,
        [this] { emit recordWanted(QStringLiteral("contacts"), QVariant()); });

    const auto refreshIfMine = [this](FilingSystem filingSystem) {
        if (filingSystem == m_session.filingSystem() && isVisible())
            refresh();
    };
    connect(&session.feed(), &ChangeFeed::contactChanged, this, refreshIfMine);
    connect(&session.feed(), &ChangeFeed::contactErased, this, refreshIfMine);
    connect(&session.feed(), &ChangeFeed::everythingChanged, this, refreshIfMine);
    connect(&session, &Session::filingSystemChanged, this, [this](FilingSystem filingSystem) {
        if (Chip *chip = m_filingSystems.value(filingSystem))
            chip->setChecked(true);
        m_selection->clear();
        refresh();
    });
    retranslate();
}

void RetentionPage::build()
{
    for (const CardFace &face : cardFaces) {
        auto *card = new KeyFigureCard(face.tone, QString::fromUtf16(face.icon));
        m_cards.insert(face.group, card);
        connect(card, &KeyFigureCard::clicked, this,
            [this, group = face.group] { selectGroup(std::nullopt, group); });
    }
    m_cardGrid->setSpacing(10);
    for (int column = 0; column < gridColumns; ++column)
        m_cardGrid->setColumnStretch(column, 1);
    m_chartGrid->setSpacing(10);

    auto *figures = new QWidget;
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
    whole->addWidget(m_orphans);
    m_orphans->addAction(m_showOrphans);
    m_orphans->clear();
    whole->addWidget(m_faces, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    arrange();
}

QWidget *RetentionPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_title);
    row->addWidget(m_asOf);
    const QList<FilingSystem> open = m_session.filingSystemsFor(Operation::ViewDashboards);
    for (const FilingSystem filingSystem : open) {
        auto *chip = new Chip(QString());
        chip->setAutoExclusive(true);
        chip->setChecked(filingSystem == m_session.filingSystem());
        chip->setVisible(open.size() > 1);
        connect(
            chip, &Chip::clicked, this, [this, filingSystem] { m_session.setFilingSystem(filingSystem); });
        m_filingSystems.insert(filingSystem, chip);
        row->addWidget(chip);
    }
    row->addStretch(1);
    for (QAction *action : {m_asTable, m_pdf}) {
        auto *button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    return head;
}

void RetentionPage::arrange()
{
    const int perRow = width() >= theme().px(fiveCards) ? 5 : width() >= theme().px(threeCards) ? 3 : 2;
    int place = 0;
    for (const CardFace &face : cardFaces) {
        // Five cards never fill two even rows: those of the last one share its whole width.
        const int row = place / perRow;
        const int inRow = std::min(perRow, static_cast<int>(std::size(cardFaces)) - row * perRow);
        const int span = gridColumns / inRow;
        m_cards.value(face.group)->setNarrow(perRow == 5 && width() < theme().px(fiveWideCards));
        m_cardGrid->addWidget(m_cards.value(face.group), row, (place % perRow) * span, 1, span);
        ++place;
    }
    const bool isWide = width() >= theme().px(chartsBeside);
    m_chartGrid->addWidget(m_kinds, 0, 0);
    m_chartGrid->addWidget(m_months, 1, 0);
    if (isWide)
        m_chartGrid->addWidget(m_selection, 0, 1, 2, 1);
    else
        m_chartGrid->addWidget(m_selection, 2, 0);
    m_chartGrid->setColumnStretch(0, 4);
    m_chartGrid->setColumnStretch(1, isWide ? 3 : 0);
    m_selection->setMinimumHeight(isWide ? 0 : 260);
}

void RetentionPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    Page::resizeEvent(event);
}

QList<QWidget *> RetentionPage::panes()
{
    return {m_cards.value(RetentionGroup::TermOver), m_kinds, m_months, m_selection};
}

void RetentionPage::leave()
{
    m_selection->clear();
}

void RetentionPage::refresh()
{
    emit busyChanged(true);
    m_answer.expect(m_session.services().retention().figures(m_session.permit(), m_session.filingSystem()));
    m_orphansAnswer.expect(
        m_session.services().grounds().orphanFigures(m_session.permit(), m_session.filingSystem()));
    m_listsAnswer.expect(
        m_session.services().toolLists().reconciliationAges(m_session.permit(), m_session.filingSystem()));
    m_purposesAnswer.expect(m_session.services().purposes().list(m_session.permit()));
}

RetentionReport RetentionPage::report() const
{
    return {.filingSystem = m_session.filingSystem(),
        .figures = m_figures,
        .orphans = m_orphanFigures,
        .lists = m_lists,
        .purposes = m_purposes,
        .at = m_session.services().clock().now()};
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

void RetentionPage::receive(const Result<RetentionFigures> &figures)
{
    emit busyChanged(false);
    if (!figures) {
        m_notice->tell(Tone::Danger, errorWords(figures.error()));
        return;
    }
    m_notice->clear();
    m_figures = *figures;
    showFigures();
    if (const auto chosen = m_selection->chosen()) {
        if (chosen->about == RetentionChoice::About::Group)
            selectGroup(chosen->kind, chosen->group);
        else
            m_selection->clear();
    }
}

void RetentionPage::showFigures()
{
    const QLocale locale;
    const qint64 total = m_figures.total();
    m_asOf->setText(m_figures.asOf.isValid()
            ? tr("as of %1").arg(locale.toString(m_figures.asOf, QLocale::ShortFormat))
            : QString());
    for (const CardFace &face : cardFaces) {
        const qint64 people = peopleIn(m_figures, face.group);
        QString note = total > 0
            ? tr("%1% of %2").arg(qRound(100.0 * double(people) / double(total))).arg(locale.toString(total))
            : QString();
        if (face.group == RetentionGroup::DueSoon && m_figures.nextDue.isValid())
            note = tr("first: %1").arg(locale.toString(m_figures.nextDue, QLocale::ShortFormat));
        if (face.group == RetentionGroup::Kept)
            note = tr("%1 on hold").arg(locale.toString(m_figures.people(RetentionState::Held)));
        m_cards.value(face.group)->setFigure(locale.toString(people), groupWord(face.group), note);
    }
    m_kinds->setChart(kindsChart(m_figures, m_session.filingSystem()));
    m_months->setChart(monthsChart(m_figures));
    m_faces->setCurrentIndex(total > 0 || !m_figures.asOf.isValid() ? 0 : 1);
    m_asTable->setEnabled(total > 0);
    m_pdf->setEnabled(total > 0);
    m_print->setEnabled(total > 0);
}

void RetentionPage::selectGroup(std::optional<ContactKind> kind, RetentionGroup group)
{
    m_selection->select({.kind = kind,
        .group = group,
        .people = kind ? peopleIn(m_figures, *kind, group) : peopleIn(m_figures, group)});
}

void RetentionPage::selectMonth(int month, bool isErasure)
{
    if (month >= m_figures.months.size())
        return;
    const RetentionMonth &chosen = m_figures.months[month];
    m_selection->select(
        {.about = isErasure ? RetentionChoice::About::ToErase : RetentionChoice::About::ToReconfirm,
            .month = chosen.month,
            .isFirstMonth = month == 0,
            .people = isErasure ? chosen.toErase : chosen.toReconfirm});
}

void RetentionPage::savePdf()
{
    saveRetentionPdf(this, report(), [this](const QFuture<Outcome> &written) { m_written.expect(written); });
}

void RetentionPage::print()
{
    printRetentionReport(this, report());
}

void RetentionPage::retranslate()
{
    m_showOrphans->setText(tr("Show them"));
    m_title->setText(tr("Retention terms"));
    m_asTable->setText(tr("As table"));
    m_pdf->setText(tr("PDF"));
    m_print->setText(tr("Print retention terms"));
    m_kinds->setTitle(tr("Contacts per category"), tr("Click a bar to see the contacts"));
    m_months->setTitle(tr("Next twelve months"), tr("Number of contacts per action"));
    m_empty->setSentence(tr("Here you will see what must go and when, once there are contacts."));
    m_empty->setVerb(tr("To the contacts"));
    for (auto chip = m_filingSystems.cbegin(); chip != m_filingSystems.cend(); ++chip)
        chip.value()->setWords(filingSystemWord(chip.key()));
    m_selection->retranslate();
    showFigures();
}
