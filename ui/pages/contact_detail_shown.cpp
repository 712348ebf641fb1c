#include "app/contacts/contact_name.h"
#include "app/documents/archive_words.h"
#include "app/documents/covered_words.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "app/requests/request_clock.h"
#include "ui/look/curtain.h"
#include "ui/models/contact_field_words.h"
#include "ui/models/contact_row_words.h"
#include "ui/models/short_day.h"
#include "ui/pages/contact_access_tab.h"
#include "ui/pages/contact_consent_tab.h"
#include "ui/pages/contact_data_tab.h"
#include "ui/pages/contact_detail.h"
#include "ui/pages/contact_history_tab.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

namespace {

Tone toneOf(DeadlineLevel level)
{
    switch (level) {
    case DeadlineLevel::Info:
        return Tone::Info;
    case DeadlineLevel::Warn:
    case DeadlineLevel::Today:
        return Tone::Warn;
    case DeadlineLevel::Late:
        return Tone::Danger;
    default:
        return Tone::Neutral;
    }
}

} // namespace

QWidget *ContactDetail::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    m_name->setElides(true, 2);
    row->addWidget(m_name, 1, Qt::AlignTop);
    for (QWidget *verb : {m_recordConsent, m_requestButton, m_more})
        row->addWidget(verb, 0, Qt::AlignTop);
    layout->addLayout(row);
    m_facts->setElides(true, 2);
    layout->addWidget(m_facts);
    layout->addWidget(m_archive);
    m_archive->hide();
    auto *pills = new QWidget;
    auto *flow = new FlowLayout(pills);
    flow->setContentsMargins(0, 0, 0, 0);
    for (Pill *pill : {m_keepUntil, m_openRequest, m_restricted, m_class}) {
        flow->addWidget(pill);
        pill->hide();
    }
    auto *states = new QHBoxLayout;
    states->addWidget(pills, 1);
    states->addWidget(m_withdrawButton, 0, Qt::AlignTop);
    layout->addLayout(states);
    return head;
}

void ContactDetail::arrange()
{
    auto *record = new QWidget;
    auto *layout = new QVBoxLayout(record);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_notice);
    m_tabs->setDocumentMode(true);
    for (QWidget *tab : std::initializer_list<QWidget *>{m_data, m_consent, m_requests, m_access, m_history})
        m_tabs->addTab(tab, QString());
    layout->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(record);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void ContactDetail::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_data->cover();
    m_history->cover();
}

void ContactDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContactDetail::retranslate()
{
    m_nobody->setSentence(tr("Choose somebody in the list to see what is kept of them."));
    m_recordConsent->setText(tr("Record consent"));
    m_requestButton->setText(tr("Request"));
    m_withdraw->setText(tr("Withdraw consent…"));
    m_withdrawButton->setText(tr("Withdraw consent…"));
    setPlainToolTip(m_withdrawButton, m_withdraw->shortcut().toString(QKeySequence::NativeText));
    m_more->setAccessibleName(tr("More for this contact"));
    setPlainToolTip(m_more, tr("More for this contact"));
    m_edit->setText(tr("Edit contact…"));
    m_duplicates->setText(tr("Possible duplicates…"));
    m_hold->setText(tr("Hold…"));
    m_release->setText(tr("Release the hold"));
    m_remove->setText(tr("Delete contact…"));
    m_request->setText(tr("New request for this contact…"));
    m_tabs->setAccessibleName(tr("What is kept of this contact"));
    m_tabs->setTabText(0, tr("Data"));
    m_tabs->setTabText(1, tr("Consent"));
    m_tabs->setTabText(3, tr("Access"));
    m_tabs->setTabText(4, tr("History"));
    m_requests->setAccessibleName(tr("Requests of this contact"));
    m_requests->setHeads({tr("Request"), tr("Received"), tr("Stage"), tr("Term")});
    if (m_file.contact.id.isStored())
        showHead();
    showRequests();
    showStates();
}

void ContactDetail::showHead()
{
    m_name->setText(veiled(displayName(nameOf(m_file.contact))));
    QStringList facts = {kindWord(m_file.contact.kind)};
    for (const ContactField field : {ContactField::CustomerNumber, ContactField::Organisation,
             ContactField::Email, ContactField::WorkEmail, ContactField::Phone, ContactField::City}) {
        QString value = shownValue(field, m_file.valueOf(field));
        if (field == ContactField::Phone)
            value.replace(u' ', QChar::Nbsp); // a number that is broken over two lines is misread
        if (!value.isEmpty())
            facts.append(veiled(value));
    }
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    const bool isNameless = m_file.isVeiled && displayName(nameOf(m_file.contact)).trimmed().isEmpty();
    if (isNameless)
        m_name->setText(archivedName());
    m_archive->setText(archiveLines(m_file.archived, m_file.isVeiled).join(QLatin1Char('\n')));
    m_archive->setVisible(!m_file.archived.isEmpty());
}

void ContactDetail::showStates()
{
    const QDate today = m_session.today();
    const ContactStanding standing = standingOf(m_termList);
    const RetentionState state = stateOn(standing, today);
    const QString until =
        standing.dueOn ? tr("Keep until %1").arg(shortDay(*standing.dueOn)) : stateWord(state);
    m_keepUntil->setState(::toneOf(state), iconOf(state), until);
    m_keepUntil->setVisible(!m_termList.isEmpty());
    const auto open = std::find_if(
        m_requestList.begin(), m_requestList.end(), [](const Request &request) { return request.isOpen(); });
    m_openRequest->setVisible(open != m_requestList.end());
    if (open != m_requestList.end()) {
        const DeadlineChip chip = deadlineChip(*open, today);
        m_openRequest->setState(toneOf(chip.level), QStringLiteral("inbox"),
            typeWord(open->type) + QStringLiteral(" · ") + deadlineWord(chip));
        m_openRequest->setOutlined(true);
    }
    m_restricted->setState(Tone::Warn, QStringLiteral("lock"), tr("Restricted"));
    m_restricted->setVisible(m_file.contact.restrictedAt.has_value());
    m_class->setState(Tone::Neutral, QStringLiteral("tag"), classSentence(m_file.classes.whole));
    m_class->setVisible(m_file.contact.id.isStored());
}

void ContactDetail::showRequests()
{
    m_tabs->setTabText(2, tr("Requests (%1)").arg(QLocale().toString(m_requestList.size())));
    m_requests->clearRows();
    for (const Request &request : std::as_const(m_requestList)) {
        m_requests->addRow(
            {typeWord(request.type), shortDay(request.receivedOn), stageWord(request.stage),
                request.isOpen() ? deadlineWord(deadlineChip(request, m_session.today())) : QString()},
            request.id.number());
    }
}

void ContactDetail::showNames(const QList<StaffMember> &members)
{
    m_names.clear();
    for (const StaffMember &member : members)
        m_names.insert(member.ref, member.displayName.isEmpty() ? member.name : member.displayName);
    m_data->setNames(m_names);
    m_history->setNames(m_names);
    m_access->setMembers(members);
}
