#include "ui/session/workspace_pages.h"

QList<PageEntry> workspacePages(const std::function<Session &()> &session)
{
    Q_UNUSED(session)
    return {};
}
