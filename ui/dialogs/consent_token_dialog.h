#pragma once

#include "app/consent/consent_token.h"
#include "app/documents/confirmation_letter.h"
#include "app/formats/mail_draft.h"
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
    LatestAnswer<Outcome> m_savedAnswer;
};
