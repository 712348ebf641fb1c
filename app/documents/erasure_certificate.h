#pragma once

#include "app/base/result.h"
#include "app/retention/data_category.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// What a request came to, for the proof that stays behind. Names nobody: people are references.
struct CertificateFacts
{
    enum class Type { Erasure, Rectification };

    struct Erased
    {
        DataCategory category = DataCategory::Identity;
        int records = 0;
    };

    struct Kept
    {
        DataCategory category = DataCategory::Identity;
        /// The rule's id or "hold", see keepReasonWord.
        QString reason = {};
        QDate until = {}; ///< null: no end is known yet
    };

    Type type = Type::Erasure;
    QString requestRef = {};
    QDate received = {};
    QDate decided = {};
    QDate executed = {};
    /// References of the members who decided and carried out.
    QString decidedBy = {};
    QString executedBy = {};
    QList<Erased> erased = {};
    QList<Kept> kept = {};
    /// Recipients who must be told (art. 19 GDPR).
    QStringList toNotify = {};
};

/// Writes the certificate of an executed request as a PDF, in the language spoken now.
Outcome writeErasureCertificate(const CertificateFacts &facts, const QString &path);
