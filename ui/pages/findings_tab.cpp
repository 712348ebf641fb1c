#include "ui/pages/findings_tab.h"

#include "app/documents/error_sentence.h"
#include "app/documents/finding_words.h"
#include "app/leaving/file_left.h"
#include "ui/look/icon.h"
#include "ui/models/findings_model.h"
#include "ui/pages/watched_job.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace {

constexpr int mostFindingsShown = 1'000;

} // namespace

FindingsTab::FindingsTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new FindingsModel(this))
    , m_summary(new PlainLabel)
    , m_notice(new InlineBar)
    , m_state(new QComboBox)
    , m_stateField(new FormField(m_state))
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(m_reason))
    , m_faces(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("shield-check")))
    , m_search(new QPushButton(icon(u"search"), QString()))
    , m_mask(new QPushButton)
    , m_erase(new QPushButton)
    , m_keep(new QPushButton)
    , m_notPersonal(new QPushButton)
    , m_open(new QPushButton(icon(u"users"), QString()))
    , m_pageAnswer([this](const auto &page) { showPage(page); })
    , m_scanAnswer([this](const auto &report) { showScan(report); })
    , m_settleAnswer([this](const auto &settled) { showSettled(settled); })
{
    for (const Finding::State state : allFindingStates)
        m_state->addItem(QString(), static_cast<int>(state));
    arrange();
    connectVerbs();
    retranslate();
    updateVerbs();
}

FindingsTab::~FindingsTab()
{
    m_stop.stop();
}

void FindingsTab::arrange()
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FindingsModel::What, QHeaderView::Stretch);
    auto *verbs = new FlowLayout;
    for (QPushButton *button : {m_search, m_mask, m_erase, m_keep, m_notPersonal, m_open})
        verbs->addWidget(button);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(16);
    fields->addWidget(m_stateField, 1, Qt::AlignTop);
    fields->addWidget(m_reasonField, 3, Qt::AlignTop);
    m_summary->setWordWrap(true);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_notice);
    column->addWidget(m_summary);
    column->addLayout(fields);
    column->addLayout(verbs);
    column->addWidget(m_faces, 1);
    m_notice->clear();
}

void FindingsTab::connectVerbs()
{
    connect(m_search, &QPushButton::clicked, this, &FindingsTab::search);
    connect(m_mask, &QPushButton::clicked, this, [this] { settle(Settlement::Mask); });
    connect(m_erase, &QPushButton::clicked, this, &FindingsTab::askToErase);
    connect(m_keep, &QPushButton::clicked, this, [this] { settle(Settlement::Keep); });
    connect(m_notPersonal, &QPushButton::clicked, this, [this] { settle(Settlement::NotPersonal); });
    connect(m_open, &QPushButton::clicked, this, &FindingsTab::openChosen);
    connect(m_table, &QTableView::activated, this, &FindingsTab::openChosen);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindingsTab::updateVerbs);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FindingsTab::refresh);
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &FormField::clearError);
    connect(&m_session, &Session::filingSystemChanged, this, [this] {
        m_stop.stop();
        refresh();
    });
}

void FindingsTab::refresh()
{
    if (!m_session.may(Operation::EditContacts) && !m_session.may(Operation::ConfigureRetention))
        return;
    const FindingFilter filter{.state = static_cast<Finding::State>(m_state->currentData().toInt())};
    m_pageAnswer.expect(m_session.services().findings().list(
        m_session.permit(), m_session.filingSystem(), filter, mostFindingsShown));
}

void FindingsTab::showPage(const Result<PageOf<NamedFinding>> &page)
{
    if (!page)
        m_notice->tell(Tone::Danger, errorWords(page.error()));
    m_total = page ? page->total : 0;
    m_model->setFindings(page ? page->rows : QList<NamedFinding>());
    m_faces->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    retranslate();
    updateVerbs();
}

void FindingsTab::search()
{
    m_isSearching = true;
    m_stop = {};
    m_notice->clear();
    const auto future =
        m_session.services().findings().scan(m_session.permit(), m_session.filingSystem(), m_stop);
    m_scanAnswer.expect(future);
    emit jobStarted(watchedJob(
        future, m_stop, m_session.shared(), [] { return tr("Searching free text"); },
        [] {
            return tr("If you stop it, what was found is kept, and the next search goes on from there.");
        }));
    updateVerbs();
}

void FindingsTab::showScan(const Result<ScanReport> &report)
{
    m_isSearching = false;
    if (!report)
        m_notice->tell(Tone::Warn, errorWords(report.error()));
    else
        emit told(tr("Texts looked at: %1. New findings: %2.")
                      .arg(QLocale().toString(report->texts), QLocale().toString(report->opened)));
    refresh();
    updateVerbs();
}

const NamedFinding *FindingsTab::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->findings().at(rows.first().row());
}

void FindingsTab::updateVerbs()
{
    const NamedFinding *one = chosen();
    const bool isOpen = one && one->finding.state == Finding::State::Open;
    const bool mayAll = m_session.may(Operation::ConfigureRetention);
    m_search->setEnabled(mayAll && !m_isSearching);
    m_mask->setEnabled(
        isOpen && isMaskable(one->finding.place) && (mayAll || m_session.may(Operation::EditContacts)));
    for (QPushButton *button : {m_erase, m_keep, m_notPersonal})
        button->setEnabled(isOpen && mayAll);
    m_open->setEnabled(one != nullptr);
}

void FindingsTab::askToErase()
{
    const NamedFinding *one = chosen();
    if (!one)
        return;
    PlainMessageBox::ask(this,
        {.title = tr("Erase the text"),
            .text = tr("Erase all that this stands in?"),
            .details = findingSentence(one->finding) + u' ' +
                tr("A note or a kept file goes as a whole. This cannot be undone."),
            .verb = tr("Erase"),
            .isDestructive = true},
        [this] { settle(Settlement::Erase); });
}

void FindingsTab::settle(Settlement settlement)
{
    const NamedFinding *one = chosen();
    if (!one)
        return;
    const bool asksWhy = settlement == Settlement::Keep || settlement == Settlement::NotPersonal;
    if (asksWhy && !isStatedReason(m_reason->text())) {
        m_reasonField->setError(tr("Say in at least two words why it stays, or why it is a false hit."));
        m_reason->setFocus();
        return;
    }
    m_notice->clear();
    m_settleAnswer.expect(m_session.services().findings().settle(m_session.permit(), m_session.filingSystem(),
        one->finding.id, settlement, asksWhy ? m_reason->text() : QString()));
}

void FindingsTab::showSettled(const Result<Finding> &settled)
{
    if (settled) {
        m_reason->clear();
        emit told(findingStateWord(settled->state));
    } else {
        m_notice->tell(Tone::Danger, errorWords(settled.error()));
    }
    refresh();
}

void FindingsTab::openChosen()
{
    if (const NamedFinding *one = chosen())
        emit recordWanted(QStringLiteral("contacts"), one->finding.contact.number());
}

void FindingsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindingsTab::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Findings"));
    m_search->setText(tr("Search the whole file"));
    m_mask->setText(tr("Mask"));
    m_erase->setText(tr("Erase…"));
    m_keep->setText(tr("Keep"));
    m_notPersonal->setText(tr("False hit"));
    m_open->setText(tr("Open contact"));
    m_stateField->setLabel(tr("Show"));
    m_reasonField->setLabel(tr("Reason to keep it, or why it is a false hit"));
    for (int row = 0; row < m_state->count(); ++row)
        m_state->setItemText(
            row, findingStateWord(static_cast<Finding::State>(m_state->itemData(row).toInt())));
    const bool isOpen = m_state->currentIndex() == 0;
    m_empty->setSentence(isOpen ? tr("Nothing waits. Search the whole file to be sure.")
                                : tr("There are no findings in this state."));
    const QString pdf = Findings::searchesPdf()
        ? QString()
        : tr("PDF files are not searched: this program was built without that part.");
    m_summary->setText(tr("%Ln finding(s). Numbers and words of which the law forbids or limits that they "
                          "stand in free text (art. 9 and 10 GDPR, art. 46 UAVG).",
                           nullptr, int(m_total)) +
        (pdf.isEmpty() ? QString() : u' ' + pdf));
    m_summary->setVisible(m_total > 0 || !pdf.isEmpty());
}
