#pragma once

#include <QByteArray>
#include <QList>

namespace tests {

/// Something to look for that must not itself be found: every byte of it differs from what it stands for.
struct Needle
{
    QByteArray name;
    QByteArray masked;
};

/// What turns a needle into what it stands for and back, byte by byte.
unsigned char maskOf(qsizetype place);
QByteArray masked(QByteArrayView bytes);

/// How often each of them stands in the memory of this process, the reading itself left out. Linux only;
/// empty where the memory cannot be read.
QList<int> hitsInOwnMemory(const QList<Needle> &needles);

} // namespace tests
