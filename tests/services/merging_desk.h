#pragma once

#include "app/audit/audit_trail.h"
#include "app/merging/merging.h"
#include "services/consent_house.h"

#include <QTest>

#include <algorithm>

namespace tests {

/// A house with the same person twice: m_person, and m_twin under another address.
struct MergingDesk : ConsentFixture
{
    /// The same person under another address, taken in by a colleague.
    static ContactDraft twin()
    {
        ContactDraft draft = draftOf(QStringLiteral("Dam"));
        draft.points[0].value = QStringLiteral("tweede@voorbeeld.example");
        draft.identifiers.clear();
        draft.jobTitle = QStringLiteral("bakker");
        return draft;
    }

    Id<Contact> added(const ContactDraft &draft) const
    {
        const auto id = m_house->services().contacts().add(founder(), customers, draft).result();
        if (!id)
            qWarning("%s", qPrintable(id.error().what + id.error().place.join(u' ')));
        return id ? *id : Id<Contact>();
    }

    Result<RecordedConsent> of(Id<Contact> contact, const ConsentDraft &draft) const
    {
        return consents().record(founder(), customers, contact, draft).result();
    }

    void pass(int days) { m_now.micros += days * aDay; }

    MergeOrder order() const { return {.keep = m_person, .absorb = m_twin}; }

    Result<MergePlan> preview() const
    {
        return m_house->services().merging().preview(founder(), customers, order()).result();
    }

    Result<Merged> merge(const MergePlan &plan) const
    {
        return m_house->services().merging().merge(founder(), customers, order(), plan).result();
    }

    Result<Merged> merge() const
    {
        const auto plan = preview();
        if (!plan) {
            qWarning("%s", qPrintable(plan.error().what));
            return plan.error();
        }
        const auto merged = merge(*plan);
        if (!merged)
            qWarning("%s", qPrintable(merged.error().what));
        return merged;
    }

    static ConsentLine lineOf(const QList<ConsentLine> &lines, Channel channel)
    {
        const auto found = std::find_if(lines.begin(), lines.end(),
            [channel](const ConsentLine &line) { return line.channel == channel; });
        return found == lines.end() ? ConsentLine() : *found;
    }

    QByteArray refOf(Id<Contact> contact) const
    {
        return m_house->services().contacts().find(founder(), customers, contact).result()->contact.ref;
    }

    /// The chain of consent, the trail and the rows that it tells of.
    bool isUntouched() const
    {
        const auto chain = consents().checkChain(founder(), customers).result();
        const auto trail = m_house->services().auditTrail().verify(founder()).result();
        if (chain && !chain->isIntact())
            qWarning("chain: %s", qPrintable(chain->broken.join(u' ')));
        if (trail && trail->row)
            qWarning("row of entry %lld: %d", trail->row->entry, int(trail->row->what));
        return chain && chain->isIntact() && trail && !trail->row && trail->isIntact();
    }

    Id<Contact> m_twin;
};

} // namespace tests
