#include "ui/pages/form_reopening.h"

#include "ui/dialogs/contact_dialog.h"
#include "ui/dialogs/contact_edit_reversal.h"
#include "ui/dialogs/contact_hold_dialog.h"
#include "ui/dialogs/contact_request_dialog.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/session/session.h"
#include "ui/shell/page.h"

FormReopening::FormReopening(Session &session, const Draft &draft, Page *page)
    : QObject(page)
    , m_session(session)
    , m_draft(draft)
    , m_page(page)
    , m_answer([this](const Result<ContactFile> &file) {
        if (file)
            openContact(&*file);
    })
{
    if (draft.form == QLatin1String("contact.add"))
        openContact(nullptr);
    else if (draft.form == QLatin1String("contact.edit"))
        m_answer.expect(
            session.services().contacts().find(session.permit(), draft.filingSystem, draft.contact));
    else if (draft.form == QLatin1String("note"))
        openNote();
    else if (draft.form == QLatin1String("request"))
        openRequest();
    else if (draft.form == QLatin1String("hold"))
        openHold();
}

void FormReopening::openContact(const ContactFile *file)
{
    auto *dialog = new ContactDialog(m_session, file, m_page);
    const bool isNew = file == nullptr;
    connect(dialog, &ContactDialog::saved, this,
        [this, isNew](Id<Contact>, const QList<Id<FieldChange>> &changes) {
            const Act undo = changes.isEmpty()
                ? Act()
                : takingBackEdits(m_session.shared(), m_session.permit(), m_draft.filingSystem, changes);
            emit m_page->noticeWanted({isNew ? tr("Contact added") : tr("Contact changed"), undo});
            m_page->refresh();
        });
    connect(dialog, &ContactDialog::correctionWanted, this, &FormReopening::openRequest);
    dialog->open();
}

void FormReopening::openNote()
{
    auto *dialog = new NoteDialog(m_session, m_draft.contact, m_page);
    connect(dialog, &NoteDialog::added, this, [this] { tell(tr("Note added")); });
    dialog->open();
}

void FormReopening::openRequest()
{
    auto *dialog = new ContactRequestDialog(m_session, m_draft.contact, m_page);
    connect(dialog, &ContactRequestDialog::opened, this, [this](Id<Request> request) {
        tell(tr("Request opened"));
        emit m_page->recordWanted(QStringLiteral("requests"), request.number());
    });
    dialog->open();
}

void FormReopening::openHold()
{
    auto *dialog = new ContactHoldDialog(m_session, m_draft.contact, m_page);
    connect(dialog, &ContactHoldDialog::held, this,
        [this] { tell(tr("Held: nothing of this contact is erased")); });
    dialog->open();
}

void FormReopening::tell(const QString &text)
{
    emit m_page->noticeWanted({text, {}});
}
