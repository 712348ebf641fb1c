#pragma once

#include "app/consent/purpose.h"
#include "app/handovers/handover_order.h"
#include "app/lists/saved_filter.h"
#include "app/registers/processor.h"

#include <QList>
#include <QWidget>

class FormField;
class QComboBox;
class QPushButton;

/// What a mailing list is asked for: the purpose, the channel, who receives it and of whom it is made.
class MailingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MailingForm(QWidget *parent = nullptr);

    /// Those of a filing system; what was chosen stays where it still can be.
    void setPurposes(const QList<Purpose> &purposes);
    void setProcessors(const QList<Processor> &processors);
    void setFilters(const QList<SavedFilter> &filters);
    /// Whether new recipients may be registered.
    void setRegistering(bool offered);
    void chooseRecipient(const QString &name);
    void retranslate();

    /// Whether there is anything to ask for.
    bool isComplete() const;
    HandoverQuestion question(FilingSystem filingSystem) const;
    const QList<Purpose> &purposes() const { return m_purposes; }
    QString purposeKey() const;
    /// As the page calls the recipient.
    QString recipientName() const;
    /// As the register calls the recipient; empty for our own use.
    QString registeredRecipient() const;

signals:
    /// What is asked for is another thing now.
    void changed();
    void recipientWanted();
    /// What was agreed with the chosen recipient is to be entered.
    void agreementWanted();

private:
    void offerChannels();
    void followRecipient();

    QList<Purpose> m_purposes;
    QList<SavedFilter> m_filters;
    QComboBox *m_purpose;
    QComboBox *m_channel;
    QComboBox *m_recipient;
    QComboBox *m_segment;
    FormField *m_purposeField;
    FormField *m_channelField;
    FormField *m_recipientField;
    FormField *m_segmentField;
    QPushButton *m_newRecipient;
    QPushButton *m_agreement;
    bool m_isRegistering = false;
};
