#include "ui/pages/backup_places_card.h"

#include "ui/look/icon.h"
#include "ui/pages/backup_destination_row.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>

BackupPlacesCard::BackupPlacesCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_list(new QVBoxLayout)
    , m_add(new QPushButton)
    , m_menu(new QMenu(this))
    , m_folder(m_menu->addAction(QString()))
    , m_stick(m_menu->addAction(QString()))
    , m_share(m_menu->addAction(QString()))
    , m_isOn(new QCheckBox)
    , m_days(new QSpinBox)
    , m_at(new QTimeEdit)
{
    m_days->setRange(1, BackupSchedule::mostDays);
    m_add->setIcon(icon(u"plus"));
    m_add->setMenu(m_menu);
    auto *verbs = new FlowLayout;
    for (QWidget *each : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_isOn),
             static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_at)})
        verbs->addWidget(each);
    m_card->body()->addLayout(m_list);
    m_card->body()->addLayout(verbs);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    connect(m_folder, &QAction::triggered, this, [this] { add(DestinationKind::Folder); });
    connect(m_stick, &QAction::triggered, this, [this] { add(DestinationKind::Stick); });
    connect(m_share, &QAction::triggered, this, [this] { add(DestinationKind::Share); });
    connect(m_isOn, &QCheckBox::clicked, this, &BackupPlacesCard::editSchedule);
    // While somebody still types a number or an hour, nothing is meant yet.
    connect(m_days, &QSpinBox::editingFinished, this, &BackupPlacesCard::editSchedule);
    connect(m_at, &QTimeEdit::editingFinished, this, &BackupPlacesCard::editSchedule);
    retranslate();
}

void BackupPlacesCard::show(const BackupSituation &situation)
{
    while (m_rows.size() > situation.destinations.size())
        delete m_rows.takeLast();
    while (m_rows.size() < situation.destinations.size()) {
        auto *row = new BackupDestinationRow;
        row->setBusy(m_isBusy);
        connect(row, &BackupDestinationRow::edited, this, [this] { emit edited(destinations()); });
        // Queued: the row may go with what it asks for.
        connect(
            row, &BackupDestinationRow::removeWanted, this, [this, at = m_rows.size()] { remove(at); },
            Qt::QueuedConnection);
        connect(row, &BackupDestinationRow::backupWanted, this,
            [this, row] { emit backupWanted(row->destination()); });
        connect(row, &BackupDestinationRow::lookWanted, this, &BackupPlacesCard::lookWanted,
            Qt::QueuedConnection);
        m_list->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype at = 0; at < m_rows.size(); ++at)
        m_rows.at(at)->show(situation.destinations.at(at), situation.now);
    const QSignalBlocker quietDays(m_days);
    const QSignalBlocker quietAt(m_at);
    m_isOn->setChecked(situation.schedule.isOn);
    m_days->setValue(situation.schedule.everyDays);
    m_at->setTime(situation.schedule.at);
    m_days->setEnabled(situation.schedule.isOn);
    m_at->setEnabled(situation.schedule.isOn);
}

void BackupPlacesCard::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (BackupDestinationRow *row : std::as_const(m_rows))
        row->setBusy(isBusy);
}

QList<BackupDestination> BackupPlacesCard::destinations() const
{
    QList<BackupDestination> all;
    for (const BackupDestinationRow *row : m_rows)
        all.append(row->destination());
    return all;
}

void BackupPlacesCard::add(DestinationKind kind)
{
    const QString title =
        kind == DestinationKind::Stick ? tr("Folder on the stick") : tr("Folder for backups");
    chooseFolder(this, title, {}, [this, kind](const QString &chosen) {
        const QString folder = QDir::cleanPath(chosen);
        if (kind == DestinationKind::Stick) {
            emit stickWanted(folder);
            return;
        }
        emit edited(destinations() + QList<BackupDestination>{{.kind = kind, .folder = folder}});
    });
}

void BackupPlacesCard::remove(qsizetype row)
{
    QList<BackupDestination> left = destinations();
    left.removeAt(row);
    emit edited(left);
}

void BackupPlacesCard::editSchedule()
{
    m_days->setEnabled(m_isOn->isChecked());
    m_at->setEnabled(m_isOn->isChecked());
    emit scheduleEdited({m_isOn->isChecked(), m_days->value(), m_at->time()});
}

void BackupPlacesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BackupPlacesCard::retranslate()
{
    m_card->setTitle(tr("Where backups go"));
    m_card->setSubtitle(
        tr("Two places, one of them elsewhere. A backup is encrypted, and kept 90 days at most."));
    m_add->setText(tr("Add a place"));
    m_folder->setText(tr("Folder on this computer…"));
    m_stick->setText(tr("USB stick…"));
    m_share->setText(tr("Network drive…"));
    m_isOn->setText(tr("Make backups by itself"));
    m_days->setPrefix(tr("Days in between: "));
    m_at->setDisplayFormat(tr("'From' HH:mm"));
    m_days->setAccessibleName(tr("Days between two backups"));
    m_at->setAccessibleName(tr("From this hour on"));
}
