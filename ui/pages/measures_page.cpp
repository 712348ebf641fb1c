#include "ui/pages/measures_page.h"

#include "app/documents/error_sentence.h"
#include "app/documents/measure_report.h"
#include "app/documents/measure_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/dialogs/measure_dialog.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/measures_model.h"
#include "ui/models/short_day.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/watched_job.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

MeasuresPage::MeasuresPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new MeasuresModel(this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_measureAll(new QPushButton)
    , m_pdf(new QPushButton)
    , m_table(new QTableView)
    , m_name(new PlainLabel(TypeRole::Title2))
    , m_notice(new InlineBar)
    , m_facts(new PlainLabel)
    , m_measure(new QPushButton)
    , m_plan(new QPushButton)
    , m_record(new QPushButton)
    , m_close(new QPushButton)
    , m_resultsTitle(new PlainLabel(TypeRole::Title3))
    , m_results(new ContactTable)
    , m_scroll(new QScrollArea)
    , m_panes(nullptr)
    , m_saving(new LeavingSaving(this))
    , m_standingsAnswer([this](const auto &standings) { takeStandings(standings); })
    , m_resultsAnswer([this](const Results &results) { takeResults(results); })
    , m_measuredAnswer([this](const Results &results) { takeMeasured(results); })
    , m_closedAnswer([this](const Outcome &closed) { takeClosed(closed); })
{
    m_panes = new MasterDetail(makeList(), makeDetail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);
    connectVerbs();
    retranslate();
}

bool MeasuresPage::isFor(const Permit &permit)
{
    return permit.mayAnywhere(Operation::ViewDashboards) || permit.mayAnywhere(Operation::KeepMeasures);
}

QWidget *MeasuresPage::makeList()
{
    dressTable(m_table);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setMinimumSectionSize(theme().rowHeight());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MeasuresModel::State, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(MeasuresModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(MeasuresModel::Due, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MeasuresModel::State, QHeaderView::ResizeToContents);
    m_measureAll->setIcon(icon(u"shield-check"));
    m_pdf->setIcon(icon(u"file-type-pdf"));
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(verbs);
    flow->addWidget(m_measureAll);
    flow->addWidget(m_pdf);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(16, 14, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(verbs);
    column->addWidget(m_table, 1);
    list->setFocusProxy(m_table);
    return list;
}

QWidget *MeasuresPage::makeDetail()
{
    m_name->setElides(true, 2);
    m_facts->setWordWrap(true);
    m_measure->setIcon(icon(u"shield-check"));
    m_plan->setIcon(icon(u"calendar"));
    m_record->setIcon(icon(u"clipboard-check"));
    m_close->setIcon(icon(u"check"));
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(verbs);
    for (QPushButton *verb : {m_measure, m_record, m_plan, m_close})
        flow->addWidget(verb);
    m_results->setFitsRows(true);
    m_results->setWraps(true);
    m_results->setShares({3, 3, 3, 6, 4, 4});
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(10);
    column->addWidget(m_facts);
    column->addWidget(verbs);
    column->addWidget(m_resultsTitle);
    column->addWidget(m_results);
    column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inner);
    auto *detail = new QWidget;
    auto *outer = new QVBoxLayout(detail);
    outer->setContentsMargins(20, 14, 20, 14);
    outer->setSpacing(12);
    outer->addWidget(m_name);
    outer->addWidget(m_notice);
    outer->addWidget(m_scroll, 1);
    m_notice->hide();
    return detail;
}

void MeasuresPage::connectVerbs()
{
    const auto showDetail = [this] { m_panes->setDetailShown(true); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MeasuresPage::choose);
    connect(m_table, &QTableView::clicked, this, showDetail);
    connect(m_table, &QTableView::activated, this, showDetail);
    connect(m_panes, &MasterDetail::backRequested, this, [this] { m_panes->setDetailShown(false); });
    connect(m_results, &ContactTable::currentNumberChanged, this, &MeasuresPage::updateVerbs);
    connect(m_measureAll, &QPushButton::clicked, this, [this] { measure(std::nullopt); });
    connect(m_measure, &QPushButton::clicked, this, [this] {
        if (const MeasureStanding *chosen = standing())
            measure(chosen->kind);
    });
    connect(m_plan, &QPushButton::clicked, this, [this] { openDialog(false); });
    connect(m_record, &QPushButton::clicked, this, [this] { openDialog(true); });
    connect(m_close, &QPushButton::clicked, this, &MeasuresPage::closeDeviation);
    connect(m_pdf, &QPushButton::clicked, this, &MeasuresPage::save);
    connect(m_saving, &LeavingSaving::saved, this, [this] { emit noticeWanted({tr("Saved"), {}}); });
    connect(m_saving, &LeavingSaving::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, errorWords(error)); });
}

void MeasuresPage::refresh()
{
    m_standingsAnswer.expect(m_session.services().measures().standings(m_session.permit()));
    readResults();
}

void MeasuresPage::openRecord(const QVariant &record)
{
    m_wanted = record.toString();
    if (const auto kind = measureKindFromCode(m_wanted); kind && m_model->rowOf(*kind) >= 0)
        m_table->setCurrentIndex(m_model->index(m_model->rowOf(*kind), 0));
    m_panes->setDetailShown(true);
}

QList<QWidget *> MeasuresPage::panes()
{
    return {m_table, m_plan, m_scroll};
}

const MeasureStanding *MeasuresPage::standing() const
{
    return m_model->standing(m_table->currentIndex().row());
}

const MeasureResult *MeasuresPage::chosenResult() const
{
    const qint64 number = m_results->currentNumber();
    const auto found = std::find_if(m_known.begin(), m_known.end(),
        [number](const MeasureResult &result) { return result.id.number() == number; });
    return found == m_known.end() ? nullptr : &*found;
}

void MeasuresPage::choose()
{
    m_notice->clear();
    m_known.clear();
    fillDetail();
    fillResults();
    readResults();
}

void MeasuresPage::readResults()
{
    if (const MeasureStanding *chosen = standing())
        m_resultsAnswer.expect(m_session.services().measures().results(m_session.permit(), chosen->kind));
}

void MeasuresPage::takeStandings(const Result<QList<MeasureStanding>> &standings)
{
    if (!standings) {
        m_notice->tell(Tone::Danger, errorWords(standings.error()));
        return;
    }
    m_model->setStandings(*standings);
    const auto missed = std::count_if(
        standings->begin(), standings->end(), [](const MeasureStanding &each) { return each.isMissed(); });
    emit badgeChanged(int(missed));
    if (!m_table->currentIndex().isValid()) {
        const auto kind = measureKindFromCode(m_wanted);
        m_table->setCurrentIndex(m_model->index(kind ? m_model->rowOf(*kind) : 0, 0));
    }
    fillDetail();
}

void MeasuresPage::takeResults(const Results &results)
{
    if (!results) {
        m_notice->tell(Tone::Danger, errorWords(results.error()));
        return;
    }
    m_known = *results;
    fillResults();
}

void MeasuresPage::takeMeasured(const Results &results)
{
    m_measureAll->setEnabled(true);
    if (!results)
        m_notice->tell(Tone::Danger, errorWords(results.error()));
    else
        emit noticeWanted({tr("%Ln test(s) done", nullptr, int(results->size())), {}});
    refresh();
}

void MeasuresPage::takeClosed(const Outcome &closed)
{
    if (!closed)
        m_notice->tell(Tone::Danger, errorWords(closed.error()));
    refresh();
}

void MeasuresPage::fillDetail()
{
    const MeasureStanding *chosen = standing();
    m_name->setText(chosen ? measureWord(chosen->kind) : QString());
    QStringList facts;
    if (chosen) {
        facts = {measureStandingSentence(*chosen), tr("Interval: %1.").arg(measureIntervalWord(chosen->kind)),
            tr("ISO/IEC 27001:2022, Annex A: %1.").arg(controlsOf(chosen->kind).join(QStringLiteral(", ")))};
        if (chosen->plan)
            facts.append(tr("Planned on %1: %2.")
                             .arg(shortDay(chosen->plan->plannedOn), visibleLine(chosen->plan->executor)));
        facts.append(ruleOf(chosen->kind).isMeasured
                ? tr("The program tests this itself, with its nightly run and on demand.")
                : tr("People do this; record what came of it here."));
    }
    m_facts->setText(facts.join(u'\n'));
    updateVerbs();
}

void MeasuresPage::fillResults()
{
    QSignalBlocker quiet(m_results);
    m_results->clearRows();
    for (const MeasureResult &each : std::as_const(m_known)) {
        const QString closed = each.closedOn.isValid() ? tr("put right on %1").arg(shortDay(each.closedOn))
            : each.isOpen()                            ? tr("open, due %1").arg(shortDay(each.actionDue))
                                                       : QString();
        QStringList deviation;
        for (const QString &part : {each.deviation, each.action, closed}) {
            if (!part.isEmpty())
                deviation.append(part);
        }
        m_results->addRow(
            {shortDay(each.doneOn), measureExecutorWord(each), measureOutcomeWord(each.outcome),
                measureFindingSentence(each), deviation.join(QStringLiteral(" · ")),
                each.evidence.isEmpty() ? each.signedByName
                                        : tr("%1, signed by %2").arg(each.evidence, each.signedByName)},
            each.id.number());
    }
    if (m_results->rowCount() > 0 && !m_results->currentIndex().isValid())
        m_results->setCurrentIndex(m_results->model()->index(0, 0));
    quiet.unblock();
    m_results->setVisible(!m_known.isEmpty());
    m_resultsTitle->setText(m_known.isEmpty() ? tr("Nothing was recorded yet") : tr("Evidence"));
    updateVerbs();
}

void MeasuresPage::updateVerbs()
{
    const MeasureStanding *chosen = standing();
    const MeasureResult *result = chosenResult();
    const bool mayKeep =
        m_session.permit().mayAnywhere(Operation::KeepMeasures) && !m_session.permit().isReading();
    const bool isMeasured = chosen && ruleOf(chosen->kind).isMeasured;
    const bool wasNotMeasured =
        !m_known.isEmpty() && m_known.constFirst().outcome == MeasureOutcome::NotMeasured;
    m_measureAll->setVisible(mayKeep);
    m_measure->setVisible(mayKeep && isMeasured);
    m_record->setVisible(mayKeep && chosen && (!isMeasured || wasNotMeasured));
    m_plan->setVisible(mayKeep && chosen);
    m_close->setVisible(mayKeep && result && result->isOpen());
    setVariant(isMeasured ? m_measure : m_record,
        chosen && chosen->isMissed() ? ButtonVariant::Primary : ButtonVariant::Plain);
    setVariant(isMeasured ? m_record : m_measure, ButtonVariant::Plain);
    m_pdf->setEnabled(m_model->rowCount() > 0);
}

void MeasuresPage::retranslate()
{
    m_title->setText(tr("Tests of the measures"));
    m_table->setAccessibleName(tr("Tests of the measures"));
    m_measureAll->setText(tr("Test all now"));
    m_pdf->setText(tr("Save as PDF…"));
    m_measure->setText(tr("Test now"));
    m_plan->setText(tr("Plan…"));
    m_record->setText(tr("Record…"));
    m_close->setText(tr("Put right today…"));
    m_results->setAccessibleName(tr("Evidence"));
    m_results->setHeads(
        {tr("Done"), tr("By"), tr("Result"), tr("Found"), tr("Deviation"), tr("Evidence, signature")});
    m_scroll->setAccessibleName(tr("The measure"));
    m_model->retranslate();
    fillDetail();
    fillResults();
}

void MeasuresPage::measure(std::optional<MeasureKind> only)
{
    m_notice->clear();
    m_measureAll->setEnabled(false);
    const StopRequest stop;
    const auto future = m_session.services().measures().measure(m_session.permit(), only, stop);
    emit jobStarted(watchedJob(
        future, stop, m_session.shared(), [] { return tr("Tests of the measures"); },
        [] { return tr("What was measured until then is not kept."); }));
    m_measuredAnswer.expect(future);
}

void MeasuresPage::openDialog(bool records)
{
    const MeasureStanding *chosen = standing();
    if (!chosen)
        return;
    auto *dialog = new MeasureDialog(m_session, chosen->kind,
        records ? MeasureDialog::For::Recording : MeasureDialog::For::Planning, this);
    connect(dialog, &MeasureDialog::kept, this, &MeasuresPage::refresh);
    dialog->open();
}

void MeasuresPage::closeDeviation()
{
    const MeasureResult *result = chosenResult();
    if (!result)
        return;
    PlainMessageBox::ask(this,
        {.title = tr("Put right"),
            .text = tr("Was this put right? It is recorded with today's date and your name."),
            .details = result->deviation,
            .verb = tr("Put right")},
        [this, id = result->id] {
            m_closedAnswer.expect(
                m_session.services().measures().close(m_session.permit(), id, m_session.today()));
        });
}
