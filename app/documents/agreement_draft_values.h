#pragma once

#include "app/agreements/agreement_draft.h"

#include <QJsonValue>
#include <QString>

/// What the articles of a draft are filled with, in the language that is spoken: a value of its facts, or the
/// mark of what is open.
class DraftValues final
{
public:
    explicit DraftValues(const QJsonObject &facts) : m_facts(facts) {}

    /// Undefined where it is not there.
    QJsonValue raw(const char *fact) const;
    bool isThere(const char *fact) const { return !raw(fact).isUndefined(); }

    QString text(const char *fact) const;
    QString day(const char *fact) const;
    QString duration(const char *fact) const;
    QString list(const char *fact, QString (*word)(const QJsonValue &)) const;

    /// What was agreed, else what the register of processors says, each put into words.
    QString agreed(const char *fact, const char *registered, QString (*word)(const QJsonValue &)) const;

    QString renewal() const { return raw("agreement.renewal").toString(); }
    bool isSpecific() const;
    bool leavesEea() const { return agreement_drafts::leavesEea(m_facts); }

    /// "[STILL TO BE DECIDED: ...]"; no value has square brackets.
    static QString openMark(const char *fact);

private:
    const QJsonObject &m_facts;
};

/// What a fact of a draft is called: "Hours to report a breach".
QString draftFactWord(const QString &fact);
/// A row of a register in words, given as DraftSection has it: "Agreement 5: Hours to report a breach".
QString draftSourceWord(const QString &row);
