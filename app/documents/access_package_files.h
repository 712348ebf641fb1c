#pragma once

#include "app/access_package/access_package.h"
#include "app/base/result.h"
#include "app/leaving/leaving_order.h"

#include <QByteArray>
#include <QJsonObject>

/// A package in the person's language. Text that came from outside is text in all of them.

QByteArray accessPackagePdf(const AccessPackage &package);
QByteArray accessPackageHtml(const AccessPackage &package);
QJsonObject accessPackageJson(const AccessPackage &package);

/// The files of the archive: the three of them, and what was kept with the person. Needs a QGuiApplication;
/// may be called on any thread.
Result<QList<LeavingPart>> accessPackageFiles(const AccessPackage &package);
