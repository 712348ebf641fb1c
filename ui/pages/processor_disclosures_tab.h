#pragma once

#include "app/consent/purpose.h"
#include "app/registers/processors.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class ContactTable;
class InlineBar;
class PlainLabel;
class Session;

/// Of how many real people lists told this recipient, for each purpose: from the recorded disclosures.
class ProcessorDisclosuresTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessorDisclosuresTab(Session &session, QWidget *parent = nullptr);

    void showProcessor(Id<Processor> processor, const QList<Purpose> &purposes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const Result<QList<ProcessorDisclosures>> &went);
    void retranslate();
    void fill();

    Session &m_session;
    QList<Purpose> m_purposes;
    QList<ProcessorDisclosures> m_went;
    InlineBar *m_notice;
    PlainLabel *m_sentence;
    ContactTable *m_table;
    LatestAnswer<Result<QList<ProcessorDisclosures>>> m_answer;
};
