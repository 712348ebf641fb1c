#pragma once

#include "app/documents/dashboard_content.h"

#include <QFuture>

#include <functional>

class QPixmap;
class QWidget;

/// Told how the writing of a file goes, on another thread.
using DashboardWriting = std::function<void(const QFuture<Outcome> &)>;

/// Asks where to and saves a dashboard as PDF, CSV or Excel, as the name that is given says. `name` is
/// offered, without its ending.
void saveDashboard(
    QWidget *parent, const DashboardContent &content, const QString &name, const DashboardWriting &writing);
/// The same for one chart as it stands on the screen, as PNG.
void saveChartPicture(
    QWidget *parent, const QPixmap &picture, const QString &name, const DashboardWriting &writing);
/// Asks for a printer and prints the dashboard as tables.
void printDashboard(QWidget *parent, const DashboardContent &content);
