#pragma once

#include "app/agreements/agreement_file.h"
#include "ui/async/latest_answer.h"

#include <QDateTime>
#include <QWidget>

class ContactTable;
class PlainLabel;
class QDateTimeEdit;
class QPushButton;
class RecordFields;
class Session;

/// Incidents that a processor told us of: from the moment that they told us the clock of a breach runs
/// (art. 33 GDPR).
class ProcessorIncidentsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessorIncidentsView(Session &session, QWidget *parent = nullptr);

    void show(const ProcessorConduct &conduct);
    using QWidget::show;

signals:
    void saved();
    void failed(const Error &error);
    /// By its number in the register of breaches.
    void breachWanted(qint64 breach);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void record();
    void startTyping();
    /// Empty where nothing was told yet.
    QString typed() const;
    void putBack(const QString &typed);

    Session &m_session;
    ProcessorConduct m_conduct;
    PlainLabel *m_empty;
    ContactTable *m_table;
    PlainLabel *m_title;
    PlainLabel *m_warning;
    PlainLabel *m_toldLabel;
    QDateTimeEdit *m_told;
    QDateTime m_begun; ///< what m_told began with
    RecordFields *m_form;
    QPushButton *m_record;
    LatestAnswer<Result<ProcessorIncident>> m_answer;
};
