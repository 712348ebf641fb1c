#include "tests/vault/crash_disk.h"

#include <utility>

using fault_vfs::Act;
using fault_vfs::Operation;

CrashDisk::CrashDisk(const Image &start, Folders folders) : m_folders(folders)
{
    for (auto file = start.begin(); file != start.end(); ++file)
        m_files.insert(file.key(), File{file.value(), {}, true, false});
}

void CrashDisk::carryOut(QByteArray &bytes, const Operation &operation)
{
    if (operation.act == Act::Truncate) {
        bytes.resize(operation.offset, '\0');
        return;
    }
    const qsizetype end = operation.offset + operation.bytes.size();
    if (bytes.size() < end)
        bytes.append(end - bytes.size(), '\0');
    bytes.replace(operation.offset, operation.bytes.size(), operation.bytes);
}

void CrashDisk::apply(const Operation &operation)
{
    m_last = operation;
    if (operation.act == Act::Acknowledge)
        return;
    File &file = m_files[operation.file];
    switch (operation.act) {
    case Act::Open:
        if (file.removed)
            file = File{};
        break;
    case Act::Write:
    case Act::Truncate:
        file.pending.append(operation);
        break;
    case Act::Sync:
        for (const Operation &pending : file.pending)
            carryOut(file.synced, pending);
        file.pending.clear();
        // SQLite's first sync of a new log or journal syncs the folder too, and all that was removed from it.
        if (m_folders == Folders::Synced && !std::exchange(file.named, true))
            m_files.removeIf([](const auto &entry) { return entry.value().removed; });
        break;
    case Act::Delete:
        file.removed = true;
        if (operation.offset != 0)
            m_files.remove(operation.file);
        break;
    case Act::Acknowledge:
        break;
    }
}

Operation CrashDisk::torn(Loss loss, QRandomGenerator &random) const
{
    Operation part = m_last;
    qsizetype kept = 0;
    if (loss == Loss::TornAt512)
        kept = 512 * random.bounded(int(m_last.bytes.size() / 512) + 1);
    else
        kept = 4096 - m_last.offset % 4096;
    part.bytes = m_last.bytes.left(std::min(kept, m_last.bytes.size()));
    return part;
}

CrashDisk::Image CrashDisk::after(Loss loss, QRandomGenerator &random) const
{
    Image image;
    const bool tears = loss == Loss::TornAt512 || loss == Loss::TornAt4096;
    const auto keeps = [&] {
        return loss == Loss::Nothing || tears || (loss == Loss::Some && random.bounded(2) == 0);
    };
    for (auto entry = m_files.begin(); entry != m_files.end(); ++entry) {
        const File &file = *entry;
        if ((!file.named && !keeps()) || (file.removed && keeps()))
            continue;
        QByteArray bytes = file.synced;
        for (qsizetype at = 0; at < file.pending.size(); ++at) {
            const bool last = at + 1 == file.pending.size() && m_last.file == entry.key();
            if (tears && last && m_last.act == Act::Write)
                carryOut(bytes, torn(loss, random));
            else if (keeps())
                carryOut(bytes, file.pending.at(at));
        }
        image.insert(entry.key(), bytes);
    }
    return image;
}
