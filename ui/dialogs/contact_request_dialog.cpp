#include "ui/dialogs/contact_request_dialog.h"

#include "app/documents/error_sentence.h"
#include "app/documents/request_words.h"
#include "ui/dialogs/contact_choice.h"
#include "ui/dialogs/evidence_field.h"
#include "ui/dialogs/form_draft.h"
#include "ui/dialogs/request_aim_form.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/tab_order.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace {

constexpr std::array channels = {Request::Channel::Email, Request::Channel::Phone, Request::Channel::Post,
    Request::Channel::InPerson, Request::Channel::Form};

} // namespace

ContactRequestDialog::ContactRequestDialog(Session &session, Id<Contact> contact, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_contact(contact)
    , m_notice(new InlineBar(this))
    , m_alike(new InlineBar(this))
    , m_choice(new ContactChoice(session))
    , m_choiceField(new FormField(m_choice, this))
    , m_letter(new EvidenceField(EvidenceField::Of::Letter))
    , m_letterField(new FormField(m_letter, this))
    , m_type(new QComboBox)
    , m_receivedOn(new DateField)
    , m_channel(new QComboBox)
    , m_remark(new QLineEdit)
    , m_typeField(new FormField(m_type, this))
    , m_dayField(new FormField(m_receivedOn, this))
    , m_channelField(new FormField(m_channel, this))
    , m_remarkField(new FormField(m_remark, this))
    , m_representative(new QLineEdit)
    , m_mandate(new QLineEdit)
    , m_street(new QLineEdit)
    , m_postcode(new QLineEdit)
    , m_town(new QLineEdit)
    , m_email(new QLineEdit)
    , m_related(new QComboBox)
    , m_representativeField(new FormField(m_representative, this))
    , m_mandateField(new FormField(m_mandate, this))
    , m_streetField(new FormField(m_street, this))
    , m_postcodeField(new FormField(m_postcode, this))
    , m_townField(new FormField(m_town, this))
    , m_emailField(new FormField(m_email, this))
    , m_relatedField(new FormField(m_related, this))
    , m_aim(new RequestAimForm(session, this))
    , m_open(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_answer([this](const Result<Id<Request>> &answer) {
        m_open->setEnabled(true);
        if (!answer) {
            m_notice->tell(Tone::Danger, errorSentence(answer.error()));
            return;
        }
        emit opened(*answer);
        accept();
    })
    , m_earlierAnswer([this](const Result<QList<Request>> &answer) {
        const bool isFirst = !m_earlier;
        m_earlier = answer ? *answer : QList<Request>();
        fillEarlier();
        // Once there is everything that can have been chosen.
        if (isFirst && m_choiceField->isHidden())
            new FormDraft(this, m_session, QStringLiteral("request"), m_contact, m_notice);
        tellAlike();
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(480)); // the name of a letter, and who was found, can be read beside the verbs
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (FormField *field : {m_letterField, m_choiceField, m_typeField, m_dayField, m_channelField,
             m_remarkField, m_representativeField, m_mandateField, m_relatedField})
        layout->addWidget(field);
    layout->insertWidget(layout->indexOf(m_typeField) + 1, m_aim);
    auto *reached = new QGridLayout;
    reached->setSpacing(8);
    reached->addWidget(m_streetField, 0, 0);
    reached->addWidget(m_emailField, 0, 1);
    reached->addWidget(m_postcodeField, 1, 0);
    reached->addWidget(m_townField, 1, 1);
    layout->insertLayout(layout->indexOf(m_mandateField) + 1, reached);
    tabAfter(m_mandate, {m_street, m_email, m_postcode, m_town});
    connect(m_representative, &QLineEdit::textChanged, this, &ContactRequestDialog::showRepresentative);
    showRepresentative();
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_open);
    auto *whole = new QVBoxLayout(this);
    whole->setSpacing(12);
    whole->addWidget(m_notice);
    whole->addWidget(m_alike);
    whole->addWidget(new FormScroll(form, this), 1);
    whole->addLayout(verbs);
    tabAfter(m_cancel, {m_open});
    m_notice->clear();
    m_alike->clear();
    m_letter->takeDropsOn(this);
    setVariant(m_open, ButtonVariant::Primary);
    m_open->setDefault(true);
    m_receivedOn->setToday([&session] { return session.today(); });
    m_receivedOn->setDate(session.today());
    connect(m_receivedOn, &DateField::problemChanged, m_dayField, &FormField::setError);
    connect(m_type, &QComboBox::activated, this, &ContactRequestDialog::tellAlike);
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] { m_aim->setType(type()); });
    connect(m_open, &QPushButton::clicked, this, &ContactRequestDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choice, &ContactChoice::chosenChanged, this, &ContactRequestDialog::chooseContact);
    connect(m_letter, &EvidenceField::problemChanged, this, &ContactRequestDialog::readLetter);
    m_choiceField->setVisible(!contact.isStored());
    retranslate();
    if (contact.isStored())
        chooseContact(contact);
    else // what was typed comes back; whose request it is, somebody chooses again
        new FormDraft(this, session, QStringLiteral("request"), {}, m_notice);
}

void ContactRequestDialog::chooseContact(Id<Contact> contact)
{
    m_contact = contact;
    m_choiceField->clearError();
    m_earlier.reset();
    m_earlierAnswer.forget();
    fillEarlier();
    tellAlike();
    if (contact.isStored())
        m_earlierAnswer.expect(
            m_session.services().requests().ofContact(m_session.permit(), m_session.filingSystem(), contact));
}

/// Nobody is asked for the address of nobody.
void ContactRequestDialog::showRepresentative()
{
    const bool isThere = !m_representative->text().trimmed().isEmpty();
    for (FormField *field : {m_streetField, m_postcodeField, m_townField, m_emailField})
        field->setVisible(isThere);
}

bool ContactRequestDialog::takeLetter(const QMimeData *letter)
{
    return m_letter->take(letter);
}

void ContactRequestDialog::readLetter(const QString &problem)
{
    m_letterField->setError(problem);
    const auto &letter = m_letter->evidence();
    if (!problem.isEmpty() || !letter)
        return;
    const RequestLetter kept{letter->name, letter->mediaType, letter->content};
    if (auto may = checkLetter(kept); !may) {
        m_letterField->setError(errorSentence(may.error()));
        return;
    }
    const auto heads = headsOf(kept);
    m_channel->setCurrentIndex(
        m_channel->findData(int(heads ? Request::Channel::Email : Request::Channel::Post)));
    if (!heads)
        return;
    if (heads->sentOn.isValid()) {
        m_receivedOn->setDate(heads->sentOn);
        m_dayField->setHelp(tr("The day on which the message says it was sent. Check that it is the day it "
                               "reached the organisation; the term runs from there."));
    }
    if (m_remark->text().isEmpty())
        m_remark->setText(heads->subject.simplified());
    if (!m_choiceField->isHidden())
        m_choice->offer(heads->sender);
}

void ContactRequestDialog::propose(Request::Type type, const QString &remark)
{
    m_type->setCurrentIndex(m_type->findData(int(type)));
    m_remark->setText(remark);
}

void ContactRequestDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ContactRequestDialog::retranslate()
{
    setWindowTitle(tr("New request"));
    m_letterField->setLabel(tr("The letter or message"));
    m_letterField->setHelp(tr("It is kept with the request, encrypted like everything else."));
    m_choiceField->setLabel(tr("Whose request it is"));
    m_choiceField->setRequired(true);
    m_typeField->setLabel(tr("What is asked"));
    m_dayField->setLabel(tr("Received on"));
    m_dayField->setHelp(tr("The day it reached the organisation; the term runs from there."));
    m_channelField->setLabel(tr("How it came in"));
    m_remarkField->setLabel(tr("Remark"));
    m_representativeField->setLabel(tr("Who asks in their stead"));
    m_representativeField->setHelp(tr("Only where somebody else asks: a lawyer, a parent, a guardian."));
    m_mandateField->setLabel(tr("What entitles them to"));
    m_streetField->setLabel(tr("Their street and number"));
    m_postcodeField->setLabel(tr("Their postcode"));
    m_townField->setLabel(tr("Their town"));
    m_emailField->setLabel(tr("Their e-mail address"));
    m_relatedField->setLabel(tr("Belongs to"));
    m_relatedField->setHelp(
        tr("Another request from the same letter, or a closed one that this follows on."));
    m_open->setText(tr("Open request"));
    m_cancel->setText(tr("Cancel"));
    fillChoices();
    fillEarlier();
}

Request::Type ContactRequestDialog::type() const
{
    return static_cast<Request::Type>(m_type->currentData().toInt());
}

void ContactRequestDialog::fillChoices()
{
    const int type = m_type->currentIndex();
    const int channel = m_channel->currentIndex();
    m_type->clear();
    m_channel->clear();
    for (const Request::Type known : allRequestTypes)
        m_type->addItem(typeWord(known), int(known));
    for (const Request::Channel known : channels)
        m_channel->addItem(channelWord(known), int(known));
    m_type->setCurrentIndex(std::max(0, type));
    m_channel->setCurrentIndex(std::max(0, channel));
}

void ContactRequestDialog::fillEarlier()
{
    const QVariant chosen = m_related->currentData();
    m_related->clear();
    m_related->addItem(tr("It stands alone"), qint64{0});
    const QList<Request> earlier = m_earlier.value_or(QList<Request>());
    for (const Request &request : earlier) {
        if (request.stage == Request::Stage::Duplicate)
            continue;
        m_related->addItem(
            tr("%1, received %2, %3")
                .arg(typeWord(request.type), QLocale().toString(request.receivedOn, QLocale::ShortFormat),
                    stageWord(request.stage).toLower()),
            request.id.number());
    }
    m_related->setCurrentIndex(std::max(0, m_related->findData(chosen)));
    m_relatedField->setVisible(m_related->count() > 1);
}

void ContactRequestDialog::tellAlike()
{
    const QList<Request> earlier = m_earlier.value_or(QList<Request>());
    const auto alike = std::find_if(earlier.cbegin(), earlier.cend(),
        [this](const Request &request) { return request.isOpen() && request.type == type(); });
    if (alike == earlier.cend())
        m_alike->clear();
    else
        m_alike->tell(Tone::Warn,
            tr("This person asked the same already, received on %1. Open a new one only if it asks more.")
                .arg(QLocale().toString(alike->receivedOn, QLocale::ShortFormat)));
}

void ContactRequestDialog::submit()
{
    m_notice->clear();
    if (!m_contact.isStored()) {
        m_choiceField->setError(tr("Choose whose request it is."));
        m_choice->setFocus();
        return;
    }
    if (m_letterField->hasError()) {
        m_letter->setFocus(); // what cannot be kept is taken away first, and not left out unseen
        return;
    }
    if (m_letter->isReading()) {
        m_notice->tell(Tone::Info, tr("The letter is still being read. Try again in a moment."));
        return;
    }
    if (!m_receivedOn->date()) {
        m_dayField->setError(tr("Say on which day the request was received."));
        m_receivedOn->setFocus();
        return;
    }
    m_open->setEnabled(false);
    const auto &letter = m_letter->evidence();
    m_answer.expect(m_session.services().requests().open(m_session.permit(), m_session.filingSystem(),
        {.type = type(),
            .contact = m_contact,
            .receivedOn = *m_receivedOn->date(),
            .channel = static_cast<Request::Channel>(m_channel->currentData().toInt()),
            .remark = m_remark->text(),
            .representative = m_representative->text(),
            .mandate = m_mandate->text(),
            .representativeAddress = m_representative->text().trimmed().isEmpty()
                ? RepresentativeAddress()
                : RepresentativeAddress{.street = m_street->text(),
                      .postcode = m_postcode->text(),
                      .town = m_town->text(),
                      .email = m_email->text()},
            .aim = m_aim->aim(),
            .related = Id<Request>(m_related->currentData().toLongLong()),
            .letter = letter ? std::optional(RequestLetter{letter->name, letter->mediaType, letter->content})
                             : std::nullopt}));
}
