#pragma once

#include <QString>

#include <functional>

class QWidget;

/// Asks for a file without stopping anything else, and leaves no visited folders behind in settings. `chosen`
/// is called with the path only when one was chosen and `parent` is still there.
void chooseFileToOpen(QWidget *parent, const QString &title, const QString &filter,
    std::function<void(const QString &)> chosen);
void chooseFolder(
    QWidget *parent, const QString &title, const QString &start, std::function<void(const QString &)> chosen);
void chooseFileToSave(QWidget *parent, const QString &title, const QString &start, const QString &filter,
    std::function<void(const QString &)> chosen);
