#pragma once

#include "app/base/filing_system.h"
#include "app/documents/chain_report.h"

#include <QWidget>

class LeavingSaving;
class QPushButton;
class Session;

/// Of whose data a chain that is saved tells, as documents and the trail name them; nobody where empty.
struct ChainSubject
{
    FilingSystem filingSystem = FilingSystem::Customers;
    QString contactRef = {};
};

/// The verbs that save the chain: as a drawing, as a document, as a table.
class ChainSaving final : public QWidget
{
    Q_OBJECT

public:
    explicit ChainSaving(Session &session, QWidget *parent = nullptr);

    /// What is saved from now on.
    void setReport(const ChainReport &report, const ChainSubject &subject);
    void save(ChainFormat format);

signals:
    void saved();
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Session &m_session;
    LeavingSaving *m_saving;
    ChainReport m_report;
    ChainSubject m_subject;
    QPushButton *m_svg;
    QPushButton *m_pdf;
    QPushButton *m_csv;
};
