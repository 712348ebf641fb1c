#include "ui/pages/review_decision_form.h"

#include "app/documents/error_sentence.h"
#include "app/documents/review_words.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_tool_tip.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>

using Verdict = ReviewDecision::Verdict;

ReviewDecisionForm::ReviewDecisionForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card)
    , m_notice(new InlineBar)
    , m_typing(m_notice)
    , m_now(new PlainLabel)
    , m_seen(new QCheckBox)
    , m_reason(new QPlainTextEdit)
    , m_reasonField(new FormField(m_reason))
    , m_approve(new QPushButton)
    , m_reject(new QPushButton)
    , m_ask(new QPushButton)
    , m_many(new QPushButton)
{
    m_now->setWordWrap(true);
    m_seen->setEnabled(false); // opening the evidence ticks it
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(theme().px(96));
    setVariant(m_approve, ButtonVariant::Primary);
    m_approve->setIcon(icon(u"check", Ink::OnAccent));
    setVariant(m_reject, ButtonVariant::Destructive);
    m_reject->setIcon(icon(u"x"));
    m_ask->setIcon(icon(u"message"));
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_notice, m_now, m_seen, m_approve, m_reject, m_ask, m_reasonField, m_many})
        m_card->body()->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    m_notice->clear();
    connect(m_approve, &QPushButton::clicked, this, [this] { choose(Verdict::Approved); });
    connect(m_reject, &QPushButton::clicked, this, [this] { choose(Verdict::Rejected); });
    connect(m_ask, &QPushButton::clicked, this, [this] { choose(Verdict::Asked); });
    connect(m_many, &QPushButton::clicked, this, &ReviewDecisionForm::manyWanted);
    retranslate();
}

void ReviewDecisionForm::setLine(const ReviewLine &line, bool isEvidenceOpen)
{
    const bool isOther = line.item.id != m_line.item.id;
    if (isOther) {
        m_reason->clear();
        m_reasonField->clearError();
        m_notice->clear();
    }
    m_line = line;
    m_isOpen = isEvidenceOpen;
    retranslate();
    if (isOther)
        keepTyping();
}

/// The reason for this item; what was typed for the one before was given or left with it.
void ReviewDecisionForm::keepTyping()
{
    m_typing.keep(this, m_session,
        Draft::formOf(QStringLiteral("review"), QString::number(m_line.item.id.number())),
        m_line.now ? m_line.now->contact : Id<Contact>(),
        {.typed =
                [this] {
                    const auto &given = m_line.item.decision;
                    const QString typed = m_reason->toPlainText();
                    return given && given->reason == typed.trimmed() ? QString() : typed;
                },
            .putBack = [this](const QString &typed) -> std::optional<int> {
                m_reason->setPlainText(typed);
                return 0;
            }});
}

void ReviewDecisionForm::setLetterKeys(bool areOn)
{
    m_areLettersOn = areOn;
    retranslate();
}

QString ReviewDecisionForm::bar() const
{
    if (m_line.locked)
        return errorSentence(*m_line.locked);
    return m_isOpen ? QString() : errorSentence(Error::refused("review.evidence-unseen"));
}

void ReviewDecisionForm::choose(Verdict verdict)
{
    if (const QString why = bar(); !why.isEmpty()) {
        warn(why);
        return;
    }
    const QString reason = m_reason->toPlainText().trimmed();
    if (verdict != Verdict::Approved && reason.isEmpty()) {
        m_reasonField->setError(
            verdict == Verdict::Rejected ? tr("Say why you reject it.") : tr("Say what you want to know."));
        m_reason->setFocus();
        return;
    }
    m_reasonField->clearError();
    m_notice->clear();
    m_decided = m_line.item.id;
    emit decided(verdict, reason);
}

void ReviewDecisionForm::takeStored()
{
    // Unless another item stands here by now, with a reason of its own.
    if (m_line.item.id == m_decided)
        keepTyping();
}

void ReviewDecisionForm::warn(const QString &why)
{
    m_notice->tell(Tone::Warn, why);
}

void ReviewDecisionForm::tellProblem(const Error &error)
{
    m_notice->tell(Tone::Danger, errorWords(error));
}

void ReviewDecisionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReviewDecisionForm::retranslate()
{
    m_card->setTitle(tr("Decision"));
    m_card->setSubtitle(tr("Counts once the session is signed."));
    m_seen->setText(tr("I have seen the evidence"));
    m_seen->setChecked(m_isOpen);
    m_reasonField->setLabel(tr("Reason"));
    m_reasonField->setHelp(tr("Needed to reject and to ask."));
    // The letters of look.md 2.5 stand on the buttons only while they are keys.
    m_approve->setText(m_areLettersOn ? tr("(G) Approve") : tr("Approve"));
    m_reject->setText(m_areLettersOn ? tr("(A) Reject") : tr("Reject"));
    m_ask->setText(m_areLettersOn ? tr("(V) Ask a question") : tr("Ask a question"));
    m_many->setText(tr("Decide alike items together…"));
    const QString why = bar();
    for (QPushButton *verb : {m_approve, m_reject, m_ask}) {
        verb->setEnabled(why.isEmpty());
        verb->setAccessibleDescription(why);
        setPlainToolTip(verb, why);
    }
    m_reasonField->setEnabled(why.isEmpty());
    QStringList lines;
    if (m_line.item.decision) {
        const ReviewDecision &decision = *m_line.item.decision;
        lines << tr("Decided: %1").arg(verdictWord(decision.verdict));
        if (!decision.reason.isEmpty())
            lines << veiled(decision.reason);
        lines << reviewEffectWord(effectOf(m_line.item.kind, m_line.item.rule, decision.verdict));
    } else {
        lines << tr("When approved: %1")
                     .arg(reviewEffectWord(effectOf(m_line.item.kind, m_line.item.rule, Verdict::Approved)));
    }
    m_now->setText(lines.join(u'\n'));
}
