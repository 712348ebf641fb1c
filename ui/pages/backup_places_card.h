#pragma once

#include "app/backup/backup_plan.h"
#include "ui/widgets/card.h"

class BackupDestinationRow;
class QAction;
class QCheckBox;
class QMenu;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

/// Where backups go, one row a place, and when they are made without being asked for.
class BackupPlacesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPlacesCard(QWidget *parent = nullptr);

    void show(const BackupSituation &situation);
    void setBusy(bool isBusy);
    QList<BackupDestination> destinations() const;

signals:
    void edited(const QList<BackupDestination> &destinations);
    void scheduleEdited(const BackupSchedule &schedule);
    /// The folder of a stick that is to be marked and added.
    void stickWanted(const QString &folder);
    void backupWanted(const BackupDestination &destination);
    void lookWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void add(DestinationKind kind);
    void remove(qsizetype row);
    void editSchedule();

    bool m_isBusy = false;
    Card *m_card;
    QVBoxLayout *m_list;
    QList<BackupDestinationRow *> m_rows;
    QPushButton *m_add;
    QMenu *m_menu;
    QAction *m_folder;
    QAction *m_stick;
    QAction *m_share;
    QCheckBox *m_isOn;
    QSpinBox *m_days;
    QTimeEdit *m_at;
};
