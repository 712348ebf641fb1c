#pragma once

#include <QString>

/// Folders that a service copies to other computers behind the program's back. A customer file that is
/// written there is torn apart: its log and its pages are copied at different moments, and two desks write to
/// two copies.
namespace synced_folder {

/// The service that keeps this folder ("OneDrive"), by where the folder lies; empty for any other. The folder
/// need not exist.
QString serviceOf(const QString &folder);

/// The file of which this one is a copy that such a service made because two desks wrote at once, where that
/// file is there; empty otherwise. By the names that the services give.
QString originalOf(const QString &file);

} // namespace synced_folder
