#pragma once

#include "app/base/result.h"
#include "app/consent/purpose.h"
#include "app/registers/processor.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class FormField;
class InlineBar;
class QComboBox;
class QLineEdit;
class QPushButton;
class Session;

/// Registers somebody who receives data from us: who they are to us, where they are, and for which purpose
/// they get it. The core says no to what cannot be.
class ProcessorDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `purposeKey`: which one is chosen at first; any where it is empty.
    ProcessorDialog(
        Session &session, const QList<Purpose> &purposes, const QString &purposeKey, QWidget *parent);

signals:
    void added(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();
    void take(const Result<Id<Processor>> &answer);

    Session &m_session;
    QList<Purpose> m_purposes;
    InlineBar *m_notice;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_country;
    QComboBox *m_purpose;
    FormField *m_nameField;
    FormField *m_kindField;
    FormField *m_countryField;
    FormField *m_purposeField;
    QPushButton *m_add;
    QPushButton *m_cancel;
    LatestAnswer<Result<Id<Processor>>> m_answer;
};
