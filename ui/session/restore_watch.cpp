#include "ui/session/restore_watch.h"

#include "ui/dialogs/restore_dialog.h"
#include "ui/models/restore_words.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"

#include <QAction>

RestoreWatch::RestoreWatch(Session &session, InlineBar *banner, QAction *reading, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_banner(banner)
    , m_reading(reading)
    , m_answer([this](const auto &overview) { take(overview); })
{
    connect(&session.feed(), &ChangeFeed::backupsChanged, this, &RestoreWatch::look);
    connect(reading, &QAction::triggered, this, &RestoreWatch::open);
    look();
}

RestoreWatch::~RestoreWatch()
{
    if (m_reading)
        m_reading->setVisible(false);
    if (m_banner && m_isTelling)
        m_banner->clear();
}

void RestoreWatch::look()
{
    m_answer.expect(m_session.services().restores().overview(m_session.permit()));
}

void RestoreWatch::take(const Result<RestoreOverview> &overview)
{
    if (!overview)
        return;
    const bool hasEnded = m_overview.gap && !overview->gap;
    m_overview = *overview;
    retranslate();
    if (hasEnded)
        m_session.end();
}

void RestoreWatch::retranslate()
{
    if (!m_banner || !m_reading)
        return;
    const bool isMine = m_session.permit().mayAnywhere(Operation::SignRestores);
    const bool hadSomething = m_isTelling;
    m_isTelling = m_overview.gap || (isMine && m_overview.owed());
    m_reading->setText(tr("Read and sign…"));
    m_reading->setVisible(m_isTelling);
    if (m_isTelling)
        m_banner->tell(m_overview.gap ? Tone::Danger : Tone::Warn, restore_words::banner(m_overview));
    else if (hadSomething)
        m_banner->clear();
}

void RestoreWatch::open()
{
    // Over the workspace, so that locking takes it along.
    auto *dialog = new RestoreDialog(m_session, m_overview, m_banner->window());
    connect(&m_session, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}
