#pragma once

#include "app/base/result.h"
#include "app/requests/certificates.h"
#include "app/requests/requests.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class LeavingSaving;
class QPushButton;
class Session;

/// The verb that saves the signed certificate of a request that was carried out: what anybody can check
/// without the customer file.
class RequestCertificate final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestCertificate(Session &session, QWidget *parent = nullptr);

    void setFile(const RequestFile &file);

signals:
    void saved();
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void sign();
    void save(const Result<SignedCertificate> &certificate);

    Session &m_session;
    Request m_request;
    QPushButton *m_save;
    LeavingSaving *m_saving;
    LatestAnswer<Result<SignedCertificate>> m_signed;
};
