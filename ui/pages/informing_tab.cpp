#include "ui/pages/informing_tab.h"

#include "app/documents/error_sentence.h"
#include "app/documents/informing_letters.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/dialogs/informing_dialog.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/informing_model.h"
#include "ui/pages/informing_work.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <array>

namespace {

/// In the order of the words in retranslate().
constexpr std::array informingFilters = {
    InformingFilter::Overdue, InformingFilter::Due, InformingFilter::Open};

} // namespace

InformingTab::InformingTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new InformingModel(this))
    , m_notice(new InlineBar)
    , m_filter(new QComboBox)
    , m_filterField(new FormField(m_filter))
    , m_counts(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_faces(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("mail")))
    , m_record(new QPushButton)
    , m_letters(new QPushButton)
    , m_recordAction(new QAction(this))
    , m_lettersAction(new QAction(this))
    , m_figuresAnswer([this](const auto &figures) { take(figures); })
    , m_pageAnswer([this](const auto &page) { take(page); })
    , m_moreAnswer([this](const auto &page) { takeMore(page); })
{
    arrange();
    connectParts();
    m_notice->clear();
    retranslate();
    updateVerbs();
}

void InformingTab::arrange()
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(InformingModel::Urgency, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(InformingModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(InformingModel::Source, QHeaderView::Stretch);
    for (size_t row = 0; row < informingFilters.size(); ++row)
        m_filter->addItem(QString());
    m_filter->setCurrentIndex(1);
    m_record->setIcon(icon(u"check"));
    setVariant(m_letters, ButtonVariant::Primary);
    m_letters->setIcon(icon(u"mail", Ink::OnAccent));
    m_counts->setWordWrap(true);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_filterField);
    verbs->addWidget(m_counts, 1, Qt::AlignBottom);
    verbs->addWidget(m_record, 0, Qt::AlignBottom);
    verbs->addWidget(m_letters, 0, Qt::AlignBottom);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_notice);
    column->addLayout(verbs);
    column->addWidget(m_faces, 1);
}

void InformingTab::connectParts()
{
    connect(m_filter, &QComboBox::activated, this, &InformingTab::refresh);
    connect(m_model, &InformingModel::moreWanted, this, &InformingTab::askMore);
    connect(m_record, &QPushButton::clicked, m_recordAction, &QAction::trigger);
    connect(m_letters, &QPushButton::clicked, m_lettersAction, &QAction::trigger);
    connect(m_recordAction, &QAction::triggered, this, &InformingTab::askToRecord);
    connect(m_lettersAction, &QAction::triggered, this, &InformingTab::askForLetters);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit recordWanted(QStringLiteral("contacts"), m_model->lineAt(index.row()).due.contact.number());
    });
    connect(&m_session, &Session::filingSystemChanged, this, &InformingTab::refresh);
    connect(&m_session.feed(), &ChangeFeed::everythingChanged, this, &InformingTab::refresh);
}

void InformingTab::refresh()
{
    const Informing &informing = m_session.services().informing();
    if (!m_session.may(Operation::ViewContacts)) {
        take(Result<InformingPage>(InformingPage()));
        return;
    }
    m_moreAnswer.forget();
    m_figuresAnswer.expect(informing.figures(m_session.permit(), m_session.filingSystem()));
    m_pageAnswer.expect(informing.list(m_session.permit(), m_session.filingSystem(), filter()));
}

void InformingTab::take(const Result<InformingFigures> &figures)
{
    if (!figures) {
        m_notice->tell(Tone::Danger, errorWords(figures.error()));
        return;
    }
    m_figures = *figures;
    retranslate();
    updateVerbs();
}

void InformingTab::take(const Result<InformingPage> &page)
{
    if (!page) {
        m_notice->tell(Tone::Danger, errorWords(page.error()));
        return;
    }
    m_model->setPage(*page, m_session.today());
    m_faces->setCurrentWidget(page->lines.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    updateVerbs();
}

void InformingTab::askMore()
{
    m_moreAnswer.expect(m_session.services().informing().list(
        m_session.permit(), m_session.filingSystem(), filter(), m_model->next()));
}

void InformingTab::takeMore(const Result<InformingPage> &page)
{
    if (page)
        m_model->append(*page);
    else
        m_notice->tell(Tone::Danger, errorWords(page.error()));
}

InformingFilter InformingTab::filter() const
{
    return informingFilters.at(static_cast<size_t>(std::max(0, m_filter->currentIndex())));
}

QList<Id<Contact>> InformingTab::chosen() const
{
    QList<Id<Contact>> contacts;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        contacts.append(m_model->lineAt(row.row()).due.contact);
    return contacts;
}

void InformingTab::updateVerbs()
{
    const bool isAnybody = m_model->rowCount() > 0 && !m_work;
    const bool mayRecord = m_session.may(Operation::EditContacts);
    m_recordAction->setEnabled(isAnybody && mayRecord);
    m_lettersAction->setEnabled(isAnybody && mayRecord && m_session.may(Operation::ExportContacts));
    m_record->setEnabled(m_recordAction->isEnabled());
    m_letters->setEnabled(m_lettersAction->isEnabled());
}

void InformingTab::askToRecord()
{
    m_notice->clear();
    auto *dialog = new InformingDialog(
        m_session, InformingDialog::Act::Record, chosen(), filter(), m_figures.of(filter()), this);
    connect(dialog, &InformingDialog::recordWanted, this,
        [this](const InformingWhom &whom, const InformingDraft &draft) {
            begin(new InformingWork(m_session, whom, draft));
        });
    dialog->open();
}

void InformingTab::askForLetters()
{
    m_notice->clear();
    auto *dialog = new InformingDialog(
        m_session, InformingDialog::Act::Letters, chosen(), filter(), m_figures.of(filter()), this);
    connect(dialog, &InformingDialog::lettersWanted, this, &InformingTab::askWhere);
    dialog->open();
}

void InformingTab::askWhere(const InformingLetterOrder &order)
{
    // The name of the file names nobody.
    const QString name = tr("letters-%1.zip").arg(m_session.today().toString(Qt::ISODate));
    chooseFileToSave(this, tr("Save the letters"), name, tr("Encrypted archive (*.zip)"),
        [this, order](const QString &path) {
            InformingLetterOrder whole = order;
            whole.path = path;
            whole.mayReplace = true; // the system's dialog asked
            whole.layOut = [format = order.format](const QList<InformingLetter> &letters) {
                return layOutInformingLetters(format, letters);
            };
            begin(new InformingWork(m_session, whole));
        });
}

void InformingTab::begin(InformingWork *work)
{
    m_work = work;
    connect(work, &InformingWork::recorded, this, [this](const Result<InformingOutcome> & /*outcome*/) {
        m_work = nullptr;
        refresh();
    });
    connect(work, &InformingWork::lettersMade, this, &InformingTab::finishLetters);
    emit jobStarted(work->job());
    updateVerbs();
}

void InformingTab::finishLetters(const Result<InformingLettersMade> &made)
{
    m_work = nullptr;
    refresh();
    if (made)
        (new ListPassphraseDialog(made->passphrase, tr("whoever prints or sends them"), this))->open();
}

void InformingTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void InformingTab::retranslate()
{
    m_filterField->setLabel(tr("Show"));
    m_filter->setItemText(0, tr("Overdue"));
    m_filter->setItemText(1, tr("Overdue or due within 7 days"));
    m_filter->setItemText(2, tr("Everybody not informed yet"));
    m_counts->setText(tr("Overdue: %1. Within 7 days: %2. Later: %3.")
                          .arg(locale().toString(m_figures.overdue), locale().toString(m_figures.soon),
                              locale().toString(m_figures.later)));
    m_table->setAccessibleName(tr("People to inform"));
    m_recordAction->setText(tr("Record as informed…"));
    m_lettersAction->setText(tr("Letters or e-mails…"));
    m_record->setText(m_recordAction->text());
    m_letters->setText(m_lettersAction->text());
    m_empty->setSentence(m_figures.open() == 0
            ? tr("Everybody in the file has been informed.")
            : tr("Nobody has to be informed in this time. Choose another one to see the rest."));
    m_model->retranslate();
}
