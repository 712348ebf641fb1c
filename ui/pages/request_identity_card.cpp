#include "ui/pages/request_identity_card.h"

#include "app/documents/request_words.h"
#include "app/requests/identity_check.h"
#include "app/requests/request_moves.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/models/request_people.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
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
    , m_confirm(new QPushButton)
    , m_fail(new QPushButton)
{
    m_established->setWordWrap(true);
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_method->setMinimumContentsLength(20);
    setVariant(m_confirm, ButtonVariant::Primary);
    m_confirm->setIcon(icon(u"user-check", Ink::OnAccent));
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_confirm);
    verbs->addWidget(m_fail);
    verbs->addStretch(1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->addWidget(m_methodField);
    form->addWidget(m_answeredField);
    form->addLayout(verbs);
    m_card->body()->addWidget(m_established);
    m_card->body()->addWidget(m_form);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_card);
    m_answeredOn->setToday([this] { return m_today; });
    connect(m_answeredOn, &DateField::problemChanged, m_answeredField, &FormField::setError);
    connect(m_confirm, &QPushButton::clicked, this, &RequestIdentityCard::confirm);
    connect(m_fail, &QPushButton::clicked, this,
        [this] { emit failureWanted(m_method->currentData().toString()); });
    connect(&people, &RequestPeople::changed, this, &RequestIdentityCard::retranslate);
}

void RequestIdentityCard::confirm()
{
    const bool isAsked = m_request.stage == Request::Stage::IdentityRequested;
    const auto day = m_answeredOn->date();
    if (isAsked && !day) {
        m_answeredField->setError(tr("Give the day on which they answered."));
        m_answeredOn->setFocus();
        return;
    }
    emit confirmWanted(m_method->currentData().toString(), isAsked ? *day : QDate());
}

void RequestIdentityCard::setRequest(const Request &request, bool mayHandle, QDate today)
{
    m_today = today;
    if (request.id != m_request.id || request.stage != m_request.stage) {
        m_method->clear();
        m_answeredField->clearError();
        m_answeredOn->setDate(today);
    }
    m_request = request;
    m_mayHandle = mayHandle;
    retranslate();
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
    const int needed = identityLevelNeeded(m_request.type);
    m_method->clear();
    for (const IdentityMethod &method : identityMethods) {
        if (method.level < needed)
            continue;
        const QString code = QString::fromLatin1(method.code);
        m_method->addItem(identityMethodWord(code), code);
    }
    m_method->setCurrentIndex(std::max(0, m_method->findData(chosen)));
}

void RequestIdentityCard::retranslate()
{
    m_card->setTitle(tr("Who is asking"));
    m_methodField->setLabel(tr("How the identity was established"));
    m_methodField->setHelp(
        tr("This request needs level V%1 or more. Never keep a copy of an identity document.")
            .arg(identityLevelNeeded(m_request.type)));
    m_answeredField->setLabel(tr("Answered on"));
    m_confirm->setText(tr("Confirm identity"));
    m_fail->setText(tr("Could not be established"));
    if (!m_request.id.isStored())
        return;
    fillMethods();
    const bool isEstablished = m_request.identityAt.has_value();
    const bool isAwaited = !isEstablished && stageAfter(m_request.stage, RequestMove::ConfirmIdentity);
    m_form->setVisible(isAwaited && m_mayHandle);
    m_answeredField->setVisible(m_request.stage == Request::Stage::IdentityRequested);
    m_established->setVisible(isEstablished || !m_mayHandle);
    if (isEstablished)
        m_established->setText(tr("%1 (level V%2), confirmed by %3 on %4")
                                   .arg(identityMethodWord(m_request.identityMethod))
                                   .arg(m_request.identityLevel)
                                   .arg(m_people.memberName(m_request.identityBy),
                                       QLocale().toString(m_request.identityAt->toLocal(), QLocale::ShortFormat)));
    else
        m_established->setText(tr("The identity has not been established yet."));
    setVisible(isEstablished || isAwaited);
}
