#pragma once

#include "app/base/result.h"
#include "app/staff/permit.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

#include <optional>

class FormField;
class PlainLabel;
class QComboBox;
class QPushButton;
class Services;

/// In which month the financial year ends, from which duties on the books count: chosen once for the file;
/// every term follows at once.
class FinancialYearSection final : public QWidget
{
    Q_OBJECT

public:
    FinancialYearSection(Services &services, const Permit &permit, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMonth(int month);
    void offer();
    void choose();
    void showChosen(const Outcome &outcome);

    Services &m_services;
    Permit m_permit;
    /// Nothing until it is known.
    std::optional<int> m_kept;
    bool m_isChosen = false;
    PlainLabel *m_heading;
    QComboBox *m_month;
    FormField *m_monthField;
    QPushButton *m_compute;
    PlainLabel *m_result;
    LatestAnswer<Result<int>> m_monthAnswer;
    LatestAnswer<Outcome> m_chosenAnswer;
};
