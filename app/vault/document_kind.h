#pragma once

#include "app/base/result.h"
#include "app/vault/signed_document.h"
#include "app/vault/tlv.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

/// What all documents of one kind have in common: under which context they are signed, the subject that their
/// errors begin with, and how they are read. Field 1 of each is its format, counted from 1.
template <typename Document>
class DocumentKind final
{
public:
    /// Reads the fields after the format, and refuses what the document cannot mean.
    using ReadFields = Document (*)(TlvReader &reader, quint64 format);

    constexpr DocumentKind(
        QLatin1StringView context, QLatin1StringView subject, quint64 latestFormat, ReadFields readFields)
        : m_context(context), m_subject(subject), m_latestFormat(latestFormat), m_readFields(readFields)
    {}

    /// Errors of signed_document::sign().
    Result<QByteArray> sign(QByteArrayView document, const Signer &signer) const
    {
        return signed_document::sign(m_context, document, signer);
    }

    /// TooNew "<subject>.format" for a later format; Damaged for what cannot be read to its end.
    Result<Document> read(QByteArrayView bytes) const
    {
        TlvReader reader(bytes);
        const quint64 format = reader.number(1);
        if (format > m_latestFormat)
            return Error{Failure::TooNew, m_subject + QStringLiteral(".format")};
        Document document = m_readFields(reader, format);
        if (format == 0)
            reader.refuse();
        if (const auto read = reader.finish(); !read)
            return read.error();
        return document;
    }

    /// What the owner of the key signed. Damaged "<subject>.signature" for what they did not; errors of
    /// read().
    Result<Document> verified(
        QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey) const
    {
        if (!signed_document::verify(m_context, document, signature, publicKey))
            return Error{Failure::Damaged, m_subject + QStringLiteral(".signature")};
        return read(document);
    }

private:
    QLatin1StringView m_context;
    QLatin1StringView m_subject;
    quint64 m_latestFormat;
    ReadFields m_readFields;
};
