#include "ui/pages/review_evidence_view.h"

#include "app/documents/error_sentence.h"
#include "app/documents/ground_sentence.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/review_words.h"
#include "app/documents/rule_words.h"
#include "app/documents/staff_words.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/models/request_people.h"
#include "ui/models/short_day.h"
#include "ui/pages/request_proposal_card.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>

ReviewEvidenceView::ReviewEvidenceView(Session &session, RequestPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_people(people)
    , m_card(new Card)
    , m_lock(new InlineBar)
    , m_facts(new PlainLabel)
    , m_proposal(new RequestProposalCard(people))
    , m_open(new QPushButton)
    , m_answer([this](const Result<ReviewEvidence> &evidence) { take(evidence); })
    , m_fileAnswer([this](const Result<RequestFile> &file) {
        if (!file) {
            emit failed(file.error());
            return;
        }
        m_file = *file;
        m_proposal->setFile(*file, false);
        retranslate();
        emit opened();
    })
{
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    setVariant(m_open, ButtonVariant::Primary);
    m_open->setIcon(icon(u"eye", Ink::OnAccent));
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addStretch(1);
    m_card->body()->addWidget(m_lock);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_facts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_card);
    column->addWidget(m_proposal);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &ReviewEvidenceView::open);
    connect(&people, &RequestPeople::changed, this, &ReviewEvidenceView::retranslate);
    retranslate();
}

QWidget *ReviewEvidenceView::opener() const
{
    return m_open;
}

void ReviewEvidenceView::setLine(const ReviewLine &line)
{
    const bool isSame = line.item.id == m_line.item.id;
    m_line = line;
    // Of what changed nothing was looked at.
    const bool hasChanged = m_evidence && (!line.now || line.now->matter != m_evidence->now.matter);
    if (!isSame || hasChanged) {
        m_evidence.reset();
        m_file.reset();
        m_answer.forget();
        m_fileAnswer.forget();
    }
    retranslate();
}

void ReviewEvidenceView::open()
{
    if (isOpen() || m_answer.isWaiting() || !m_line.now)
        return;
    m_answer.expect(m_session.services().reviews().openEvidence(
        m_session.permit(), m_session.filingSystem(), m_line.item.id));
}

void ReviewEvidenceView::take(const Result<ReviewEvidence> &evidence)
{
    if (!evidence) {
        emit failed(evidence.error());
        return;
    }
    if (evidence->item.id != m_line.item.id)
        return;
    m_evidence = *evidence;
    m_line.now = evidence->now;
    if (evidence->now.request.isStored()) {
        m_fileAnswer.expect(m_session.services().requests().find(
            m_session.permit(), m_session.filingSystem(), evidence->now.request));
        return;
    }
    retranslate();
    emit opened();
}

QStringList ReviewEvidenceView::requestFacts() const
{
    if (!m_file)
        return {};
    const Request &request = m_file->request;
    QStringList lines{QStringLiteral("%1 (%2)").arg(typeWord(request.type), articleOf(request.type)),
        tr("Received on %1, due on %2").arg(shortDay(request.receivedOn), shortDay(request.dueOn)),
        tr("Registered by %1").arg(m_people.memberName(request.registeredBy))};
    if (!request.identityMethod.isEmpty())
        lines.append(
            tr("Who asks was established by %1: %2")
                .arg(m_people.memberName(request.identityBy), identityMethodWord(request.identityMethod)));
    if (request.preparedAt)
        lines.append(tr("Proposed by %1 on %2")
                         .arg(m_people.memberName(request.preparedBy),
                             shortDay(request.preparedAt->toLocal().date())));
    if (!m_file->letters.isEmpty())
        lines.append(tr("Letters kept with it: %1").arg(QLocale().toString(m_file->letters.size())));
    if (!request.remark.isEmpty())
        lines.append(veiled(request.remark));
    return lines;
}

QStringList ReviewEvidenceView::facts() const
{
    QStringList lines = requestFacts();
    if (!m_evidence)
        return lines;
    if (const auto &orphan = m_evidence->orphan)
        lines << withoutGroundWord(orphan->end.why)
              << tr("Without a ground since %1").arg(shortDay(orphan->end.from));
    if (const auto &held = m_evidence->hold) {
        lines << tr("Reason: %1").arg(veiled(visibleLine(held->hold.reason)))
              << tr("Set by %1 on %2")
                     .arg(m_people.memberName(held->hold.setBy), shortDay(held->hold.setAt.toLocal().date()))
              << tr("To be reviewed by %1").arg(shortDay(held->hold.reviewOn));
    }
    for (const CategoryTerm &term : m_evidence->terms) {
        const QString until = term.due.keepUntil ? shortDay(*term.due.keepUntil) : tr("no last day");
        lines << QStringLiteral("%1: %2 (%3, %4)")
                     .arg(categoryWord(term.category), stateWord(term.due.state), until,
                         term.due.decidingRule);
    }
    if (const auto &access = m_evidence->access) {
        lines << tr("Views of people since %1, by member:").arg(shortDay(access->since));
        for (const StaffMember &member : access->members) {
            QStringList grants;
            for (const Grant &grant : member.grants)
                grants << grantWord(grant);
            lines << QStringLiteral("%1: %2 · %3")
                         .arg(member.displayName,
                             grants.isEmpty() ? tr("no rights") : grants.join(QStringLiteral(", ")),
                             tr("%n view(s)", nullptr, int(access->views.value(member.ref))));
        }
    }
    return lines;
}

QString ReviewEvidenceView::lockWords() const
{
    if (m_line.claim)
        return tr("%1 holds this since %2, in another open review session.")
            .arg(m_line.claim->name, QLocale().toString(m_line.claim->since.toLocal(), QLocale::ShortFormat));
    return m_line.locked ? errorSentence(*m_line.locked) : QString();
}

void ReviewEvidenceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReviewEvidenceView::retranslate()
{
    const QString name = m_line.now ? veiled(visibleLine(m_line.now->name)) : QString();
    m_card->setTitle(reviewRuleWord(m_line.item.kind, m_line.item.rule));
    m_card->setSubtitle(name.isEmpty() ? reviewKindWord(m_line.item.kind)
                                       : reviewKindWord(m_line.item.kind) + QStringLiteral(" · ") + name);
    m_open->setText(tr("Open the evidence"));
    m_open->setAccessibleDescription(tr("Needed before a decision"));
    m_open->setVisible(!isOpen() && m_line.now.has_value());
    const QString locked = lockWords();
    if (!locked.isEmpty())
        m_lock->tell(Tone::Neutral, locked);
    else if (!m_line.item.voided.isEmpty() && !m_line.item.decision)
        m_lock->tell(
            Tone::Warn, tr("The earlier decision is void. %1").arg(reviewVoidWord(m_line.item.voided)));
    else
        m_lock->clear();
    m_facts->setText(facts().join(u'\n'));
    m_facts->setVisible(isOpen());
    m_proposal->setVisible(m_file.has_value());
}
