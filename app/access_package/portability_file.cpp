#include "app/access_package/portability_file.h"

#include <algorithm>
#include <array>

namespace {

/// The places that hold what somebody provides, or what is observed of what they do.
constexpr std::array portablePlaces = {
    "contact", "contact_point", "postal_address", "identifier", "relation_fact", "consent_event"};

/// What of the record is the person's own; the rest says how it is kept here.
constexpr std::array ownFields = {"initials", "given_name", "infix", "surname", "partner_infix",
    "partner_surname", "name_use", "title_before", "title_after", "salutation", "gender", "birth_date",
    "organisation", "job_title", "language"};

template <typename List>
bool isAmong(const List &list, const QString &key)
{
    return std::any_of(
        list.begin(), list.end(), [&key](const char *each) { return key == QLatin1String(each); });
}

/// Why not; nothing for what may be taken elsewhere. Whether it was provided at all comes first: on what
/// basis one works with what is one's own is another question.
std::optional<NotPortable> obstacleOf(
    const PackageOrigin &origin, const PackageOrigin &record, DataOrigin came)
{
    const bool isProvided = origin.isOwn ? !origin.isImported : came == DataOrigin::Person;
    if (!isProvided)
        return NotPortable::NotProvided;
    const QString &basis = origin.basis.isEmpty() ? record.basis : origin.basis;
    return basis == QLatin1String("a") || basis == QLatin1String("b") ? std::nullopt
                                                                      : std::optional(NotPortable::Basis);
}

class Choosing final
{
public:
    explicit Choosing(const AccessPackage &package) : m_package(package)
    {
        const PackageSection *record = package.section(QStringLiteral("contact"));
        if (record && !record->rows.isEmpty())
            m_record = record->rows.first().origin;
        m_file.requestRef = package.requestRef;
        m_file.madeAt = package.madeAt;
        m_file.isEnglish = package.isEnglish;
        m_file.name = package.name;
        m_file.controller = package.organisation.name;
    }

    PortabilityFile chosen()
    {
        for (const PackageSection &section : m_package.sections) {
            if (section.rows.isEmpty())
                continue;
            if (!isAmong(portablePlaces, section.key))
                m_file.gaps.append({section.key, {}, NotPortable::NotProvided, int(section.rows.size())});
            else
                choose(section);
        }
        return m_file;
    }

private:
    void choose(const PackageSection &section)
    {
        PackageSection taken{section.key};
        for (const PackageRow &row : section.rows) {
            if (section.key == QLatin1String("contact")) {
                if (const PackageRow own = ownOf(row); !own.values.isEmpty())
                    taken.rows.append(own);
                continue;
            }
            auto why = obstacleOf(row.origin, m_record, m_package.origin);
            if (!why && isGivenByUs(section.key, row))
                why = NotPortable::NotProvided;
            if (why)
                addGap(section.key, *why);
            else
                taken.rows.append(row);
        }
        if (!taken.rows.isEmpty())
            m_file.sections.append(taken);
    }

    /// A field that was changed since has a source of its own.
    PackageRow ownOf(const PackageRow &row)
    {
        PackageRow own{.origin = row.origin};
        for (const PackageValue &value : row.values) {
            if (!isAmong(ownFields, value.key))
                continue;
            const QString field = QString(value.key).replace(u'_', u'-');
            const auto why =
                obstacleOf(m_package.fieldOrigins.value(field, row.origin), m_record, m_package.origin);
            if (why)
                m_file.gaps.append({QStringLiteral("contact"), value.key, *why, 1});
            else
                own.values.append(value);
        }
        return own;
    }

    /// Customer numbers and the like are of our making.
    static bool isGivenByUs(const QString &place, const PackageRow &row)
    {
        constexpr int lastOwnNumber = 2; // Identifier::Kind: customer and employee numbers
        const PackageValue *kind = row.value(QStringLiteral("kind"));
        return place == QLatin1String("identifier") && kind && kind->number <= lastOwnNumber;
    }

    void addGap(const QString &place, NotPortable why)
    {
        for (PortabilityGap &known : m_file.gaps) {
            if (known.place == place && known.field.isEmpty() && known.why == why) {
                ++known.rows;
                return;
            }
        }
        m_file.gaps.append({place, {}, why, 1});
    }

    const AccessPackage &m_package;
    PackageOrigin m_record;
    PortabilityFile m_file;
};

} // namespace

QString codeOf(NotPortable why)
{
    return why == NotPortable::Basis ? QStringLiteral("R13") : QStringLiteral("R14");
}

bool PortabilityFile::isEmpty() const
{
    return sections.isEmpty();
}

const PackageSection *PortabilityFile::section(const QString &key) const
{
    const auto found = std::find_if(
        sections.begin(), sections.end(), [&key](const PackageSection &each) { return each.key == key; });
    return found == sections.end() ? nullptr : &*found;
}

PortabilityFile portableOf(const AccessPackage &package)
{
    return Choosing(package).chosen();
}
