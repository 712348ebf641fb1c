#pragma once

#include <QByteArray>
#include <QtGlobal>

/// What a process that holds personal data does first, before any thread starts (security.md 4.9): private
/// files, no core dumps, no other program may look in, no environment variable may load code or move servers.
///
/// A packaged program (QT_NO_DEBUG) also says of Qt's own messages only where they come from, since a session
/// keeps them in a log: a warning may quote a path or a value, and so a person. A development build leaves
/// the messages as they are, so that no mistake of the program is hidden from whoever works on it or from a
/// test's failOnWarning; only QT_LOGGING_RULES is dropped there too.
void applyProcessRules();

/// What a packaged program prints of a message: its kind and category. The text stays only where it is fatal,
/// as nothing else could tell why the program ends (no display, a part of Qt that is missing).
QByteArray withheldMessage(QtMsgType type, const char *category, const QString &text);
