#include "ui/pages/form_reopening.h"

#include "app/consent/consents.h"
#include "app/documents/consent_words.h"
#include "ui/dialogs/consent_dialog.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/dialogs/contact_edit_reversal.h"
#include "ui/dialogs/contact_hold_dialog.h"
#include "ui/dialogs/contact_request_dialog.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/pages/processors_page.h"
#include "ui/pages/purposes_page.h"
#include "ui/session/session.h"
#include "ui/shell/page.h"

#include <QtConcurrentRun>

namespace {

Act takingBackConsent(const std::shared_ptr<Services> &services, const Permit &permit,
    FilingSystem filingSystem, Id<ConsentEvent> event)
{
    return [=] {
        return QtConcurrent::run([=]() -> Result<Reversal> {
            const auto corrected = services->consents().correct(permit, filingSystem, event).result();
            if (!corrected)
                return corrected.error();
            return Reversal(); // what was given once is not given by a key
        });
    };
}

/// How a page is asked for a record.
enum class Names { Nothing, Number, Code, AgreementWith };

/// Whether the form is there as soon as its page shows the record, and says itself that it was filled.
enum class Stands { AtOnce, OnceItIsOpened };

struct Room
{
    const char *subject;
    const char *page;
    Names names = Names::Nothing;
    Stands stands = Stands::OnceItIsOpened;
    /// A new request is opened over the contact that it is of.
    bool isOnlyOfRecords = false;
};

/// Where the forms stand, or what they are opened from; those about a contact stand with them.
constexpr Room rooms[] = {{"request", "requests", Names::Number, Stands::AtOnce, true},
    {"purpose", "purposes", Names::Code, Stands::AtOnce},
    {"processor", "processors", Names::Number, Stands::AtOnce}, {"transfer", "processors", Names::Number},
    {"agreement", "processors", Names::AgreementWith}, {"incident", "processors", Names::AgreementWith},
    {"breach", "breaches", Names::Number}, {"breach-decision", "breaches", Names::Number},
    {"breach-objection", "breaches", Names::Number}, {"processed-for", "activities"},
    {"measure", "measures", Names::Code}, {"rule", "rules", Names::Code}, {"ground", "grounds"},
    {"statement", "statement", Names::Nothing, Stands::AtOnce}, {"review", "reviews"},
    {"letter-template", "requests"}};

const Room *roomOf(const Draft &draft)
{
    const bool isOfRequest = draft.kind().startsWith(QLatin1String("request."));
    for (const Room &room : rooms) {
        if (draft.subject() == QLatin1String(room.subject) && (!room.isOnlyOfRecords || isOfRequest))
            return &room;
    }
    return nullptr;
}

} // namespace

FormReopening::Place FormReopening::placeOf(const Draft &draft)
{
    const Room *room = roomOf(draft);
    if (!room)
        return {QStringLiteral("contacts"),
            draft.contact.isStored() ? QVariant(draft.contact.number()) : QVariant()};
    const QString page = QLatin1String(room->page);
    const QString record = draft.record().section(u'/', 0, 0);
    if (record.isEmpty() || room->names == Names::Nothing)
        return {page, {}};
    if (room->names == Names::AgreementWith)
        return {page, QVariantList{record.toLongLong(), QStringLiteral("agreement")}};
    return {page, room->names == Names::Number ? QVariant(record.toLongLong()) : QVariant(record)};
}

bool FormReopening::isFilledThere(const Draft &draft)
{
    const Room *room = roomOf(draft);
    return room && room->stands == Stands::AtOnce;
}

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
    else if (draft.kind() == QLatin1String("consent"))
        openConsent();
    else if (auto *purposes = qobject_cast<PurposesPage *>(page);
             purposes && draft.form == QLatin1String("purpose"))
        purposes->startNew();
    else if (auto *processors = qobject_cast<ProcessorsPage *>(page);
             processors && draft.form == QLatin1String("processor"))
        processors->startNew();
    else if (!isFilledThere(draft))
        tell(tr("What you had typed before the window locked waits in its form until you open that again."));
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

void FormReopening::openConsent()
{
    auto *dialog = new ConsentDialog(ConsentDialog::Subject::ofDraft(m_session, m_draft), m_page);
    connect(dialog, &ConsentDialog::recorded, this, [this](const RecordedConsent &recorded) {
        const Act undo = recorded.correctable
            ? takingBackConsent(m_session.shared(), m_session.permit(), m_draft.filingSystem, recorded.event)
            : Act();
        emit m_page->noticeWanted({actWord(recorded.act), undo});
        m_page->refresh();
    });
    dialog->open();
}

void FormReopening::tell(const QString &text)
{
    emit m_page->noticeWanted({text, {}});
}
