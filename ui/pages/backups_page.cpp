#include "ui/pages/backups_page.h"

#include "app/documents/error_sentence.h"
#include "ui/dialogs/confirming.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/backup_words.h"
#include "ui/models/backups_model.h"
#include "ui/pages/backup_destination_row.h"
#include "ui/pages/backup_work.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

BackupsPage::BackupsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new BackupsModel(this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_newest(new PlainLabel)
    , m_offSite(new PlainLabel)
    , m_tried(new PlainLabel)
    , m_notice(new InlineBar)
    , m_places(new Card)
    , m_make(new QPushButton)
    , m_try(new QPushButton)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("database-export")))
    , m_makeAction(new QAction(this))
    , m_tryAction(new QAction(this))
    , m_answer([this](const auto &overview) { take(overview); })
    , m_saved([this](const Outcome &saved) {
        if (!saved)
            m_notice->tell(Tone::Danger, errorWords(saved.error()));
    })
{
    build();
    connect(m_make, &QPushButton::clicked, this, &BackupsPage::askToMake);
    connect(m_makeAction, &QAction::triggered, this, &BackupsPage::askToMake);
    connect(m_try, &QPushButton::clicked, this, &BackupsPage::askToTry);
    connect(m_tryAction, &QAction::triggered, this, &BackupsPage::askToTry);
    connect(&session.feed(), &ChangeFeed::backupsChanged, this, &BackupsPage::refresh);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BackupsPage::updateVerbs);
    retranslate();
}

BackupsPage::~BackupsPage() = default;

bool BackupsPage::isFor(const Permit &permit)
{
    return permit.mayAnywhere(Operation::ManageBackups);
}

void BackupsPage::build()
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(BackupsModel::Where, QHeaderView::Stretch);
    setVariant(m_make, ButtonVariant::Primary);
    m_make->setIcon(icon(u"database-export", Ink::OnAccent));
    m_try->setIcon(icon(u"refresh"));
    auto *verbs = new FlowLayout;
    verbs->addWidget(m_make);
    verbs->addWidget(m_try);
    for (int number = 1; number <= 2; ++number) {
        auto *row = new BackupDestinationRow(number);
        connect(row, &BackupDestinationRow::edited, this, &BackupsPage::saveDestinations);
        m_places->body()->addWidget(row);
        m_rows.append(row);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_title);
    for (PlainLabel *line : {m_newest, m_offSite, m_tried})
        column->addWidget(line);
    column->addWidget(m_notice);
    column->addWidget(m_places);
    column->addLayout(verbs);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    m_notice->hide();
    m_empty->hide();
}

void BackupsPage::retranslate()
{
    m_title->setText(tr("Backups"));
    m_places->setTitle(tr("Where backups go"));
    m_places->setSubtitle(
        tr("Two places, one of them elsewhere. A backup is encrypted, and kept 90 days at most."));
    m_make->setText(tr("Back up now…"));
    m_makeAction->setText(tr("Back up now…"));
    m_try->setText(tr("Try a restore…"));
    m_tryAction->setText(tr("Try a restore…"));
    m_table->setAccessibleName(tr("Backups that were made"));
    m_empty->setSentence(tr("Every backup will be listed here, with what is known of it."));
    m_model->retranslate();
    showStanding();
    updateVerbs();
}

QList<QAction *> BackupsPage::pageActions()
{
    return {m_makeAction, m_tryAction};
}

QList<QWidget *> BackupsPage::panes()
{
    return {m_places, m_table};
}

void BackupsPage::refresh()
{
    m_answer.expect(m_session.services().backups().overview(m_session.permit()));
}

void BackupsPage::take(const Result<BackupOverview> &overview)
{
    if (!overview) {
        m_notice->tell(Tone::Danger, errorWords(overview.error()));
        return;
    }
    m_isKnown = true;
    m_standing = overview->standing;
    m_model->setBackups(overview->backups);
    m_table->setVisible(!overview->backups.isEmpty());
    m_empty->setVisible(overview->backups.isEmpty());
    for (qsizetype at = 0; at < m_rows.size(); ++at)
        m_rows.at(at)->show(overview->destinations.value(at));
    showStanding();
    updateVerbs();
}

void BackupsPage::showStanding()
{
    if (!m_isKnown)
        return;
    const BackupWords words = BackupWords::of(m_standing);
    m_newest->setText(words.newest);
    m_offSite->setText(words.offSite);
    m_tried->setText(words.restoreTest);
}

QStringList BackupsPage::folders() const
{
    QStringList folders;
    for (const BackupDestinationRow *row : m_rows) {
        if (!row->destination().folder.isEmpty())
            folders.append(row->destination().folder);
    }
    return folders;
}

void BackupsPage::saveDestinations()
{
    QList<BackupDestination> destinations;
    for (const BackupDestinationRow *row : std::as_const(m_rows)) {
        if (!row->destination().folder.isEmpty())
            destinations.append(row->destination());
    }
    m_saved.expect(m_session.services().backups().setDestinations(m_session.permit(), destinations));
    updateVerbs();
}

QString BackupsPage::pathToTry() const
{
    const QModelIndex chosen = m_table->currentIndex();
    for (int row = chosen.isValid() ? chosen.row() : 0; row < m_model->rowCount(); ++row) {
        const BackupRecord &backup = m_model->backupAt(row);
        if (!backup.destroyed)
            return QDir(backup.folder).filePath(backup.name);
        if (chosen.isValid())
            break;
    }
    return {};
}

void BackupsPage::askToMake()
{
    if (m_isBusy || folders().isEmpty())
        return;
    askToConfirm(m_session,
        {tr("Back up now"), tr("Your passphrase signs the backup, so that nobody can slip in another."),
            tr("Back up")},
        this, [this](const Confirmation &confirmation) {
            follow(BackupWork::making(m_session, confirmation, folders()));
        });
}

void BackupsPage::askToTry()
{
    if (m_isBusy || pathToTry().isEmpty())
        return;
    askToConfirm(m_session,
        {tr("Try a restore"),
            tr("The backup is restored beside the file, checked, and wiped again. Your passphrase opens it."),
            tr("Try it")},
        this, [this, path = pathToTry()](const Confirmation &confirmation) {
            follow(BackupWork::trying(m_session, confirmation, path));
        });
}

void BackupsPage::follow(BackupWork *work)
{
    m_isBusy = true;
    updateVerbs();
    m_notice->clear();
    connect(work, &BackupWork::ended, this, [this, work](const std::optional<Error> &trouble) {
        m_isBusy = false;
        tellOf(*work, trouble);
        refresh();
    });
    emit jobStarted(work->job());
}

void BackupsPage::tellOf(const BackupWork &work, const std::optional<Error> &trouble)
{
    if (!trouble && work.expired() == 0 && !work.areFewLeft())
        return;
    const auto words = [trouble, expired = work.expired(), areFew = work.areFewLeft()] {
        QStringList sentences;
        if (trouble)
            sentences.append(errorSentence(*trouble));
        if (expired > 0)
            sentences.append(tr("%n backup(s) reached 90 days and were destroyed: make new ones more often.",
                nullptr, expired));
        if (areFew)
            sentences.append(tr("Fewer than three verified backups are left in a place."));
        return sentences.join(u' ');
    };
    m_notice->tell(trouble ? Tone::Danger : Tone::Warn, words);
}

void BackupsPage::updateVerbs()
{
    const bool canMake = !m_isBusy && !folders().isEmpty();
    const bool canTry = !m_isBusy && !pathToTry().isEmpty();
    m_make->setEnabled(canMake);
    m_makeAction->setEnabled(canMake);
    m_try->setEnabled(canTry);
    m_tryAction->setEnabled(canTry);
}
