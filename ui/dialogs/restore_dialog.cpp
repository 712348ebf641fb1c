#include "ui/dialogs/restore_dialog.h"

#include "app/documents/error_sentence.h"
#include "ui/dialogs/confirming.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/restore_words.h"
#include "ui/session/session.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

RestoreDialog::RestoreDialog(Session &session, const RestoreOverview &overview, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_notice(new InlineBar)
    , m_told(new PlainLabel)
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(m_reason))
    , m_look(new QPushButton)
    , m_sign(new QPushButton)
    , m_close(new QPushButton)
    , m_signed([this](const auto &after) { take(after); })
    , m_replayed([this](const auto &replayed) { take(replayed); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(520));
    m_told->setWordWrap(true);
    m_reason->setMaxLength(500);
    m_look->setIcon(icon(u"search"));
    setVariant(m_sign, ButtonVariant::Primary);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_look);
    verbs->addStretch();
    verbs->addWidget(m_close);
    verbs->addWidget(m_sign);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(m_told);
    column->addWidget(m_reasonField);
    column->addLayout(verbs);
    m_notice->clear();
    m_sign->setDefault(true);
    connect(m_sign, &QPushButton::clicked, this, &RestoreDialog::sign);
    connect(m_look, &QPushButton::clicked, this, &RestoreDialog::look);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    show(overview);
}

const RestoreStanding *RestoreDialog::subject() const
{
    if (m_overview.gap && !m_overview.restores.isEmpty())
        return &m_overview.restores.constLast();
    return m_overview.owed();
}

void RestoreDialog::show(const RestoreOverview &overview)
{
    m_overview = overview;
    const Permit &permit = m_session.permit();
    const RestoreStanding *restore = subject();
    const bool hasSigned = restore &&
        (m_overview.gap ? restore->isContinuedBy(permit.staffRef()) : restore->isSignedBy(permit.staffRef()));
    const bool maySign = restore && !hasSigned && permit.mayAnywhere(Operation::SignRestores);
    m_reasonField->setVisible(maySign);
    m_sign->setVisible(maySign);
    m_look->setVisible(m_overview.gap && permit.mayAnywhere(Operation::ManageBackups));
    retranslate();
}

void RestoreDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RestoreDialog::retranslate()
{
    setWindowTitle(m_overview.gap ? tr("Quarantine after a restore") : tr("Restored from a backup"));
    m_told->setText(told());
    m_reasonField->setLabel(m_overview.gap ? tr("Why the file is to be worked with all the same")
                                           : tr("Why this restore is right"));
    m_reasonField->setHelp(tr("In your own words, without names of people; it is kept with your signature."));
    m_look->setText(tr("The list was found…"));
    m_sign->setText(tr("Sign…"));
    m_close->setText(tr("Close"));
}

QString RestoreDialog::told() const
{
    const RestoreStanding *restore = subject();
    if (!restore)
        return tr("Every restore is signed for by two members.");
    return restore_words::of(*restore, m_overview).join(QStringLiteral("\n\n"));
}

void RestoreDialog::sign()
{
    const RestoreStanding *restore = subject();
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Give the reason."));
        m_reason->setFocus();
        return;
    }
    if (!restore)
        return;
    m_reasonField->clearError();
    askToConfirm(m_session,
        {tr("Sign for the restore"),
            tr("Your passphrase signs, under your name, and it stands in the trail."), tr("Sign")},
        this, [this, epoch = restore->epoch](const Confirmation &confirmation) {
            m_sign->setEnabled(false);
            m_signed.expect(m_session.services().restores().sign(
                m_session.permit(), confirmation, epoch, m_reason->text()));
        });
}

void RestoreDialog::look()
{
    chooseFileToOpen(this, tr("Choose the list of erasures"), tr("Lists of erasures (*.kkledger)"),
        [this](const QString &path) {
            askToConfirm(m_session,
                {tr("Do the missing erasures"),
                    tr("Everybody on the list who was erased is erased again, and restrictions, withdrawals "
                       "and "
                       "objections that are on it hold again."),
                    tr("Do it")},
                this, [this, path](const Confirmation &confirmation) {
                    m_look->setEnabled(false);
                    m_replayed.expect(
                        m_session.services().restores().replay(m_session.permit(), confirmation, {path}));
                });
        });
}

void RestoreDialog::take(const Result<RestoreOverview> &overview)
{
    m_sign->setEnabled(true);
    if (!overview) {
        m_notice->tell(Tone::Danger, errorWords(overview.error()));
        return;
    }
    m_reason->clear();
    show(*overview);
    m_notice->tell(Tone::Ok, [] { return tr("Signed."); });
}

void RestoreDialog::take(const Result<QList<ReplayedAct>> &replayed)
{
    m_look->setEnabled(true);
    if (!replayed) {
        m_notice->tell(Tone::Danger, errorWords(replayed.error()));
        return;
    }
    if (const QStringList again = restore_words::doneAgain(*replayed); !again.isEmpty())
        PlainMessageBox::tell(parentWidget(), tr("The quarantine has ended"),
            tr("What was decided since the backup holds again."), again.join(QStringLiteral("\n\n")));
    accept();
}
