#pragma once

#include "app/requests/requests.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class DateField;
class FormField;
class InlineBar;
class QComboBox;
class QLineEdit;
class QPushButton;
class RequestAimForm;
class Session;

/// Takes in what somebody asks: what, when it reached us, and how.
class ContactRequestDialog final : public QDialog
{
    Q_OBJECT

public:
    ContactRequestDialog(Session &session, Id<Contact> contact, QWidget *parent);

    /// What is asked, as far as one knows it already.
    void propose(Request::Type type, const QString &remark);

signals:
    void opened(Id<Request> request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    Request::Type type() const;
    void fillChoices();
    void fillEarlier();
    /// The same is asked already: said before it is asked twice.
    void tellAlike();
    void submit();

    Session &m_session;
    Id<Contact> m_contact;
    InlineBar *m_notice;
    InlineBar *m_alike;
    QComboBox *m_type;
    DateField *m_receivedOn;
    QComboBox *m_channel;
    QLineEdit *m_remark;
    FormField *m_typeField;
    FormField *m_dayField;
    FormField *m_channelField;
    FormField *m_remarkField;
    QLineEdit *m_representative;
    QLineEdit *m_mandate;
    QComboBox *m_related;
    FormField *m_representativeField;
    FormField *m_mandateField;
    FormField *m_relatedField;
    /// What this person asked before; null until it is known.
    std::optional<QList<Request>> m_earlier;
    RequestAimForm *m_aim;
    QPushButton *m_open;
    QPushButton *m_cancel;
    LatestAnswer<Result<Id<Request>>> m_answer;
    LatestAnswer<Result<QList<Request>>> m_earlierAnswer;
};
