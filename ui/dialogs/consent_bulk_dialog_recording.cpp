#include "app/consent/consent_history.h"
#include "app/consent/consents.h"
#include "app/documents/error_sentence.h"
#include "ui/dialogs/chosen_minute.h"
#include "ui/dialogs/consent_bulk_dialog.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimeEdit>

#include <numeric>

ConsentAct ConsentBulkDialog::act() const
{
    return static_cast<ConsentAct>(m_act->currentData().toInt());
}

const Purpose *ConsentBulkDialog::purpose() const
{
    const int row = m_purpose->currentIndex();
    return row >= 0 && row < m_purposes.size() ? &m_purposes[row] : nullptr;
}

QDateTime ConsentBulkDialog::moment(const QDateTime &now) const
{
    const QDateTime chosen(m_day->date().value_or(QDate()), m_time->time());
    return momentOfMinute(chosen, m_opened, now);
}

void ConsentBulkDialog::checkMoment(const QDateTime &now)
{
    QString problem = m_day->problem();
    if (problem.isEmpty() && !m_day->date())
        problem = tr("Give the day on which it happened.");
    if (problem.isEmpty() && moment(now) > now)
        problem = tr("This moment is still to come.");
    m_dayField->setError(problem);
}

bool ConsentBulkDialog::check(const QDateTime &now)
{
    checkMoment(now);
    m_purposeField->setError(purpose() ? QString() : tr("Choose a purpose."));
    m_channelField->setError(m_channel->currentIndex() >= 0 ? QString() : tr("Choose a channel."));
    m_methodField->setError(m_method->currentIndex() >= 0 || endsProcessing(act())
            ? QString()
            : tr("Choose how this reached you."));
    const bool needsSource = act() == ConsentAct::Given && m_source->text().trimmed().isEmpty();
    m_sourceField->setError(
        needsSource ? tr("Say where this consent comes from: a list alone proves nothing.") : QString());
    for (FormField *field :
        {m_actField, m_methodField, m_purposeField, m_channelField, m_dayField, m_sourceField}) {
        if (field->hasError()) {
            field->field()->setFocus();
            return false;
        }
    }
    return true;
}

BulkConsent ConsentBulkDialog::bulk(const QDateTime &now) const
{
    return {.act = {.purposeKey = purpose()->key,
                .channel = static_cast<Channel>(m_channel->currentData().toInt()),
                .act = act(),
                .method = m_method->currentData().toString(),
                .happenedAt = Instant::fromDateTime(moment(now)),
                .statement = m_statement->toPlainText().trimmed(),
                .source = m_source->text().trimmed()},
        .contacts = m_contacts};
}

void ConsentBulkDialog::goOn()
{
    if (m_step == Step::Filling)
        look();
    else if (m_step == Step::Looked)
        recordAll();
}

void ConsentBulkDialog::look()
{
    m_notice->clear();
    const QDateTime now = m_session.services().clock().now().toLocal();
    if (!check(now))
        return;
    m_looked = bulk(now);
    m_stopLooking = StopRequest();
    setStep(Step::Looking);
    m_preview.setFuture(m_session.services().consents().previewBulk(
        m_session.permit(), m_session.filingSystem(), m_looked, m_stopLooking));
}

void ConsentBulkDialog::takePreview(const Result<BulkConsentOutcome> &preview)
{
    if (!preview) {
        setStep(Step::Filling);
        m_notice->tell(Tone::Danger, errorWords(preview.error()));
        return;
    }
    m_outcome = *preview;
    setStep(Step::Looked);
    tellOutcome();
}

void ConsentBulkDialog::recordAll()
{
    m_notice->clear();
    m_work = new ConsentBulkWork(m_session, m_looked);
    m_work->job()->setParent(this);
    connect(m_work, &ConsentBulkWork::progressed, m_progress, &QProgressBar::setValue);
    connect(m_work, &ConsentBulkWork::ended, this, &ConsentBulkDialog::takeOutcome);
    setStep(Step::Recording);
    emit jobStarted(m_work->job());
}

void ConsentBulkDialog::takeOutcome(const Result<BulkConsentOutcome> &outcome)
{
    m_work = nullptr;
    if (!outcome) {
        setStep(Step::Filling);
        const bool isStopped = outcome.error().failure == Failure::Cancelled;
        m_notice->tell(isStopped ? Tone::Info : Tone::Danger, errorWords(outcome.error()));
        return;
    }
    m_outcome = *outcome;
    emit recorded(m_outcome);
    if (m_outcome.refused.isEmpty()) {
        accept();
        return;
    }
    setStep(Step::Recorded);
    tellOutcome();
}

void ConsentBulkDialog::startOver()
{
    if (m_step != Step::Looked)
        return;
    m_notice->clear();
    setStep(Step::Filling);
}

void ConsentBulkDialog::tellOutcome()
{
    const QMap<QString, int> &refused = m_outcome.refused;
    const int others = std::accumulate(refused.cbegin(), refused.cend(), 0);
    QStringList told = {m_step == Step::Recorded
            ? tr("Recorded for %Ln contact(s).", nullptr, m_outcome.changed)
            : tr("It would be recorded for %Ln contact(s).", nullptr, m_outcome.changed)};
    if (others > 0)
        told.append(tr("Not for %Ln other(s); the list says why.", nullptr, others));
    m_notice->tell(others > 0 ? Tone::Warn : Tone::Info, told.join(u' '));
    m_refused->setVisible(others > 0);
    m_refused->clearRows();
    for (auto why = refused.begin(); why != refused.end(); ++why)
        m_refused->addRow({QLocale().toString(why.value()), errorSentence({Failure::Refused, why.key()})});
}

void ConsentBulkDialog::setStep(Step step)
{
    m_step = step;
    const bool isBusy = step == Step::Looking || step == Step::Recording;
    m_form->setEnabled(!isBusy && step != Step::Recorded);
    m_progress->setRange(0, int(m_contacts.size()));
    m_progress->setValue(0);
    m_progress->setVisible(isBusy);
    if (step != Step::Looked && step != Step::Recorded)
        m_refused->hide();
    m_goOn->setEnabled(step == Step::Filling || (step == Step::Looked && m_outcome.changed > 0));
    m_goOn->setVisible(step != Step::Recorded);
    m_cancel->setEnabled(true);
    retranslateVerbs();
    // Where one goes on by Enter, also after what was stopped.
    if (isBusy || step == Step::Recorded || !m_goOn->isEnabled())
        m_cancel->setFocus();
    else if (m_cancel->hasFocus())
        m_goOn->setFocus();
}
