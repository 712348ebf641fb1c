#pragma once

#include <QString>

/// Who besides the owner gets at what lies on this computer, as far as the system tells it.
namespace folder_access {

/// What is wrong with it (access_fault): open-to-others, or unknown where it is not there or the system does
/// not tell; empty where nobody else gets at it.
/// Of a file: others may read or change it.
QString faultOfFile(const QString &path);
/// Of a folder with copies: others may look into it, or its group may change what is in it.
QString faultOfFolder(const QString &path);
/// Of the folder around a file that is guarded itself: others may put another in its place.
QString faultOfFolderAround(const QString &path);

/// The path with the name of its owner behind it, where that is known.
QString withOwner(const QString &path);

} // namespace folder_access
