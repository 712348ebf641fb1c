#pragma once

#include "app/base/result.h"
#include "app/leaving/leaving_order.h"
#include "app/staff/permit.h"
#include "ui/async/latest_answer.h"
#include "ui/dialogs/leaving_dialog.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;
class Services;

/// What is in a file, and what it is called in a package; that names nobody.
struct LeavingContent
{
    QString name = {};
    QByteArray bytes = {};
    /// Why it could not be laid out: nothing is written and nothing recorded then.
    std::optional<Error> problem = {};
};

/// A file that is to be saved out of the customer file.
struct LeavingDraft
{
    /// All but the name, the places and the reason.
    LeavingOrder order = {};
    LeavingPlace place = {};
    /// Told the name that was chosen, without ".zip"; made away from the window's thread.
    std::function<LeavingContent(const QString &)> content = {};
};

/// The verb that saves something which leaves: asks how and where, writes and records it, and shows the
/// passphrase. One file at a time.
class LeavingSaving final : public QObject
{
    Q_OBJECT

public:
    /// `parent` shows the dialogs.
    explicit LeavingSaving(QWidget *parent);

    void save(Services &services, const Permit &permit, const LeavingDraft &draft);
    bool isBusy() const;

signals:
    /// It is where it was wanted.
    void saved();
    /// The same, with what was recorded of it.
    void written(const FileLeft &file);
    void failed(const Error &error);

private:
    struct Work
    {
        Services *services;
        Permit permit;
        LeavingOrder order;
    };

    void begin(const Work &work, const LeavingDraft &draft, const QString &path);
    void tell(const Result<LeftFile> &left);

    QWidget *m_parent;
    std::optional<Work> m_work;
    LatestAnswer<LeavingContent> m_content;
    LatestAnswer<Result<LeftFile>> m_left;
};
