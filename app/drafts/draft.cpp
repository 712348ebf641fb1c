#include "app/drafts/draft.h"

#include <optional>

namespace {

/// A subject and the rights that open its forms; none where they are about people.
struct KnownForm
{
    const char *subject;
    std::optional<Operation> keptBy = std::nullopt;
    std::optional<Operation> orBy = std::nullopt;
};

constexpr KnownForm knownForms[] = {{"contact"}, {"note"}, {"request"}, {"hold"}, {"consent"}, {"start"},
    {"ground"}, {"review"}, {"purpose", Operation::ConfigurePurposes},
    {"processor", Operation::ConfigureProcessors}, {"transfer", Operation::ConfigureProcessors},
    {"agreement", Operation::KeepRegisters}, {"processed-for", Operation::KeepRegisters},
    {"statement", Operation::KeepRegisters}, {"incident", Operation::RecordBreaches},
    {"breach", Operation::RecordBreaches},
    // That nobody is told is proposed by whoever records, and decided by a second (Breaches::decide()).
    {"breach-decision", Operation::RecordBreaches, Operation::DecideBreaches},
    {"breach-objection", Operation::DecideBreaches}, {"measure", Operation::KeepMeasures},
    // Whoever gives grounds proposes a rule (Retention::proposeRule()).
    {"rule", Operation::GiveGrounds}, {"letter-template", Operation::ManageSettings}};

} // namespace

QList<Operation> Draft::keptBy() const
{
    QList<Operation> rights;
    for (const KnownForm &each : knownForms) {
        if (subject() != QLatin1String(each.subject))
            continue;
        for (const auto &right : {each.keptBy, each.orBy}) {
            if (right)
                rights.append(*right);
        }
    }
    return rights;
}

QStringList Draft::subjects()
{
    QStringList all;
    for (const KnownForm &each : knownForms)
        all.append(QString::fromLatin1(each.subject));
    return all;
}
