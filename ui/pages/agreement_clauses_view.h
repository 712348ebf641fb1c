#pragma once

#include "app/agreements/agreement_file.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class AgreementPapers;
class ContactTable;
class PlainLabel;
class QComboBox;
class QPushButton;
class RecordFields;
class Session;

/// The 28 clauses of an agreement: how each was found, by whom, and the form in which one is reviewed. What
/// is missing goes to the processor in a letter.
class AgreementClausesView final : public QWidget
{
    Q_OBJECT

public:
    AgreementClausesView(Session &session, AgreementPapers &papers, QWidget *parent = nullptr);

    void show(const AgreementFile &file);
    using QWidget::show;

signals:
    void saved();
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillTable();
    void fillForm();
    void showReview();
    QString formName() const;
    void record();
    void tell(const Error &error);
    AgreementClause clause() const;

    Session &m_session;
    AgreementPapers &m_papers;
    AgreementFile m_file;
    ContactTable *m_table;
    PlainLabel *m_name;
    PlainLabel *m_need;
    PlainLabel *m_before;
    RecordFields *m_form;
    QPushButton *m_record;
    QComboBox *m_language;
    QPushButton *m_pdf;
    QPushButton *m_html;
    LatestAnswer<Result<AgreementVerdict>> m_reviewAnswer;
};
