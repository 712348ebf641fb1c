#include "ui/pages/group_reveal.h"

#include "ui/dialogs/view_reason_dialog.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"

#include <QPushButton>

GroupReveal::GroupReveal(Session &session, CoveredGroup group, QPushButton *verb, QWidget *over)
    : QObject(over)
    , m_session(session)
    , m_group(group)
    , m_verb(verb)
    , m_over(over)
    , m_answer([this](const Result<RevealedGroup> &revealed) {
        if (revealed) {
            m_shown = *revealed;
            updateVerb();
            emit changed();
        } else if (revealed.error().what == QLatin1String("contact.view-reason")) {
            askWhy();
        } else {
            emit failed(revealed.error());
        }
    })
{
    connect(m_verb, &QPushButton::clicked, this, &GroupReveal::toggle);
    updateVerb();
}

void GroupReveal::setPerson(const Contact &contact, bool isCovered)
{
    if (contact.id != m_contact || contact.filingSystem != m_filingSystem) {
        m_shown.reset();
        m_answer.forget();
    }
    m_contact = contact.id;
    m_filingSystem = contact.filingSystem;
    m_isCovered = isCovered;
    updateVerb();
}

void GroupReveal::setWords(const QString &show, const QString &hide)
{
    m_show = show;
    m_hide = hide;
    updateVerb();
}

void GroupReveal::cover()
{
    m_answer.forget();
    if (!m_shown)
        return;
    m_shown.reset();
    updateVerb();
    emit changed();
}

void GroupReveal::toggle()
{
    if (m_shown)
        cover();
    else
        uncover();
}

void GroupReveal::uncover()
{
    if (m_isCovered && m_contact.isStored())
        ask(std::nullopt);
}

void GroupReveal::ask(std::optional<ViewReason> reason)
{
    m_answer.expect(m_session.services().contacts().reveal(
        m_session.permit(), m_filingSystem, m_contact, m_group, reason));
}

void GroupReveal::askWhy()
{
    auto *dialog = new ViewReasonDialog(m_over);
    connect(dialog, &ViewReasonDialog::chosen, this, [this, whose = m_contact](ViewReason reason) {
        if (whose == m_contact)
            ask(reason);
    });
    dialog->open();
}

void GroupReveal::updateVerb()
{
    m_verb->setVisible(m_isCovered);
    m_verb->setIcon(icon(m_shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_verb->setText(m_shown ? m_hide : m_show);
}
