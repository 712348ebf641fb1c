#pragma once

#include "app/backup/backup_destination.h"

#include <QWidget>

class PlainLabel;
class QCheckBox;
class QPushButton;

/// One of the two places where backups go: which folder, and whether it is kept elsewhere.
class BackupDestinationRow final : public QWidget
{
    Q_OBJECT

public:
    /// `number` is 1 or 2.
    explicit BackupDestinationRow(int number, QWidget *parent = nullptr);

    void show(const BackupDestination &destination);
    const BackupDestination &destination() const { return m_destination; }

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose();

    int m_number;
    BackupDestination m_destination;
    PlainLabel *m_folder;
    QCheckBox *m_isOffSite;
    QPushButton *m_choose;
};
