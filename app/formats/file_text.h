#pragma once

#include <QByteArray>
#include <QString>

/// The words of a kept file, and whether those are all: an encrypted, damaged or endless file is told apart
/// from an empty one.
struct FileText
{
    QString words = {};
    bool isWhole = true;

    friend bool operator==(const FileText &, const FileText &) = default;
};

/// No more letters of one file are searched than these.
inline constexpr qsizetype mostWordsOfAFile = qsizetype{4} << 20;

/// Reads a file by how it begins, whatever it is called: a text, a message with the files in it, a document
/// of OpenDocument or Office Open XML, a PDF where the program can (readsPdf()). Nothing in it is run or
/// followed, and nothing is unpacked to disk. Takes a while.
FileText fileTextOf(const QByteArray &content, const QString &mediaType);
