#include "app/imports/row_screen.h"

#include "app/base/folded_text.h"
#include "app/contacts/suppression_hash.h"

#include <QRandomGenerator>

namespace {

/// An address of mail with a name, since families share one.
QString nameKey(const QString &email, const PersonName &name)
{
    const QString initials = name.initials.isEmpty() ? name.givenName : name.initials;
    return email + u'\n' + foldedLetters(initials.left(1)) + u'\n' + foldedLetters(name.surname);
}

} // namespace

RowScreen::RowScreen(std::shared_ptr<const SecretBytes> suppressionKey, QSet<QByteArray> suppressed)
    : m_suppressionKey(std::move(suppressionKey))
    , m_suppressed(std::move(suppressed))
    , m_numbers(QRandomGenerator::system()->generate64())
    , m_emails(QRandomGenerator::system()->generate64())
    , m_addresses(QRandomGenerator::system()->generate64())
{}

std::optional<quint32> RowScreen::lineOfSame(const ImportRow &row, const MatchKeys &keys)
{
    const auto line = static_cast<quint32>(row.line);
    std::optional<quint32> same;
    const auto note = [&](SeenKeys &seen, const QString &key) {
        if (same)
            return;
        same = seen.lineOrRemember(key.toUtf8(), line);
    };
    if (!keys.number.isEmpty())
        note(m_numbers, keys.number);
    if (!keys.email.isEmpty())
        note(m_emails, nameKey(keys.email, row.name));
    // A number or address of mail of one's own says more than a name: people of one house may share that.
    const bool nameDecides = keys.number.isEmpty() && keys.email.isEmpty();
    if (!keys.nameAndAddress.isEmpty()) {
        const auto earlier = m_addresses.lineOrRemember(keys.nameAndAddress.toUtf8(), line);
        if (nameDecides)
            same = earlier;
    }
    return same;
}

QStringList RowScreen::suppressedPointsOf(const ImportRow &row) const
{
    QStringList found;
    if (m_suppressed.isEmpty() || !m_suppressionKey)
        return found;
    for (const ContactPoint &point : row.points) {
        if (point.kind == ContactPoint::Kind::Website)
            continue;
        const auto kind
            = point.kind == ContactPoint::Kind::Email ? SuppressedKind::Email : SuppressedKind::Phone;
        if (m_suppressed.contains(suppressionHash(m_suppressionKey->view(), kind, point.normalised)))
            found.append(point.normalised);
    }
    return found;
}

bool RowScreen::isSuppressedResident(const ImportRow &row) const
{
    if (m_suppressed.isEmpty() || !m_suppressionKey)
        return false;
    const PersonName &name = row.name;
    const QString resident = suppressedResident(
        name.surname, name.initials.isEmpty() ? name.givenName : name.initials, row.address);
    return !resident.isEmpty() &&
        m_suppressed.contains(suppressionHash(m_suppressionKey->view(), SuppressedKind::Resident, resident));
}

void RowScreen::look(ImportRow &row, const MatchKeys &keys)
{
    if (row.rejected)
        return;
    if (const auto line = lineOfSame(row, keys)) {
        row.duplicate = true;
        row.complaints.append({.line = row.line, .fault = RowFault::DuplicateInFile, .other = *line});
        return;
    }
    row.suppressedPoints = suppressedPointsOf(row);
    row.suppressed = !row.suppressedPoints.isEmpty() || isSuppressedResident(row);
}
