#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class Card;
class ContactTable;
class FormField;
class InlineBar;
class PlainLabel;
class QLineEdit;
class QPushButton;
class RequestEvidenceOpener;
class RequestPeople;
class Session;

/// How a request came in: the letters, opened inside, and where whoever asks in the person's stead is
/// reached. Not there while there is neither.
class RequestReceivedCard final : public QWidget
{
    Q_OBJECT

public:
    RequestReceivedCard(Session &session, RequestPeople &people, QWidget *parent = nullptr);

    void setFile(const RequestFile &file, bool mayHandle);

signals:
    /// It was recorded that who may decide opened a letter.
    void evidenceOpened();
    /// The representative is reached there from now on.
    void addressWanted(const RepresentativeAddress &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void open();
    void retranslate();
    void showRepresentative();
    void setAddressShown(bool shown);
    void showAddress();
    /// Until the plan is approved, whose answer goes where the approver saw it would.
    bool mayBeMoved() const;

    RequestFile m_file;
    bool m_mayHandle = false;
    bool m_isAddressShown = false;
    Card *m_card;
    InlineBar *m_notice;
    ContactTable *m_letters;
    QPushButton *m_open;
    PlainLabel *m_representative;
    QWidget *m_form;
    QLineEdit *m_street;
    QLineEdit *m_email;
    QLineEdit *m_postcode;
    QLineEdit *m_town;
    FormField *m_streetField;
    FormField *m_emailField;
    FormField *m_postcodeField;
    FormField *m_townField;
    QPushButton *m_change;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    RequestEvidenceOpener *m_opener;
};
