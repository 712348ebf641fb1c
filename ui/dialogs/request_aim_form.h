#pragma once

#include "app/consent/purpose.h"
#include "app/requests/request.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class FormField;
class QComboBox;
class Session;

/// What within its kind a new request is about: to what somebody objects and limits it, on which ground they
/// want a restriction. Nothing for the other kinds.
class RequestAimForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestAimForm(Session &session, QWidget *parent = nullptr);

    void setType(Request::Type type);
    RequestAim aim() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void fillPurposes();
    /// Whether the request can be limited to it at all.
    bool isOffered(const Purpose &purpose) const;
    void showFields();

    Session &m_session;
    Request::Type m_type = Request::Type::Access;
    QList<Purpose> m_purposes;
    QComboBox *m_kind;
    QComboBox *m_purpose;
    QComboBox *m_channel;
    QComboBox *m_ground;
    FormField *m_kindField;
    FormField *m_purposeField;
    FormField *m_channelField;
    FormField *m_groundField;
    LatestAnswer<Result<QList<Purpose>>> m_purposesAnswer;
};
