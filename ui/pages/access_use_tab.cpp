#include "ui/pages/access_use_tab.h"

#include "app/documents/access_review_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/role_words.h"
#include "app/documents/staff_words.h"
#include "ui/look/theme.h"
#include "ui/pages/contact_section.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>

namespace {

QString calledOf(const StaffMember &member)
{
    return member.displayName.isEmpty() ? member.name : member.displayName;
}

QString grantsOf(const StaffMember &member)
{
    QStringList words;
    for (const Grant &grant : member.grants)
        words.append(grantWord(grant));
    return words.join(QStringLiteral(", "));
}

qint64 actsOf(const MemberAccess &access)
{
    qint64 acts = 0;
    for (const MemberUse &use : access.uses)
        acts += use.count;
    return acts;
}

QString throughOf(const EffectiveRight &right)
{
    if (right.isLent)
        return AccessUseTab::tr("as deputy of a colleague");
    QStringList words;
    for (const Role role : right.roles)
        words.append(roleWord(role));
    return words.join(QStringLiteral(", "));
}

} // namespace

AccessUseTab::AccessUseTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new InlineBar)
    , m_note(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_members(new ContactTable)
    , m_rights(new ContactSection)
    , m_uses(new ContactSection)
    , m_leaving(new ContactSection)
    , m_answer([this](const Result<QList<MemberAccess>> &all) {
        if (all)
            m_all = *all;
        all ? m_notice->clear() : m_notice->tell(Tone::Danger, errorWords(all.error()));
        fill();
    })
    , m_leavingAnswer([this](const Result<QList<LeavingCheck>> &checks) {
        m_checks = checks ? *checks : QList<LeavingCheck>();
        fillLeaving();
    })
{
    m_members->setShares({3, 4, 3, 2, 4});
    m_members->setWraps(true);
    m_members->setMinimumHeight(theme().px(132)); // on a low screen too one sees whom one chooses among
    m_rights->table()->setShares({3, 4, 4});
    m_uses->table()->setShares({5, 3, 2, 3});
    m_leaving->table()->setShares({7, 2});
    for (const ContactSection *section : {m_rights, m_uses, m_leaving})
        section->table()->setWraps(true);
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 8, 0, 8);
    inner->setSpacing(18);
    for (ContactSection *section : {m_uses, m_rights, m_leaving})
        inner->addWidget(section);
    inner->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_notice);
    column->addWidget(m_note);
    column->addWidget(m_members, 2);
    column->addWidget(area, 3);
    m_notice->clear();
    connect(m_members, &ContactTable::currentNumberChanged, this, &AccessUseTab::fillChosen);
    connect(&session.feed(), &ChangeFeed::staffChanged, this, &AccessUseTab::refresh);
    retranslate();
}

void AccessUseTab::refresh()
{
    if (m_session.permit().mayAnywhere(Operation::ReviewAccess))
        m_answer.expect(m_session.services().accessReviews().rights(m_session.permit()));
}

const MemberAccess *AccessUseTab::chosen() const
{
    const qint64 number = m_members->currentNumber();
    return number > 0 && number <= m_all.size() ? &m_all.at(number - 1) : nullptr;
}

void AccessUseTab::fill()
{
    {
        const QSignalBlocker quiet(m_members);
        m_members->clearRows();
        for (qsizetype i = 0; i < m_all.size(); ++i) {
            const MemberAccess &access = m_all.at(i);
            const QString note =
                access.member.disabledAt ? tr("Shut out") : accessFaultSentence(access.dormancy);
            m_members->addRow({calledOf(access.member), grantsOf(access.member),
                                  access.lastSignIn ? accessMoment(access.lastSignIn) : tr("Never"),
                                  QLocale().toString(actsOf(access)), note},
                i + 1);
        }
        if (!m_members->currentIndex().isValid() && m_members->rowCount() > 0)
            m_members->setCurrentIndex(m_members->model()->index(0, 0));
    }
    fillChosen();
}

void AccessUseTab::fillChosen()
{
    m_rights->table()->clearRows();
    m_uses->table()->clearRows();
    if (const MemberAccess *access = chosen()) {
        for (auto each = access->rights.begin(); each != access->rights.end(); ++each) {
            for (const EffectiveRight &right : each.value())
                m_rights->table()->addRow(
                    {filingSystemWord(each.key()), operationWord(right.operation), throughOf(right)});
        }
        for (const MemberUse &use : access->uses)
            m_uses->table()->addRow({auditActionWord(use.action),
                use.filingSystem ? filingSystemWord(*use.filingSystem) : tr("The whole file"),
                QLocale().toString(use.count), accessMoment(use.last)});
    }
    m_rights->settle();
    m_uses->settle();
    askLeaving();
}

void AccessUseTab::askLeaving()
{
    m_checks.clear();
    fillLeaving();
    if (const MemberAccess *access = chosen())
        m_leavingAnswer.expect(
            m_session.services().accessReviews().leaving(m_session.permit(), access->member.ref));
}

void AccessUseTab::fillLeaving()
{
    m_leaving->table()->clearRows();
    for (const LeavingCheck &check : std::as_const(m_checks))
        m_leaving->table()->addRow({leavingStepSentence(check.step),
            check.isDone() ? tr("✓ settled") : tr("%n to do", nullptr, int(check.open))});
    m_leaving->settle();
}

void AccessUseTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccessUseTab::retranslate()
{
    m_note->setText(
        tr("What each member may do beside what they did, as the audit trail tells. An account is "
           "dormant after 60 days without a sign-in."));
    m_members->setAccessibleName(tr("Members and what they did"));
    m_members->setHeads({tr("Member"), tr("Roles"), tr("Last sign-in"), tr("Acts in a year"), tr("Note")});
    m_rights->setTitle(tr("May"), tr("What this member may do"));
    m_rights->table()->setHeads({tr("Filing system"), tr("Right"), tr("Through")});
    m_rights->setEmptySentence(tr("This member may do nothing in any filing system now."));
    m_uses->setTitle(tr("Did in the last year"), tr("What this member did"));
    m_uses->table()->setHeads({tr("Act"), tr("Filing system"), tr("Times"), tr("Last")});
    m_uses->setEmptySentence(tr("This member did nothing in the last year."));
    m_leaving->setTitle(tr("If this member leaves"), tr("What is to be settled if this member leaves"));
    m_leaving->table()->setHeads({tr("To be settled on the same day"), tr("State")});
    m_leaving->setEmptySentence(tr("Choose a member to see what would be left to settle."));
    fill();
}
