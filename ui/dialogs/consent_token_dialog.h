#pragma once

#include "app/documents/confirmation_letter.h"
#include "app/leaving/leaving_order.h"
#include "app/settings/organisation_profile.h"
#include "app/staff/permit.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class FormField;
class InlineBar;
class PlainLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class Services;

/// The code of a second step, shown once, with the message that asks for it: to be copied, or saved as a
/// draft for the mail program. Whoever has the code can confirm for the person, so it stays nowhere else.
class ConsentTokenDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Letter
    {
        ConfirmationFacts facts;
        QLocale::Language language = QLocale::Dutch;
        /// The address that consent is for; empty where the message does not go by e-mail.
        QString receiver = {};
        FilingSystem filingSystem = FilingSystem::Customers;
        /// Whose consent it is, as the trail names them, and the class of what that is for.
        QString contactRef = {};
        DataClass dataClass = DataClass::Standard;
    };

    ConsentTokenDialog(Services &services, const Permit &permit, const Letter &letter, QWidget *parent);
    ~ConsentTokenDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void retranslate();
    void write();
    void saveDraft();

    Services &m_services;
    Permit m_permit;
    Letter m_letter;
    ConfirmationLetter m_written;
    InlineBar *m_notice;
    PlainLabel *m_sentence;
    QLineEdit *m_code;
    QPlainTextEdit *m_text;
    FormField *m_codeField;
    FormField *m_textField;
    QPushButton *m_copyCode;
    QPushButton *m_copyText;
    QPushButton *m_save;
    QPushButton *m_close;
    LatestAnswer<Result<OrganisationProfile>> m_organisationAnswer;
    LatestAnswer<Result<LeftFile>> m_savedAnswer;
};
