#include "app/drafts/draft.h"

namespace {

struct FileForm
{
    const char *subject;
    Operation keptBy;
};

constexpr FileForm fileForms[] = {{"purpose", Operation::ConfigurePurposes},
    {"processor", Operation::ConfigureProcessors}, {"transfer", Operation::ConfigureProcessors},
    {"agreement", Operation::KeepRegisters}, {"processed-for", Operation::KeepRegisters},
    {"statement", Operation::KeepRegisters}, {"incident", Operation::RecordBreaches},
    {"breach", Operation::RecordBreaches}, {"breach-decision", Operation::DecideBreaches},
    {"measure", Operation::KeepMeasures}, {"rule", Operation::ConfigureRetention},
    {"letter-template", Operation::ManageSettings}};

} // namespace

std::optional<Operation> Draft::keptBy() const
{
    for (const FileForm &each : fileForms) {
        if (subject() == QLatin1String(each.subject))
            return each.keptBy;
    }
    return std::nullopt;
}
