#pragma once

#include "app/access_package/access_package.h"

/// Why something is not in a portability file: the reason codes of domain.md 4.8.
enum class NotPortable {
    Basis,      ///< R13: it rests on neither consent nor a contract (art. 20(1)(a) GDPR)
    NotProvided ///< R14: it is not of the person, but of ourselves or from elsewhere
};

/// "R13" or "R14".
QString codeOf(NotPortable why);

/// What is left out of one place, and why.
struct PortabilityGap
{
    /// The place, and where only a field of it is left out, that field.
    QString place = {};
    QString field = {};
    NotPortable why = NotPortable::Basis;
    int rows = 0;

    friend bool operator==(const PortabilityGap &, const PortabilityGap &) = default;
};

/// What somebody gave us, by words or by what they did, to take elsewhere (art. 20 GDPR; domain.md 4.9).
struct PortabilityFile
{
    QString requestRef = {};
    Instant madeAt = {};
    bool isEnglish = false;
    QString name = {};
    QString controller = {};
    QList<PackageSection> sections = {};
    QList<PortabilityGap> gaps = {};

    bool isEmpty() const;
    const PackageSection *section(const QString &key) const;

    friend bool operator==(const PortabilityFile &, const PortabilityFile &) = default;
};

/// Of all that is held: what the person provided or what was observed of them, on consent or a contract. What
/// we wrote, numbered or worked out ourselves is neither, nor is what an import or another source brought.
/// Where a row says nothing of its own, the person's record decides.
PortabilityFile portableOf(const AccessPackage &package);
