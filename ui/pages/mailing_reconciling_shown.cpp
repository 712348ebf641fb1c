#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/models/reconciliation_ages_model.h"
#include "ui/pages/mailing_findings.h"
#include "ui/pages/mailing_putting_right.h"
#include "ui/pages/mailing_reconcile_work.h"
#include "ui/pages/mailing_reconciling.h"
#include "ui/pages/tool_list_card.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/reveal.h"

#include <QAction>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace {

/// The one file that is dragged here; empty for anything else.
QString draggedList(const QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

MailingReconciling::~MailingReconciling()
{
    // Whatever only looks is not worth waiting for; putting right goes on under its job.
    m_comparing.disconnect(this);
    m_stopComparing.stop();
}

void MailingReconciling::setPurposes(const QList<Purpose> &purposes)
{
    QHash<qint64, std::pair<QString, QString>> titles;
    const QVariant before = m_purpose->currentData();
    const QSignalBlocker quiet(m_purpose);
    m_purposes.clear();
    m_purpose->clear();
    for (const Purpose &purpose : purposes) {
        titles.insert(purpose.id.number(), {purpose.wording.titleNl, purpose.wording.titleEn});
        // Lists of mailing tools hold addresses; one of a purpose that ended must be emptied.
        if (!purpose.channels.contains(Channel::Email) ||
            !purpose.appliesTo.contains(m_session.filingSystem()))
            continue;
        m_purposes.append(purpose);
        m_purpose->addItem(QString(), purpose.key);
    }
    m_purpose->setCurrentIndex(m_purpose->count() > 0 ? std::max(0, m_purpose->findData(before)) : -1);
    m_agesModel->setPurposes(titles);
    choose(m_wantedRecipient, m_wantedPurpose);
    retranslate();
    updateVerbs();
}

void MailingReconciling::setProcessors(const QList<Processor> &processors)
{
    m_processors = processors;
    offerRecipients();
    choose(m_wantedRecipient, m_wantedPurpose);
    updateVerbs();
}

void MailingReconciling::offerRecipients()
{
    const QVariant before = m_recipient->currentData();
    const QSignalBlocker quiet(m_recipient);
    m_recipient->clear();
    for (const Processor &processor : std::as_const(m_processors)) {
        const QString name = visibleLine(processor.name);
        m_recipient->addItem(processor.endedAt ? tr("%1 (ended)").arg(name) : name, processor.name);
    }
    m_recipient->setCurrentIndex(m_recipient->count() > 0 ? std::max(0, m_recipient->findData(before)) : -1);
}

void MailingReconciling::choose(Id<Processor> recipient, Id<Purpose> purpose)
{
    m_wantedRecipient = recipient;
    m_wantedPurpose = purpose;
    const auto processor = std::find_if(m_processors.begin(), m_processors.end(),
        [recipient](const Processor &each) { return each.id == recipient; });
    const auto known = std::find_if(
        m_purposes.begin(), m_purposes.end(), [purpose](const Purpose &each) { return each.id == purpose; });
    if (processor == m_processors.end() || known == m_purposes.end())
        return; // not read yet, or gone
    m_wantedRecipient = {};
    m_wantedPurpose = {};
    m_recipient->setCurrentIndex(m_recipient->findData(processor->name));
    m_purpose->setCurrentIndex(m_purpose->findData(known->key));
    (m_path.isEmpty() ? m_recipient : static_cast<QWidget *>(m_compare))->setFocus();
}

void MailingReconciling::chooseFile()
{
    chooseFileToOpen(this, tr("Choose the recipient's own list"),
        tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)"), [this](const QString &path) { begin(path); });
}

void MailingReconciling::begin(const QString &path)
{
    if (isWorking())
        return;
    forget();
    m_path = path;
    m_inspectAnswer.expect(m_session.services().toolLists().inspect(path));
}

bool MailingReconciling::isWorking() const
{
    return m_comparing.isRunning() || m_work;
}

bool MailingReconciling::isComplete() const
{
    return m_list->isReadable() && m_recipient->currentIndex() >= 0 && m_purpose->currentIndex() >= 0;
}

ReconciliationQuestion MailingReconciling::question() const
{
    return {.path = m_path,
        .filingSystem = m_session.filingSystem(),
        .purposeKey = m_purpose->currentData().toString(),
        .channel = Channel::Email,
        .recipient = m_recipient->currentData().toString(),
        .layout = m_list->layoutOfList(),
        .listsAll = true};
}

void MailingReconciling::compare()
{
    if (isWorking() || !isComplete() || !m_session.may(Operation::ExportContacts))
        return;
    forget();
    m_compared = question();
    m_stopComparing = {};
    m_bar->setValue(0);
    m_comparing.setFuture(
        m_session.services().toolLists().compare(m_session.permit(), m_compared, m_stopComparing));
    updateVerbs();
    m_stop->setFocus();
}

void MailingReconciling::finishComparing()
{
    if (m_comparing.future().resultCount() == 0) {
        updateVerbs();
        return;
    }
    const Result<ReconciliationOutcome> outcome = m_comparing.result();
    m_comparing.setFuture({}); // names of people need not stay twice
    updateVerbs();
    if (!outcome) {
        const bool wasStopped = outcome.error().failure == Failure::Cancelled;
        m_notice->tell(wasStopped ? Tone::Info : Tone::Danger, errorWords(outcome.error()));
        m_compare->setFocus();
        return;
    }
    m_findings->show(*outcome);
    m_puttingRight->show(outcome->reconciliation.counts, outcome->reconciliation.recipient);
    updateVerbs();
    m_findings->table()->setFocus();
    reveal(m_findings);
}

void MailingReconciling::forget()
{
    m_notice->clear();
    m_findings->clear();
    m_puttingRight->clear();
    updateVerbs();
}

void MailingReconciling::leave()
{
    m_stopComparing.stop();
    forget();
}

void MailingReconciling::askWhere()
{
    if (isWorking() || !m_findings->isShown())
        return;
    m_notice->clear();
    // The core says no as well; here it is said before a place is chosen.
    if (m_puttingRight->isPlain() && m_puttingRight->plainReason().isEmpty()) {
        m_puttingRight->tellReason(tr("Say why this file leaves without encryption."));
        return;
    }
    if (!m_puttingRight->needsFile()) {
        startPuttingRight({});
        return;
    }
    const QString ending = m_puttingRight->isPlain() ? QStringLiteral("csv") : QStringLiteral("zip");
    // The name of the file names the purpose and nobody.
    const QString name = QStringLiteral("%1-%2-%3.%4")
                             .arg(tr("to remove", "in a file name"), m_compared.purposeKey,
                                 m_session.today().toString(Qt::ISODate), ending)
                             .replace(u' ', u'-');
    chooseFileToSave(this, tr("Save the addresses to remove"), name, tr("Files (*.%1)").arg(ending),
        [this](const QString &path) { startPuttingRight(path); });
}

void MailingReconciling::startPuttingRight(const QString &path)
{
    if (isWorking())
        return;
    ReconciliationOrder order{.question = m_compared,
        .removalsPath = path,
        .isPlain = m_puttingRight->isPlain(),
        .plainReason = m_puttingRight->plainReason()};
    order.question.listsAll = false; // nobody reads the names again
    m_work = new MailingReconcileWork(m_session, order);
    connect(m_work, &MailingReconcileWork::ended, this,
        [this, recipient = m_compared.recipient](
            const auto &outcome) { finishPuttingRight(recipient, outcome); });
    emit jobStarted(m_work->job());
    updateVerbs();
}

void MailingReconciling::finishPuttingRight(
    const QString &recipient, const Result<ReconciliationOutcome> &outcome)
{
    m_work = nullptr;
    updateVerbs();
    if (!outcome) {
        if (outcome.error().what == QLatin1String("handover.plain-reason"))
            m_puttingRight->tellReason(errorSentence(outcome.error()));
        else
            m_notice->tell(Tone::Danger, errorWords(outcome.error()));
        if (outcome.error().what == QLatin1String("reconciliation.not-written"))
            emit putRight(); // all but the file was recorded
        return;
    }
    forget();
    const ReconciliationCounts counts = outcome->reconciliation.counts;
    m_notice->tell(Tone::Ok, [counts, recipient] {
        const QLocale locale;
        return QStringList{tr("The list of %1 was compared and put right.").arg(visibleLine(recipient)),
            tr("Withdrawals recorded: %1, tasks opened: %2, tasks settled: %3, handovers recorded: %4.")
                .arg(locale.toString(counts.unsubscribed), locale.toString(counts.tasksOpened),
                    locale.toString(counts.tasksSettled), locale.toString(counts.placements)),
            counts.remove + counts.erased + counts.unknown > 0
                ? tr("Compare again with a new export once the addresses are removed there.")
                : tr("Nothing has to be removed there.")}
            .join(u' ');
    });
    refresh();
    emit putRight();
    if (!outcome->passphrase.isEmpty())
        (new ListPassphraseDialog(outcome->passphrase, visibleLine(recipient), this))->open();
}

void MailingReconciling::updateVerbs()
{
    const bool mayCompare = m_session.may(Operation::ExportContacts);
    const bool isComparing = m_comparing.isRunning();
    const bool can = mayCompare && isComplete() && !isWorking();
    m_compare->setEnabled(can);
    m_compareAction->setEnabled(can);
    m_stop->setVisible(isComparing);
    m_bar->setVisible(isComparing);
    m_recipientField->setEnabled(!isWorking());
    m_purposeField->setEnabled(!isWorking());
    m_list->setBusy(isWorking());
    m_puttingRight->setBusy(isWorking());
    m_puttingRight->setLocked(m_session.may(Operation::RecordConsent)
            ? QString()
            : tr("Your role compares; whoever records consent puts the list right."));
    const bool hasFile = !m_path.isEmpty();
    m_invitation->setVisible(!hasFile);
    m_purposeField->setError(m_purpose->count() > 0
            ? QString()
            : tr("No purpose of this filing system reaches people by e-mail."));
    m_recipientField->setError(m_recipient->count() > 0 ? QString() : tr("No recipient is registered yet."));
}

QList<QWidget *> MailingReconciling::panes()
{
    return {m_ages, m_question, m_findings};
}

void MailingReconciling::retranslate()
{
    m_ages->setTitle(tr("When each list was compared last"));
    m_agesTable->setAccessibleName(tr("When each list was compared last"));
    m_noAges->setText(tr("No recipient has a list for e-mail yet. Once one does, its age stands here."));
    m_question->setTitle(tr("Compare a recipient's own list"));
    m_question->setSubtitle(
        tr("Export the list from the tool, and hold it beside who may be on it. Nothing is "
           "recorded before you say so."));
    m_recipientField->setLabel(tr("Recipient"));
    m_purposeField->setLabel(tr("Purpose"));
    m_purposeField->setHelp(tr("By e-mail: lists of mailing tools hold addresses."));
    m_newRecipient->setText(tr("New recipient…"));
    m_invitation->setSentence(
        tr("Drop the tool's own export here: CSV or Excel of Mailchimp, Brevo, HubSpot, listmonk or any "
           "other with a column of addresses."));
    m_invitation->setVerb(tr("Choose file…"));
    m_compare->setText(tr("Compare"));
    m_compareAction->setText(tr("Compare a recipient's own list"));
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress of the comparison"));
    for (int row = 0; row < m_purpose->count(); ++row) {
        const auto &wording = m_purposes.at(row).wording;
        m_purpose->setItemText(row, visibleLine(inSpokenLanguage(wording.titleNl, wording.titleEn)));
    }
    offerRecipients();
    m_list->retranslate();
    m_findings->retranslate();
    m_puttingRight->retranslate();
    m_agesModel->retranslate();
    tellTerm();
    updateVerbs();
}

void MailingReconciling::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isWorking() && !draggedList(event).isEmpty())
        event->acceptProposedAction();
}

void MailingReconciling::dropEvent(QDropEvent *event)
{
    const QString path = draggedList(event);
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    begin(path);
}
