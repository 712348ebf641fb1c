#include "ui/dialogs/request_aim_form.h"

#include "app/consent/purposes.h"
#include "app/documents/consent_words.h"
#include "app/documents/restriction_words.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

RequestAimForm::RequestAimForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(new QComboBox)
    , m_purpose(new QComboBox)
    , m_channel(new QComboBox)
    , m_ground(new QComboBox)
    , m_kindField(new FormField(m_kind))
    , m_purposeField(new FormField(m_purpose))
    , m_channelField(new FormField(m_channel))
    , m_groundField(new FormField(m_ground))
    , m_purposesAnswer([this](const Result<QList<Purpose>> &answer) {
        m_purposes = answer ? *answer : QList<Purpose>();
        fill();
    })
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (FormField *field : {m_kindField, m_purposeField, m_channelField, m_groundField})
        column->addWidget(field);
    retranslate();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RequestAimForm::fillPurposes);
    m_purposesAnswer.expect(session.services().purposes().list(session.permit()));
}

void RequestAimForm::setType(Request::Type type)
{
    m_type = type;
    showFields();
    fillPurposes();
}

RequestAim RequestAimForm::aim() const
{
    RequestAim aim;
    if (m_type == Request::Type::Objection)
        aim.kind = static_cast<RequestAim::Kind>(m_kind->currentData().toInt());
    if (m_type == Request::Type::Objection || m_type == Request::Type::ConsentWithdrawal) {
        aim.purposeKey = m_purpose->currentData().toString();
        if (const int channel = m_channel->currentData().toInt(); channel != 0)
            aim.channel = static_cast<Channel>(channel);
    }
    if (m_type == Request::Type::Restriction)
        aim.ground = static_cast<RestrictionGround>(m_ground->currentData().toInt());
    return aim;
}

void RequestAimForm::showFields()
{
    const bool isObjection = m_type == Request::Type::Objection;
    const bool isLimitable = isObjection || m_type == Request::Type::ConsentWithdrawal;
    m_kindField->setVisible(isObjection);
    m_purposeField->setVisible(isLimitable);
    m_channelField->setVisible(isLimitable);
    m_groundField->setVisible(m_type == Request::Type::Restriction);
    setVisible(isLimitable || m_type == Request::Type::Restriction);
}

void RequestAimForm::fill()
{
    const int kind = m_kind->currentIndex();
    const int channel = m_channel->currentIndex();
    const int ground = m_ground->currentIndex();
    const QSignalBlocker still(m_kind);
    for (QComboBox *box : {m_kind, m_channel, m_ground})
        box->clear();
    m_kind->addItem(tr("Direct marketing: stopped at once"), int(RequestAim::Kind::OfItsType));
    m_kind->addItem(
        tr("Their own situation: restricted until it is decided"), int(RequestAim::Kind::OwnSituation));
    m_channel->addItem(tr("All channels"), 0);
    for (const Channel each : allChannels)
        m_channel->addItem(channelWord(each), int(each));
    for (const RestrictionGround each : allRestrictionGrounds)
        m_ground->addItem(restrictionWord(each), int(each));
    m_kind->setCurrentIndex(std::max(0, kind));
    m_channel->setCurrentIndex(std::max(0, channel));
    m_ground->setCurrentIndex(std::max(0, ground));
    fillPurposes();
}

void RequestAimForm::fillPurposes()
{
    const bool isDutch = QLocale().language() == QLocale::Dutch;
    const QVariant chosen = m_purpose->currentData();
    m_purpose->clear();
    m_purpose->addItem(tr("Everything that it is about"), QString());
    for (const Purpose &each : std::as_const(m_purposes)) {
        if (isOffered(each))
            m_purpose->addItem(isDutch ? each.wording.titleNl : each.wording.titleEn, each.key);
    }
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(chosen)));
}

bool RequestAimForm::isOffered(const Purpose &purpose) const
{
    if (purpose.endedAt || !purpose.appliesTo.contains(m_session.filingSystem()))
        return false;
    if (m_type == Request::Type::ConsentWithdrawal)
        return purpose.asksConsent();
    if (m_kind->currentData().toInt() == int(RequestAim::Kind::OwnSituation))
        return purpose.basis == LawfulBasis::PublicTask || purpose.weighsInterests(); // art. 21(1) GDPR
    return purpose.promotes();
}

void RequestAimForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestAimForm::retranslate()
{
    m_kindField->setLabel(tr("To what they object"));
    m_purposeField->setLabel(tr("Limited to the purpose"));
    m_channelField->setLabel(tr("Limited to the channel"));
    m_groundField->setLabel(tr("Why it is restricted"));
    m_groundField->setHelp(tr("The data is restricted as soon as the request is opened."));
    fill();
    showFields();
}
