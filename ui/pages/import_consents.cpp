#include "ui/pages/import_consents.h"

#include "app/consent/purposes.h"
#include "app/documents/error_sentence.h"
#include "app/documents/role_words.h"
#include "app/tool_lists/tool_lists.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/pages/import_consents_form.h"
#include "ui/pages/import_consents_history.h"
#include "ui/pages/import_consents_result.h"
#include "ui/pages/import_consents_undo_work.h"
#include "ui/pages/import_consents_work.h"
#include "ui/pages/tool_list_card.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace {

using ProofColumn = ToolListFormat::Column;

/// What proves a consent, or tells that somebody left. The IP address is not kept, and not asked about.
const QList<ProofColumn> &proofColumns()
{
    static const QList<ProofColumn> columns = {ProofColumn::Status, ProofColumn::Subscription,
        ProofColumn::GivenAt, ProofColumn::ConfirmedAt, ProofColumn::EndedAt, ProofColumn::BouncedAt,
        ProofColumn::Form, ProofColumn::Statement, ProofColumn::OptIn, ProofColumn::DoubleOptIn,
        ProofColumn::Barred, ProofColumn::LegalBasis, ProofColumn::Attributes};
    return columns;
}

} // namespace

ImportConsents::ImportConsents(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new InlineBar)
    , m_card(new Card)
    , m_file(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_invitation(new EmptyNote(QStringLiteral("upload")))
    , m_list(new ToolListCard(proofColumns()))
    , m_form(new ImportConsentsForm)
    , m_look(new QPushButton)
    , m_stop(new QPushButton)
    , m_bar(new QProgressBar)
    , m_result(new ImportConsentsResult)
    , m_history(new ImportConsentsHistory(session))
    , m_inspectAnswer([this](const Result<ToolListInspection> &inspection) {
        if (inspection)
            m_list->show(m_path, *inspection);
        else
            m_list->showTrouble(m_path, errorSentence(inspection.error()));
        updateVerbs();
        if (inspection)
            m_form->setFocus(); // the button that was pressed has gone
    })
    , m_purposesAnswer([this](const auto &purposes) { showPurposes(purposes); })
    , m_recorded([this](const auto &recorded) { writeRejects(recorded); })
{
    setAcceptDrops(mayRecord());
    build();
    connectParts();
    retranslate();
    updateVerbs();
}

void ImportConsents::build()
{
    setVariant(m_look, ButtonVariant::Primary);
    m_look->setIcon(icon(u"eye", Ink::OnAccent));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, ToolLists::steps);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(m_look);
    verbs->addWidget(m_stop);
    verbs->addWidget(m_bar, 1);
    verbs->addStretch();
    m_card->body()->addWidget(m_invitation);
    m_card->body()->addWidget(m_list);
    m_card->body()->addWidget(m_form);
    m_card->body()->addLayout(verbs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 8);
    column->setSpacing(12);
    column->addWidget(m_file);
    column->addWidget(m_notice);
    column->addWidget(m_card);
    for (QWidget *card : std::initializer_list<QWidget *>{m_card, m_history})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_result, 1);
    column->addWidget(m_history);
    column->addStretch();
}

void ImportConsents::connectParts()
{
    connect(m_invitation, &EmptyNote::verbChosen, this, &ImportConsents::chooseFile);
    connect(m_list, &ToolListCard::anotherWanted, this, &ImportConsents::chooseFile);
    connect(m_list, &ToolListCard::changed, this, &ImportConsents::forget);
    connect(m_form, &ImportConsentsForm::changed, this, &ImportConsents::forget);
    connect(m_look, &QPushButton::clicked, this, &ImportConsents::tryOut);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopLooking.stop();
        if (m_job)
            m_job->cancel();
    });
    connect(m_result, &ImportConsentsResult::recordWanted, this, &ImportConsents::record);
    connect(m_result, &ImportConsentsResult::rejectsWanted, this, &ImportConsents::saveRejects);
    connect(m_result, &ImportConsentsResult::undoWanted, this, [this] { askToUndo(m_batch); });
    connect(m_result, &ImportConsentsResult::anotherWanted, this, &ImportConsents::startAgain);
    connect(m_history, &ImportConsentsHistory::undoWanted, this, &ImportConsents::askToUndo);
    connect(&m_looking, &QFutureWatcherBase::progressValueChanged, m_bar, &QProgressBar::setValue);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &ImportConsents::finishLooking);
    connect(&m_session, &Session::filingSystemChanged, this, [this] {
        startAgain();
        refresh();
    });
    connect(&m_session.feed(), &ChangeFeed::purposesChanged, this, &ImportConsents::refresh);
}

bool ImportConsents::mayRecord() const
{
    return m_session.may(Operation::RecordConsent);
}

void ImportConsents::refresh()
{
    m_purposesAnswer.expect(m_session.services().purposes().list(m_session.permit()));
    m_history->refresh();
    retranslate();
    updateVerbs();
}

void ImportConsents::showPurposes(const Result<QList<Purpose>> &purposes)
{
    if (!purposes) {
        m_notice->tell(Tone::Danger, errorWords(purposes.error()));
        return;
    }
    QList<Purpose> offered;
    for (const Purpose &purpose : *purposes) {
        if (purpose.asksConsent() && !purpose.endedAt && purpose.channels.contains(Channel::Email) &&
            purpose.appliesTo.contains(m_session.filingSystem()))
            offered.append(purpose);
    }
    m_form->setPurposes(offered);
    m_history->setPurposes(*purposes);
    updateVerbs();
}

bool ImportConsents::isWorking() const
{
    return m_looking.isRunning() || m_work || m_undoWork || m_recorded.isWaiting();
}

void ImportConsents::updateVerbs()
{
    const bool isBusy = isWorking();
    const bool may = mayRecord();
    const bool hasFile = !m_path.isEmpty();
    m_invitation->setVisible(!hasFile);
    m_form->setVisible(hasFile && m_list->isReadable());
    // What was done stands as it was said, until another list is chosen.
    const bool isDone = !m_batch.ref.isEmpty();
    m_form->setEnabled(!isBusy && !isDone);
    m_list->setBusy(isBusy || isDone);
    m_look->setVisible(hasFile && !m_result->isShown());
    m_look->setEnabled(may && !isBusy && m_list->isReadable());
    m_stop->setVisible(isBusy);
    m_bar->setVisible(isBusy);
    m_result->setBusy(isBusy);
    m_history->setBusy(isBusy);
}

void ImportConsents::followJob(Job *job)
{
    m_job = job;
    m_bar->setValue(0);
    connect(job, &Job::changed, m_bar, [this, job] { m_bar->setValue(int(job->doneCount())); });
    emit jobStarted(job);
    updateVerbs();
    m_stop->setFocus();
}

void ImportConsents::retranslate()
{
    m_file->setText(filingSystemWord(m_session.filingSystem()));
    m_card->setTitle(tr("Consents that were given elsewhere"));
    m_card->setSubtitle(
        tr("Only what the list proves becomes consent; without proof nothing is recorded, and "
           "no permission is raised. Nobody is added to the file."));
    m_invitation->setSentence(mayRecord()
            ? tr("Drop the list of a mailing tool here, or choose one: CSV or Excel of Mailchimp, Brevo, "
                 "HubSpot, listmonk or any other with a column of addresses.")
            : tr("Your role does not record consent. You can take imports of others back."));
    m_invitation->setVerb(mayRecord() ? tr("Choose file…") : QString());
    m_look->setText(tr("Look at every row"));
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_list->retranslate();
    m_form->retranslate();
    m_result->retranslate();
    m_history->retranslate();
}
