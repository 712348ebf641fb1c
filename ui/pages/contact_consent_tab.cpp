#include "ui/pages/contact_consent_tab.h"

#include "app/consent/consents.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/services.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/delegates/timeline_delegate.h"
#include "ui/delegates/two_line_delegate.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/consent_lines_model.h"
#include "ui/models/consent_timeline_model.h"
#include "ui/pages/confirmation_button.h"
#include "ui/pages/purpose_filter.h"
#include "ui/pages/receipt_saving.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

ContactConsentTab::ContactConsentTab(QWidget *parent)
    : QWidget(parent)
    , m_lines(new ConsentLinesModel(this))
    , m_timeline(new ConsentTimelineModel(this))
    , m_notice(new InlineBar)
    , m_dayLabel(new PlainLabel)
    , m_dayField(new DateField)
    , m_show(new QPushButton)
    , m_back(new QPushButton)
    , m_table(new QTableView)
    , m_verdict(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_withdraw(new QPushButton)
    , m_confirmation(new ConfirmationButton)
    , m_heading(new PlainLabel(TypeRole::Title3))
    , m_filter(new PurposeFilter)
    , m_export(new QPushButton)
    , m_exportMenu(new QMenu(this))
    , m_asPdf(m_exportMenu->addAction(QString()))
    , m_asJson(m_exportMenu->addAction(QString()))
    , m_list(new QListView)
    , m_receipt(new ReceiptSaving(
          m_exportMenu, [this] { return chosenAct(); }, this))
    , m_saving(new LeavingSaving(this))
    , m_empty(new EmptyNote(QStringLiteral("rubber-stamp")))
    , m_linesAnswer([this](const auto &lines) { showLines(lines); })
    , m_thenAnswer([this](const auto &lines) { showThen(lines); })
    , m_gateAnswer([this](const QList<QFuture<Result<GateVerdict>>> &answers) {
        QHash<QString, GateVerdict> verdicts;
        for (const auto &answer : answers) {
            if (const auto verdict = answer.resultCount() > 0 ? std::optional(answer.result()) : std::nullopt;
                verdict && *verdict)
                verdicts.insert(
                    ConsentLinesModel::verdictKey((*verdict)->purposeKey, (*verdict)->channel), **verdict);
        }
        m_lines->setVerdicts(verdicts);
        fitTable();
        tellVerdict();
    })
    , m_historyAnswer([this](const auto &entries) { showHistory(entries); })
    , m_correctAnswer([this](const auto &corrected) { showCorrected(corrected); })
    , m_evidenceAnswer([this](const auto &evidence) { showEvidence(evidence); })
    , m_proofAnswer([this](const auto &proof) { saveProof(proof); })
{
    dressTable(m_table);
    m_table->setModel(m_lines);
    m_table->setItemDelegate(new TwoLineDelegate(m_table));
    for (const int column : {ConsentLinesModel::State, ConsentLinesModel::MayWe})
        m_table->setItemDelegateForColumn(column, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ConsentLinesModel::Purpose, QHeaderView::Stretch);
    m_list->setModel(m_timeline);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    keepFromClipboard(m_list);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_dayLabel->setBuddy(m_dayField);
    m_dayField->setToday(
        [this] { return m_subject ? m_subject->services->clock().today() : QDate::currentDate(); });
    m_show->setIcon(icon(u"history"));
    m_back->hide();
    m_verdict->setElides(true, 2);
    m_withdraw->setIcon(icon(u"circle-minus"));
    m_export->setIcon(icon(u"download"));
    m_export->setMenu(m_exportMenu);
    m_notice->hide();
    arrange();
    connectParts();
    retranslate();
    updateVerbs();
}

ContactConsentTab::~ContactConsentTab() = default;

void ContactConsentTab::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ContactConsentTab::updateVerbs);
    connect(m_table, &QTableView::activated, this, &ContactConsentTab::recordConsent);
    connect(m_withdraw, &QPushButton::clicked, this, &ContactConsentTab::withdrawChosen);
    connect(m_confirmation, &ConfirmationButton::asked, this, &ContactConsentTab::refresh);
    connect(m_confirmation, &ConfirmationButton::failed, this, &ContactConsentTab::tellTrouble);
    connect(m_confirmation, &ConfirmationButton::reportWanted, this,
        [this] { openDialog(ConsentAct::Confirmed); });
    connect(m_confirmation, &ConfirmationButton::recorded, this, [this](const RecordedConsent &recorded) {
        if (m_subject)
            tellRecorded(*m_subject, recorded);
    });
    connect(m_asPdf, &QAction::triggered, this, [this] { exportProof(true); });
    connect(m_asJson, &QAction::triggered, this, [this] { exportProof(false); });
    connect(m_list, &QListView::activated, this, &ContactConsentTab::askEvidence);
    connect(m_receipt, &ReceiptSaving::saved, this,
        [this] { emit noticeWanted({.text = tr("Receipt saved"), .undo = {}}); });
    connect(m_receipt, &ReceiptSaving::failed, this, &ContactConsentTab::tellTrouble);
    connect(m_saving, &LeavingSaving::saved, this,
        [this] { emit noticeWanted({.text = tr("Proof of consent saved"), .undo = {}}); });
    connect(m_saving, &LeavingSaving::failed, this, &ContactConsentTab::tellTrouble);
    connect(m_empty, &EmptyNote::verbChosen, this, &ContactConsentTab::recordConsent);
    connect(m_filter, &PurposeFilter::chosen, this, [this](const QString &purposeKey) {
        m_timeline->setPurpose(purposeKey);
        tellDay();
    });
    connect(m_show, &QPushButton::clicked, this, &ContactConsentTab::showAsOf);
    connect(m_dayField, &QLineEdit::returnPressed, this, &ContactConsentTab::showAsOf);
    connect(m_back, &QPushButton::clicked, this, &ContactConsentTab::showNow);
    connect(&theme(), &Theme::changed, this, &ContactConsentTab::fitTable);
}

void ContactConsentTab::arrange()
{
    auto *asOf = new QHBoxLayout;
    asOf->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_dayLabel, m_dayField, m_show, m_back})
        asOf->addWidget(part);
    asOf->addStretch(1);
    auto *said = new QHBoxLayout;
    said->addWidget(m_verdict, 1);
    said->addWidget(m_confirmation);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_heading, 1);
    verbs->addWidget(m_withdraw);
    verbs->addWidget(m_filter);
    verbs->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(asOf);
    column->addWidget(m_notice);
    column->addWidget(m_table, 2);
    column->addLayout(said);
    column->addLayout(verbs);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    setTabOrder(m_dayField, m_show);
    setTabOrder(m_show, m_back);
    setTabOrder(m_back, m_table);
    setTabOrder(m_table, m_confirmation);
    setTabOrder(m_confirmation, m_withdraw);
    setTabOrder(m_withdraw, m_filter);
    setTabOrder(m_filter, m_export);
    setTabOrder(m_export, m_list);
}

void ContactConsentTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContactConsentTab::retranslate()
{
    m_list->setAccessibleName(tr("Timeline of consent"));
    m_dayLabel->setText(tr("Show as of"));
    m_dayField->setAccessibleName(tr("Show as of"));
    m_show->setText(tr("Show"));
    m_back->setText(tr("Back to today"));
    tellDay();
    m_withdraw->setText(tr("Withdraw"));
    m_export->setText(tr("Export proof"));
    m_asPdf->setText(tr("As PDF…"));
    m_asJson->setText(tr("As JSON…"));
    m_receipt->retranslate();
    m_confirmation->retranslate();
    m_lines->retranslate();
    tellVerdict();
    m_timeline->retranslate();
    m_filter->retranslate();
    offerPurposes();
    fitTable();
}

bool ContactConsentTab::mayRecord() const
{
    return m_subject && m_subject->permit.may(Operation::RecordConsent, m_subject->filingSystem);
}

void ContactConsentTab::setContact(Services *services, const Permit &permit, FilingSystem filingSystem,
    Id<Contact> contact, Session *session)
{
    const bool isOther =
        !m_subject || m_subject->contact != contact || m_subject->filingSystem != filingSystem;
    m_subject.emplace(Subject{services, permit, filingSystem, contact, session});
    m_receipt->setFile(services, permit, filingSystem);
    m_confirmation->setFile(services, permit, filingSystem);
    if (isOther) {
        m_evidenceAnswer.forget();
        m_proofAnswer.forget();
        m_filter->clear();
        m_now.clear();
        m_entries.clear();
        m_isHistoryKnown = false;
        m_points.clear();
        m_lines->setLines({});
        m_timeline->setEntries({});
        m_timeline->setPurpose({});
        m_notice->clear();
        showNow();
    }
    retranslate();
    refresh();
}

void ContactConsentTab::clear()
{
    m_subject.reset();
    m_receipt->clear();
    m_linesAnswer.forget();
    m_thenAnswer.forget();
    m_gateAnswer.forget();
    m_historyAnswer.forget();
    m_evidenceAnswer.forget();
    m_proofAnswer.forget();
    m_filter->clear();
    m_now.clear();
    m_entries.clear();
    m_isHistoryKnown = false;
    m_points.clear();
    m_lines->setLines({});
    m_timeline->setEntries({});
    m_notice->clear();
    showNow();
}

void ContactConsentTab::refresh()
{
    if (!m_subject)
        return;
    const Consents &consents = m_subject->services->consents();
    m_linesAnswer.expect(consents.states(m_subject->permit, m_subject->filingSystem, m_subject->contact));
    m_historyAnswer.expect(consents.history(m_subject->permit, m_subject->filingSystem, m_subject->contact));
    if (m_day.isValid())
        m_thenAnswer.expect(
            consents.states(m_subject->permit, m_subject->filingSystem, m_subject->contact, shownMoment()));
}

void ContactConsentTab::showLines(const Result<QList<ConsentLine>> &lines)
{
    if (!lines) {
        tellTrouble(lines.error());
        return;
    }
    m_now = *lines;
    if (!m_day.isValid())
        fillTable(m_now);
    emit linesShown(m_now);
}

void ContactConsentTab::fillTable(const QList<ConsentLine> &lines)
{
    const ConsentLine *before = chosenLine();
    const auto chosen = before ? std::optional(*before) : std::nullopt;
    m_lines->setLines(lines);
    // What was just recorded may have changed places.
    for (int row = 0; chosen && row < m_lines->rowCount(); ++row) {
        const ConsentLine &line = m_lines->lines().at(row);
        if (line.purposeKey == chosen->purposeKey && line.channel == chosen->channel)
            m_table->setCurrentIndex(m_lines->index(row, 0));
    }
    offerPurposes();
    askGate(lines);
    fitTable();
    updateVerbs();
}

void ContactConsentTab::showHistory(const Result<QList<ConsentEntry>> &entries)
{
    if (!entries) {
        tellTrouble(entries.error());
        return;
    }
    m_entries = *entries;
    m_isHistoryKnown = true;
    m_timeline->setEntries(*entries);
    tellAddresses();
    tellDay();
    m_filter->setEnabled(!entries->isEmpty());
    m_export->setVisible(
        !entries->isEmpty() && m_subject->permit.may(Operation::ExportContacts, m_subject->filingSystem));
}

void ContactConsentTab::fitTable()
{
    // What it says while empty can be read whole.
    m_dayField->setMinimumWidth(
        m_dayField->fontMetrics().horizontalAdvance(m_dayField->placeholderText()) + theme().px(28));
    m_table->verticalHeader()->setDefaultSectionSize(theme().twoLineRowHeight());
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int header = m_table->horizontalHeader()->sizeHint().height();
    const int height = header + m_lines->rowCount() * row + theme().px(4);
    // As many as leave the timeline its room; the others are a turn of the wheel away.
    const int tallest = header + 5 * row + row / 2;
    // In a low window both give way and scroll; they must not lie over one another.
    m_table->setMinimumHeight(std::min(height, header + row + theme().px(4)));
    m_table->setMaximumHeight(std::min(height, tallest));
    m_list->setMinimumHeight(row);
    fitColumns();
}

void ContactConsentTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// The ground has its column where there is room; else the purpose says it in its tool tip.
void ContactConsentTab::fitColumns()
{
    constexpr int roomy = 700;
    m_table->setColumnHidden(ConsentLinesModel::Ground, width() < theme().px(roomy));
}

const ConsentLine *ContactConsentTab::chosenLine() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_lines->lines().size() ? &m_lines->lines().at(row) : nullptr;
}

void ContactConsentTab::updateVerbs()
{
    const ConsentLine *line = chosenLine();
    m_withdraw->setVisible(mayRecord() && !m_day.isValid());
    const bool isWaiting = line && isBeingWithdrawn(*line);
    m_withdraw->setEnabled(line && isRunning(*line) && !isWaiting);
    setPlainToolTip(m_withdraw, isWaiting ? tr("This is being withdrawn.") : QString());
    offerConfirmation();
    tellVerdict();
}

void ContactConsentTab::tellTrouble(const Error &error)
{
    m_notice->tell(Tone::Danger, errorWords(error));
}
