#pragma once

#include "app/agreements/agreement_draft.h"

#include <QList>
#include <QString>
#include <QStringList>

/// One article of a draft as it is read.
struct DraftArticle
{
    AgreementClause clause = AgreementClause::Subject;
    /// "8. Only on instructions"
    QString heading = {};
    /// What is open stands in square brackets, named: nothing else does.
    QStringList lines = {};
    /// What is open, in words.
    QStringList open = {};
    /// Where it comes from, in words: "Register of processors, no. 12: services".
    QStringList sources = {};

    friend bool operator==(const DraftArticle &, const DraftArticle &) = default;
};

/// The 28 articles of a draft, in the language that is spoken.
QList<DraftArticle> draftArticles(const QJsonObject &facts);
