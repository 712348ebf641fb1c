#include "ui/dialogs/form_typing.h"

#include "ui/widgets/inline_bar.h"

void FormTyping::keep(
    QWidget *form, Session &session, const QString &name, Id<Contact> contact, FormDraft::Content content)
{
    stop();
    m_draft = new FormDraft(form, session, name, contact, m_notice, std::move(content));
}

void FormTyping::stop()
{
    if (!m_draft)
        return;
    m_draft->end();
    delete m_draft;
    m_notice->clear();
}

bool FormTyping::isTyped(const QString &name) const
{
    const auto draft = m_draft ? m_draft->draft() : std::nullopt;
    return draft && draft->form == name && !draft->content.isEmpty();
}
