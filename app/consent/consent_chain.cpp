#include "app/consent/consent_chain.h"

#include "app/vault/tlv.h"

#include <iterator>

namespace consent_chain {

namespace {

constexpr quint64 chainFormat = 1;
/// With the zero byte at its end.
constexpr char chainDomain[] = "klantkluis/consent-event/v1";

enum class EventTag : quint16 {
    Format = 1,
    FilingSystem,
    Ref,
    Contact,
    Purpose,
    Channel,
    Act,
    HappenedAt,
    RecordedAt,
    RecordedBy,
    Method,
    SubjectConfirmed,
    Wording,
    Statement,
    Detail,
    Evidence,
    ValidUntil,
    Batch,
    Remark,
    Corrects,
    Basis,
    Source,
    Place,
    Language,
    Representative,
    Authority,
    BulkRef,
    Previous
};

constexpr quint16 tag(EventTag tag)
{
    return static_cast<quint16>(tag);
}

template <typename Thing>
quint64 numberOf(Id<Thing> id)
{
    return static_cast<quint64>(id.number());
}

Result<QByteArray> documentOf(FilingSystem filingSystem, const ConsentEvent &event)
{
    using enum EventTag;
    TlvWriter writer;
    writer.number(tag(Format), chainFormat)
        .number(tag(EventTag::FilingSystem), static_cast<quint64>(filingSystem))
        .text(tag(Ref), event.ref)
        .number(tag(EventTag::Contact), numberOf(event.contact))
        .number(tag(EventTag::Purpose), numberOf(event.purpose))
        .number(tag(EventTag::Channel), static_cast<quint64>(event.channel))
        .number(tag(Act), static_cast<quint64>(event.act))
        .instant(tag(HappenedAt), event.happenedAt)
        .instant(tag(RecordedAt), event.recordedAt)
        .text(tag(RecordedBy), event.recordedBy)
        .text(tag(Method), event.method)
        .number(tag(SubjectConfirmed), event.subjectConfirmed ? 1 : 0)
        .number(tag(Wording), numberOf(event.wording))
        .text(tag(Statement), event.statement)
        .number(tag(Detail), numberOf(event.detail))
        .number(tag(Evidence), numberOf(event.evidence))
        .text(
            tag(ValidUntil), event.validUntil.isValid() ? event.validUntil.toString(Qt::ISODate) : QString())
        .number(tag(Batch), numberOf(event.batch))
        .text(tag(Remark), event.remark)
        .number(tag(Corrects), numberOf(event.corrects))
        .text(tag(Basis), event.basis ? letterOf(*event.basis) : QString())
        .text(tag(Source), event.source)
        .text(tag(Place), event.place)
        .text(tag(Language), event.language)
        .text(tag(Representative), event.representative)
        .text(tag(Authority), event.authority)
        .text(tag(BulkRef), event.bulkRef)
        .number(tag(Previous), numberOf(event.previous));
    return std::move(writer).finish();
}

} // namespace

Result<Digest> entryHash(FilingSystem filingSystem, const ConsentEvent &event, QByteArrayView previousHash)
{
    const auto document = documentOf(filingSystem, event);
    if (!document)
        return document.error();
    const QByteArray none(Digest::size, '\0');
    return sha256({QByteArrayView(chainDomain, qsizetype(std::size(chainDomain))),
        previousHash.isEmpty() ? QByteArrayView(none) : previousHash, *document});
}

Outcome link(FilingSystem filingSystem, ConsentEvent &event, const ConsentEvent *previous)
{
    event.previous = previous ? previous->id : Id<ConsentEvent>();
    const auto hash = entryHash(filingSystem, event, previous ? previous->entryHash : QByteArray());
    if (!hash)
        return hash.error();
    event.entryHash = hash->view().toByteArray();
    return done;
}

bool fits(FilingSystem filingSystem, const ConsentEvent &event, const ConsentEvent *previous)
{
    if (event.entryHash.isEmpty())
        return !previous || previous->entryHash.isEmpty();
    if (event.previous != (previous ? previous->id : Id<ConsentEvent>()))
        return false;
    const auto hash = entryHash(filingSystem, event, previous ? previous->entryHash : QByteArray());
    return hash && hash->view() == QByteArrayView(event.entryHash);
}

} // namespace consent_chain
