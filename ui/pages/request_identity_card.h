#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class Card;
class DateField;
class FormField;
class PlainLabel;
class QComboBox;
class QPushButton;
class RequestPeople;

/// The step in which somebody establishes who is asking, and by which means.
class RequestIdentityCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestIdentityCard(RequestPeople &people, QWidget *parent = nullptr);

    void setRequest(const Request &request, bool mayHandle, QDate today);

signals:
    /// With the day on which they answered what was asked about it; null where nothing was.
    void confirmWanted(const QString &method, QDate answeredOn);
    void failureWanted(const QString &method);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillMethods();
    void confirm();

    RequestPeople &m_people;
    Request m_request;
    bool m_mayHandle = false;
    Card *m_card;
    PlainLabel *m_established;
    QWidget *m_form;
    QComboBox *m_method;
    FormField *m_methodField;
    DateField *m_answeredOn;
    FormField *m_answeredField;
    QDate m_today;
    QPushButton *m_confirm;
    QPushButton *m_fail;
};
