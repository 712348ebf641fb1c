#pragma once

#include "app/base/result.h"
#include "app/requests/requests.h"

#include <QWidget>

class DateField;
class FormField;
class LeavingSaving;
class QComboBox;
class QPushButton;
class Session;

/// What is left to do once a request was decided: the document for the person, and telling whoever received
/// their data (art. 19 GDPR).
class RequestAnswer final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestAnswer(Session &session, QWidget *parent = nullptr);

    void setFile(const RequestFile &file, bool mayHandle);

signals:
    /// The document was written where it was asked for.
    void saved();
    /// A recipient confirmed that they were told; asks to record it.
    void toldWanted(const QString &recipient, QDate on);
    /// They cannot be told; `why` is a code of noticeObstacles.
    void impossibleWanted(const QString &recipient, const QString &why);
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillRecipients();
    void fillObstacles();
    void save();
    void tell();

    Session &m_session;
    RequestFile m_file;
    QPushButton *m_save;
    QComboBox *m_recipient;
    DateField *m_toldOn;
    FormField *m_recipientField;
    FormField *m_toldField;
    QPushButton *m_told;
    QComboBox *m_obstacle;
    FormField *m_obstacleField;
    QPushButton *m_impossible;
    LeavingSaving *m_saving;
};
