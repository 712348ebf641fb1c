#include "ui/pages/request_decision_card.h"

#include "app/documents/error_sentence.h"
#include "app/requests/request_at_once.h"
#include "app/requests/request_refusal.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/models/request_people.h"
#include "ui/pages/request_evidence_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

RequestDecisionCard::RequestDecisionCard(Session &session, RequestPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_card(new Card)
    , m_decided(new PlainLabel)
    , m_lock(new InlineBar)
    , m_form(new QWidget)
    , m_evidence(new RequestEvidenceList(session, people))
    , m_looks(new QWidget)
    , m_looksField(new FormField(m_looks))
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(m_reason))
    , m_approve(new QPushButton)
    , m_reject(new QPushButton)
    , m_askBack(new QPushButton)
    , m_why(new PlainLabel(TypeRole::Small, Ink::Muted))
{
    m_why->setWordWrap(true);
    m_decided->setWordWrap(true);
    setVariant(m_approve, ButtonVariant::Primary);
    m_approve->setIcon(icon(u"rubber-stamp", Ink::OnAccent));
    setVariant(m_reject, ButtonVariant::Destructive);
    auto *looks = new QVBoxLayout(m_looks);
    looks->setContentsMargins(0, 0, 0, 0);
    for (int look = 0; look <= static_cast<int>(Look::Letter); ++look) {
        auto *box = new QCheckBox;
        looks->addWidget(box);
        m_boxes.append(box);
        connect(box, &QCheckBox::toggled, this, &RequestDecisionCard::retranslate);
    }
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_approve);
    verbs->addWidget(m_reject);
    verbs->addWidget(m_askBack);
    verbs->addWidget(m_why, 1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_lock);
    form->addWidget(m_evidence);
    form->addWidget(m_looksField);
    form->addWidget(m_reasonField);
    form->addLayout(verbs);
    m_card->body()->addWidget(m_decided);
    m_card->body()->addWidget(m_form);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    connect(m_approve, &QPushButton::clicked, this,
        [this] { emit verdictWanted(Decision::Verdict::Approved, reason()); });
    connect(m_reject, &QPushButton::clicked, this, &RequestDecisionCard::reject);
    connect(m_askBack, &QPushButton::clicked, this, &RequestDecisionCard::askBack);
    connect(m_evidence, &RequestEvidenceList::opened, this, &RequestDecisionCard::evidenceOpened);
    connect(&people, &RequestPeople::changed, this, &RequestDecisionCard::retranslate);
}

void RequestDecisionCard::setFile(const RequestFile &file)
{
    if (file.request.id != m_file.request.id || file.request.stage != m_file.request.stage) {
        m_reason->clear();
        m_reasonField->clearError();
    }
    const bool isSamePlan = file.request.id == m_file.request.id &&
        file.request.stage == m_file.request.stage &&
        file.request.proposalDigest == m_file.request.proposalDigest;
    m_file = file;
    m_evidence->setFile(file);
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(isSamePlan && box->isChecked()); // of another plan nothing was looked at
    }
    retranslate();
}

bool RequestDecisionCard::needs(Look look) const
{
    const Request &request = m_file.request;
    const Proposal plan = m_file.proposal.value_or(Proposal());
    const bool isTold = request.type == Request::Type::Erasure ||
        request.type == Request::Type::Rectification || request.type == Request::Type::Restriction;
    switch (look) {
    case Look::Person: // may be unknown where it is refused for just that
        return request.identityAt || !plan.refuses();
    case Look::Search:
        return request.type != Request::Type::Rectification;
    case Look::Exceptions:
        return plan.refuses() ||
            std::any_of(plan.plan.cbegin(), plan.plan.cend(),
                [](const Proposal::CategoryPlan &row) { return !row.erase; });
    case Look::Recipients:
        return isTold && !plan.refuses();
    case Look::Letter: // nobody asked for what the organisation does by itself
        return request.channel != Request::Channel::OwnInitiative;
    }
    return false;
}

bool RequestDecisionCard::isLookedAt() const
{
    for (int look = 0; look < m_boxes.size(); ++look) {
        if (needs(static_cast<Look>(look)) && !m_boxes.at(look)->isChecked())
            return false;
    }
    return true;
}

QString RequestDecisionCard::unready() const
{
    if (m_file.planStale)
        return errorSentence(*m_file.planStale);
    if (const QStringList closed = m_evidence->unopened(); !closed.isEmpty())
        return tr("Open first: %1.").arg(closed.join(QStringLiteral(", ")));
    return isLookedAt() ? QString() : tr("Tick first all that you looked at.");
}

QString RequestDecisionCard::reason() const
{
    return m_reason->text().trimmed();
}

QString RequestDecisionCard::typed() const
{
    if (reason().isEmpty())
        return {};
    // A reason is about one proposal.
    const QJsonObject typed{
        {QStringLiteral("about"), QString::fromLatin1(m_file.request.proposalDigest.toHex())},
        {QStringLiteral("reason"), m_reason->text()}};
    return QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

std::optional<int> RequestDecisionCard::putBack(const QString &typed)
{
    if (m_form->isHidden() || m_reasonField->isHidden())
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(typed.toUtf8()).object();
    m_reason->setText(kept[QStringLiteral("reason")].toString());
    const QString about = QString::fromLatin1(m_file.request.proposalDigest.toHex());
    return kept[QStringLiteral("about")].toString() == about ? 0 : 1;
}

void RequestDecisionCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestDecisionCard::reject()
{
    if (reason().isEmpty()) {
        m_reasonField->setError(tr("Say why you reject it."));
        m_reason->setFocus();
        return;
    }
    m_reasonField->clearError();
    emit verdictWanted(Decision::Verdict::Rejected, reason());
}

void RequestDecisionCard::askBack()
{
    if (reason().isEmpty()) {
        m_reasonField->setError(tr("Say what you want to know."));
        m_reason->setFocus();
        return;
    }
    m_reasonField->clearError();
    emit askBackWanted(reason());
}

QString RequestDecisionCard::decisionsText() const
{
    QStringList lines;
    for (const Decision &decision : m_file.decisions) {
        const QString moment = QLocale().toString(decision.decidedAt.toLocal(), QLocale::ShortFormat);
        const QString line = decision.verdict == Decision::Verdict::Approved ? tr("Approved by %1 on %2")
                                                                             : tr("Rejected by %1 on %2");
        lines << line.arg(m_people.memberName(decision.approver), moment);
        if (!decision.standsFor.isEmpty())
            lines.last() +=
                QStringLiteral(", ") + m_people.steadWords(decision.standsFor, decision.standsUntil);
        if (!decision.reason.isEmpty())
            lines.last() += QStringLiteral(": ") + veiled(decision.reason);
    }
    return lines.join(QLatin1Char('\n'));
}

void RequestDecisionCard::retranslateLooks()
{
    m_looksField->setLabel(tr("What you looked at before you approve"));
    m_looks->setAccessibleName(m_looksField->label());
    const QStringList words{tr("It is the right person"), tr("Everything of this person was found"),
        tr("What stays or is refused is justified"), tr("Whoever must be told of it is listed"),
        tr("The letter is correct")};
    for (int look = 0; look < m_boxes.size(); ++look) {
        m_boxes.at(look)->setText(words.at(look));
        m_boxes.at(look)->setVisible(needs(static_cast<Look>(look)));
    }
}

void RequestDecisionCard::retranslate()
{
    retranslateLooks();
    m_card->setTitle(tr("Decision"));
    m_card->setSubtitle(tr("By somebody else than who registered or prepared it, with the passphrase."));
    m_reasonField->setLabel(tr("Reason of the decision"));
    m_reasonField->setHelp(tr("Needed to reject, or to ask something first."));
    m_approve->setText(tr("Approve"));
    m_reject->setText(tr("Reject"));
    m_askBack->setText(tr("Ask first"));

    const Request::Stage stage = m_file.request.stage;
    // What may not wait has nobody's turn, unless it is to be refused.
    const bool isDoneWithout = stage != Request::Stage::AwaitingSecondApprover &&
        !request_rules::needsDecision(m_file.request) && !request_rules::isByHand(m_file.request.type);
    // Before it is the approver's turn the card says what has to come first.
    const bool isUndecided = m_file.request.isOpen() && !m_file.request.executedAt && !isDoneWithout &&
        stage != Request::Stage::Approved && !request_refusal::isRefusal(m_file.request.outcome);
    const QString locked = m_file.decisionLocked ? errorSentence(*m_file.decisionLocked) : QString();
    m_form->setVisible(isUndecided);
    // Who asks must be known for a yes; to send it back, or to say no, it need not be.
    const bool isForApproval =
        m_file.decisionLocked && m_file.decisionLocked->what == QLatin1String("request.identity-below");
    for (QPushButton *verb : {m_approve, m_reject, m_askBack}) {
        QString bar = isForApproval && verb != m_approve ? QString() : locked;
        if (bar.isEmpty() && verb == m_approve)
            bar = unready();
        verb->setEnabled(bar.isEmpty());
        verb->setAccessibleDescription(bar);
        setPlainToolTip(verb, bar);
    }
    m_evidence->setVisible(locked.isEmpty() || isForApproval);
    m_looksField->setVisible(locked.isEmpty());
    m_why->setText(locked.isEmpty() ? unready() : QString());
    m_reasonField->setVisible(locked.isEmpty() || isForApproval);
    if (!locked.isEmpty())
        m_lock->tell(Tone::Neutral, locked);
    else if (m_file.decidesFor)
        m_lock->tell(Tone::Info,
            tr("You decide %1.")
                .arg(m_people.steadWords(m_file.decidesFor->principal, m_file.decidesFor->until)));
    else
        m_lock->clear();
    m_decided->setText(decisionsText());
    m_decided->setVisible(!m_file.decisions.isEmpty());
    setVisible(isUndecided || !m_file.decisions.isEmpty());
}
