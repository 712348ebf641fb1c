#include "ui/pages/contact_detail.h"

#include "app/contacts/contacts.h"
#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/field_words.h"
#include "app/informing/informing.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"
#include "app/staff/staff.h"
#include "ui/dialogs/contact_hold_dialog.h"
#include "ui/dialogs/contact_request_dialog.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/pages/contact_access_tab.h"
#include "ui/pages/contact_consent_tab.h"
#include "ui/pages/contact_data_tab.h"
#include "ui/pages/contact_history_tab.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"
#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

ContactDetail::ContactDetail(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_nobody(new EmptyNote(QStringLiteral("address-book")))
    , m_notice(new InlineBar)
    , m_name(new PlainLabel(TypeRole::Title1))
    , m_facts(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_archive(new PlainLabel(TypeRole::Small, Ink::Text))
    , m_keepUntil(new Pill)
    , m_openRequest(new Pill)
    , m_restricted(new Pill)
    , m_class(new Pill)
    , m_recordConsent(new QPushButton)
    , m_requestButton(new QPushButton)
    , m_withdrawButton(new QPushButton)
    , m_withdrawMenu(new QMenu(this))
    , m_more(new QPushButton)
    , m_menu(new QMenu(this))
    , m_edit(new QAction(this))
    , m_hold(new QAction(this))
    , m_release(new QAction(this))
    , m_remove(new QAction(this))
    , m_duplicates(new QAction(this))
    , m_request(new QAction(this))
    , m_withdraw(new QAction(this))
    , m_tabs(new QTabWidget)
    , m_data(new ContactDataTab(session))
    , m_consent(new ContactConsentTab)
    , m_requests(new ContactTable)
    , m_access(new ContactAccessTab(session))
    , m_history(new ContactHistoryTab(session))
    , m_fileAnswer([this](const Result<ContactFile> &file) { showFile(file); })
    , m_termsAnswer([this](const Result<QList<CategoryTerm>> &terms) {
        m_termList = terms ? *terms : QList<CategoryTerm>();
        m_data->showTerms(m_termList);
        showStates();
    })
    , m_informingAnswer([this](const Result<InformingState> &state) {
        m_data->showInforming(state ? *state : InformingState());
    })
    , m_requestsAnswer([this](const Result<QList<Request>> &requests) {
        m_requestList = requests ? *requests : QList<Request>();
        showRequests();
        showStates();
    })
    , m_membersAnswer([this](const Result<QList<StaffMember>> &members) {
        if (members)
            showNames(*members);
    })
    , m_removeAnswer([this](const Outcome &outcome) {
        if (!outcome) {
            m_notice->tell(Tone::Danger, errorWords(outcome.error()));
            return;
        }
        clear();
        emit noticeWanted({tr("Contact deleted"), {}});
        emit removed();
    })
    , m_releaseAnswer([this](const Outcome &outcome) {
        if (outcome)
            emit noticeWanted({tr("Hold released"), {}});
        else
            m_notice->tell(Tone::Danger, errorWords(outcome.error()));
    })
{
    makeActions();
    arrange();
    connect(m_consent, &ContactConsentTab::noticeWanted, this, &ContactDetail::noticeWanted);
    connect(m_consent, &ContactConsentTab::linesShown, m_data, &ContactDataTab::showGrounds);
    connect(m_consent, &ContactConsentTab::linesShown, this, &ContactDetail::offerWithdrawal);
    connect(m_consent, &ContactConsentTab::attentionWanted, this,
        [this] { m_tabs->setCurrentWidget(m_consent); });
    connect(m_data, &ContactDataTab::noticeWanted, this, &ContactDetail::noticeWanted);
    connect(m_history, &ContactHistoryTab::undone, this, [this] {
        emit noticeWanted({tr("The earlier value stands again"), {}});
    });
    connect(m_requests, &ContactTable::rowActivated, this,
        [this](qint64 request) { emit recordWanted(QStringLiteral("requests"), request); });
    retranslate();
    clear();
}

void ContactDetail::makeActions()
{
    m_edit->setIcon(icon(u"pencil"));
    m_hold->setIcon(icon(u"hand"));
    m_release->setIcon(icon(u"lock-open"));
    m_remove->setIcon(icon(u"trash"));
    m_request->setIcon(icon(u"inbox"));
    m_duplicates->setIcon(icon(u"merge"));
    m_menu->addActions({m_edit, m_duplicates, m_hold, m_release, m_remove});
    m_more->setIcon(icon(u"more"));
    m_recordConsent->setIcon(icon(u"rubber-stamp", Ink::OnAccent));
    setVariant(m_recordConsent, ButtonVariant::Primary);
    m_requestButton->setIcon(icon(u"inbox"));
    m_withdraw->setIcon(icon(u"circle-minus"));
    m_withdraw->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    m_withdrawButton->setIcon(icon(u"circle-minus"));
    connect(m_withdraw, &QAction::triggered, this, &ContactDetail::openWithdrawal);
    connect(m_withdrawButton, &QPushButton::clicked, this, &ContactDetail::openWithdrawal);
    connect(m_more, &QPushButton::clicked, m_menu,
        [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_edit, &QAction::triggered, this, [this] { emit editWanted(m_file); });
    connect(m_hold, &QAction::triggered, this, &ContactDetail::askHold);
    connect(m_release, &QAction::triggered, this, [this] {
        m_releaseAnswer.expect(m_session.services().retention().release(
            m_session.permit(), m_session.filingSystem(), m_contact));
    });
    connect(m_duplicates, &QAction::triggered, this, [this] { emit duplicatesWanted(m_contact); });
    connect(m_remove, &QAction::triggered, this, &ContactDetail::askRemove);
    connect(m_request, &QAction::triggered, this, &ContactDetail::openRequest);
    connect(m_requestButton, &QPushButton::clicked, m_request, &QAction::trigger);
    connect(m_recordConsent, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentWidget(m_consent);
        m_consent->recordConsent();
    });
}

void ContactDetail::updateVerbs()
{
    const bool isShown = m_file.contact.id.isStored();
    const auto offer = [isShown](QAction *action, bool isAllowed) {
        action->setVisible(isAllowed);
        action->setEnabled(isAllowed && isShown);
    };
    const bool mayHold = m_session.may(Operation::SetHolds);
    offer(m_edit, m_session.may(Operation::EditContacts));
    offer(m_duplicates, m_session.may(Operation::MergeContacts));
    offer(m_remove, m_session.may(Operation::EditContacts));
    offer(m_hold, mayHold);
    offer(m_release, mayHold);
    offer(m_request, m_session.may(Operation::HandleRequests));
    m_recordConsent->setVisible(m_session.may(Operation::RecordConsent));
    offerWithdrawal();
    m_request->setEnabled(m_request->isVisible()); // of nobody yet: its form asks whose it is
    m_requestButton->setVisible(m_request->isVisible());
    m_more->setVisible(m_edit->isVisible() || mayHold);
}

void ContactDetail::showContact(Id<Contact> contact)
{
    if (contact == m_contact)
        return;
    m_contact = contact;
    m_file = {};
    m_notice->clear();
    // What was uncovered of the one before must not stand there until the answer comes.
    m_data->cover();
    m_history->cover();
    refresh();
}

void ContactDetail::refresh()
{
    if (!m_contact.isStored())
        return;
    const Permit &permit = m_session.permit();
    const FilingSystem filingSystem = m_session.filingSystem();
    Services &services = m_session.services();
    const auto viewing =
        m_file.contact.id == m_contact ? Contacts::Viewing::Internal : Contacts::Viewing::Noted;
    m_fileAnswer.expect(services.contacts().find(permit, filingSystem, m_contact, viewing));
    m_termsAnswer.expect(services.retention().terms(permit, filingSystem, m_contact));
    m_informingAnswer.expect(services.informing().of(permit, filingSystem, m_contact));
    m_requestsAnswer.expect(services.requests().ofContact(permit, filingSystem, m_contact));
    m_membersAnswer.expect(services.staff().list(permit));
    m_consent->setContact(&services, permit, filingSystem, m_contact, &m_session);
    m_history->showContact(m_contact);
}

void ContactDetail::showFile(const Result<ContactFile> &file)
{
    if (!file) {
        forgetPerson();
        m_stack->setCurrentIndex(1);
        m_notice->tell(Tone::Danger, errorWords(file.error()));
        return;
    }
    m_file = *file;
    m_stack->setCurrentIndex(1);
    showHead();
    m_data->showFile(m_file);
    m_consent->setPersonLanguage(m_file.contact.language);
    m_consent->setPoints(m_file.points);
    m_history->showFile(m_file);
    showStates();
    updateVerbs();
    m_access->showContact(m_file.contact);
}

/// Nothing of whoever was shown stays beside what is said of another.
void ContactDetail::forgetPerson()
{
    m_file = {};
    m_name->setText(QString());
    m_facts->setText(QString());
    m_archive->hide();
    m_data->clear();
    m_access->clear();
    m_history->clear();
    showStates();
    updateVerbs();
}

void ContactDetail::clear()
{
    m_contact = {};
    m_termList.clear();
    m_requestList.clear();
    m_fileAnswer.forget();
    m_termsAnswer.forget();
    m_informingAnswer.forget();
    m_requestsAnswer.forget();
    m_notice->clear();
    m_consent->clear();
    m_requests->clearRows();
    m_stack->setCurrentIndex(0);
    forgetPerson();
}

void ContactDetail::offerWithdrawal()
{
    const bool isOffered = m_file.contact.id.isStored() && !m_consent->running().isEmpty();
    m_withdraw->setEnabled(isOffered);
    m_withdrawButton->setVisible(isOffered);
}

void ContactDetail::openWithdrawal()
{
    m_withdrawMenu->clear();
    const QList<ConsentLine> running = m_consent->running();
    for (const ConsentLine &line : running) {
        const QString words =
            tr("%1 – %2", "purpose and channel")
                .arg(inSpokenLanguage(line.titleNl, line.titleEn), channelWord(*line.channel));
        QAction *action = m_withdrawMenu->addAction(
            icon(u"circle-minus"), visibleLine(words).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, line] { m_consent->withdraw(line); });
    }
    if (running.isEmpty())
        return;
    m_withdrawMenu->popup(m_withdrawButton->mapToGlobal(QPoint(0, m_withdrawButton->height())));
    m_withdrawMenu->setActiveAction(m_withdrawMenu->actions().constFirst());
}

void ContactDetail::openRequest()
{
    makeRequestDialog()->open();
}

void ContactDetail::openCorrection(std::optional<ContactField> field)
{
    if (!m_contact.isStored() || !m_session.may(Operation::HandleRequests))
        return;
    ContactRequestDialog *dialog = makeRequestDialog();
    dialog->propose(
        Request::Type::Rectification, field ? tr("Correct: %1").arg(fieldWord(*field)) : QString());
    dialog->open();
}

ContactRequestDialog *ContactDetail::makeRequestDialog()
{
    auto *dialog = new ContactRequestDialog(m_session, m_contact, this);
    connect(dialog, &ContactRequestDialog::opened, this, [this](Id<Request> request) {
        emit noticeWanted({tr("Request opened"), {}});
        emit recordWanted(QStringLiteral("requests"), request.number());
    });
    return dialog;
}

void ContactDetail::askHold()
{
    auto *dialog = new ContactHoldDialog(m_session, m_contact, this);
    connect(dialog, &ContactHoldDialog::held, this, [this] {
        emit noticeWanted({tr("Held: nothing of this contact is erased"), {}});
    });
    dialog->open();
}

void ContactDetail::askRemove()
{
    const Question question{.title = tr("Delete contact"),
        .text = tr("Delete this contact for good?"),
        .details = tr("Only somebody without consents, requests and disclosures can be deleted directly. "
                      "For others, open an erasure request."),
        .verb = tr("Delete"),
        .isDestructive = true};
    PlainMessageBox::ask(this, question, [this] {
        m_removeAnswer.expect(
            m_session.services().contacts().remove(m_session.permit(), m_session.filingSystem(), m_contact));
    });
}
