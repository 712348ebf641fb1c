#include "ui/dialogs/consent_drop_dialog.h"

#include "app/consent/confirmation_drop.h"
#include "app/documents/error_sentence.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/screen_fit.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QEvent>
#include <QFile>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QUrl>
#include <QtConcurrentRun>

#include <optional>

namespace {

/// The only file in what is dragged here; nothing is fetched from elsewhere.
std::optional<QString> fileOf(const QMimeData *dragged)
{
    const QList<QUrl> urls = dragged->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? std::optional(urls.first().toLocalFile())
                                                          : std::nullopt;
}

Result<QByteArray> readDropFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Failure::Unavailable, QStringLiteral("file.unreadable")};
    // One more than may be: that it is too large is told by who reads it.
    return file.read(confirmation_drop::largest + 1);
}

} // namespace

ConsentDropDialog::ConsentDropDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_sentence(new PlainLabel)
    , m_notice(new InlineBar)
    , m_rows(new ContactTable)
    , m_choose(new QPushButton)
    , m_close(new QPushButton)
    , m_fileAnswer([this](const Result<QByteArray> &file) {
        if (!file)
            takeOutcome(file.error());
        else
            m_outcomeAnswer.expect(m_session.services().consents().confirmDropped(
                m_session.permit(), m_session.filingSystem(), *file));
    })
    , m_outcomeAnswer([this](const auto &outcome) { takeOutcome(outcome); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_sentence->setWordWrap(true);
    m_notice->clear();
    m_rows->hide();
    m_rows->setShares({1, 4});
    m_rows->setWraps(true);
    m_choose->setIcon(icon(u"upload", Ink::OnAccent));
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_close);
    verbs->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addWidget(m_notice);
    column->addWidget(m_rows, 1);
    column->addStretch();
    column->addLayout(verbs);
    setVariant(m_choose, ButtonVariant::Primary);
    m_choose->setDefault(true);
    connect(m_choose, &QPushButton::clicked, this, &ConsentDropDialog::choose);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    fitToScreen(this, {theme().px(560), theme().px(420)});
}

void ConsentDropDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConsentDropDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()))
        event->acceptProposedAction();
}

void ConsentDropDialog::dropEvent(QDropEvent *event)
{
    if (const auto path = fileOf(event->mimeData()))
        take(*path);
}

void ConsentDropDialog::retranslate()
{
    setWindowTitle(tr("Take in confirmations"));
    m_sentence->setText(tr(
        "Choose the file that your web form wrote, or drop it here. Only what the form signed is taken in; "
        "whoever is wrong or late is told below."));
    m_rows->setAccessibleName(tr("Confirmations in the file"));
    m_rows->setHeads({tr("Entry"), tr("What became of it")});
    m_choose->setText(tr("Choose a file…"));
    m_close->setText(tr("Close"));
    if (m_isTaken)
        showRows();
}

void ConsentDropDialog::choose()
{
    chooseFileToOpen(this, tr("Choose the file with confirmations"), tr("Confirmations (*.json)"),
        [this](const QString &path) { take(path); });
}

void ConsentDropDialog::take(const QString &path)
{
    if (m_fileAnswer.isWaiting() || m_outcomeAnswer.isWaiting())
        return;
    m_notice->clear();
    m_choose->setEnabled(false);
    m_fileAnswer.expect(QtConcurrent::run(readDropFile, path));
}

void ConsentDropDialog::takeOutcome(const Result<DropOutcome> &outcome)
{
    m_choose->setEnabled(true);
    m_isTaken = outcome.has_value();
    m_rows->setVisible(m_isTaken);
    if (!outcome) {
        m_notice->tell(Tone::Danger, errorWords(outcome.error()));
        return;
    }
    m_outcome = *outcome;
    showRows();
    if (!m_outcome.confirmed.isEmpty())
        emit confirmed(int(m_outcome.confirmed.size()));
    m_close->setFocus();
}

void ConsentDropDialog::showRows()
{
    const int taken = int(m_outcome.confirmed.size());
    const int refused = int(m_outcome.refused.size());
    QStringList told = {tr("%Ln confirmation(s) recorded.", nullptr, taken)};
    if (refused > 0)
        told.append(tr("%Ln not taken in; the list says why.", nullptr, refused));
    m_notice->tell(refused > 0 ? Tone::Warn : Tone::Ok, told.join(u' '));
    QHash<int, Error> reasons;
    for (const DropOutcome::Refused &each : m_outcome.refused)
        reasons.insert(each.entry, each.why);
    m_rows->clearRows();
    for (int entry = 1; entry <= taken + refused; ++entry) {
        const auto why = reasons.constFind(entry);
        m_rows->addRow({QLocale().toString(entry),
            why == reasons.constEnd() ? tr("Confirmed by the person") : errorSentence(*why)});
    }
}
