#pragma once

#include "app/base/result.h"
#include "app/letters/letter_material.h"
#include "app/requests/requests.h"
#include "ui/async/latest_answer.h"
#include "ui/dialogs/leaving_saving.h"

#include <QWidget>

#include <functional>

class QPushButton;
class Session;

/// The document for the person, once a request was decided: the certificate of what was carried out, or the
/// letter that refuses.
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
    void saveCertificate();
    void saveRefusal(const Result<LetterMaterial> &material);
    void leave(const LeavingOrder &order, const std::function<LeavingContent(const QString &)> &content);
    LeavingOrder leavingOrder() const;

    Session &m_session;
    RequestFile m_file;
    QPushButton *m_save;
    LeavingSaving *m_saving;
    LatestAnswer<Result<LetterMaterial>> m_refusal;
};
