#include "app/registers/processor.h"

#include "app/base/country.h"
#include "app/base/folded_text.h"
#include "app/contacts/identity_numbers.h"
#include "app/contacts/visible_text.h"
#include "app/law/data_place.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace {

constexpr qsizetype longestProcessorName = 200;

bool isGoodName(const QString &name)
{
    return name.size() >= 2 && name.size() <= longestProcessorName && !hasForbiddenCharacters(name) &&
        !meansOwnUse(name);
}

constexpr const char *certificateKeys[] = {"iso-27001", "isae-3000", "isae-3402", "nen-7510", "other"};

bool isGoodCertificate(const ProcessorCertificate &certificate)
{
    return certificate.kind != CertificateKind::Other || !certificate.name.isEmpty();
}

/// What cannot be accepted besides who they are and what is agreed.
QStringList wrongDetails(const Processor &processor)
{
    QStringList wrong;
    if (!std::all_of(processor.hosting.cbegin(), processor.hosting.cend(), isDataPlace))
        wrong.append(QStringLiteral("hosting"));
    if (!std::all_of(processor.certificates.cbegin(), processor.certificates.cend(), isGoodCertificate))
        wrong.append(QStringLiteral("certificate"));
    if (processor.reviewOn.isValid() && processor.reviewOn <= processor.reviewedOn)
        wrong.append(QStringLiteral("review"));
    if (!processor.deletionProof.isEmpty() && !processor.deletedOn.isValid())
        wrong.append(QStringLiteral("deletion"));
    const bool flowsSomewhere = std::all_of(processor.flows.cbegin(), processor.flows.cend(),
        [](const DataFlow &flow) { return flow.country.isEmpty() || isDataPlace(flow.country); });
    if (!flowsSomewhere)
        wrong.append(QStringLiteral("flow-country"));
    return wrong;
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
    case ProcessorKind::Authority:
        return QStringLiteral("authority");
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

QString keyOf(CertificateKind kind)
{
    return QLatin1String(certificateKeys[static_cast<int>(kind) - 1]);
}

std::optional<CertificateKind> certificateKindFrom(QStringView key)
{
    for (const CertificateKind kind : allCertificateKinds) {
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
    wrong += wrongDetails(processor);
    if (!wrong.isEmpty())
        return Error{
            Failure::Invalid, QStringLiteral("processor.fields"), {wrong.join(QStringLiteral(", "))}};
    return done;
}

bool hasBackwardAgreement(const Processor &processor)
{
    return std::any_of(
        processor.agreements.begin(), processor.agreements.end(), [](const AgreementDays &agreement) {
            const QDate from = agreement.from.isValid() ? agreement.from : agreement.signedOn;
            return agreement.until.isValid() && (!from.isValid() || agreement.until < from);
        });
}

bool needsAgreement(ProcessorKind kind)
{
    return kind == ProcessorKind::Processor || kind == ProcessorKind::SubProcessor;
}

bool hasAgreement(const Processor &processor, QDate day)
{
    return agreementOf(processor, day).holdOn(day);
}

AgreementDays agreementOf(const Processor &processor, QDate day)
{
    AgreementDays found;
    for (const AgreementDays &agreement : processor.agreements) {
        const bool holds = agreement.holdOn(day);
        if (holds == found.holdOn(day) ? agreement.signedOn >= found.signedOn : holds)
            found = agreement;
    }
    return found;
}

bool isReviewDue(const Processor &processor, QDate today)
{
    const QDate by = processor.reviewOn.isValid() ? processor.reviewOn
        : processor.reviewedOn.isValid()          ? processor.reviewedOn.addYears(1)
                                                  : QDate();
    return !by.isValid() || by < today;
}

QString breachAddress(const Processor &processor)
{
    return processor.breachContact.isEmpty() ? processor.contact : processor.breachContact;
}

QStringList placesOf(const Processor &processor)
{
    QStringList places{processor.country};
    places += processor.hosting;
    for (const DataFlow &flow : processor.flows)
        places.append(flow.country);
    places.removeAll(QString());
    places.removeDuplicates();
    return places;
}

bool closesCircle(const ProcessorLinks &links, Id<Processor> parent, Id<Processor> child)
{
    return !circleOf(links, parent, child).isEmpty();
}

QList<Id<Processor>> circleOf(const ProcessorLinks &links, Id<Processor> parent, Id<Processor> child)
{
    // Upwards from the one they would work for; whom it was reached from leads back down.
    QHash<Id<Processor>, Id<Processor>> below = {{parent, Id<Processor>()}};
    QList<Id<Processor>> left = {parent};
    while (!left.isEmpty()) {
        const Id<Processor> one = left.takeFirst();
        if (one == child) {
            QList<Id<Processor>> circle;
            for (Id<Processor> at = one; at.isStored(); at = below.value(at))
                circle.append(at);
            circle.append(child);
            return circle;
        }
        for (const auto &[upper, lower] : links) {
            if (lower == one && !below.contains(upper)) {
                below.insert(upper, one);
                left.append(upper);
            }
        }
    }
    return {};
}

QList<Id<Processor>> endingWith(const QList<Processor> &processors, Id<Processor> ended)
{
    QSet<Id<Processor>> gone = {ended};
    for (const Processor &processor : processors) {
        if (processor.endedAt)
            gone.insert(processor.id);
    }
    QSet<Id<Processor>> along;
    const auto isLeft = [&](const Processor &processor) {
        const QList<Id<Processor>> &above = processor.worksFor;
        return !gone.contains(processor.id) &&
            std::any_of(above.cbegin(), above.cend(),
                [&](Id<Processor> parent) { return parent == ended || along.contains(parent); }) &&
            std::all_of(
                above.cbegin(), above.cend(), [&](Id<Processor> parent) { return gone.contains(parent); });
    };
    for (bool isNews = true; isNews;) {
        isNews = false;
        for (const Processor &processor : processors) {
            if (!isLeft(processor))
                continue;
            gone.insert(processor.id);
            along.insert(processor.id);
            isNews = true;
        }
    }
    QList<Id<Processor>> inOrder;
    for (const Processor &processor : processors) {
        if (along.contains(processor.id))
            inOrder.append(processor.id);
    }
    return inOrder;
}
