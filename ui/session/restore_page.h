#pragma once

#include "app/backup/backup_restore.h"
#include "ui/async/latest_answer.h"
#include "ui/session/alone_page.h"

class FormField;
class PassphraseField;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

/// A file from a backup, also on a computer that never saw it: with the passphrase of a member of then, or
/// with the recovery key on paper and a new administrator.
class RestorePage final : public AlonePage
{
    Q_OBJECT

public:
    explicit RestorePage(QWidget *parent = nullptr);
    ~RestorePage() override;

signals:
    /// The new file is there.
    void restored(const QString &path, const backup_restore::Report &report);
    void backChosen();

private:
    void retranslate() override;
    void build();
    void chooseBackup();
    void chooseTarget();
    void showWay();
    bool check();
    void submit();
    void take(const Result<backup_restore::Report> &report);

    QLineEdit *m_backup;
    QLineEdit *m_target;
    QLineEdit *m_name;
    PassphraseField *m_passphrase;
    PassphraseField *m_again;
    QLineEdit *m_recoveryKey;
    FormField *m_backupField;
    FormField *m_targetField;
    FormField *m_recoveryField;
    FormField *m_nameField;
    FormField *m_passphraseField;
    FormField *m_againField;
    QPushButton *m_chooseBackup;
    QPushButton *m_chooseTarget;
    QComboBox *m_reason;
    FormField *m_reasonField;
    QCheckBox *m_byPaper;
    QPushButton *m_restore;
    QPushButton *m_back;
    StopRequest m_stop;
    LatestAnswer<Result<backup_restore::Report>> m_answer;
};
