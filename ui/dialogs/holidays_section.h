#pragma once

#include "app/law/holidays.h"
#include "app/staff/permit.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

#include <optional>

class FormField;
class PlainLabel;
class QComboBox;
class Services;

/// Which days off end no period (domain.md 4.4): chosen once for the file; open requests follow at once.
class HolidaysSection final : public QWidget
{
    Q_OBJECT

public:
    HolidaysSection(Services &services, const Permit &permit, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMode(HolidayMode mode);
    void choose();
    void showMoved(const Result<int> &moved);

    Services &m_services;
    Permit m_permit;
    /// Nothing until it is known.
    std::optional<HolidayMode> m_kept;
    std::optional<int> m_moved;
    PlainLabel *m_heading;
    QComboBox *m_mode;
    FormField *m_modeField;
    PlainLabel *m_result;
    LatestAnswer<Result<HolidayMode>> m_modeAnswer;
    LatestAnswer<Result<int>> m_movedAnswer;
};
