#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/consent/channel.h"
#include "app/consent/consent_state.h"
#include "app/consent/lawful_basis.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

struct Attachment;
struct Contact;
struct ContactPoint;
struct ImportBatch;
struct Purpose;
struct PurposeWording;

/// One act on a consent line, as it happened. Never edited; a mistake is followed by another event. The 22
/// fields of a consent record (domain.md 2.6) are these, with the reason as remark, the reference as the
/// receipt's, and the digests of wording and evidence where those are kept.
struct ConsentEvent
{
    Id<ConsentEvent> id = {};
    /// A UUID under which receipts and the audit trail name it.
    QString ref = {};
    Id<Contact> contact = {};
    Id<Purpose> purpose = {};
    Channel channel = Channel::Email;
    ConsentAct act = ConsentAct::Asked;
    Instant happenedAt = {};
    Instant recordedAt = {};
    QString recordedBy = {};
    /// How it reached us: "web-form", "paper", "phone", ... or consent_method::correction.
    QString method = {};
    /// The person did it themselves where it was recorded (a form, a click), nobody for them.
    bool subjectConfirmed = false;
    /// The one in force at that moment; none before the first was written.
    Id<PurposeWording> wording = {};
    /// What the person said or was shown besides the wording.
    QString statement = {};
    /// The address or number it was about.
    Id<ContactPoint> detail = {};
    Id<Attachment> evidence = {};
    /// The first day on which it no longer holds; null for without end.
    QDate validUntil = {};
    Id<ImportBatch> batch = {};
    QString remark = {};
    /// The event that this one sets right.
    Id<ConsentEvent> corrects = {};
    /// The ground of the purpose at the time; none in events of before it was kept.
    std::optional<LawfulBasis> basis = std::nullopt;
    /// Where the act was made and came from: the form, the shop, the partner.
    QString source = {};
    QString place = {};
    /// Of the text that was shown, in two letters (ISO 639-1).
    QString language = {};
    /// Who consented for a child, and how it was checked that they may (art. 8 GDPR).
    QString representative = {};
    QString authority = {};
    /// What the acts that were recorded at once for many people have in common; empty for a single one.
    QString bulkRef = {};
    /// The one recorded before it on the same line; none for the first.
    Id<ConsentEvent> previous = {};
    /// Of consent_chain.h; empty in events of before it was kept.
    QByteArray entryHash = {};

    /// Whether it is known what text was shown: the purpose's wording of that moment, or what the recorder
    /// wrote down.
    bool statesText() const { return wording.isStored() || !statement.trimmed().isEmpty(); }
    /// Source: domain.md 2.6. Without these nothing can become given.
    bool proofComplete() const { return !method.isEmpty() && statesText() && happenedAt.micros != 0; }

    friend bool operator==(const ConsentEvent &, const ConsentEvent &) = default;
};

/// The methods the window offers; the command line and imports may bring others.
namespace consent_method {

inline constexpr std::array offered = {QLatin1String("web-form"), QLatin1String("email"),
    QLatin1String("phone"), QLatin1String("paper"), QLatin1String("in-person"), QLatin1String("letter"),
    QLatin1String("message")};

/// Those that are electronic messages.
inline constexpr QLatin1String email{"email"};
inline constexpr QLatin1String message{"message"};
inline constexpr QLatin1String import{"import"};
inline constexpr QLatin1String correction{"correction"};
/// A restore did again what was recorded since the backup.
inline constexpr QLatin1String restore{"restore"};
/// Two records of the person became one, and this keeps the whole from allowing more than both did.
inline constexpr QLatin1String merge{"merge"};
/// The second step, by the token that was sent.
inline constexpr QLatin1String doubleOptIn{"double-opt-in"};

} // namespace consent_method
