#include "ui/pages/review_evidence_view.h"

#include "app/documents/error_sentence.h"
#include "app/documents/review_words.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/models/request_people.h"
#include "ui/pages/request_evidence_list.h"
#include "ui/pages/review_facts.h"
#include "ui/session/session.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>

namespace {

/// A digest is one word of 64 signs, wider than the evidence on a small screen: it stands there in four.
QString inShortWords(QString text)
{
    static const QRegularExpression quarter(QStringLiteral("([0-9a-f]{16})(?=[0-9a-f]{16})"));
    return text.replace(quarter, QStringLiteral("\\1 "));
}

} // namespace

ReviewEvidenceView::ReviewEvidenceView(Session &session, RequestPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_people(people)
    , m_card(new Card)
    , m_lock(new InlineBar)
    , m_facts(new PlainLabel)
    , m_pieces(new RequestEvidenceList(session, people))
    , m_open(new QPushButton)
    , m_place(new QPushButton)
    , m_answer([this](const Result<ReviewEvidence> &evidence) { take(evidence); })
    , m_fileAnswer([this](const Result<RequestFile> &file) {
        if (!file) {
            emit failed(file.error());
            return;
        }
        takeFile(*file);
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
    auto *further = new QHBoxLayout;
    further->addWidget(m_place);
    further->addStretch(1);
    m_card->body()->addLayout(further);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_card);
    column->addWidget(m_pieces);
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &ReviewEvidenceView::open);
    connect(m_place, &QPushButton::clicked, this, &ReviewEvidenceView::showPlace);
    connect(m_pieces, &RequestEvidenceList::opened, this, [this] {
        if (m_evidence && m_evidence->file)
            m_fileAnswer.expect(m_session.services().requests().find(
                m_session.permit(), m_session.filingSystem(), m_evidence->now.request));
    });
    connect(&people, &RequestPeople::changed, this, &ReviewEvidenceView::retranslate);
    connect(&curtain(), &Curtain::changed, this, &ReviewEvidenceView::retranslate);
    retranslate();
}

QWidget *ReviewEvidenceView::opener() const
{
    return m_open;
}

void ReviewEvidenceView::setLetterKeys(bool areOn)
{
    if (m_areLettersOn == areOn)
        return;
    m_areLettersOn = areOn;
    retranslate();
}

bool ReviewEvidenceView::showPlace()
{
    const auto there = place();
    if (there)
        emit placeWanted(there->page, there->record);
    return there.has_value();
}

/// Whom an item is about is told with the evidence, and stands on no page here.
std::optional<ReviewEvidenceView::Place> ReviewEvidenceView::place() const
{
    if (!m_evidence)
        return std::nullopt;
    if (const auto &task = m_evidence->agreement) {
        Place there{.page = QStringLiteral("processors"),
            .record = QVariantList{task->processor.number(), QStringLiteral("agreement")},
            .verb = tr("Show the agreement"),
            .letterVerb = tr("(O) Show the agreement")};
        if (task->kind == AgreementTask::Kind::Missing) {
            there.verb = tr("Show the processor");
            there.letterVerb = tr("(O) Show the processor");
        }
        return there;
    }
    if (m_evidence->measure)
        return Place{QStringLiteral("measures"), codeOf(m_evidence->measure->kind), tr("Show the measure"),
            tr("(O) Show the measure")};
    if (m_evidence->accessReview || m_evidence->access)
        return Place{QStringLiteral("access"),
            m_evidence->accessReview ? QStringLiteral("reviews") : QStringLiteral("members"),
            tr("Show who has access"), tr("(O) Show who has access")};
    return std::nullopt;
}

void ReviewEvidenceView::setLine(const ReviewLine &line)
{
    const bool isSame = line.item.id == m_line.item.id;
    m_line = line;
    // Of what changed nothing was looked at.
    const bool hasChanged = m_evidence && (!line.now || line.now->matter != m_evidence->now.matter);
    if (!isSame || hasChanged) {
        m_evidence.reset();
        m_answer.forget();
        m_fileAnswer.forget();
    }
    retranslate();
}

void ReviewEvidenceView::open()
{
    if (isOpen() || m_answer.isWaiting() || !m_line.now)
        return;
    // It would stand as seen.
    if (curtain().isDrawn()) {
        m_lock->tell(Tone::Info,
            [] { return tr("The privacy curtain is drawn. Open it (Ctrl+Shift+H) to look at this."); });
        return;
    }
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
    if (evidence->file)
        takeFile(*evidence->file);
    retranslate();
    emit opened();
}

void ReviewEvidenceView::takeFile(const RequestFile &file)
{
    if (!m_evidence || !m_evidence->file || m_evidence->now.request != file.request.id)
        return; // another item is in front by now
    m_evidence->file = file;
    m_pieces->setFile(file);
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
    m_facts->setText(m_evidence ? inShortWords(reviewFacts(*m_evidence, m_people).join(u'\n')) : QString());
    m_facts->setVisible(isOpen());
    const auto there = place();
    if (there)
        m_place->setText(m_areLettersOn ? there->letterVerb : there->verb);
    m_place->setAccessibleDescription(tr("On a page of its own; the session goes on when you come back"));
    m_place->setVisible(there.has_value());
    m_pieces->setVisible(m_evidence && m_evidence->file && !m_evidence->file->pieces.isEmpty());
}
