#pragma once

#include "app/agreements/agreement_file.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class AgreementPapers;
class ContactTable;
class PlainLabel;
class QPushButton;
class RecordFields;
class Session;

/// Audits, reports and certificates of a processor: asked for, received, refused, followed up; with the files
/// that show it (art. 28(1), (3)(h) and (5) GDPR).
class ProcessorAuditsView final : public QWidget
{
    Q_OBJECT

public:
    ProcessorAuditsView(Session &session, AgreementPapers &papers, QWidget *parent = nullptr);

    void show(const ProcessorConduct &conduct);
    using QWidget::show;

signals:
    void saved();
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void fill();
    void fillForm();
    void showAudit(const ProcessorAudit *audit);
    /// Of which processor and which audit; a new one is number 0.
    QString formName() const;
    void begin();
    void record();
    void attach();
    void openFile();
    const ProcessorAudit *chosen() const;
    const AgreementDocument *file() const;

    Session &m_session;
    AgreementPapers &m_papers;
    ProcessorConduct m_conduct;
    bool m_isNew = false;
    PlainLabel *m_empty;
    ContactTable *m_table;
    QPushButton *m_begin;
    QPushButton *m_attach;
    QPushButton *m_open;
    PlainLabel *m_title;
    RecordFields *m_form;
    QPushButton *m_record;
    LatestAnswer<Result<Id<ProcessorAudit>>> m_addAnswer;
    LatestAnswer<Outcome> m_changeAnswer;
    LatestAnswer<Result<AgreementDocument>> m_readAnswer;
    LatestAnswer<Result<Id<AgreementDocument>>> m_keepAnswer;
    LatestAnswer<Result<AgreementDocument>> m_openAnswer;
};
