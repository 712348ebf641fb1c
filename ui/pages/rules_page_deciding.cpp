#include "app/documents/error_sentence.h"
#include "app/documents/rule_change_words.h"
#include "ui/pages/rules_page.h"
#include "ui/pages/watched_job.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QLineEdit>

void RulesPage::look(bool toApprove)
{
    const auto change = waiting();
    if (!change || m_isLooking)
        return;
    m_isLooking = true;
    m_approvesNext = toApprove;
    m_stop = {};
    m_lookedAt = change->number;
    m_notice->clear();
    m_previewText->setText(tr("The file is being looked through."));
    const auto future =
        m_session.services().retention().previewRule(m_session.permit(), change->rule, m_stop);
    m_previewAnswer.expect(future);
    emit jobStarted(watchedJob(
        future, m_stop, m_session.shared(), [] { return tr("What a rule would do"); },
        [] { return tr("If you stop it, nothing is changed."); }));
    updateVerbs();
}

void RulesPage::showPreview(const Result<RulePreview> &preview)
{
    m_isLooking = false;
    updateVerbs();
    if (!preview) {
        m_previewText->setText({});
        m_notice->tell(Tone::Warn, errorWords(preview.error()));
        return;
    }
    const QStringList lines = previewLines(*preview);
    m_previewText->setText(lines.join(QLatin1Char('\n')));
    if (m_approvesNext)
        askToApprove(lines);
}

/// Nobody approves what they have not seen the effect of.
void RulesPage::askToApprove(const QStringList &lines)
{
    const auto change = waiting();
    // What is approved is what was looked at, though another change of this rule came in its place meanwhile.
    if (!change || change->number != m_lookedAt)
        return;
    PlainMessageBox::ask(this,
        {.title = tr("Approve the change"),
            .text = tr("Let this change of %1 count from now on? Every term it touches is computed anew; "
                       "nothing is erased by it.")
                        .arg(change->rule.id),
            .details = lines.join(QLatin1Char('\n')),
            .verb = tr("Approve")},
        [this, change] {
            const StopRequest stop;
            const auto future = m_session.services().retention().approveRule(
                m_session.permit(), change->rule.id, change->number, m_reason->text(), stop);
            m_approveAnswer.expect(future);
            emit jobStarted(watchedJob(
                future, stop, m_session.shared(), [] { return tr("A rule comes into force"); },
                [] { return tr("If you stop it, nothing is changed."); }));
        });
}

void RulesPage::turnDown()
{
    const auto change = waiting();
    if (!change)
        return;
    if (change->proposedBy != m_session.permit().staffRef() && m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Say why the change is turned down."));
        m_reason->setFocus();
        return;
    }
    m_rejectAnswer.expect(m_session.services().retention().rejectRule(
        m_session.permit(), change->rule.id, change->number, m_reason->text()));
}

void RulesPage::take(const Outcome &decided, const QString &told)
{
    if (!decided) {
        m_notice->tell(Tone::Danger, errorWords(decided.error()));
        return;
    }
    m_previewText->setText({});
    m_reason->clear();
    emit noticeWanted({told, {}});
    refresh();
}
