#include "ui/pages/backup_destination_row.h"

#include "ui/look/icon.h"
#include "ui/models/backup_place_words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

BackupDestinationRow::BackupDestinationRow(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(TypeRole::Strong))
    , m_state(new PlainLabel)
    , m_name(new QLineEdit)
    , m_isOffSite(new QCheckBox)
    , m_again(new QPushButton)
    , m_remove(new QPushButton)
{
    constexpr int mostLetters = 40;
    m_name->setMaxLength(mostLetters);
    m_state->setWordWrap(true);
    m_title->setElides(true);
    m_again->setIcon(icon(u"refresh"));
    m_remove->setIcon(icon(u"trash"));
    auto *verbs = new FlowLayout;
    for (QWidget *each : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_isOffSite),
             static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_remove)})
        verbs->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addLayout(verbs);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_name->text().simplified();
        if (name == m_place.destination.name)
            return;
        m_place.destination.name = name;
        emit edited();
    });
    connect(m_isOffSite, &QCheckBox::clicked, this, [this](bool isOffSite) {
        m_place.destination.isOffSite = isOffSite;
        emit edited();
    });
    connect(m_again, &QPushButton::clicked, this,
        [this] { m_place.trouble ? emit lookWanted() : emit backupWanted(); });
    connect(m_remove, &QPushButton::clicked, this, &BackupDestinationRow::removeWanted);
    retranslate();
}

void BackupDestinationRow::show(const DestinationNow &place, Instant now)
{
    m_place = place;
    m_now = now;
    m_isOffSite->setChecked(place.destination.isOffSite);
    if (!m_name->hasFocus())
        m_name->setText(place.destination.name);
    retranslate();
}

void BackupDestinationRow::setBusy(bool isBusy)
{
    m_again->setEnabled(!isBusy);
}

void BackupDestinationRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BackupDestinationRow::retranslate()
{
    const BackupPlaceWords words = BackupPlaceWords::of(m_place, m_now);
    m_title->setText(words.name);
    m_state->setText(words.state);
    m_name->setPlaceholderText(tr("What you call it"));
    m_name->setAccessibleName(tr("What you call %1").arg(words.name));
    m_isOffSite->setText(tr("Kept elsewhere"));
    m_isOffSite->setAccessibleName(tr("%1 is kept elsewhere").arg(words.name));
    m_again->setText(m_place.trouble ? tr("Look again") : tr("Back up here…"));
    m_again->setAccessibleName(
        m_place.trouble ? tr("Look again: %1").arg(words.name) : tr("Back up now: %1").arg(words.name));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("No more backups: %1").arg(words.name));
}
