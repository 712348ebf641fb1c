#pragma once

#include "app/contacts/contacts.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class DateField;
class FormField;
class InlineBar;
class QComboBox;
class QLineEdit;
class QPushButton;
class Session;

/// Records something that happened with somebody on a day, from which retention terms run.
class StartMomentDialog final : public QDialog
{
    Q_OBJECT

public:
    StartMomentDialog(Session &session, Id<Contact> contact, QWidget *parent);

signals:
    void added();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    bool check();
    void submit();

    Session &m_session;
    Id<Contact> m_contact;
    InlineBar *m_notice;
    QComboBox *m_kind;
    DateField *m_on;
    QLineEdit *m_reference;
    QLineEdit *m_source;
    FormField *m_kindField;
    FormField *m_onField;
    FormField *m_referenceField;
    FormField *m_sourceField;
    QPushButton *m_add;
    QPushButton *m_cancel;
    LatestAnswer<Result<Id<RelationFact>>> m_answer;
};
