#pragma once

#include "app/access_package/access_package.h"

#include <QList>
#include <QString>
#include <QStringList>

/// One heading of a package with what stands under it: what the PDF and the HTML are both made of.
struct PackagePart
{
    QString heading = {};
    /// 1 for a chapter, 2 for what stands in one.
    int level = 1;
    QStringList lines = {};
    QStringList head = {};
    QList<QStringList> rows = {};
};

QString accessPackageTitle(const AccessPackage &package);
/// The twelve points of domain.md 4.2, in the language spoken now.
QList<PackagePart> accessPackageParts(const AccessPackage &package);

/// What a kept file is called in the archive: by its number, since its own name may name people, and names
/// can be read without the passphrase.
QString archiveNameOf(const PackageFile &file);
