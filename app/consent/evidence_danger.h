#pragma once

#include <QByteArrayView>
#include <QString>

/// Whether a file that is offered as evidence could do something when it is opened: a program, a script, a
/// page with a script, a document with macros, a link, or a name that hides what it is. Told by its name as
/// well as by how it begins, for either may lie.
bool isDangerousEvidence(const QString &name, QByteArrayView content);
