#include "app/registers/processor.h"

#include "app/base/country.h"
#include "app/base/folded_text.h"
#include "app/contacts/identity_numbers.h"
#include "app/contacts/visible_text.h"

#include <QSet>
#include <QStringList>

namespace {

constexpr qsizetype longestProcessorName = 200;

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
    if (!country::isCode(processor.country))
        wrong.append(QStringLiteral("country"));
    if (!processor.kvkNumber.isEmpty() && !isKvkNumber(processor.kvkNumber))
        wrong.append(QStringLiteral("kvk"));
    if (hasBackwardAgreement(processor))
        wrong.append(QStringLiteral("agreement"));
    // A sub-processor is one by whom it works for (art. 28(4) GDPR).
    if ((processor.kind == ProcessorKind::SubProcessor) == processor.worksFor.isEmpty())
        wrong.append(QStringLiteral("sub-of"));
    if (!wrong.isEmpty())
        return Error{
            Failure::Invalid, QStringLiteral("processor.fields"), {wrong.join(QStringLiteral(", "))}};
    return done;
}

bool hasBackwardAgreement(const Processor &processor)
{
    return processor.agreementUntil.isValid() &&
        (!processor.agreementOn.isValid() || processor.agreementUntil < processor.agreementOn);
}

bool needsAgreement(ProcessorKind kind)
{
    return kind == ProcessorKind::Processor || kind == ProcessorKind::SubProcessor;
}

bool hasAgreement(const Processor &processor, QDate day)
{
    return processor.agreementOn.isValid() && processor.agreementOn <= day &&
        (!processor.agreementUntil.isValid() || processor.agreementUntil >= day);
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
