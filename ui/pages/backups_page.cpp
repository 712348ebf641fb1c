#include "ui/pages/backups_page.h"

#include "app/documents/error_sentence.h"
#include "app/documents/restore_report.h"
#include "ui/dialogs/confirming.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/backup_words.h"
#include "ui/models/backups_model.h"
#include "ui/pages/backup_places_card.h"
#include "ui/pages/backup_work.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QtConcurrentRun>

BackupsPage::BackupsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new BackupsModel(this))
    , m_title(new PlainLabel(TypeRole::Title2))
    , m_standing(new Card)
    , m_newest(new PlainLabel)
    , m_offSite(new PlainLabel)
    , m_tried(new PlainLabel)
    , m_drill(new PlainLabel)
    , m_notice(new InlineBar)
    , m_duties(new InlineBar)
    , m_places(new BackupPlacesCard)
    , m_make(new QPushButton)
    , m_try(new QPushButton)
    , m_report(new QPushButton)
    , m_cameBack(new QPushButton)
    , m_didNot(new QPushButton)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("database-export")))
    , m_makeAction(new QAction(this))
    , m_tryAction(new QAction(this))
    , m_answer([this](const auto &overview) { take(overview); })
    , m_situationAnswer([this](const auto &situation) { take(situation); })
    , m_marked([this](const Result<BackupDestination> &stick) {
        if (stick)
            save(m_places->destinations() + QList<BackupDestination>{*stick});
        else
            m_notice->tell(Tone::Danger, errorWords(stick.error()));
    })
    , m_saved([this](const Outcome &saved) {
        if (!saved)
            m_notice->tell(Tone::Danger, errorWords(saved.error()));
        refresh();
    })
{
    build();
    connect(m_make, &QPushButton::clicked, this, [this] { askToMake(folders()); });
    connect(m_makeAction, &QAction::triggered, this, [this] { askToMake(folders()); });
    connect(m_report, &QPushButton::clicked, this, &BackupsPage::saveReport);
    connect(m_cameBack, &QPushButton::clicked, this, [this] { noteDrill(true); });
    connect(m_didNot, &QPushButton::clicked, this, [this] { noteDrill(false); });
    connect(m_places, &BackupPlacesCard::edited, this, &BackupsPage::save);
    connect(m_places, &BackupPlacesCard::lookWanted, this, &BackupsPage::refresh);
    connect(m_places, &BackupPlacesCard::backupWanted, this,
        [this](const BackupDestination &place) { askToMake({place.folder}); });
    connect(m_places, &BackupPlacesCard::stickWanted, this, [this](const QString &folder) {
        m_marked.expect(m_session.services().backups().markStick(m_session.permit(), folder));
    });
    connect(m_places, &BackupPlacesCard::scheduleEdited, this, [this](const BackupSchedule &schedule) {
        m_saved.expect(m_session.services().backups().setSchedule(m_session.permit(), schedule));
    });
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
    m_report->setIcon(icon(u"file-type-pdf"));
    auto *verbs = new FlowLayout;
    for (QPushButton *verb : {m_make, m_try, m_report})
        verbs->addWidget(verb);
    m_drill->setWordWrap(true);
    auto *drill = new FlowLayout;
    drill->addWidget(m_cameBack);
    drill->addWidget(m_didNot);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addLayout(verbs);
    column->addWidget(m_duties);
    column->addWidget(m_notice);
    for (PlainLabel *line : {m_newest, m_offSite, m_tried, m_drill})
        m_standing->body()->addWidget(line);
    m_standing->body()->addLayout(drill);
    column->addWidget(m_standing);
    column->addWidget(m_places);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    constexpr int fewRows = 160;
    m_table->setMinimumHeight(fewRows);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    m_notice->hide();
    m_duties->hide();
    m_empty->hide();
}

void BackupsPage::retranslate()
{
    m_title->setText(tr("Backups"));
    m_standing->setTitle(tr("How it stands"));
    m_make->setText(tr("Back up now…"));
    m_makeAction->setText(tr("Back up now…"));
    m_try->setText(tr("Try a restore…"));
    m_tryAction->setText(tr("Try a restore…"));
    m_report->setText(tr("Save the report…"));
    m_cameBack->setText(tr("Done: it came back"));
    m_didNot->setText(tr("Done: it did not come back"));
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
    Backups &backups = m_session.services().backups();
    m_answer.expect(backups.overview(m_session.permit()));
    // A place that hangs is asked once; what changed meanwhile is asked after it.
    m_isStale = m_situationAnswer.isWaiting();
    if (!m_isStale)
        m_situationAnswer.expect(backups.situation(m_session.permit()));
}

void BackupsPage::take(const Result<BackupOverview> &overview)
{
    if (!overview) {
        m_notice->tell(Tone::Danger, errorWords(overview.error()));
        return;
    }
    m_isKnown = true;
    m_overview = *overview;
    m_model->setBackups(overview->backups);
    m_table->setVisible(!overview->backups.isEmpty());
    m_empty->setVisible(overview->backups.isEmpty());
    showStanding();
    updateVerbs();
}

void BackupsPage::take(const Result<BackupSituation> &situation)
{
    if (!situation)
        return; // the overview fails by the same, and tells it
    if (m_isStale)
        refresh();
    m_situation = *situation;
    m_places->show(*situation);
    tellDuties();
    showStanding();
    updateVerbs();
}

/// What a new planner says of it: everything that is amiss now, told before or not.
void BackupsPage::tellDuties()
{
    const BackupPlan plan = BackupPlanner().plan(m_situation);
    const bool hasPlaces = !m_situation.destinations.isEmpty();
    const auto words = [=] {
        QStringList sentences;
        if (plan.stickWanted)
            sentences.append(tr("Insert stick %1: its turn has come.").arg(*plan.stickWanted));
        if (plan.isSecondPlaceMissing)
            sentences.append(
                tr("Set two places, one of them elsewhere: one fire or theft must not take file and "
                   "backups together."));
        if (hasPlaces && plan.isNewestLate)
            sentences.append(tr("The newest verified backup is older than two days."));
        if (hasPlaces && plan.isOffSiteLate)
            sentences.append(tr("No backup of the last 8 days is kept elsewhere."));
        if (plan.isDrillDue)
            sentences.append(tr("Bring a backup back with the recovery key on paper: a drill is due."));
        return sentences.join(u' ');
    };
    if (words().isEmpty())
        m_duties->clear();
    else
        m_duties->tell(Tone::Warn, words);
}

void BackupsPage::showStanding()
{
    if (!m_isKnown)
        return;
    const BackupWords words = BackupWords::of(m_overview.standing);
    m_newest->setText(words.newest);
    m_offSite->setText(words.offSite);
    m_tried->setText(words.restoreTest);
    m_drill->setText(m_situation.lastDrill
            ? tr("Drill with the recovery key on paper: last on %1. Do one every three months, on the first "
                 "page under Restore from a backup.")
                  .arg(QLocale().toString(m_situation.lastDrill->toLocal().date(), QLocale::ShortFormat))
            : tr("Drill with the recovery key on paper: none yet. Do one every three months, on the first "
                 "page "
                 "under Restore from a backup."));
}

QStringList BackupsPage::folders() const
{
    QStringList folders;
    for (const BackupDestination &place : m_places->destinations())
        folders.append(place.folder);
    return folders;
}

void BackupsPage::save(const QList<BackupDestination> &destinations)
{
    m_saved.expect(m_session.services().backups().setDestinations(m_session.permit(), destinations));
}

void BackupsPage::noteDrill(bool cameBack)
{
    m_saved.expect(m_session.services().backups().noteDrill(m_session.permit(), cameBack));
}

void BackupsPage::saveReport()
{
    const RestoreEvidence evidence{m_overview.backups, m_overview.tests, m_session.services().clock().now()};
    chooseFileToSave(this, tr("Save the report"), tr("restore-trials.pdf"), tr("PDF documents (*.pdf)"),
        [this, evidence](const QString &path) {
            m_saved.expect(QtConcurrent::run([=] { return writeRestoreReport(evidence, path); }));
        });
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

void BackupsPage::askToMake(const QStringList &folders)
{
    if (m_isBusy || folders.isEmpty())
        return;
    askToConfirm(m_session,
        {tr("Back up now"), tr("Your passphrase signs the backup, so that nobody can slip in another."),
            tr("Back up")},
        this, [this, folders](const Confirmation &confirmation) {
            follow(BackupWork::making(m_session, confirmation, folders));
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
    m_places->setBusy(m_isBusy);
    for (QPushButton *each : {m_report, m_cameBack, m_didNot})
        each->setEnabled(m_isKnown);
    m_try->setEnabled(canTry);
    m_tryAction->setEnabled(canTry);
}
