#include "app/consent/consent_age.h"
#include "app/consent/consent_history.h"
#include "app/consent/consents.h"
#include "app/documents/error_sentence.h"
#include "app/services.h"
#include "ui/dialogs/chosen_minute.h"
#include "ui/dialogs/consent_dialog.h"
#include "ui/dialogs/evidence_field.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeEdit>

bool ConsentDialog::needsRepresentative() const
{
    const bool agrees = startsValidity(act()) || act() == ConsentAct::Confirmed;
    const auto day = m_day->date();
    return agrees && day && m_birthDate.isValid() && *day < m_birthDate.addYears(lowestConsentAge);
}

void ConsentDialog::offerRepresentative()
{
    const bool isNeeded = needsRepresentative();
    m_representativeField->setVisible(isNeeded);
    m_authorityField->setVisible(isNeeded);
}

QDateTime ConsentDialog::moment(const QDateTime &now) const
{
    const QDateTime chosen(m_day->date().value_or(QDate()), m_time->time());
    return momentOfMinute(chosen, m_opened, now);
}

void ConsentDialog::checkMoment(const QDateTime &now)
{
    QString problem = m_day->problem();
    if (problem.isEmpty() && !m_day->date())
        problem = tr("Give the day on which it happened.");
    if (problem.isEmpty() && moment(now) > now)
        problem = tr("This moment is still to come.");
    m_dayField->setError(problem);
}

bool ConsentDialog::check(const QDateTime &now)
{
    checkMoment(now);
    m_purposeField->setError(purpose() ? QString() : tr("Choose a purpose."));
    m_channelField->setError(m_channel->currentIndex() >= 0 ? QString() : tr("Choose a channel."));
    const bool isMethodNeeded = !endsProcessing(act());
    m_methodField->setError(
        m_method->currentIndex() >= 0 || !isMethodNeeded ? QString() : tr("Choose how this reached you."));
    const bool isDetailNeeded = m_detail->count() > 1 && !endsProcessing(act());
    m_detailField->setError(m_detail->currentIndex() >= 0 || !isDetailNeeded
            ? QString()
            : tr("Choose for which address or number this is."));
    const bool isChild = needsRepresentative();
    m_representativeField->setError(isChild && m_representative->text().trimmed().isEmpty()
            ? tr("Give the name of the parent or guardian.")
            : QString());
    m_authorityField->setError(isChild && m_authority->text().trimmed().isEmpty()
            ? tr("Write down how you checked this, for example in the register of custody.")
            : QString());
    for (FormField *field : {m_purposeField, m_channelField, m_detailField, m_methodField, m_dayField,
             m_representativeField, m_authorityField, m_evidenceField}) {
        if (field->hasError()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void ConsentDialog::submit()
{
    const QDateTime now = m_subject.services->clock().now().toLocal();
    if (m_recordedAnswer.isWaiting() || m_evidence->isReading() || !check(now))
        return;
    m_record->setEnabled(false);
    const bool isChild = needsRepresentative();
    m_recordedAnswer.expect(
        m_subject.services->consents().record(m_subject.permit, m_subject.filingSystem, m_subject.contact,
            {.purposeKey = purpose()->key,
                .channel = static_cast<Channel>(m_channel->currentData().toInt()),
                .act = act(),
                .method = m_method->currentData().toString(),
                .happenedAt = Instant::fromDateTime(moment(now)),
                .evidence = m_evidence->evidence(),
                .statement = m_statement->toPlainText().trimmed(),
                .subjectConfirmed = m_bySubject->isChecked(),
                .detail = Id<ContactPoint>(m_detail->currentData().toLongLong()),
                .representative = isChild ? m_representative->text() : QString(),
                .authority = isChild ? m_authority->text() : QString()}));
}

void ConsentDialog::showRecorded(const Result<RecordedConsent> &answer)
{
    m_record->setEnabled(true);
    if (!answer) {
        m_notice->tell(Tone::Danger, errorSentence(answer.error()));
        return;
    }
    emit recorded(*answer);
    accept();
}
