#include "app/vault/vouchers.h"

#include "app/vault/trust.h"

#include <algorithm>

namespace {

bool isOf(const Certificate &certificate, const QUuid &member, QByteArrayView signingKey)
{
    return certificate.member == member && viewOf(certificate.keys.sign) == signingKey;
}

/// Nothing where the bytes are anything else.
QList<Certificate> parsed(QByteArrayView kept)
{
    QList<Certificate> certificates;
    while (!kept.isEmpty()) {
        const auto certificate = parseCertificate(kept.first(std::min(kept.size(), Certificate::size)));
        if (!certificate)
            return {};
        certificates.append(*certificate);
        kept = kept.sliced(Certificate::size);
    }
    return certificates;
}

} // namespace

Vouchers::Vouchers(const VaultHeader &header) : m_vault(header.vault)
{
    m_issuers.append(header.root.sign);
    const auto look = [&](const KeySlot &slot) {
        if (slot.isEmpty())
            return;
        const bool holds = trust::holds(header, slot.certificate);
        (holds ? m_held : m_doubted).append(slot.certificate);
        if (slot.state == KeySlot::State::Active && trust::mayCertify(header, slot.certificate.keys.sign))
            m_issuers.append(slot.certificate.keys.sign);
    };
    std::for_each(header.members.begin(), header.members.end(), look);
    look(header.recovery);
}

std::optional<Certificate> Vouchers::certificateOf(
    const QUuid &member, QByteArrayView signingKey, QByteArrayView kept) const
{
    const auto isTheirs = [&](const Certificate &each) { return isOf(each, member, signingKey); };
    if (std::any_of(m_doubted.begin(), m_doubted.end(), isTheirs))
        return std::nullopt;
    // As it was when they signed goes before as it is now.
    QList<Certificate> open = parsed(kept);
    QList<Bytes<32>> issuers = m_issuers;
    for (bool hasMoved = true; hasMoved;) {
        hasMoved = false;
        for (qsizetype at = 0; at < open.size(); ++at) {
            const Certificate certificate = open[at];
            if (!issuers.contains(certificate.issuer) || !verifyCertificate(certificate, m_vault))
                continue;
            if (isTheirs(certificate))
                return certificate;
            if (role_bits::hasAdministrator(certificate.roles))
                issuers.append(certificate.keys.sign);
            open.removeAt(at);
            hasMoved = true;
            break;
        }
    }
    const auto slot = std::find_if(m_held.begin(), m_held.end(), isTheirs);
    return slot == m_held.end() ? std::nullopt : std::optional(*slot);
}

namespace vouchers {

QByteArray keptOf(const VaultHeader &header, const Certificate &certificate)
{
    QByteArray kept = certificate.toBytes();
    if (!trust::holds(header, certificate))
        return kept;
    // It holds, so that the chain ends at the root.
    Bytes<32> issuer = certificate.issuer;
    while (issuer != header.root.sign) {
        const KeySlot *slot = trust::issuing(header, issuer);
        if (!slot)
            break;
        kept += slot->certificate.toBytes();
        issuer = slot->certificate.issuer;
    }
    return kept;
}

} // namespace vouchers
