#include "app/base/awaited.h"
#include "app/consent/consents.h"
#include "app/contacts/contacts.h"
#include "app/documents/consent_proof_document.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/services.h"
#include "ui/dialogs/consent_dialog.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/dialogs/view_reason_dialog.h"
#include "ui/look/curtain.h"
#include "ui/models/consent_timeline_model.h"
#include "ui/models/contact_field_words.h"
#include "ui/pages/confirmation_button.h"
#include "ui/pages/contact_consent_tab.h"
#include "ui/pages/purpose_filter.h"
#include "ui/widgets/inline_bar.h"

#include <QFutureWatcher>
#include <QListView>
#include <QPointer>
#include <QtConcurrentRun>

#include <utility>

void ContactConsentTab::withdrawChosen()
{
    if (const ConsentLine *line = chosenLine())
        withdraw(*line);
}

void ContactConsentTab::withdraw(const ConsentLine &line)
{
    // The same once more changes nothing; every other one is recorded, whatever still waits.
    if (!mayRecord() || !line.channel || isBeingWithdrawn(line))
        return;
    // Never held up by a form; proof can be added in one.
    m_notice->clear();
    const Withdrawal withdrawal{*m_subject, line.purposeKey, *line.channel};
    m_withdrawing.append(withdrawal);
    auto *watcher = new QFutureWatcher<Result<RecordedConsent>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, withdrawal] {
        watcher->deleteLater();
        m_withdrawing.removeAll(withdrawal);
        updateVerbs();
        if (watcher->future().resultCount() > 0)
            showWithdrawn(withdrawal.subject, watcher->result());
    });
    watcher->setFuture(
        m_subject->services->consents().record(m_subject->permit, m_subject->filingSystem, m_subject->contact,
            {.purposeKey = line.purposeKey, .channel = *line.channel, .act = ConsentAct::Withdrawn}));
    updateVerbs();
}

bool ContactConsentTab::isBeingWithdrawn(const ConsentLine &line) const
{
    return m_subject && line.channel &&
        m_withdrawing.contains(Withdrawal{*m_subject, line.purposeKey, *line.channel});
}

void ContactConsentTab::showWithdrawn(const Subject &subject, const Result<RecordedConsent> &withdrawn)
{
    if (withdrawn) {
        tellRecorded(subject, *withdrawn);
    } else if (shows(subject)) {
        tellTrouble(withdrawn.error());
        emit attentionWanted();
    } else {
        emit noticeWanted(
            {.text = tr("A withdrawal was not recorded: %1").arg(errorSentence(withdrawn.error())),
                .undo = {}});
    }
}

void ContactConsentTab::setPersonLanguage(const QString &code)
{
    m_confirmation->setPersonLanguage(code);
}

/// What waits for its second step today, whatever day is shown.
void ContactConsentTab::offerConfirmation()
{
    const ConsentLine *line = chosenLine();
    const bool waits =
        line && mayRecord() && !m_day.isValid() && line->channel && line->state == ConsentState::Pending;
    QString address;
    for (const ConsentEntry &entry : std::as_const(m_entries)) {
        if (waits && entry.event.id == line->event)
            address = m_points.value(entry.event.detail);
    }
    m_confirmation->setLine(waits ? std::optional(*line) : std::nullopt, address);
}

void ContactConsentTab::offerPurposes()
{
    QList<PurposeFilter::Choice> choices;
    for (const ConsentLine &line : std::as_const(m_now)) {
        const PurposeFilter::Choice choice{line.purposeKey, inSpokenLanguage(line.titleNl, line.titleEn)};
        if (line.event.isStored() && !choices.contains(choice))
            choices.append(choice);
    }
    m_filter->setChoices(choices);
}

void ContactConsentTab::recordConsent()
{
    openDialog(ConsentAct::Given);
}

void ContactConsentTab::openDialog(ConsentAct act)
{
    if (!mayRecord())
        return;
    ConsentDialog::Subject subject{.services = m_subject->services,
        .permit = m_subject->permit,
        .filingSystem = m_subject->filingSystem,
        .contact = m_subject->contact,
        .act = act,
        .session = m_subject->session};
    if (const ConsentLine *line = chosenLine()) {
        subject.purposeKey = line->purposeKey;
        subject.channel = line->channel;
    }
    auto *dialog = new ConsentDialog(subject, this);
    connect(dialog, &ConsentDialog::recorded, this,
        [this, subject = *m_subject](const RecordedConsent &recorded) { tellRecorded(subject, recorded); });
    dialog->open();
}

bool ContactConsentTab::shows(const Subject &subject) const
{
    return m_subject && m_subject->contact == subject.contact &&
        m_subject->filingSystem == subject.filingSystem;
}

void ContactConsentTab::tellRecorded(const Subject &subject, const RecordedConsent &recorded)
{
    refresh();
    Notice notice{.text = actWord(recorded.act), .undo = {}};
    if (recorded.correctable) {
        // About whom it was recorded of, whoever is shown by then.
        notice.undo = [self = QPointer(this), subject, event = recorded.event] {
            const auto asked =
                subject.services->consents().correct(subject.permit, subject.filingSystem, event);
            const auto answer = QtConcurrent::run([asked]() -> Result<Reversal> {
                if (const auto corrected = awaited(asked); !corrected)
                    return corrected.error();
                return Reversal(); // what was given once is not given by a key
            });
            if (self)
                self->m_correctAnswer.expect(answer);
            return answer;
        };
    }
    emit noticeWanted(notice);
    if (recorded.leftOut.contains(QStringLiteral("evidence")) && shows(subject))
        m_notice->tell(Tone::Warn, tr("The withdrawal is recorded, but its evidence could not be kept."));
}

void ContactConsentTab::showCorrected(const Result<Reversal> &corrected)
{
    if (!corrected)
        return; // the window tells why
    refresh();
    emit noticeWanted({.text = tr("Taken back; the history shows both."), .undo = {}});
}

std::optional<Id<ConsentEvent>> ContactConsentTab::chosenAct() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_timeline->entry(index).event.id) : std::nullopt;
}

void ContactConsentTab::exportProof(bool asPdf)
{
    if (!m_subject || m_proofAnswer.isWaiting())
        return;
    m_isPdfWanted = asPdf;
    m_proofAnswer.expect(m_subject->services->consents().proof(
        m_subject->permit, m_subject->filingSystem, m_subject->contact));
}

void ContactConsentTab::saveProof(const Result<ConsentProof> &proof)
{
    if (!proof) {
        tellTrouble(proof.error());
        return;
    }
    if (!m_subject)
        return;
    // The name of the file names nobody.
    const QString ending = m_isPdfWanted ? QStringLiteral(".pdf") : QStringLiteral(".json");
    m_saving->save(*m_subject->services, m_subject->permit,
        {.order = {.way = way_out::consentProof,
             .filingSystem = proof->filingSystem,
             .objectKind = QStringLiteral("contact"),
             .objectRef = proof->contactRef,
             .dataClass = proof->dataClass},
            .place = {tr("Save the proof of consent"), tr("proof-of-consent") + ending,
                m_isPdfWanted ? tr("PDF documents (*.pdf)") : tr("JSON files (*.json)")},
            .content = [isPdf = m_isPdfWanted, kept = *proof, ending](
                           const QString & /*name*/) -> LeavingContent {
                return {QStringLiteral("proof-of-consent") + ending,
                    isPdf ? consentProofPdf(kept) : consentProofText(kept)};
            }});
}

void ContactConsentTab::askEvidence(const QModelIndex &index)
{
    if (!m_subject || !index.isValid() || m_timeline->entry(index).evidenceName.isEmpty())
        return;
    m_notice->clear();
    if (curtain().isDrawn()) {
        m_notice->tell(
            Tone::Info, tr("The privacy curtain is drawn. Open it (Ctrl+Shift+H) to look at a file."));
        return;
    }
    m_evidenceOf = m_timeline->entry(index).event.ref;
    m_evidenceFile = m_timeline->entry(index).event.evidence;
    openEvidence(std::nullopt);
}

/// As any other kept file of the person: with the same demands, and noted in the trail.
void ContactConsentTab::openEvidence(std::optional<ViewReason> reason)
{
    m_evidenceAnswer.expect(m_subject->services->contacts().attachment(
        m_subject->permit, m_subject->filingSystem, m_subject->contact, m_evidenceFile, reason));
}

void ContactConsentTab::askWhyEvidence()
{
    if (!m_subject)
        return;
    auto *dialog = new ViewReasonDialog(this);
    connect(dialog, &ViewReasonDialog::chosen, this,
        [this, subject = *m_subject, file = m_evidenceFile](ViewReason reason) {
            if (shows(subject) && file == m_evidenceFile)
                openEvidence(reason);
        });
    dialog->open();
}

void ContactConsentTab::showEvidence(const Result<Attachment> &evidence)
{
    if (!evidence && evidence.error().what == QLatin1String("contact.view-reason")) {
        askWhyEvidence();
        return;
    }
    if (!evidence) {
        m_notice->tell(Tone::Danger, contactSentence(evidence.error()));
        return;
    }
    if (curtain().isDrawn())
        return; // drawn since it was asked for
    auto *viewer = new FileViewer({evidence->name, evidence->mediaType, evidence->content}, this);
    if (m_subject)
        viewer->offerCopies(*m_subject->services, m_subject->permit,
            {.filingSystem = m_subject->filingSystem,
                .objectKind = QStringLiteral("consent-event"),
                .objectRef = m_evidenceOf});
    viewer->open();
}
