#pragma once

#include "app/base/result.h"
#include "app/requests/requests.h"

#include <QWidget>

class LeavingSaving;
class QPushButton;
class Session;

/// The document for the person, once a request was decided.
class RequestAnswer final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestAnswer(Session &session, QWidget *parent = nullptr);

    void setFile(const RequestFile &file);

signals:
    /// The document was written where it was asked for.
    void saved();
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void save();

    Session &m_session;
    RequestFile m_file;
    QPushButton *m_save;
    LeavingSaving *m_saving;
};
