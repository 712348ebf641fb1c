#pragma once

#include "app/requests/requests.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class ContactChoice;
class DateField;
class EvidenceField;
class FormField;
class InlineBar;
class QComboBox;
class QLineEdit;
class QMimeData;
class QPushButton;
class RequestAimForm;
class Session;

/// Takes in what somebody asks: what, when it reached us, and how.
class ContactRequestDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `contact`: whose request it is; of nobody yet, the form asks whose.
    ContactRequestDialog(Session &session, Id<Contact> contact, QWidget *parent);

    /// Keeps a letter that was dropped, and begins the form with what it says of itself. False where nothing
    /// in it can be kept.
    bool takeLetter(const QMimeData *letter);

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
    void chooseContact(Id<Contact> contact);
    void showRepresentative();
    /// The day, the channel, the sender and the subject of a letter, where nobody said otherwise yet.
    void readLetter(const QString &problem);
    /// The same is asked already: said before it is asked twice.
    void tellAlike();
    void submit();

    Session &m_session;
    Id<Contact> m_contact;
    InlineBar *m_notice;
    InlineBar *m_alike;
    ContactChoice *m_choice;
    FormField *m_choiceField;
    EvidenceField *m_letter;
    FormField *m_letterField;
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
    /// Where the representative is reached.
    QLineEdit *m_street;
    QLineEdit *m_postcode;
    QLineEdit *m_town;
    QLineEdit *m_email;
    QComboBox *m_related;
    FormField *m_representativeField;
    FormField *m_mandateField;
    FormField *m_streetField;
    FormField *m_postcodeField;
    FormField *m_townField;
    FormField *m_emailField;
    FormField *m_relatedField;
    /// What this person asked before; null until it is known.
    std::optional<QList<Request>> m_earlier;
    RequestAimForm *m_aim;
    QPushButton *m_open;
    QPushButton *m_cancel;
    LatestAnswer<Result<Id<Request>>> m_answer;
    LatestAnswer<Result<QList<Request>>> m_earlierAnswer;
};
