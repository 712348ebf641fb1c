#include "ui/pages/access_members_tab.h"

#include "app/documents/error_sentence.h"
#include "app/staff/rights.h"
#include "app/staff/staff.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/members_model.h"
#include "ui/pages/administrator_handover.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/inline_bar.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

AccessMembersTab::AccessMembersTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new MembersModel(this))
    , m_banner(new InlineBar)
    , m_notice(new InlineBar)
    , m_table(new QTableView)
    , m_new(new QPushButton)
    , m_roles(new QPushButton)
    , m_ownRecord(new QPushButton)
    , m_invite(new QPushButton)
    , m_certify(new QPushButton)
    , m_countersign(new QPushButton)
    , m_shut(new QPushButton)
    , m_recovery(new QPushButton)
    , m_newAction(new QAction(this))
    , m_rolesAction(new QAction(this))
    , m_ownRecordAction(new QAction(this))
    , m_inviteAction(new QAction(this))
    , m_certifyAction(new QAction(this))
    , m_countersignAction(new QAction(this))
    , m_shutAction(new QAction(this))
    , m_recoveryAction(new QAction(this))
    , m_handOver(new QAction(this))
    , m_listAnswer([this](const auto &members) { take(members); })
    , m_inviteAnswer([this](const auto &invitation) { showCode(invitation); })
    , m_dueAnswer([this](const Result<bool> &due) {
        m_isNewKeyDue = due && *due;
        updateBanner();
    })
    , m_certifyAnswer([this](const Outcome &outcome) {
        outcome ? emit told(tr("Member certified"))
                : m_notice->tell(Tone::Danger, errorWords(outcome.error()));
        refresh();
    })
    , m_countersignAnswer([this](const Outcome &outcome) {
        outcome ? emit told(tr("Role countersigned"))
                : m_notice->tell(Tone::Danger, errorWords(outcome.error()));
        refresh();
    })
    , m_shutAnswer([this](const Outcome &outcome) {
        outcome ? emit told(tr("Member shut out"))
                : m_notice->tell(Tone::Danger, errorWords(outcome.error()));
    })
    , m_recoveryAnswer([this](const Outcome &outcome) {
        outcome ? emit told(tr("The recovery key is a new one. The one before opens nothing any more."))
                : m_notice->tell(Tone::Danger, errorWords(outcome.error()));
    })
    , m_ownAnswer([this](const Outcome &outcome) {
        if (outcome) {
            emit told(tr("You gave the administrator's role back. Sign in again to go on."));
            m_session.end();
        } else {
            m_notice->tell(Tone::Danger, errorWords(outcome.error()));
        }
    })
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MembersModel::State, new PillDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(MembersModel::Name, QHeaderView::ResizeToContents);
    header->setMaximumSectionSize(theme().px(420));
    header->setSectionResizeMode(MembersModel::SignInName, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(MembersModel::State, QHeaderView::ResizeToContents);
    setVariant(m_new, ButtonVariant::Primary);
    m_new->setIcon(icon(u"user-plus", Ink::OnAccent));
    m_roles->setIcon(icon(u"key"));
    m_ownRecord->setIcon(icon(u"user-check"));
    m_invite->setIcon(icon(u"refresh"));
    m_certify->setIcon(icon(u"shield-check"));
    m_countersign->setIcon(icon(u"rubber-stamp"));
    m_shut->setIcon(icon(u"user-x"));
    m_recovery->setIcon(icon(u"shield-lock"));
    auto *verbs = new FlowLayout;
    for (QPushButton *verb :
        {m_new, m_roles, m_ownRecord, m_invite, m_certify, m_countersign, m_shut, m_recovery})
        verbs->addWidget(verb);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_banner);
    column->addWidget(m_notice);
    column->addLayout(verbs);
    column->addWidget(m_table, 1);
    m_banner->addAction(m_handOver);
    m_banner->clear();
    m_notice->clear();

    connect(m_new, &QPushButton::clicked, m_newAction, &QAction::trigger);
    connect(m_roles, &QPushButton::clicked, m_rolesAction, &QAction::trigger);
    connect(m_ownRecord, &QPushButton::clicked, m_ownRecordAction, &QAction::trigger);
    connect(m_invite, &QPushButton::clicked, m_inviteAction, &QAction::trigger);
    connect(m_certify, &QPushButton::clicked, m_certifyAction, &QAction::trigger);
    connect(m_countersign, &QPushButton::clicked, m_countersignAction, &QAction::trigger);
    connect(m_shut, &QPushButton::clicked, m_shutAction, &QAction::trigger);
    connect(m_recovery, &QPushButton::clicked, m_recoveryAction, &QAction::trigger);
    connect(m_newAction, &QAction::triggered, this, [this] { addMember({}); });
    connect(m_rolesAction, &QAction::triggered, this, &AccessMembersTab::editRoles);
    connect(m_ownRecordAction, &QAction::triggered, this, &AccessMembersTab::linkOwnRecord);
    connect(m_inviteAction, &QAction::triggered, this, &AccessMembersTab::askToInvite);
    connect(m_certifyAction, &QAction::triggered, this, &AccessMembersTab::askToCertify);
    connect(m_countersignAction, &QAction::triggered, this, &AccessMembersTab::askToCountersign);
    connect(m_shutAction, &QAction::triggered, this, &AccessMembersTab::askToShutOut);
    connect(m_recoveryAction, &QAction::triggered, this, &AccessMembersTab::renewRecoveryKey);
    connect(m_handOver, &QAction::triggered, this, &AccessMembersTab::handOver);
    connect(m_table, &QTableView::activated, m_rolesAction, &QAction::trigger);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { updateVerbs(); });
    connect(&session.feed(), &ChangeFeed::staffChanged, this, &AccessMembersTab::refresh);
    retranslate();
    updateVerbs();
}

void AccessMembersTab::refresh()
{
    m_listAnswer.expect(m_session.services().staff().list(m_session.permit()));
    if (m_session.permit().mayAnywhere(Operation::ManageStaff))
        m_dueAnswer.expect(m_session.services().staff().isNewKeyDue(m_session.permit()));
}

void AccessMembersTab::take(const Result<QList<StaffMember>> &members)
{
    if (!members) {
        m_notice->tell(Tone::Danger, errorWords(members.error()));
        return;
    }
    const QString ref = chosen() ? chosen()->ref : m_session.permit().staffRef();
    m_model->setMembers(*members, m_session.services().clock().now());
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(ref)), 0));
    updateVerbs();
    updateBanner();
    emit membersKnown(*members);
}

const StaffMember *AccessMembersTab::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->members().at(row) : nullptr;
}

const StaffMember *AccessMembersTab::self() const
{
    const int row = m_model->rowOf(m_session.permit().staffRef());
    return row >= 0 ? &m_model->members().at(row) : nullptr;
}

bool AccessMembersTab::mayKeep() const
{
    // By the roles of now, which may be fewer than at the sign-in.
    return self() && std::any_of(self()->grants.begin(), self()->grants.end(), [](const Grant &grant) {
        return mayDo(grant.role, Operation::ManageStaff);
    });
}

void AccessMembersTab::updateVerbs()
{
    const bool isReachable = chosen() && !chosen()->disabledAt;
    m_newAction->setEnabled(mayKeep());
    m_rolesAction->setEnabled(mayKeep() && isReachable);
    const bool mayLink = std::all_of(allFilingSystems.begin(), allFilingSystems.end(),
        [this](FilingSystem file) { return m_session.permit().may(Operation::ManageStaff, file); });
    m_ownRecordAction->setEnabled(mayKeep() && mayLink && isReachable);
    m_recoveryAction->setEnabled(mayKeep() && mayLink);
    const bool isOwn = chosen() && chosen()->ref == m_session.permit().staffRef();
    m_inviteAction->setEnabled(mayKeep() && isReachable && !isOwn);
    m_certifyAction->setEnabled(mayKeep() && isReachable && !isOwn && chosen()->keys == KeyStanding::Pending);
    // Whether it is theirs to do, the core says: it knows who else could.
    m_countersignAction->setEnabled(mayKeep() && isReachable && !isOwn && !chosen()->awaited.isEmpty());
    m_shutAction->setEnabled(mayKeep() && isReachable);
    const std::pair<QPushButton *, QAction *> verbs[] = {{m_new, m_newAction}, {m_roles, m_rolesAction},
        {m_ownRecord, m_ownRecordAction}, {m_invite, m_inviteAction}, {m_certify, m_certifyAction},
        {m_countersign, m_countersignAction}, {m_shut, m_shutAction}, {m_recovery, m_recoveryAction}};
    for (const auto &[button, action] : verbs) {
        button->setVisible(mayKeep());
        button->setEnabled(action->isEnabled());
        action->setVisible(mayKeep());
    }
    // On a server nobody has keys.
    const bool isFile = self() && self()->keys != KeyStanding::NotKept;
    m_certify->setVisible(mayKeep() && isFile);
    m_certifyAction->setVisible(mayKeep() && isFile);
    m_recovery->setVisible(mayKeep() && isFile);
    m_recoveryAction->setVisible(mayKeep() && isFile);
}

void AccessMembersTab::updateBanner()
{
    m_handOver->setVisible(false);
    if (self() && self()->keys == KeyStanding::Pending) {
        m_banner->tell(Tone::Info,
            tr("An administrator has to certify your keys before your signature counts. Read these signs to "
               "them, "
               "by telephone or face to face: %1")
                .arg(self()->fingerprint));
        return;
    }
    const auto state = self() ? administrator_handover::stateOf(*self(), m_model->members())
                              : administrator_handover::State::Settled;
    switch (state) {
    case administrator_handover::State::Settled:
        if (m_isNewKeyDue)
            m_banner->tell(Tone::Warn,
                tr("Somebody was shut out. The file gets a new key when an administrator opens it next; "
                   "whoever is "
                   "still to be certified must be first."));
        else
            m_banner->clear();
        return;
    case administrator_handover::State::Awaited:
        m_banner->tell(Tone::Info,
            tr("Your successor as administrator has not come in yet, or is still to be certified. Your role "
               "stays with you until then."));
        return;
    case administrator_handover::State::Ready:
        m_handOver->setText(tr("Give my role back"));
        m_banner->tell(Tone::Warn,
            tr("There is another administrator now. Give your administrator's role back: who keeps the "
               "members should not see personal data."));
        break;
    case administrator_handover::State::Needed:
        m_handOver->setText(tr("Hand the role over…"));
        m_banner->tell(Tone::Warn,
            tr("You keep the members and see personal data as well. Hand the administrator's role over to "
               "a colleague who does not work with the data."));
        break;
    }
    m_handOver->setVisible(true);
}

void AccessMembersTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccessMembersTab::retranslate()
{
    m_table->setAccessibleName(tr("Members"));
    m_newAction->setText(tr("New member…"));
    m_rolesAction->setText(tr("Roles…"));
    m_ownRecordAction->setText(tr("Own record…"));
    m_inviteAction->setText(tr("New code…"));
    m_certifyAction->setText(tr("Certify…"));
    m_countersignAction->setText(tr("Countersign…"));
    m_shutAction->setText(tr("Shut out…"));
    m_recoveryAction->setText(tr("New recovery key…"));
    m_new->setText(m_newAction->text());
    m_roles->setText(m_rolesAction->text());
    m_ownRecord->setText(m_ownRecordAction->text());
    m_invite->setText(m_inviteAction->text());
    m_certify->setText(m_certifyAction->text());
    m_countersign->setText(m_countersignAction->text());
    m_shut->setText(m_shutAction->text());
    m_recovery->setText(m_recoveryAction->text());
    m_model->retranslate();
    updateBanner();
}
