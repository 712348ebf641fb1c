#include "ui/pages/request_refusal_card.h"

#include "app/documents/refusal_words.h"
#include "app/requests/request_moves.h"
#include "app/requests/request_refusal.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

RequestRefusalCard::RequestRefusalCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_proposed(new PlainLabel)
    , m_begin(new QPushButton)
    , m_form(new QWidget)
    , m_reasons(new QWidget)
    , m_reasonList(new QVBoxLayout(m_reasons))
    , m_reasonsField(new FormField(m_reasons))
    , m_words(new QLineEdit)
    , m_wordsField(new FormField(m_words))
    , m_refuse(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_proposed->setWordWrap(true);
    m_reasonList->setContentsMargins(0, 0, 0, 0);
    m_begin->setIcon(icon(u"ban"));
    setVariant(m_refuse, ButtonVariant::Destructive);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_refuse);
    verbs->addWidget(m_cancel);
    verbs->addStretch(1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_reasonsField);
    form->addWidget(m_wordsField);
    form->addLayout(verbs);
    auto *beginning = new QHBoxLayout;
    beginning->addWidget(m_begin);
    beginning->addStretch(1);
    m_card->body()->addWidget(m_proposed);
    m_card->body()->addLayout(beginning);
    m_card->body()->addWidget(m_form);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        open(true);
        if (!m_boxes.isEmpty())
            m_boxes.constFirst()->setFocus();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        open(false);
        m_begin->setFocus();
    });
    connect(m_refuse, &QPushButton::clicked, this, &RequestRefusalCard::refuse);
}

void RequestRefusalCard::setFile(const RequestFile &file, bool mayHandle)
{
    const bool isSame =
        file.request.id == m_file.request.id && file.request.proposalDigest == m_file.request.proposalDigest;
    m_file = file;
    m_mayHandle = mayHandle;
    if (!isSame) {
        m_words->clear();
        m_wordsField->clearError();
        m_reasonsField->clearError();
        fillReasons();
        m_isOpen = false;
    }
    retranslate();
}

void RequestRefusalCard::fillReasons()
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    const QList<RefusalReason> reasons = refusalReasonsFor(m_file.request.type);
    for (const RefusalReason reason : reasons) {
        auto *box = new QCheckBox;
        box->setProperty("reason", static_cast<int>(reason));
        m_reasonList->addWidget(box);
        m_boxes.append(box);
    }
}

void RequestRefusalCard::open(bool isOpen)
{
    m_isOpen = isOpen;
    retranslate();
}

bool RequestRefusalCard::mayRefuse() const
{
    const Request &request = m_file.request;
    const RequestMove move = request.identityAt ? RequestMove::LayPlan : RequestMove::RefuseUnidentified;
    const bool isToAssess = request.stage == Request::Stage::IdentityConfirmed;
    return m_mayHandle && !m_boxes.isEmpty() && request.channel != Request::Channel::OwnInitiative &&
        !request_refusal::isRefusal(request.outcome) && (isToAssess || stageAfter(request.stage, move));
}

QList<RefusalReason> RequestRefusalCard::chosen() const
{
    QList<RefusalReason> reasons;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            reasons.append(static_cast<RefusalReason>(box->property("reason").toInt()));
    }
    return reasons;
}

void RequestRefusalCard::refuse()
{
    const Proposal proposal{.refusal = chosen(), .refusalWords = m_words->text().trimmed()};
    m_reasonsField->setError(proposal.refuses() ? QString() : tr("Choose at least one reason."));
    m_wordsField->setError(
        proposal.refusalWords.isEmpty() ? tr("Say why; the person is told so.") : QString());
    if (m_reasonsField->hasError())
        m_boxes.constFirst()->setFocus();
    else if (m_wordsField->hasError())
        m_words->setFocus();
    else
        emit refuseWanted(proposal);
}

QString RequestRefusalCard::proposedText() const
{
    const RequestResult result = RequestResult::fromJson(m_file.request.result);
    const bool isProposed = m_file.proposal && m_file.proposal->refuses();
    const QList<RefusalReason> reasons = isProposed ? m_file.proposal->refusal : result.refusal;
    QStringList lines;
    for (const RefusalReason reason : reasons)
        lines.append(
            QStringLiteral("%1 · %2 (%3)").arg(keyOf(reason), refusalWord(reason), refusalArticle(reason)));
    if (isProposed)
        lines.append(veiled(visibleLine(m_file.proposal->refusalWords)));
    return lines.join(QLatin1Char('\n'));
}

QString RequestRefusalCard::typed() const
{
    if (m_form->isHidden() || (chosen().isEmpty() && m_words->text().trimmed().isEmpty()))
        return {};
    QJsonArray reasons;
    for (const RefusalReason reason : chosen())
        reasons.append(keyOf(reason));
    const QJsonObject typed{
        {QStringLiteral("about"), QString::fromLatin1(m_file.request.proposalDigest.toHex())},
        {QStringLiteral("reasons"), reasons}, {QStringLiteral("words"), m_words->text()}};
    return QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

std::optional<int> RequestRefusalCard::putBack(const QString &typed)
{
    if (!mayRefuse())
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(typed.toUtf8()).object();
    const QJsonArray reasons = kept[QStringLiteral("reasons")].toArray();
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(reasons.contains(keyOf(static_cast<RefusalReason>(box->property("reason").toInt()))));
    m_words->setText(kept[QStringLiteral("words")].toString());
    open(true);
    const QString about = QString::fromLatin1(m_file.request.proposalDigest.toHex());
    return kept[QStringLiteral("about")].toString() == about ? 0 : 1;
}

void RequestRefusalCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestRefusalCard::retranslate()
{
    m_card->setTitle(tr("Refusal"));
    m_card->setSubtitle(tr("Proposed like a plan; somebody else must approve it."));
    m_begin->setText(tr("Refuse this request…"));
    m_reasonsField->setLabel(tr("Why it is refused"));
    m_reasons->setAccessibleName(m_reasonsField->label());
    m_wordsField->setLabel(tr("In words, for the answer"));
    m_wordsField->setHelp(tr("Short and clear: the person reads this with the reasons above."));
    m_refuse->setText(tr("Propose to refuse"));
    m_cancel->setText(tr("Cancel"));
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const auto reason = static_cast<RefusalReason>(box->property("reason").toInt());
        box->setText(
            QStringLiteral("%1 · %2 (%3)").arg(keyOf(reason), refusalWord(reason), refusalArticle(reason)));
    }
    const QString proposed = proposedText();
    m_proposed->setText(proposed);
    m_proposed->setVisible(!proposed.isEmpty());
    const bool may = mayRefuse();
    m_begin->setVisible(may && !m_isOpen);
    m_form->setVisible(may && m_isOpen);
    setVisible(m_file.request.id.isStored() && (may || !proposed.isEmpty()));
}
