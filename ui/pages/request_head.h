#pragma once

#include "app/law/holidays.h"
#include "app/requests/request.h"

#include <QWidget>

class Pill;
class PlainLabel;
class QPushButton;
class RequestPeople;

/// What a request is, about whom, how far it is and how long it may still take.
class RequestHead final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestHead(RequestPeople &people, QWidget *parent = nullptr);

    void setRequest(const Request &request, QDate today, HolidayMode holidays);

signals:
    void personWanted(Id<Contact> contact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    RequestPeople &m_people;
    Request m_request;
    QDate m_today;
    HolidayMode m_holidays = HolidayMode::Core;
    PlainLabel *m_title;
    QPushButton *m_person;
    PlainLabel *m_dates;
    PlainLabel *m_remark;
    Pill *m_stage;
    Pill *m_deadline;
};
