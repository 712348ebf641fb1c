#include "app/consent/purposes.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "ui/models/purposes_model.h"
#include "ui/pages/purpose_editor.h"
#include "ui/pages/purposes_page.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_message_box.h"

#include <QAction>

#include <utility>

void PurposesPage::save()
{
    if (!m_editor->check()) {
        stay();
        return;
    }
    m_notice->clear();
    m_saving = m_editor->purpose();
    const Purposes &purposes = m_session.services().purposes();
    if (!m_saving.id.isStored())
        m_addAnswer.expect(purposes.add(m_session.permit(), m_saving));
    else if (m_editor->isRestChanged())
        m_replaceAnswer.expect(purposes.replace(m_session.permit(), m_saving));
    else
        reword();
}

void PurposesPage::reword()
{
    if (!m_editor->isWordingChanged()) {
        finish(tr("Purpose saved"), m_editor->purpose() == m_saving);
        return;
    }
    m_rewordAnswer.expect(m_session.services().purposes().reword(
        m_session.permit(), m_saving.id, m_saving.wording, m_editor->isMaterial()));
}

void PurposesPage::finish(const QString &notice, bool reloads)
{
    if (!m_saving.key.isEmpty()) {
        m_chosenKey = m_saving.key;
        m_isNew = false;
    }
    m_saving = {};
    m_reloads = reloads;
    emit noticeWanted({.text = notice, .undo = {}});
    const auto goOn = std::exchange(m_afterSaving, nullptr);
    if (goOn && reloads)
        goOn();
    refresh();
}

void PurposesPage::stay()
{
    m_afterSaving = nullptr;
    pointAt(m_isNew ? -1 : m_model->rowOf(m_chosenKey));
}

void PurposesPage::askToEnd()
{
    const Purpose purpose = m_editor->purpose();
    PlainMessageBox::ask(this,
        {.title = tr("End purpose"),
            .text = tr("End this purpose? Every consent that runs for it ends now, and nothing more can be "
                       "recorded. This cannot be undone."),
            .details = inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn),
            .verb = tr("End purpose"),
            .isDestructive = true},
        [this, id = purpose.id] {
            m_endAnswer.expect(m_session.services().purposes().end(m_session.permit(), id));
        });
}

void PurposesPage::tellTrouble(const Error &error)
{
    stay();
    if (!m_editor->showError(error))
        m_notice->tell(Tone::Danger, errorWords(error));
}

/// Stays until another purpose is shown: whoever changes what people agreed to has to ask them.
void PurposesPage::offerToAskAgain(const QString &key, int ended)
{
    m_askAgainAction->setData(key);
    m_askAgainBar->tell(
        Tone::Warn, [ended] { return tr("%Ln consent(s) to the old wording ended.", nullptr, ended); });
}
