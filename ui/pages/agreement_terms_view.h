#pragma once

#include "app/agreements/agreement_file.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class RecordFields;
class PlainLabel;
class QPushButton;
class Session;

/// What is recorded of one agreement, its days and its terms; or of a new one that is to be proposed.
class AgreementTermsView final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementTermsView(Session &session, QWidget *parent = nullptr);

    /// Without an agreement a new one of this processor is typed.
    void show(Id<Processor> processor, const std::optional<Agreement> &agreement);
    using QWidget::show;
    /// Goes to the field of a fact of a draft, "agreement.notice" or "terms.breach-hours".
    void openFact(const QString &fact);

signals:
    void saved(Id<Agreement> agreement);
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    QString formName() const;
    void save();
    void tell(const Error &error);
    Agreement typed() const;

    Session &m_session;
    Id<Processor> m_processor;
    std::optional<Agreement> m_agreement;
    PlainLabel *m_daysTitle;
    RecordFields *m_days;
    PlainLabel *m_termsTitle;
    PlainLabel *m_termsHelp;
    RecordFields *m_terms;
    QPushButton *m_save;
    Id<Agreement> m_saving;
    LatestAnswer<Result<Id<Agreement>>> m_addAnswer;
    LatestAnswer<Outcome> m_changeAnswer;
};
