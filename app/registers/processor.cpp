#include "app/registers/processor.h"

#include "app/base/folded_text.h"
#include "app/contacts/identity_numbers.h"
#include "app/contacts/visible_text.h"

#include <QLocale>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace {

constexpr qsizetype longestProcessorName = 200;

/// Two capitals that ISO 3166-1 has given to a country.
bool isCountry(const QString &code)
{
    const bool hasForm = code.size() == 2 &&
        std::all_of(code.begin(), code.end(), [](QChar sign) { return sign >= u'A' && sign <= u'Z'; });
    return hasForm && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}

bool isGoodName(const QString &name)
{
    return name.size() >= 2 && name.size() <= longestProcessorName && !hasForbiddenCharacters(name) &&
        !meansOwnUse(name);
}

} // namespace

QString keyOf(ProcessorKind kind)
{
    switch (kind) {
    case ProcessorKind::Processor:
        return QStringLiteral("processor");
    case ProcessorKind::SubProcessor:
        return QStringLiteral("sub-processor");
    case ProcessorKind::Joint:
        return QStringLiteral("joint");
    case ProcessorKind::Independent:
        return QStringLiteral("independent");
    }
    return {};
}

std::optional<ProcessorKind> processorKindFrom(QStringView key)
{
    for (const ProcessorKind kind : allProcessorKinds) {
        if (key == keyOf(kind))
            return kind;
    }
    return std::nullopt;
}

bool meansOwnUse(QStringView name)
{
    static const QStringList words = {QStringLiteral("own"), QStringLiteral("ownuse"),
        QStringLiteral("eigen"), QStringLiteral("eigengebruik")};
    return words.contains(foldedLetters(name));
}

Outcome checkProcessor(const Processor &processor)
{
    QStringList wrong;
    if (!isGoodName(processor.name))
        wrong.append(QStringLiteral("name"));
    if (!isCountry(processor.country))
        wrong.append(QStringLiteral("country"));
    if (!processor.kvkNumber.isEmpty() && !isKvkNumber(processor.kvkNumber))
        wrong.append(QStringLiteral("kvk"));
    const bool endsBeforeItBegins = processor.agreementUntil.isValid() &&
        (!processor.agreementOn.isValid() || processor.agreementUntil < processor.agreementOn);
    if (endsBeforeItBegins)
        wrong.append(QStringLiteral("agreement"));
    // A sub-processor is one by whom it works for (art. 28(4) GDPR).
    if ((processor.kind == ProcessorKind::SubProcessor) == processor.worksFor.isEmpty())
        wrong.append(QStringLiteral("sub-of"));
    if (!wrong.isEmpty())
        return Error{
            Failure::Invalid, QStringLiteral("processor.fields"), {wrong.join(QStringLiteral(", "))}};
    return done;
}

bool closesCircle(const ProcessorLinks &links, Id<Processor> parent, Id<Processor> child)
{
    QSet<Id<Processor>> above;
    QList<Id<Processor>> left = {parent};
    while (!left.isEmpty()) {
        const Id<Processor> one = left.takeLast();
        if (one == child)
            return true;
        if (above.contains(one))
            continue;
        above.insert(one);
        for (const auto &[upper, lower] : links) {
            if (lower == one)
                left.append(upper);
        }
    }
    return false;
}
