#pragma once

#include "app/base/result.h"

#include <QFuture>

#include <memory>

class DatabaseThread;
struct ServiceContext;

/// Looks through the whole of an embedded file while somebody works in it (security.md 0.11): opening waits
/// for none of it, and what is damaged is found before anything is written on top of it for long.
class FileCheck final
{
public:
    explicit FileCheck(const ServiceContext &context);
    /// Breaks it off.
    ~FileCheck();

    FileCheck(const FileCheck &) = delete;
    FileCheck &operator=(const FileCheck &) = delete;

    /// On a line of its own, table by table; the future tells how many as its progress. Damaged
    /// "file.found-damaged": from then on the file is only read, and every change is refused with that
    /// (ChangeFeed::stopWriting()). Cancelled where the file is closed meanwhile. A server looks after
    /// itself.
    QFuture<Outcome> look();

private:
    const ServiceContext &m_context;
    /// Null until it is asked for: the command line never does.
    std::unique_ptr<DatabaseThread> m_line;
};
