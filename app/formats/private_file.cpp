#include "app/formats/private_file.h"

using namespace Qt::StringLiterals;

Outcome PrivateFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return Error{Failure::Unavailable, u"file.write"_s};
    // QSaveFile would give the rights of an older file of this name to the new one.
    if (!m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        m_file.cancelWriting();
        return Error{Failure::Unavailable, u"file.protect"_s};
    }
    return done;
}

Outcome PrivateFile::write(QByteArrayView bytes)
{
    if (m_file.write(bytes.data(), bytes.size()) != bytes.size())
        return Error{Failure::Unavailable, u"file.write"_s};
    return done;
}

Outcome PrivateFile::commit()
{
    if (!m_file.commit())
        return Error{Failure::Unavailable, u"file.write"_s};
    return done;
}
