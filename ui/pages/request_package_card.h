#pragma once

#include "app/access_package/access_package.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/leaving/leaving_order.h"
#include "app/requests/requests.h"
#include "ui/async/latest_answer.h"

#include <QFutureWatcher>
#include <QWidget>

class Card;
class FormField;
class PlainLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class Session;

/// What a person is handed on request, with a look at it before: how much is in it, what is taken out for
/// others, and which files are left out.
class RequestPackageCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPackageCard(Session &session, QWidget *parent = nullptr);
    ~RequestPackageCard() override;

    void setFile(const RequestFile &file);

signals:
    /// It left; the request has another step.
    void handed();
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    PackageWish wish() const;
    bool isAccess() const { return m_request.type == Request::Type::Access; }
    void showFiles(const QList<PackageFile> &files);
    void look();
    void showPreview(const Result<AccessPackage> &package);
    void tellPreview();
    void save();
    void tellLeft(const Result<LeftFile> &left);
    void showWork(bool isAtWork);

    Session &m_session;
    Request m_request;
    StopRequest m_stopRequest;
    std::optional<AccessPackage> m_preview;
    Card *m_card;
    PlainLabel *m_what;
    QPlainTextEdit *m_passages;
    FormField *m_passagesField;
    QListWidget *m_files;
    FormField *m_filesField;
    QLineEdit *m_reason;
    FormField *m_reasonField;
    QPushButton *m_look;
    QPushButton *m_save;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    PlainLabel *m_summary;
    LatestAnswer<Result<QList<PackageFile>>> m_filesAnswer;
    LatestAnswer<Result<AccessPackage>> m_previewAnswer;
    LatestAnswer<Result<LeftFile>> m_leftAnswer;
    /// How far the same answer is.
    QFutureWatcher<Result<LeftFile>> m_far;
};
