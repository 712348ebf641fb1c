#pragma once

#include "app/access_reviews/access_matter.h"
#include "app/base/filing_system.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/staff/role.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// One thing that gives access, or that the trail brought up, as it was when a review was frozen. Whoever it
/// is about is named by their `ref`.
struct AccessLine
{
    AccessMatter matter = AccessMatter::Role;
    /// By what it is known again at the next look; gone when the access is.
    QString key = {};
    /// The member who has it or did it; empty where it is nobody's.
    QString subject = {};
    std::optional<Role> role = std::nullopt;
    std::optional<FilingSystem> filingSystem = std::nullopt;
    /// A folder, a role of the server, a member who is stood for, an act: what tells it apart.
    QString place = {};
    std::optional<Instant> since = std::nullopt;
    std::optional<Instant> lastUse = std::nullopt;
    qint64 count = 0;
    /// Why it does not pass as it stands (access_fault); empty where nothing is wrong with it.
    QString fault = {};

    bool isFailed() const { return !fault.isEmpty(); }

    friend bool operator==(const AccessLine &, const AccessLine &) = default;
};

/// What can be wrong with a line; the codes are stored.
namespace access_fault {

/// The program cannot find out, which counts as failed (domain.md 10.1).
inline const QString unknown = QStringLiteral("unknown");
inline const QString dormant = QStringLiteral("dormant");
inline const QString neverSignedIn = QStringLiteral("never-signed-in");
inline const QString openToOthers = QStringLiteral("open-to-others");
inline const QString missing = QStringLiteral("missing");
inline const QString pastTheRows = QStringLiteral("past-the-rows");
inline const QString withoutPassword = QStringLiteral("without-password");
inline const QString unencrypted = QStringLiteral("unencrypted");
inline const QString stillOut = QStringLiteral("still-out");

} // namespace access_fault

/// The frozen form of a review.
namespace access_lines {

/// As they are stored: the same lines give the same bytes.
QByteArray bytesOf(const QList<AccessLine> &lines);
/// Damaged "access-review.stored".
Result<QList<AccessLine>> from(const QByteArray &bytes);
/// SHA-256.
QByteArray digestOf(const QByteArray &bytes);

} // namespace access_lines
