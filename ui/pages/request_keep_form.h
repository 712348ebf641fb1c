#pragma once

#include "app/requests/proposal.h"

#include <QJsonObject>
#include <QWidget>

class FormField;
class QComboBox;
class QLineEdit;
class QPushButton;

/// Keeps one more category out of an erasure, with a reason; or lets it go after all.
class RequestKeepForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestKeepForm(QWidget *parent = nullptr);

    /// `draft` is what the law asks; `plan` what is proposed now.
    void setPlans(const Proposal &draft, const Proposal &plan);
    /// The reason that was typed and what for, as a draft keeps it; empty where there is none.
    QJsonObject typed() const;
    /// Puts it back; the category is chosen once the plans are known.
    void putBack(const QJsonObject &typed);

signals:
    void keepWanted(DataCategory category, const QString &reason, ErasureException exception);
    void eraseWanted(DataCategory category);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateVerbs();
    void keep();
    DataCategory category() const;

    Proposal m_draft;
    Proposal m_plan;
    std::optional<int> m_wanted;
    QComboBox *m_category;
    QComboBox *m_exception;
    QLineEdit *m_reason;
    FormField *m_categoryField;
    FormField *m_exceptionField;
    FormField *m_reasonField;
    QPushButton *m_keep;
    QPushButton *m_erase;
};
