#pragma once

#include "app/requests/requests.h"

#include <QWidget>

class LeavingSaving;
class QPushButton;
class Session;

/// Saves the whole plan of a request as a table or on paper. Not there while there is none.
class RequestPlanExport final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPlanExport(Session &session, QWidget *parent = nullptr);

    void setFile(const RequestFile &file);

signals:
    void saved(const QString &sentence);
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void save(const QString &ending);
    void retranslate();

    Session &m_session;
    RequestFile m_file;
    QPushButton *m_table;
    QPushButton *m_paper;
    LeavingSaving *m_saving;
};
