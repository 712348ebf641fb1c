#include "ui/pages/mailing_form.h"

#include "app/documents/consent_words.h"
#include "app/documents/handover_words.h"
#include "app/handovers/handover_field.h"
#include "ui/look/icon.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

/// One of the words that mean so (meansOwnUse); no processor can have it.
constexpr auto ownUse = "own";

/// Chooses what was chosen before, else what comes first.
void chooseAgain(QComboBox *box, const QVariant &before)
{
    const int row = box->findData(before);
    box->setCurrentIndex(row >= 0 ? row : box->count() > 0 ? 0 : -1);
}

} // namespace

MailingForm::MailingForm(QWidget *parent)
    : QWidget(parent)
    , m_purpose(new QComboBox)
    , m_channel(new QComboBox)
    , m_recipient(new QComboBox)
    , m_segment(new QComboBox)
    , m_purposeField(new FormField(m_purpose))
    , m_channelField(new FormField(m_channel))
    , m_recipientField(new FormField(m_recipient))
    , m_segmentField(new FormField(m_segment))
    , m_newRecipient(new QPushButton)
    , m_agreement(new QPushButton)
{
    m_newRecipient->setIcon(icon(u"plus"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_purposeField, 0, 0);
    grid->addWidget(m_channelField, 0, 1);
    grid->addWidget(m_segmentField, 0, 2);
    grid->addWidget(m_recipientField, 1, 0);
    grid->addWidget(m_newRecipient, 1, 1, Qt::AlignLeft | Qt::AlignBottom);
    grid->addWidget(m_agreement, 1, 2, Qt::AlignLeft | Qt::AlignBottom);
    m_agreement->hide();
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    m_recipient->addItem(QString(), QString::fromLatin1(ownUse));
    m_segment->addItem(QString(), qint64(0));
    connect(m_purpose, &QComboBox::currentIndexChanged, this, [this] {
        offerChannels();
        emit changed();
    });
    for (QComboBox *box : {m_channel, m_recipient, m_segment})
        connect(box, &QComboBox::currentIndexChanged, this, &MailingForm::changed);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &MailingForm::followRecipient);
    connect(m_newRecipient, &QPushButton::clicked, this, &MailingForm::recipientWanted);
    connect(m_agreement, &QPushButton::clicked, this, &MailingForm::agreementWanted);
    retranslate();
}

void MailingForm::setPurposes(const QList<Purpose> &purposes)
{
    const QString before = purposeKey();
    {
        const QSignalBlocker quiet(m_purpose);
        m_purposes = purposes;
        m_purpose->clear();
        for (const Purpose &purpose : purposes)
            m_purpose->addItem(QString(), purpose.key);
        chooseAgain(m_purpose, before);
    }
    offerChannels();
    retranslate();
}

void MailingForm::setProcessors(const QList<Processor> &processors)
{
    const QVariant before = m_recipient->currentData();
    const QSignalBlocker quiet(m_recipient);
    while (m_recipient->count() > 1)
        m_recipient->removeItem(1);
    for (const Processor &processor : processors) {
        if (!processor.endedAt)
            m_recipient->addItem(visibleLine(processor.name), processor.name);
    }
    chooseAgain(m_recipient, before);
    followRecipient();
}

void MailingForm::setFilters(const QList<SavedFilter> &filters)
{
    const QVariant before = m_segment->currentData();
    const QSignalBlocker quiet(m_segment);
    m_filters = filters;
    while (m_segment->count() > 1)
        m_segment->removeItem(1);
    for (const SavedFilter &filter : filters)
        m_segment->addItem(visibleLine(filter.name), filter.id.number());
    chooseAgain(m_segment, before);
}

void MailingForm::setRegistering(bool offered)
{
    m_isRegistering = offered;
    m_newRecipient->setVisible(offered);
    followRecipient();
}

void MailingForm::followRecipient()
{
    m_agreement->setVisible(m_isRegistering && !registeredRecipient().isEmpty());
}

void MailingForm::chooseRecipient(const QString &name)
{
    if (const int row = m_recipient->findData(name); row >= 0)
        m_recipient->setCurrentIndex(row);
}

void MailingForm::offerChannels()
{
    const QVariant before = m_channel->currentData();
    const QSignalBlocker quiet(m_channel);
    m_channel->clear();
    const int row = m_purpose->currentIndex();
    if (row < 0)
        return;
    for (const Channel channel : allChannels) {
        if (m_purposes[row].channels.contains(channel) && reachesFromList(channel))
            m_channel->addItem(channelWord(channel), static_cast<int>(channel));
    }
    chooseAgain(m_channel, before);
}

void MailingForm::retranslate()
{
    m_purposeField->setLabel(tr("Purpose"));
    m_channelField->setLabel(tr("Channel"));
    m_recipientField->setLabel(tr("Recipient"));
    m_segmentField->setLabel(tr("Of whom"));
    m_newRecipient->setText(tr("New recipient…"));
    m_agreement->setText(tr("Agreement with the recipient…"));
    m_recipient->setItemText(0, recipientWord({}));
    m_segment->setItemText(0, tr("Everybody in this filing system"));
    for (int row = 0; row < m_purpose->count(); ++row)
        m_purpose->setItemText(row,
            visibleLine(inSpokenLanguage(m_purposes[row].wording.titleNl, m_purposes[row].wording.titleEn)));
    for (int row = 0; row < m_channel->count(); ++row)
        m_channel->setItemText(row, channelWord(static_cast<Channel>(m_channel->itemData(row).toInt())));
}

bool MailingForm::isComplete() const
{
    return m_purpose->currentIndex() >= 0 && m_channel->currentIndex() >= 0;
}

QString MailingForm::purposeKey() const
{
    return m_purpose->currentData().toString();
}

QString MailingForm::registeredRecipient() const
{
    return m_recipient->currentIndex() > 0 ? m_recipient->currentData().toString() : QString();
}

QString MailingForm::recipientName() const
{
    return m_recipient->currentText();
}

HandoverQuestion MailingForm::question(FilingSystem filingSystem) const
{
    HandoverQuestion question{.filingSystem = filingSystem,
        .purposeKey = purposeKey(),
        .channel = static_cast<Channel>(m_channel->currentData().toInt()),
        .recipient = m_recipient->currentData().toString()};
    for (const SavedFilter &filter : m_filters) {
        if (filter.id.number() == m_segment->currentData().toLongLong())
            question.segment = filter.filter;
    }
    return question;
}
