#pragma once

#include "app/access_package/access_package.h"

#include <QSet>
#include <QString>
#include <QStringList>

/// Others who are named in what somebody wrote about a person (art. 15(4) GDPR; domain.md 4.2: redact third
/// persons, but never refuse everything for that).
namespace third_persons {

/// A passage of a text that may belong to somebody.
struct Trace
{
    /// As it stands in the text.
    QString text = {};
    /// As contact points are compared.
    QString normalised = {};

    friend bool operator==(const Trace &, const Trace &) = default;
};

/// What of the texts of a package can be looked up.
struct Traces
{
    QList<Trace> emails = {};
    QList<Trace> phones = {};
    /// What sort keys may begin with: words that begin with a capital, and two or three words from there on.
    QStringList familyNames = {};
    /// Every word, folded.
    QSet<QString> words = {};
};

/// Where others may be named: what somebody wrote, one text each.
QStringList textsOf(const AccessPackage &package);
Traces tracesIn(const QStringList &texts);

/// Whether a text holds this as whole words, in whatever case.
bool holds(const QString &text, const QString &words);

/// Takes every passage out of what somebody wrote, the longest first and as whole words, and counts by
/// section; "[third person]" or "[derde]" stands there instead. What is `own` stays: the person's own names,
/// addresses and numbers are theirs.
void redact(AccessPackage &package, const QStringList &passages, const QStringList &own);

} // namespace third_persons
