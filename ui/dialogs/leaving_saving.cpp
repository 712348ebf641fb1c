#include "ui/dialogs/leaving_saving.h"

#include "app/documents/leaving_words.h"
#include "app/leaving/leaving.h"
#include "app/services.h"
#include "ui/dialogs/list_passphrase_dialog.h"

#include <QFileInfo>
#include <QWidget>
#include <QtConcurrentRun>

LeavingSaving::LeavingSaving(QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
    , m_content([this](const LeavingContent &content) {
        auto work = std::exchange(m_work, std::nullopt);
        if (content.problem) {
            emit failed(*content.problem);
        } else if (work) {
            work->order.name = content.name;
            m_left.expect(work->services->leaving().write(work->permit, work->order, content.bytes));
        }
    })
    , m_left([this](const Result<LeftFile> &left) { tell(left); })
{}

bool LeavingSaving::isBusy() const
{
    return m_content.isWaiting() || m_left.isWaiting();
}

void LeavingSaving::save(Services &services, const Permit &permit, const LeavingDraft &draft)
{
    const LeavingOrder &order = draft.order;
    askHowItLeaves(m_parent,
        {.way = order.way, .filingSystem = order.filingSystem, .dataClass = order.dataClass}, draft.place,
        [this, draft, work = Work{&services, permit, draft.order}](
            const LeavingWish &wish, const QString &path) mutable {
            work.order.places = {.path = path, .isPlain = wish.isPlain};
            if (wish.wantsLetter)
                work.order.places.letter = leavingLetter(freeLetterPath(path));
            work.order.plainReason = wish.plainReason;
            work.order.mayReplace = true; // the system's dialog asked
            begin(work, draft, path);
        });
}

void LeavingSaving::begin(const Work &work, const LeavingDraft &draft, const QString &path)
{
    if (isBusy())
        return;
    const QString ending = QStringLiteral(".zip");
    const QString name = work.order.places.isPlain ? path : path.chopped(ending.size());
    m_work = work;
    m_content.expect(QtConcurrent::run([content = draft.content, name] { return content(name); }));
}

void LeavingSaving::tell(const Result<LeftFile> &left)
{
    if (!left) {
        emit failed(left.error());
        return;
    }
    emit written(left->file);
    emit saved();
    if (!left->passphrase.isEmpty())
        (new ListPassphraseDialog(left->passphrase, {}, m_parent))->open();
}
