#pragma once

#include "app/access_package/package_value.h"
#include "app/consent/lawful_basis.h"
#include "app/law/informing_deadline.h"
#include "app/registers/processor.h"
#include "app/requests/identity_need.h"
#include "app/requests/request.h"
#include "app/retention/term_explanation.h"
#include "app/settings/organisation_profile.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

struct Attachment;

/// What the person's data is used for, and on which ground (art. 15(1)(a) GDPR).
struct PackageUse
{
    /// In the person's language.
    QString title = {};
    LawfulBasis basis = LawfulBasis::Consent;
    /// The contract, the statute or the interest it rests on; empty for consent.
    QString reason = {};
    DataCategories categories = {};

    friend bool operator==(const PackageUse &, const PackageUse &) = default;
};

/// Until when a kind of data is kept, and by which rule (art. 15(1)(d) GDPR).
struct PackageTerm
{
    DataCategory category = DataCategory::Identity;
    /// Null while no last day is known.
    QDate keepUntil = {};
    /// The rule, or "hold" and the like; see keepReasonWord().
    QString rule = {};
    /// Rule by rule.
    TermExplanation why = {};

    friend bool operator==(const PackageTerm &, const PackageTerm &) = default;
};

/// Who holds the data outside, along the whole chain (art. 15(1)(c) and (2) GDPR; CJEU C-154/21: by name).
struct PackageRecipient
{
    QString name = {};
    /// None: not in the register.
    std::optional<ProcessorKind> kind = std::nullopt;
    /// Two capitals of ISO 3166-1; empty where it is not known.
    QString country = {};
    /// Who passed it on, the one that got it from us first; empty where they got it from us.
    QStringList via = {};
    /// What they have of it.
    DataCategories categories = {};
    /// When it was handed to them on a list, the newest first; empty for who got it in another way.
    QList<Instant> handedOn = {};
    bool isOutsideEea = false;
    /// Whether the Commission found the protection there adequate (art. 45 GDPR).
    bool isAdequate = false;
    /// Where data goes outside the EEA with them besides, and whether that was found adequate.
    QMap<QString, bool> placesBeside = {};

    friend bool operator==(const PackageRecipient &, const PackageRecipient &) = default;
};

/// One entry of the trail about the person: when, and what for. Never who of the staff (CJEU C-579/21).
struct PackageLook
{
    Instant at = {};
    /// The action of the trail.
    QString action = {};

    friend bool operator==(const PackageLook &, const PackageLook &) = default;
};

/// A file that is kept with the person.
struct PackageFile
{
    /// Counted from 1; its name in the archive is made of it, since a name may name people.
    int number = 0;
    Id<Attachment> id = {};
    QString name = {};
    QString mediaType = {};
    qint64 size = 0;
    /// SHA-256 of the content.
    QByteArray digest = {};
    /// Empty in a preview, and where it is left out.
    QByteArray content = {};
    /// Why it is left out for the rights of others (R05; art. 15(4) GDPR); empty where it is not.
    QString leftOutFor = {};

    bool isLeftOut() const { return !leftOutFor.isEmpty(); }

    friend bool operator==(const PackageFile &, const PackageFile &) = default;
};

/// Everything that is held of one person, and what art. 15 GDPR tells them besides: the one record of which
/// the PDF, the HTML and the JSON of a package are made, so that all three say the same (domain.md 4.2).
struct AccessPackage
{
    QString requestRef = {};
    Request::Type type = Request::Type::Access;
    QDate receivedOn = {};
    Instant madeAt = {};
    bool isEnglish = false;
    /// How they are called, for the head of the document.
    QString name = {};
    OrganisationProfile organisation = {};
    /// A copy of all personal data: one section a place (access_places.h).
    QList<PackageSection> sections = {};
    QList<PackageFile> files = {};
    QList<PackageUse> uses = {};
    QList<PackageTerm> terms = {};
    QList<PackageRecipient> recipients = {};
    QList<PackageLook> looks = {};
    DataOrigin origin = DataOrigin::Person;
    /// Where a field comes from that was changed since, by the code of the field.
    QHash<QString, PackageOrigin> fieldOrigins = {};
    /// How many passages about others were taken out, by section.
    QHash<QString, int> redacted = {};
    /// Addresses and numbers in texts of which it is not known whose they are: for who makes the package, and
    /// never in it.
    QStringList doubtful = {};

    const PackageSection *section(const QString &key) const;
    int redactedCount() const;
    /// Whether anything was left out that the person would have got (art. 15(4) GDPR).
    bool isLimited() const;
    /// The kinds of data in it.
    DataCategories categories() const;
    /// The highest class of the kinds of record in it (field_catalogue.h).
    DataClass dataClass(FilingSystem filingSystem) const;

    friend bool operator==(const AccessPackage &, const AccessPackage &) = default;
};

/// What whoever makes a package decides.
struct PackageWish
{
    /// Passages to be taken out besides those that the program finds.
    QStringList passages = {};
    /// Files left out for the rights of others, and why.
    QHash<qint64, QString> leftOut = {};

    bool limits() const { return !leftOut.isEmpty(); }
};

namespace access_rule {

/// Whether a package can be made on this request by this member. Refused "package.kind" for a request that
/// asks for none, "package.person-gone", "package.closed", "request.rejected", "request.identity-below"
/// {the level there is, the level needed}, "request.clarification-open", "request.own-record"; with something
/// left out also "request.registered-by-you": what limits somebody's right is never the work of one
/// (domain.md 4.6).
Outcome mayBeMade(const Request &request, const IdentityNeed &need, const QString &staffRef,
    const QByteArray &ownContact, bool limits);

/// The wish as it is taken: passages without blanks around them, and reasons that say something. Invalid
/// "package.passage" for one of a single sign, "package.reason" for a file left out without a reason.
Result<PackageWish> accepted(const PackageWish &wish);

} // namespace access_rule
