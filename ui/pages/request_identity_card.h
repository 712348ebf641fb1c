#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class Card;
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

    void setRequest(const Request &request, bool mayHandle);

signals:
    void confirmWanted(const QString &method);
    void failureWanted(const QString &method);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillMethods();

    RequestPeople &m_people;
    Request m_request;
    bool m_mayHandle = false;
    Card *m_card;
    PlainLabel *m_established;
    QWidget *m_form;
    QComboBox *m_method;
    FormField *m_methodField;
    QPushButton *m_confirm;
    QPushButton *m_fail;
};
