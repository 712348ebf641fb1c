#pragma once

#include "app/base/id.h"
#include "app/base/result.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

struct Contact;
class DateField;
class FormField;
class InlineBar;
class QComboBox;
class QLineEdit;
class QPushButton;
class Session;

/// Orders that nothing of a contact, or of one category, is erased: why, on which ground, and until when.
class ContactHoldDialog final : public QDialog
{
    Q_OBJECT

public:
    ContactHoldDialog(Session &session, Id<Contact> contact, QWidget *parent);

signals:
    void held();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillScope();
    void submit();

    Session &m_session;
    Id<Contact> m_contact;
    InlineBar *m_notice;
    QLineEdit *m_reason;
    QLineEdit *m_ground;
    QComboBox *m_scope;
    DateField *m_review;
    FormField *m_reasonField;
    FormField *m_groundField;
    FormField *m_scopeField;
    FormField *m_reviewField;
    QPushButton *m_hold;
    QPushButton *m_cancel;
    LatestAnswer<Outcome> m_answer;
};
