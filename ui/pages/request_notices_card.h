#pragma once

#include "app/requests/request_notices.h"
#include "app/requests/requests.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class Card;
class DateField;
class FormField;
class LeavingSaving;
class PlainLabel;
class QCheckBox;
class QComboBox;
class QPushButton;
class QTableView;
class QTimer;
class RequestNoticesModel;
class Session;

/// How many of these could not be written out any more once the request is carried out, and are not.
int unwrittenNotices(const Request &request, const QList<RequestNotice> &notices);

/// Whoever holds data of the person is told what becomes of it (art. 19 GDPR): who they are down the chain,
/// the notices as letters, messages or a table, and how far each is.
class RequestNoticesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestNoticesCard(Session &session, QWidget *parent = nullptr);

    void setFile(const RequestFile &file, bool mayHandle);

signals:
    /// Something of them changed; says so in one sentence.
    void changed(const QString &sentence);
    /// A recipient confirmed that they were told; asks to record it.
    void toldWanted(const QString &recipient, QDate on);
    /// They cannot be told; `why` is a code of noticeObstacles.
    void impossibleWanted(const QString &recipient, const QString &why);
    void failed(const Error &error);
    /// The recipients of the request are shown.
    void listed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Written
    {
        Id<Request> request = {};
        QStringList recipients = {};
        NoticeFormat format = NoticeFormat::Pdf;
    };

    void arrange();
    void connectVerbs();
    void retranslate();
    void fillChoices();
    void showNotices(const QList<RequestNotice> &notices);
    void fitTable();
    void showVerbs();
    QString chosen() const;
    void write();
    void save(const QList<NoticeSheet> &sheets);
    void recordSent();
    void tell();
    void recordImpossible();
    /// Nobody takes a reason that was chosen for another recipient, or for none.
    void forgetObstacle();
    std::optional<QDate> day();

    Session &m_session;
    RequestFile m_file;
    bool m_mayHandle = false;
    NoticeFormat m_format = NoticeFormat::Pdf;
    /// What is being saved: the page may show another request before it is.
    Written m_written;
    Card *m_card;
    PlainLabel *m_hint;
    RequestNoticesModel *m_model;
    QTableView *m_table;
    QComboBox *m_formats;
    FormField *m_formatField;
    QCheckBox *m_onlyChosen;
    QPushButton *m_write;
    DateField *m_day;
    FormField *m_dayField;
    QComboBox *m_ways;
    FormField *m_wayField;
    QPushButton *m_sent;
    QPushButton *m_told;
    QComboBox *m_obstacle;
    FormField *m_obstacleField;
    QPushButton *m_impossible;
    LeavingSaving *m_saving;
    QTimer *m_fitting;
    LatestAnswer<Result<QList<RequestNotice>>> m_list;
    LatestAnswer<Result<QList<NoticeSheet>>> m_drawn;
    LatestAnswer<Outcome> m_recorded;
};
