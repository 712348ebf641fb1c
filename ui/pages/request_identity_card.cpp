#include "ui/pages/request_identity_card.h"

#include "app/documents/error_sentence.h"
#include "app/documents/request_words.h"
#include "app/requests/identity_check.h"
#include "app/requests/request_moves.h"
#include "app/requests/request_reminder.h"
#include "ui/look/button_variant.h"
#include "ui/look/curtain.h"
#include "ui/look/icon.h"
#include "ui/models/request_people.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

RequestIdentityCard::RequestIdentityCard(RequestPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_card(new Card)
    , m_established(new PlainLabel)
    , m_form(new QWidget)
    , m_method(new QComboBox)
    , m_methodField(new FormField(m_method))
    , m_answeredOn(new DateField)
    , m_answeredField(new FormField(m_answeredOn))
    , m_document(new QComboBox)
    , m_documentField(new FormField(m_document))
    , m_remark(new QLineEdit)
    , m_remarkField(new FormField(m_remark))
    , m_reminders(new PlainLabel)
    , m_remind(new QPushButton)
    , m_confirm(new QPushButton)
    , m_fail(new QPushButton)
{
    m_established->setWordWrap(true);
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_method->setMinimumContentsLength(20);
    m_reminders->setWordWrap(true);
    m_remind->setIcon(icon(u"bell"));
    setVariant(m_confirm, ButtonVariant::Primary);
    m_confirm->setIcon(icon(u"user-check", Ink::OnAccent));
    auto *verbs = new FlowLayout;
    for (QPushButton *verb : {m_confirm, m_fail, m_remind})
        verbs->addWidget(verb);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_methodField);
    form->addWidget(m_documentField);
    form->addWidget(m_remarkField);
    form->addWidget(m_answeredField);
    form->addWidget(m_reminders);
    form->addLayout(verbs);
    m_card->body()->addWidget(m_established);
    m_card->body()->addWidget(m_form);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_answeredOn->setToday([this] { return m_today; });
    connect(m_answeredOn, &DateField::problemChanged, m_answeredField, &FormField::setError);
    connect(m_confirm, &QPushButton::clicked, this, &RequestIdentityCard::confirm);
    connect(m_method, &QComboBox::currentIndexChanged, this, &RequestIdentityCard::showMethod);
    connect(m_remind, &QPushButton::clicked, this, [this] { emit reminderWanted(m_today); });
    connect(m_fail, &QPushButton::clicked, this, [this] {
        if (isChosen())
            emit failureWanted(m_method->currentData().toString());
    });
    connect(&people, &RequestPeople::changed, this, &RequestIdentityCard::retranslate);
}

bool RequestIdentityCard::isMasked() const
{
    return m_method->currentData().toString() == QLatin1String(maskedDocument);
}

/// Nobody is taken for identified in a way that nobody chose.
bool RequestIdentityCard::isChosen()
{
    const bool is = m_method->currentIndex() >= 0;
    m_methodField->setError(is ? QString() : tr("Choose how the identity was established."));
    if (!is)
        m_method->setFocus();
    return is;
}

void RequestIdentityCard::confirm()
{
    if (!isChosen())
        return;
    const bool isAsked = m_file.request.stage == Request::Stage::IdentityRequested;
    const auto day = m_answeredOn->date();
    const QString remark = m_remark->text().trimmed();
    m_remarkField->setError(
        isMasked() && remark.isEmpty() ? tr("Say why no lighter way would do.") : QString());
    if (m_remarkField->hasError()) {
        m_remark->setFocus();
        return;
    }
    if (isAsked && !day) {
        m_answeredField->setError(tr("Give the day on which they answered."));
        m_answeredOn->setFocus();
        return;
    }
    const QString document = isMasked() ? m_document->currentData().toString() : QString();
    emit confirmWanted(m_method->currentData().toString(), isAsked ? *day : QDate(),
        {.document = document, .remark = remark});
}

void RequestIdentityCard::setFile(const RequestFile &file, bool mayHandle, QDate today)
{
    m_today = today;
    if (file.request.id != m_file.request.id || file.request.stage != m_file.request.stage) {
        m_method->clear();
        m_methodField->clearError();
        m_remark->clear();
        m_remarkField->clearError();
        m_answeredField->clearError();
        m_answeredOn->setDate(today);
    }
    m_file = file;
    m_mayHandle = mayHandle;
    retranslate();
}

QString RequestIdentityCard::typed() const
{
    if (m_form->isHidden() || m_remark->text().trimmed().isEmpty())
        return {};
    const QJsonObject typed{{QStringLiteral("method"), m_method->currentData().toString()},
        {QStringLiteral("document"), m_document->currentData().toString()},
        {QStringLiteral("remark"), m_remark->text()}};
    return QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

std::optional<int> RequestIdentityCard::putBack(const QString &typed)
{
    if (m_form->isHidden())
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(typed.toUtf8()).object();
    const auto choose = [&](QComboBox *box, const QString &key) {
        box->setCurrentIndex(std::max(0, box->findData(kept[key].toString())));
    };
    m_method->setCurrentIndex(m_method->findData(kept[QStringLiteral("method")].toString()));
    choose(m_document, QStringLiteral("document"));
    m_remark->setText(kept[QStringLiteral("remark")].toString());
    return 0;
}

void RequestIdentityCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestIdentityCard::fillMethods()
{
    const QString chosen = m_method->currentData().toString();
    m_method->clear();
    for (const IdentityMethod &method : identityMethods) {
        if (method.level < m_file.identityNeed.level)
            continue;
        const QString code = QString::fromLatin1(method.code);
        m_method->addItem(identityMethodWord(code), code);
    }
    m_method->setPlaceholderText(tr("Choose a way"));
    m_method->setCurrentIndex(m_method->findData(chosen)); // none until somebody chooses
    const QVariant seen = m_document->currentData();
    m_document->clear();
    for (const char *document : identityDocuments)
        m_document->addItem(identityDocumentWord(QLatin1String(document)), QString::fromLatin1(document));
    m_document->setCurrentIndex(std::max(0, m_document->findData(seen)));
    showMethod();
}

void RequestIdentityCard::showMethod()
{
    if (m_method->currentIndex() >= 0)
        m_methodField->clearError();
    m_documentField->setVisible(isMasked());
    m_remarkField->setRequired(isMasked());
    m_remarkField->setLabel(isMasked() ? tr("Why no lighter way would do") : tr("What was seen"));
    m_remarkField->setHelp(tr("Never a number. It is removed 30 days after the request is closed."));
}

bool RequestIdentityCard::isAwaited() const
{
    const Request &request = m_file.request;
    const bool isKnown = request.identityAt && !m_file.identityNeed.missing(request);
    return !isKnown && request.channel != Request::Channel::OwnInitiative &&
        (stageAfter(request.stage, RequestMove::ConfirmIdentity) ||
            stageAfter(request.stage, RequestMove::IdentityArrives));
}

QString RequestIdentityCard::establishedText() const
{
    const Request &request = m_file.request;
    if (!request.identityAt)
        return tr("The identity has not been established yet.");
    QStringList lines{tr("%1 (level V%2), confirmed by %3 on %4")
                          .arg(identityMethodWord(request.identityMethod))
                          .arg(request.identityLevel)
                          .arg(m_people.memberName(request.identityBy),
                              QLocale().toString(request.identityAt->toLocal(), QLocale::ShortFormat))};
    if (request.isOpen())
        lines.append(identityNeedWords(m_file.identityNeed));
    if (!m_file.evidence.document.isEmpty())
        lines.append(identityDocumentWord(m_file.evidence.document));
    if (!m_file.evidence.remark.isEmpty())
        lines.append(veiled(visibleLine(m_file.evidence.remark)));
    if (const auto missing = m_file.identityNeed.missing(request); missing && request.isOpen())
        lines.append(errorSentence(*missing));
    return lines.join(QLatin1Char('\n'));
}

QString RequestIdentityCard::reminderText() const
{
    for (const RequestQuestion &question : m_file.questions) {
        if (const auto next = request_reminder::nextOn(question))
            return tr("No answer yet: a reminder is due on %1. After two of them the request can be refused "
                      "because the identity was not established (R01).")
                .arg(QLocale().toString(*next, QLocale::ShortFormat));
    }
    return {};
}

void RequestIdentityCard::retranslate()
{
    m_card->setTitle(tr("Who is asking"));
    m_methodField->setLabel(tr("How the identity was established"));
    m_documentField->setLabel(tr("Which document was seen"));
    m_documentField->setHelp(tr("With the number and the photo made unreadable. Never keep a copy."));
    m_answeredField->setLabel(tr("Answered on"));
    m_confirm->setText(tr("Confirm identity"));
    m_fail->setText(tr("Could not be established"));
    m_remind->setText(tr("A reminder was sent today"));
    if (!m_file.request.id.isStored())
        return;
    m_methodField->setHelp(
        tr("%1 Never keep a copy of an identity document.").arg(identityNeedWords(m_file.identityNeed)));
    fillMethods();
    const Request &request = m_file.request;
    const bool isEstablished = request.identityAt.has_value();
    const bool awaits = isAwaited();
    const bool isAsked = request.stage == Request::Stage::IdentityRequested;
    m_form->setVisible(awaits && m_mayHandle);
    m_fail->setVisible(isAsked && !isEstablished);
    m_answeredField->setVisible(isAsked);
    const QString reminder = isAsked ? reminderText() : QString();
    m_reminders->setText(reminder);
    m_reminders->setVisible(!reminder.isEmpty());
    m_remind->setVisible(!reminder.isEmpty());
    m_established->setVisible(isEstablished || !m_mayHandle);
    m_established->setText(establishedText());
    setVisible(isEstablished || awaits);
}
