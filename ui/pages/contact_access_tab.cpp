#include "ui/pages/contact_access_tab.h"

#include "app/access_reviews/access_reviews.h"
#include "app/audit/audit_trail.h"
#include "app/documents/error_sentence.h"
#include "app/documents/looks_letter.h"
#include "app/documents/role_words.h"
#include "app/documents/staff_words.h"
#include "app/leaving/way_out.h"
#include "app/staff/rights.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/models/contact_trail_words.h"
#include "ui/pages/contact_section.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// What somebody can do with the record of a person; the other rights are not about people.
constexpr std::array personal = {Operation::ViewContacts, Operation::EditContacts, Operation::ExportContacts,
    Operation::RecordConsent, Operation::HandleRequests, Operation::DecideRequests,
    Operation::ExecuteRequests, Operation::SetHolds};

QList<Role> rolesOf(const StaffMember &member, FilingSystem filingSystem)
{
    QList<Role> roles;
    for (const Grant &grant : member.grants) {
        if (grant.filingSystem == filingSystem)
            roles.append(grant.role);
    }
    return roles;
}

bool mayAny(const QList<Role> &roles, Operation operation)
{
    return std::any_of(roles.begin(), roles.end(), [operation](Role role) { return mayDo(role, operation); });
}

} // namespace

ContactAccessTab::ContactAccessTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new InlineBar)
    , m_rights(new ContactSection)
    , m_trail(new ContactSection)
    , m_letter(m_trail->addVerb(QStringLiteral("mail")))
    , m_saving(new LeavingSaving(this))
    , m_answer([this](const Result<QList<AuditEntry>> &entries) {
        m_entries = entries ? *entries : QList<AuditEntry>();
        if (entries)
            m_notice->clear();
        else
            m_notice->tell(Tone::Danger, errorSentence(entries.error()));
        fillTrail();
    })
    , m_looksAnswer([this](const Result<PersonLooks> &looks) {
        looks ? saveLetter(*looks) : m_notice->tell(Tone::Danger, errorWords(looks.error()));
    })
{
    m_rights->table()->setShares({3, 3, 6});
    m_trail->table()->setShares({3, 3, 4, 4});
    for (const ContactSection *section : {m_rights, m_trail})
        section->table()->setWraps(true);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(18);
    column->addWidget(m_rights);
    column->addWidget(m_trail);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    layout->addWidget(area, 1);
    m_notice->clear();
    connect(m_letter, &QPushButton::clicked, this, &ContactAccessTab::askLetter);
    connect(m_saving, &LeavingSaving::failed, this,
        [this](const Error &error) { m_notice->tell(Tone::Danger, errorWords(error)); });
    retranslate();
}

void ContactAccessTab::showContact(const Contact &contact)
{
    if (contact.id != m_contact.id)
        m_looksAnswer.forget(); // a letter is written in the language of who it is for
    m_contact = contact;
    ask();
}

void ContactAccessTab::setMembers(const QList<StaffMember> &members)
{
    m_members = members;
    m_names.clear();
    for (const StaffMember &member : members)
        m_names.insert(member.ref, member.displayName.isEmpty() ? member.name : member.displayName);
    fillRights();
    fillTrail();
}

void ContactAccessTab::clear()
{
    m_contact = {};
    m_entries.clear();
    m_answer.forget();
    m_looksAnswer.forget();
    m_notice->clear();
    fillTrail();
}

void ContactAccessTab::ask()
{
    if (m_contact.id.isStored())
        m_answer.expect(m_session.services().auditTrail().about(
            m_session.permit(), m_contact.filingSystem, m_contact.refText()));
}

void ContactAccessTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // A look is noted while the person is shown, so the look of just now is only there when one comes here.
    ask();
}

void ContactAccessTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContactAccessTab::retranslate()
{
    m_rights->setTitle(tr("Who can see this person now"), tr("Who can see this person now"));
    m_rights->table()->setHeads({tr("Member"), tr("Roles"), tr("May")});
    m_rights->setEmptySentence(tr(
        "No member has a role that can see people in this file. An administrator gives roles under Access."));
    m_trail->setTitle(tr("Who looked at or changed this person"), tr("Who looked at or changed this person"));
    m_letter->setText(tr("Letter for the person…"));
    m_trail->table()->setHeads({tr("When"), tr("Who"), tr("What"), tr("Why")});
    m_trail->setEmptySentence(
        tr("Nobody looked at or changed this person alone since they came in. An import is noted once for "
           "everybody in it, in the trail under Access."));
    fillRights();
    fillTrail();
}

void ContactAccessTab::fillRights()
{
    ContactTable *table = m_rights->table();
    table->clearRows();
    for (const StaffMember &member : std::as_const(m_members)) {
        const QList<Role> roles = rolesOf(member, m_session.filingSystem());
        if (member.disabledAt || !mayAny(roles, Operation::ViewContacts))
            continue;
        QStringList words;
        for (const Role role : roles)
            words.append(roleWord(role));
        QStringList rights;
        for (const Operation operation : personal) {
            if (mayAny(roles, operation))
                rights.append(operationWord(operation));
        }
        table->addRow({m_names.value(member.ref), words.join(QStringLiteral(", ")),
            rights.join(QStringLiteral(" · "))});
    }
    m_rights->settle();
}

void ContactAccessTab::fillTrail()
{
    ContactTable *table = m_trail->table();
    table->clearRows();
    for (const AuditEntry &entry : std::as_const(m_entries)) {
        const QString who =
            entry.actor.isEmpty() ? tr("the program") : m_names.value(entry.actor, tr("a former member"));
        table->addRow({QLocale().toString(entry.happenedAt.toLocal(), QLocale::ShortFormat), who,
            contactActWord(entry.action), contactActReason(entry)});
    }
    m_trail->settle();
}

void ContactAccessTab::askLetter()
{
    if (!m_contact.id.isStored() || m_saving->isBusy())
        return;
    m_notice->clear();
    m_looksAnswer.expect(
        m_session.services().accessReviews().looks(m_session.permit(), m_contact.filingSystem, m_contact.id));
}

void ContactAccessTab::saveLetter(const PersonLooks &looks)
{
    const QString name = QStringLiteral("looks.pdf");
    const QLocale::Language language =
        m_contact.language == QLatin1String("en") ? QLocale::English : QLocale::Dutch;
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = {.way = way_out::personLooks,
             .filingSystem = looks.filingSystem,
             .objectKind = QStringLiteral("contact"),
             .objectRef = looks.personRef},
            .place = {tr("Save the letter"), name, tr("PDF files (*.pdf)")},
            .content = [looks, name, language](const QString & /*name*/) -> LeavingContent {
                return {name, looksPdf(looks, language)};
            }});
}
