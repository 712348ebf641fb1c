#pragma once

#include "app/registers/transfer_finding.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class ContactTable;
class InlineBar;
class PlainLabel;
class ProcessorsModel;
class QPushButton;
class Session;

/// What leaves the European Economic Area with one processor: what is wrong with it, the transfers that are
/// registered, and for each place what lets data go there.
class ProcessorTransfersTab final : public QWidget
{
    Q_OBJECT

public:
    /// `model`: the register that names and decisions come from; it outlives the tab.
    ProcessorTransfersTab(Session &session, const ProcessorsModel &model, QWidget *parent = nullptr);

    void showProcessor(const Processor &processor, bool mayChange);

signals:
    /// Something was stored.
    void told(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void fill();
    void tellFindings();
    void updateVerbs();
    void askForTransfer(const DataTransfer &transfer);
    void askToEnd();
    const DataTransfer *chosen() const;

    Session &m_session;
    const ProcessorsModel &m_model;
    Processor m_processor;
    bool m_mayChange = false;
    InlineBar *m_findings;
    InlineBar *m_notice;
    ContactTable *m_transfers;
    PlainLabel *m_noTransfers;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_end;
    PlainLabel *m_placesHeading;
    PlainLabel *m_places;
    LatestAnswer<Outcome> m_endAnswer;
};
