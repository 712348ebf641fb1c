#pragma once

#include "app/base/filing_system.h"
#include "app/consent/consents.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class FormField;
class PlainLabel;
class QLineEdit;
class QPushButton;
class Services;

/// Records the second step by the code that the person gave back. At the desk it counts as reported: nobody
/// saw the person do it.
class ConsentCodeDialog final : public QDialog
{
    Q_OBJECT

public:
    ConsentCodeDialog(Services &services, const Permit &permit, FilingSystem filingSystem, QWidget *parent);

signals:
    void recorded(const RecordedConsent &recorded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();

    Services &m_services;
    Permit m_permit;
    FilingSystem m_filingSystem;
    PlainLabel *m_sentence;
    QLineEdit *m_code;
    FormField *m_codeField;
    QPushButton *m_record;
    QPushButton *m_cancel;
    LatestAnswer<Result<RecordedConsent>> m_answer;
};
