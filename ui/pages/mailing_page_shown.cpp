#include "app/documents/error_sentence.h"
#include "app/documents/handover_words.h"
#include "app/documents/role_words.h"
#include "app/handovers/mailing_lists.h"
#include "ui/dialogs/leaving_dialog.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/dialogs/processor_dialog.h"
#include "ui/look/theme.h"
#include "ui/models/handovers_model.h"
#include "ui/models/recipient_tasks_model.h"
#include "ui/pages/mailing_form.h"
#include "ui/pages/mailing_making.h"
#include "ui/pages/mailing_page.h"
#include "ui/pages/mailing_preview.h"
#include "ui/pages/mailing_reconciling.h"
#include "ui/pages/mailing_work.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

void MailingPage::retranslate()
{
    m_title->setText(tr("Mailing lists"));
    m_tabs->setAccessibleName(tr("Mailing lists"));
    m_tabs->setTabText(0, tr("Make a list"));
    m_tabs->setTabText(1, tr("Compare a recipient's list"));
    m_file->setText(filingSystemWord(m_session.filingSystem()));
    m_choice->setTitle(tr("For what and for whom"));
    m_choice->setSubtitle(tr("Nobody is on a list without a ground for this purpose and this channel."));
    m_preview->setText(tr("Preview the list"));
    m_previewAction->setText(tr("Preview the list"));
    m_recipientAction->setText(tr("New recipient…"));
    m_noPurpose->setSentence(tr("A list is made for a purpose that reaches people by e-mail, phone or post. "
                                "There is none in this filing system yet."));
    m_noPurpose->setVerb(tr("Go to the purposes"));
    m_tasksCard->setTitle(tr("Recipients to be told"));
    m_tasksCard->setSubtitle(tr("They have a list with somebody who has withdrawn or objected since."));
    m_taskTable->setAccessibleName(tr("Recipients to be told"));
    m_noTasks->setText(tr("Every recipient knows of everybody who withdrew or objected."));
    m_settle->setText(tr("The recipient was told"));
    m_history->setTitle(tr("Lists that were made"));
    m_table->setAccessibleName(tr("Lists that were made"));
    m_empty->setSentence(tr("Every list that leaves will be here: when, for what, to whom, of how many and "
                            "how it was kept safe."));
    m_form->retranslate();
    m_shown->retranslate();
    m_making->retranslate();
    m_made->retranslate();
    m_tasks->retranslate();
    m_reconciling->retranslate();
}

void MailingPage::showPurposes(const Result<QList<Purpose>> &purposes)
{
    if (!purposes) {
        tellTrouble(purposes.error());
        return;
    }
    QList<Purpose> offered;
    QHash<QString, std::pair<QString, QString>> titles;
    for (const Purpose &purpose : *purposes) {
        const std::pair title(purpose.wording.titleNl, purpose.wording.titleEn);
        titles.insert(purpose.key, title);
        m_titles.insert(purpose.id.number(), title);
        const bool reaches = std::any_of(allChannels.begin(), allChannels.end(),
            [&](Channel channel) { return purpose.channels.contains(channel) && reachesFromList(channel); });
        if (reaches && !purpose.endedAt && purpose.appliesTo.contains(m_session.filingSystem()))
            offered.append(purpose);
    }
    m_form->setPurposes(offered);
    m_reconciling->setPurposes(*purposes);
    m_form->setVisible(!offered.isEmpty());
    m_preview->setVisible(!offered.isEmpty());
    m_noPurpose->setVisible(offered.isEmpty());
    m_tasks->setPurposes(titles);
    m_made->setNames({m_titles, m_members});
    updateVerbs();
}

void MailingPage::askPreview()
{
    if (!m_form->isComplete() || !mayMake() || m_previewAnswer.isWaiting())
        return;
    m_notice->clear();
    m_question = m_form->question(m_session.filingSystem());
    emit busyChanged(true);
    m_previewAnswer.expect(m_session.services().mailingLists().preview(m_session.permit(), m_question));
    updateVerbs();
}

void MailingPage::showPreview(const Result<HandoverPreview> &preview)
{
    emit busyChanged(false);
    if (!preview) {
        forgetPreview();
        tellTrouble(preview.error());
        return;
    }
    m_shown->show(*preview);
    m_making->reset();
    m_making->show();
    updateVerbs();
}

void MailingPage::forgetPreview()
{
    if (m_previewAnswer.isWaiting())
        emit busyChanged(false);
    m_previewAnswer.forget();
    m_exclusionsAnswer.forget();
    m_shown->clear();
    m_making->reset();
    m_making->hide();
    updateVerbs();
}

void MailingPage::askExclusions(bool isNext)
{
    if (!m_shown->isShown())
        return;
    m_isNext = isNext;
    m_exclusionsAnswer.expect(
        m_session.services().mailingLists().preview(m_session.permit(), m_question, m_shown->wanted(isNext)));
}

void MailingPage::showExclusions(const Result<HandoverPreview> &preview)
{
    if (preview)
        m_shown->showExclusions(preview->exclusions, m_isNext);
    else
        tellTrouble(preview.error());
}

void MailingPage::askNewRecipient()
{
    if (!m_session.permit().mayAnywhere(Operation::ConfigureProcessors))
        return;
    auto *dialog = new ProcessorDialog(m_session, m_form->purposes(), m_form->purposeKey(), this);
    connect(dialog, &ProcessorDialog::added, this, [this](const QString &name) {
        m_wantedRecipient = name;
        emit noticeWanted({.text = tr("Recipient registered"), .undo = {}});
        refresh();
    });
    dialog->open();
}

void MailingPage::askAgreement()
{
    if (!m_session.permit().mayAnywhere(Operation::ConfigureProcessors))
        return;
    auto *dialog = new ProcessorDialog(
        m_session, m_form->purposes(), m_form->purposeKey(), this, m_form->registeredRecipient());
    connect(dialog, &ProcessorDialog::added, this, [this] {
        emit noticeWanted({.text = tr("Agreement recorded"), .undo = {}});
        m_notice->clear();
        refresh();
    });
    dialog->open();
}

void MailingPage::askWhere()
{
    if (!m_shown->isShown() || m_work)
        return;
    m_notice->clear();
    // The core says no as well; here it is said before a place is chosen.
    if (m_making->isPlain() && m_making->plainReason().isEmpty()) {
        m_making->tellReason(tr("Say why this list leaves without encryption."));
        return;
    }
    const QString ending = m_making->isPlain() ? endingOf(m_making->format()) : QStringLiteral("zip");
    // The name of the file names the purpose and nobody.
    const QString name = QStringLiteral("%1-%2.%3")
                             .arg(m_question.purposeKey, m_session.today().toString(Qt::ISODate), ending);
    chooseFileToSave(this, tr("Save the list"), name, tr("Files (*.%1)").arg(ending),
        [this](const QString &path) { make(path); });
}

void MailingPage::make(const QString &path)
{
    if (m_work)
        return;
    HandoverOrder order{.question = m_question,
        .format = m_making->format(),
        .dialect = m_making->dialect(),
        .path = path,
        .mayReplace = true, // the system's dialog asked
        .isPlain = m_making->isPlain(),
        .plainReason = m_making->plainReason(),
        .heading = handoverFieldWord};
    if (m_making->wantsLetter())
        order.letter = handoverLetter(freeLetterPath(path), m_question.channel);
    m_work = new MailingWork(m_session, order);
    connect(m_work, &MailingWork::ended, this,
        [this, recipient = m_form->recipientName()](const auto &made) { finishMaking(recipient, made); });
    emit jobStarted(m_work->job());
    updateVerbs();
}

void MailingPage::finishMaking(const QString &recipient, const Result<HandoverMade> &made)
{
    m_work = nullptr;
    updateVerbs();
    if (!made) {
        const QString code = made.error().what;
        if (code == QLatin1String("handover.plain-reason"))
            m_making->tellReason(errorSentence(made.error()));
        else
            tellTrouble(made.error());
        return;
    }
    forgetPreview();
    refresh();
    if (!made->passphrase.isEmpty())
        (new ListPassphraseDialog(made->passphrase, recipient, this))->open();
}

void MailingPage::showTasks(const Result<QList<RecipientTask>> &tasks)
{
    if (!tasks) {
        tellTrouble(tasks.error());
        return;
    }
    const int before = m_taskTable->currentIndex().row();
    m_tasks->setTasks(*tasks);
    m_taskTable->setVisible(!tasks->isEmpty());
    m_noTasks->setVisible(tasks->isEmpty());
    const int rows = std::min<int>(m_tasks->rowCount(), 6);
    m_taskTable->setFixedHeight(
        m_taskTable->horizontalHeader()->sizeHint().height() + rows * theme().rowHeight() + theme().px(4));
    if (!tasks->isEmpty())
        m_taskTable->setCurrentIndex(m_tasks->index(std::clamp(before, 0, m_tasks->rowCount() - 1), 0));
    chooseWantedTask();
    updateVerbs();
    tellBadge();
}

void MailingPage::tellBadge()
{
    emit badgeChanged(m_tasks->rowCount() + m_dueLists);
}

void MailingPage::chooseWantedTask()
{
    const QList<RecipientTask> &tasks = m_tasks->tasks();
    for (int row = 0; m_wantedTask != 0 && row < tasks.size(); ++row) {
        if (tasks.at(row).id.number() == m_wantedTask) {
            m_taskTable->setCurrentIndex(m_tasks->index(row, 0));
            m_taskTable->setFocus();
        }
    }
    m_wantedTask = 0;
}

void MailingPage::settle()
{
    const int row = m_taskTable->currentIndex().row();
    if (row < 0 || m_settledAnswer.isWaiting())
        return;
    m_notice->clear();
    m_settledAnswer.expect(m_session.services().mailingLists().settleTask(
        m_session.permit(), m_session.filingSystem(), m_tasks->tasks().at(row).id));
}

void MailingPage::showMade(const Result<QList<Handover>> &made)
{
    if (!made) {
        tellTrouble(made.error());
        return;
    }
    m_made->setHandovers(*made);
    m_table->setVisible(!made->isEmpty());
    m_empty->setVisible(made->isEmpty());
}

void MailingPage::updateVerbs()
{
    const bool canAsk = mayMake() && m_form->isComplete() && !m_previewAnswer.isWaiting();
    m_preview->setEnabled(canAsk);
    m_previewAction->setEnabled(canAsk);
    m_recipientAction->setEnabled(m_session.permit().mayAnywhere(Operation::ConfigureProcessors));
    m_making->setReady(!m_work && m_shown->isShown() && m_shown->included() > 0);
    m_settle->setVisible(mayMake() && m_tasks->rowCount() > 0);
    m_settle->setEnabled(m_taskTable->currentIndex().isValid());
}

void MailingPage::tellTrouble(const Error &error)
{
    m_notice->tell(Tone::Danger, errorWords(error));
}
