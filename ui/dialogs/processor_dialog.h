#pragma once

#include "app/base/result.h"
#include "app/consent/purpose.h"
#include "app/registers/processor.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class DateField;
class FormField;
class InlineBar;
class QComboBox;
class QLineEdit;
class QPushButton;
class Session;

/// Registers somebody who receives data from us: who they are to us, where they are, for which purpose they
/// get it and since when there is an agreement. Of who is registered already where they are reached and the
/// latter two. The core says no to what cannot be.
class ProcessorDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `purposeKey`: which one is chosen at first; any where it is empty.
    /// `known`: the name of who is registered already, with whom more was agreed; empty for a new one.
    ProcessorDialog(Session &session, const QList<Purpose> &purposes, const QString &purposeKey,
        QWidget *parent, const QString &known = {});

signals:
    void added(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void build();
    void submit();
    void registerNew();
    void agree();
    void take(const Result<Id<Processor>> &answer);
    void tell(const Error &error);

    Session &m_session;
    QList<Purpose> m_purposes;
    InlineBar *m_notice;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_country;
    QComboBox *m_purpose;
    QLineEdit *m_contact;
    DateField *m_agreementOn;
    DateField *m_agreementUntil;
    FormField *m_nameField;
    FormField *m_kindField;
    FormField *m_countryField;
    FormField *m_purposeField;
    FormField *m_contactField;
    FormField *m_agreementOnField;
    FormField *m_agreementUntilField;
    QPushButton *m_add;
    QPushButton *m_cancel;
    QString m_known;
    LatestAnswer<Result<Id<Processor>>> m_answer;
    LatestAnswer<Outcome> m_agreed;
};
