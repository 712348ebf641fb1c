#include "app/activities/processing_activities.h"
#include "app/documents/activity_words.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/models/activities_model.h"
#include "ui/pages/activities_page.h"
#include "ui/pages/activity_dpia_tab.h"
#include "ui/pages/activity_record_view.h"
#include "ui/pages/activity_reviews_tab.h"
#include "ui/pages/activity_start_form.h"
#include "ui/pages/processed_for_tab.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/master_detail.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

void ActivitiesPage::refresh()
{
    m_listAnswer.expect(m_session.services().processingActivities().list(m_session.permit()));
}

void ActivitiesPage::openRecord(const QVariant &record)
{
    m_isNew = false;
    m_chosen = Id<ProcessingActivity>(record.toLongLong());
    m_panes->setDetailShown(true);
    refresh();
}

void ActivitiesPage::takeRegister(const Result<ActivityRegister> &record)
{
    if (!record) {
        tell(record.error());
        return;
    }
    m_register = *record;
    m_isPointing = true;
    m_model->setActivities(record->activities);
    const bool isAny = !record->activities.isEmpty();
    m_table->setVisible(isAny);
    m_empty->setVisible(!isAny);
    m_start->setPurposes(record->purposes);
    m_forOthers->setRecords(record->processedFor);
    if (!m_isNew && isAny && m_model->rowOf(m_chosen) < 0)
        m_chosen = record->activities.first().activity.id;
    m_table->setCurrentIndex(m_model->index(m_isNew ? -1 : m_model->rowOf(m_chosen), 0));
    m_isPointing = false;
    tellFlags();
    showChosen();
}

/// A purpose that no activity is of is processing that the record does not tell.
void ActivitiesPage::tellFlags()
{
    QStringList titles;
    const QList<Purpose> without = m_register.purposesWithout();
    for (const Purpose &purpose : without)
        titles.append(inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn));
    const bool isTold = !titles.isEmpty() && !m_register.activities.isEmpty();
    m_fill->setVisible(mayKeep());
    if (isTold)
        m_flags->tell(
            Tone::Warn, tr("Purposes without an activity: %1.").arg(titles.join(QStringLiteral(", "))));
    else
        m_flags->clear();
    m_empty->setVerb(mayKeep() && !titles.isEmpty() ? tr("One activity for each purpose") : QString());
}

const ActivityStanding *ActivitiesPage::chosen() const
{
    return m_register.find(m_chosen);
}

void ActivitiesPage::choose(int row)
{
    const ActivityStanding *standing = m_model->standing(row);
    if (!standing || m_isPointing)
        return;
    m_isNew = false;
    m_chosen = standing->activity.id;
    m_notice->clear();
    showChosen();
}

void ActivitiesPage::showChosen()
{
    const ActivityStanding *standing = chosen();
    m_side->setCurrentWidget(m_isNew ? static_cast<QWidget *>(m_start) : m_detail);
    m_new->setVisible(mayKeep());
    m_newAction->setEnabled(mayKeep());
    m_export->setEnabled(!m_register.activities.isEmpty() || !m_register.processedFor.isEmpty());
    m_tabs->setVisible(standing);
    m_state->setVisible(standing);
    m_name->setText(standing ? standing->activity.name() : QString());
    m_end->setVisible(standing && mayKeep() && !standing->activity.endedAt);
    if (!standing)
        return;
    const auto face =
        m_model->data(
                   m_model->index(m_model->rowOf(m_chosen), ActivitiesModel::State), PillDelegate::FaceRole)
            .value<PillFace>();
    m_state->setState(face.tone, face.iconName, face.word);
    const bool isReadOnly = !mayKeep() || standing->activity.endedAt.has_value();
    m_record->setReadOnly(isReadOnly);
    m_dpia->setReadOnly(isReadOnly);
    m_reviews->setReadOnly(isReadOnly);
    m_record->setStanding(*standing, m_register.purposes);
    m_dpia->setStanding(*standing);
    m_reviews->setStanding(*standing, m_session.today());
}

bool ActivitiesPage::mayKeep() const
{
    return m_session.permit().mayAnywhere(Operation::KeepRegisters) && !m_session.permit().isReading();
}

void ActivitiesPage::startNew()
{
    m_isNew = true;
    m_parts->setCurrentWidget(m_panes);
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    showChosen();
    m_panes->setDetailShown(true);
    m_start->begin();
}

void ActivitiesPage::take(const Outcome &outcome, const QString &told)
{
    if (!outcome)
        tell(outcome.error());
    else if (!told.isEmpty())
        emit noticeWanted({told, {}});
    if (outcome)
        refresh();
}

void ActivitiesPage::tell(const Error &error)
{
    if (m_record->showError(error) || m_dpia->showError(error) || m_reviews->showError(error))
        return;
    m_notice->tell(Tone::Danger, errorWords(error));
}

void ActivitiesPage::askToEnd()
{
    const ActivityStanding *standing = chosen();
    if (!standing)
        return;
    PlainMessageBox::ask(this,
        {.title = tr("End activity"),
            .text =
                tr("Does this activity end? Its record stays and cannot be changed any more; its purposes "
                   "go on until they are ended themselves."),
            .details = standing->activity.name(),
            .verb = tr("End activity"),
            .isDestructive = true},
        [this, id = standing->activity.id] {
            m_endAnswer.expect(m_session.services().processingActivities().end(m_session.permit(), id));
        });
}

QList<QAction *> ActivitiesPage::pageActions()
{
    return {m_newAction};
}

QList<QWidget *> ActivitiesPage::panes()
{
    return {m_table, m_tabs};
}

void ActivitiesPage::retranslate()
{
    m_title->setText(tr("Processing activities"));
    m_parts->setAccessibleName(tr("Processing activities"));
    m_parts->setTabText(0, tr("Our own"));
    m_parts->setTabText(1, tr("For others"));
    m_table->setAccessibleName(tr("Processing activities"));
    m_new->setText(tr("New activity"));
    m_newAction->setText(tr("New activity"));
    m_export->setText(tr("Save the record"));
    const QStringList formats{tr("As PDF…"), tr("As XLSX…"), tr("As CSV…")};
    for (int i = 0; i < formats.size(); ++i)
        m_formats->actions().at(i)->setText(formats.at(i));
    m_fill->setText(tr("Add them"));
    m_empty->setSentence(tr("What is done with personal data will be listed here, with all that art. 30 GDPR "
                            "asks of its record."));
    m_end->setText(tr("End…"));
    m_tabs->setAccessibleName(tr("The activity"));
    m_tabs->setTabText(0, tr("Record"));
    m_tabs->setTabText(1, tr("Need of a DPIA"));
    m_tabs->setTabText(2, tr("Reviews"));
    m_model->retranslate();
    m_record->retranslate();
    m_dpia->retranslate();
    m_reviews->retranslate();
    m_start->retranslate();
    m_forOthers->retranslate();
    tellFlags();
    showChosen();
}
