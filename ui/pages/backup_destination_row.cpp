#include "ui/pages/backup_destination_row.h"

#include "ui/look/icon.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QPushButton>

BackupDestinationRow::BackupDestinationRow(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_folder(new PlainLabel)
    , m_isOffSite(new QCheckBox)
    , m_choose(new QPushButton)
{
    m_folder->setElides(true);
    m_choose->setIcon(icon(u"database-export"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(m_isOffSite);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &BackupDestinationRow::choose);
    connect(m_isOffSite, &QCheckBox::clicked, this, [this](bool isOffSite) {
        m_destination.isOffSite = isOffSite;
        emit edited();
    });
    retranslate();
}

void BackupDestinationRow::show(const BackupDestination &destination)
{
    m_destination = destination;
    m_isOffSite->setChecked(destination.isOffSite);
    retranslate();
}

void BackupDestinationRow::choose()
{
    chooseFolder(this, tr("Folder for backups"), m_destination.folder, [this](const QString &folder) {
        m_destination.folder = folder;
        retranslate();
        emit edited();
    });
}

void BackupDestinationRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BackupDestinationRow::retranslate()
{
    const bool isChosen = !m_destination.folder.isEmpty();
    m_folder->setText(isChosen ? tr("Place %1: %2").arg(m_number).arg(visibleLine(m_destination.folder))
                               : tr("Place %1: none chosen yet").arg(m_number));
    m_isOffSite->setText(tr("Kept elsewhere"));
    m_isOffSite->setAccessibleName(tr("Place %1 is kept elsewhere").arg(m_number));
    m_isOffSite->setEnabled(isChosen);
    m_choose->setText(tr("Choose folder…"));
    m_choose->setAccessibleName(tr("Choose the folder of place %1").arg(m_number));
}
