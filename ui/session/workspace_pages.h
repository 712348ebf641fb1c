#pragma once

#include "ui/shell/page_entry.h"

#include <QList>

#include <functional>

class Permit;
class Session;

/// The pages of the program. `session` gives the one that is open when a page is made.
QList<PageEntry> workspacePages(const std::function<Session &()> &session);

/// Whether the member has anything to do on the page with this key.
bool mayOpenPage(const QString &key, const Permit &permit);
