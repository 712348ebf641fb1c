#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

/// One part of a message: the headers above its first empty line, and its content under it (RFC 2045).
class MailPart final
{
public:
    explicit MailPart(const QByteArray &bytes);

    /// Unfolded, with its encoded words (RFC 2047) read; empty where there is none.
    QString header(QByteArrayView name) const;
    /// In small letters, "text/plain" where none is given.
    QString mediaType() const;
    /// The name under which it would be saved; empty for the text of the message itself.
    QString fileName() const;
    bool isAttachment() const;
    /// Without its transfer encoding.
    QByteArray content() const;
    /// The content as letters, by its charset.
    QString text() const;
    /// What stands between the boundaries; empty where it is not of several parts.
    QList<MailPart> parts() const;

private:
    QByteArray raw(QByteArrayView name) const;
    QString parameter(QByteArrayView header, const QString &key) const;

    QList<std::pair<QByteArray, QByteArray>> m_headers;
    QByteArray m_body;
};
