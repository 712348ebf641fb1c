#include "ui/session/restore_page.h"

#include "app/documents/error_sentence.h"
#include "app/staff/passphrase.h"
#include "app/vault/passphrase_bytes.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/restore_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/passphrase_field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>

namespace {

/// What was typed, for the thread on which it is tried.
struct Typed
{
    QString backup;
    QString target;
    QString name;
    SecretText passphrase;
    SecretText recoveryKey; ///< empty: the passphrase is that of a member
    RestoreReason reason;
};

Result<backup_restore::Report> restoredFrom(const Typed &typed, const BackupProgress &progress)
{
    auto prepared = preparedPassphrase(typed.passphrase);
    if (!prepared)
        return prepared.error();
    const auto secret = std::make_shared<const SecretBytes>(*std::move(prepared));
    backup_restore::Wish wish;
    wish.backup = typed.backup;
    wish.target = typed.target;
    wish.reason = typed.reason;
    if (typed.recoveryKey.isEmpty()) {
        wish.opener.name = typed.name;
        wish.opener.passphrase = secret;
    } else {
        wish.opener.recoveryKey = typed.recoveryKey;
        wish.administrator = backup_restore::NewAdministrator{typed.name, secret, KdfCost::calibrated()};
    }
    return backup_restore::restore(wish, progress);
}

} // namespace

RestorePage::RestorePage(QWidget *parent)
    : AlonePage(parent)
    , m_backup(new QLineEdit)
    , m_target(new QLineEdit)
    , m_name(new QLineEdit)
    , m_passphrase(new PassphraseField)
    , m_again(new PassphraseField)
    , m_recoveryKey(new QLineEdit)
    , m_backupField(new FormField(m_backup))
    , m_targetField(new FormField(m_target))
    , m_recoveryField(new FormField(m_recoveryKey))
    , m_nameField(new FormField(m_name))
    , m_passphraseField(new FormField(m_passphrase))
    , m_againField(new FormField(m_again))
    , m_chooseBackup(new QPushButton)
    , m_chooseTarget(new QPushButton)
    , m_reason(new QComboBox)
    , m_reasonField(new FormField(m_reason))
    , m_byPaper(new QCheckBox)
    , m_restore(new QPushButton)
    , m_back(new QPushButton)
    , m_answer([this](const auto &report) { take(report); })
{
    build();
    connect(m_chooseBackup, &QPushButton::clicked, this, &RestorePage::chooseBackup);
    connect(m_chooseTarget, &QPushButton::clicked, this, &RestorePage::chooseTarget);
    connect(m_byPaper, &QCheckBox::toggled, this, &RestorePage::showWay);
    connect(m_restore, &QPushButton::clicked, this, &RestorePage::submit);
    connect(m_back, &QPushButton::clicked, this, &RestorePage::backChosen);
    setFirst(m_backup);
    retranslate();
}

RestorePage::~RestorePage()
{
    m_stop.stop();
    m_passphrase->wipe();
    m_again->wipe();
}

void RestorePage::build()
{
    const auto withVerb = [this](FormField *field, QPushButton *verb) {
        auto *row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addWidget(verb, 0, Qt::AlignBottom);
        form()->addLayout(row);
    };
    withVerb(m_backupField, m_chooseBackup);
    withVerb(m_targetField, m_chooseTarget);
    for (const RestoreReason reason :
        {RestoreReason::Lost, RestoreReason::Damaged, RestoreReason::Moved, RestoreReason::Mistake})
        m_reason->addItem({}, QVariant::fromValue(reason));
    form()->addWidget(m_reasonField);
    form()->addWidget(m_byPaper);
    for (FormField *field : {m_recoveryField, m_nameField, m_passphraseField, m_againField})
        form()->addWidget(field);
    for (FormField *field :
        {m_backupField, m_targetField, m_recoveryField, m_nameField, m_passphraseField, m_againField})
        field->setRequired(true);
    setVariant(m_restore, ButtonVariant::Primary);
    m_restore->setIcon(icon(u"download", Ink::OnAccent));
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_back);
    verbs->addStretch(1);
    verbs->addWidget(m_restore);
    form()->addLayout(verbs);
}

void RestorePage::retranslate()
{
    card()->setTitle(tr("Restore from a backup"));
    card()->setSubtitle(tr("A new file is made. Everybody who was erased since the backup is erased again "
                           "before it can be opened."));
    m_backupField->setLabel(tr("Backup"));
    m_targetField->setLabel(tr("New file"));
    m_chooseBackup->setText(tr("Choose…"));
    m_chooseBackup->setAccessibleName(tr("Choose the backup"));
    m_chooseTarget->setText(tr("Choose…"));
    m_chooseTarget->setAccessibleName(tr("Choose the new file"));
    m_byPaper->setText(tr("All passphrases are lost: use the recovery key on paper"));
    m_recoveryField->setLabel(tr("Recovery key"));
    m_againField->setLabel(tr("New passphrase again"));
    m_reasonField->setLabel(tr("Why"));
    m_reasonField->setHelp(
        tr("It stands in the trail. Another administrator or privacy officer signs for the "
           "restore as well."));
    for (int row = 0; row < m_reason->count(); ++row)
        m_reason->setItemText(row, restore_words::of(m_reason->itemData(row).value<RestoreReason>()));
    m_restore->setText(tr("Restore"));
    m_back->setText(tr("Back"));
    showWay();
}

void RestorePage::showWay()
{
    const bool byPaper = m_byPaper->isChecked();
    m_recoveryField->setVisible(byPaper);
    m_againField->setVisible(byPaper);
    m_nameField->setLabel(byPaper ? tr("Sign-in name of the new administrator") : tr("Sign-in name"));
    m_passphraseField->setLabel(byPaper ? tr("New passphrase") : tr("Passphrase"));
    m_passphraseField->setHelp(byPaper ? tr("At least 15 characters; a few words that only you put together.")
                                       : tr("The one of the day on which the backup was made."));
}

void RestorePage::chooseBackup()
{
    chooseFileToOpen(this, tr("Choose a backup"), tr("Backups (*.kkbackup)"),
        [this](const QString &path) { m_backup->setText(path); });
}

void RestorePage::chooseTarget()
{
    chooseFileToSave(this, tr("Name the new file"), m_target->text(), tr("Customer files (*.kluis)"),
        [this](const QString &path) { m_target->setText(path); });
}

bool RestorePage::check()
{
    const auto hasText = [](const QLineEdit *edit) { return !edit->text().trimmed().isEmpty(); };
    const bool byPaper = m_byPaper->isChecked();
    const bool hasBackup = hasText(m_backup);
    const bool hasTarget = hasText(m_target);
    const bool hasName = hasText(m_name);
    const bool hasKey = !byPaper || hasText(m_recoveryKey);
    const bool isSame = !byPaper || m_passphrase->isSameAs(*m_again);
    m_backupField->setSaying(unless(hasBackup, [] { return tr("Choose the backup."); }));
    m_targetField->setSaying(unless(hasTarget, [] { return tr("Say where the new file goes."); }));
    m_nameField->setSaying(unless(hasName, [] { return tr("Give a sign-in name."); }));
    m_recoveryField->setSaying(unless(hasKey, [] { return tr("Type the key from the paper."); }));
    m_againField->setSaying(unless(isSame, [] { return tr("This is not the same passphrase."); }));
    const auto accepted =
        byPaper ? checkPassphrase(m_passphrase->typed(), m_name->text(), {}) : Outcome(done);
    if (accepted)
        m_passphraseField->clearError();
    else
        m_passphraseField->setSaying(errorWords(accepted.error()));
    return hasBackup && hasTarget && hasName && hasKey && isSame && accepted;
}

void RestorePage::submit()
{
    clearError();
    if (!check())
        return;
    const auto recoveryKey = SecretText::copyOf(m_byPaper->isChecked() ? m_recoveryKey->text() : QString());
    if (!recoveryKey) {
        showError(recoveryKey.error());
        return;
    }
    setWaiting(true);
    const Typed typed{m_backup->text().trimmed(), m_target->text().trimmed(), m_name->text().trimmed(),
        m_passphrase->typed(), *recoveryKey, m_reason->currentData().value<RestoreReason>()};
    m_answer.expect(QtConcurrent::run([typed, stop = m_stop] {
        BackupProgress progress;
        progress.stop = stop;
        return restoredFrom(typed, progress);
    }));
}

void RestorePage::take(const Result<backup_restore::Report> &report)
{
    setWaiting(false);
    if (!report) {
        showError(report.error());
        return;
    }
    emit restored(m_target->text().trimmed(), *report);
}
