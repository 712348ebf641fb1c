#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/set_of.h"
#include "app/consent/channel.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

struct Contact;
struct ContactPoint;
struct Purpose;

/// What must all be so before a customer may be written to without having been asked. Source: domain.md 2.4.
enum class SoftOptInTest {
    SO1 = 1, ///< the customer gave the details in connection with a sale, or a gift or help to a charity
    SO2 = 2, ///< the same legal entity, no sister company
    SO3 = 3, ///< own and similar products or services
    SO4 = 4, ///< the use was announced then, with a clear, free and easy way to refuse
    SO5 = 5, ///< every message offers the same refusal
    SO6 = 6  ///< no refusal was made
};

using SoftOptInTests = SetOf<SoftOptInTest>;

inline constexpr std::array allSoftOptInTests = {SoftOptInTest::SO1, SoftOptInTest::SO2, SoftOptInTest::SO3,
    SoftOptInTest::SO4, SoftOptInTest::SO5, SoftOptInTest::SO6};

/// "SO1" to "SO6".
QString idOf(SoftOptInTest test);
std::optional<SoftOptInTest> softOptInTestFrom(QStringView id);

/// That somebody is a customer who may be approached for one purpose by one channel, and what of the tests
/// was found to hold. The newest record counts.
struct SoftOptIn
{
    Id<SoftOptIn> id = {};
    Id<Contact> contact = {};
    Id<Purpose> purpose = {};
    Channel channel = Channel::Email;
    /// The address or number that the customer gave with it (SO1).
    Id<ContactPoint> detail = {};
    /// The day of the last sale, or on which the contract ended.
    QDate soldOn = {};
    /// The number of the order, invoice or contract.
    QString reference = {};
    SoftOptInTests tests = {};
    Instant recordedAt = {};
    QString recordedBy = {};

    bool isComplete() const
    {
        for (const SoftOptInTest test : allSoftOptInTests) {
            if (!tests.contains(test))
                return false;
        }
        return true;
    }

    friend bool operator==(const SoftOptIn &, const SoftOptIn &) = default;
};
