#pragma once

#include "app/backup/backup_plan.h"

#include <QWidget>

class PlainLabel;
class QCheckBox;
class QLineEdit;
class QPushButton;

/// One of the places where backups go: what it is called, whether it is kept elsewhere, how it stands with
/// it, and the way to try it again.
class BackupDestinationRow final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupDestinationRow(QWidget *parent = nullptr);

    /// What is being typed stays.
    void show(const DestinationNow &place, Instant now);
    /// As it was edited here.
    const BackupDestination &destination() const { return m_place.destination; }
    void setBusy(bool isBusy);

signals:
    void edited();
    void removeWanted();
    /// A backup onto this place now; where none can be begun there, to look again.
    void backupWanted();
    void lookWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    DestinationNow m_place;
    Instant m_now;
    PlainLabel *m_title;
    PlainLabel *m_state;
    QLineEdit *m_name;
    QCheckBox *m_isOffSite;
    QPushButton *m_again;
    QPushButton *m_remove;
};
