#pragma once

#include "app/retention/retention.h"
#include "app/reviews/reviews.h"
#include "services/request_desk.h"

namespace tests {

/// Where a privacy officer sits over what the founder prepared: one request for erasure, to begin with.
class ReviewDesk : public RequestDesk
{
protected:
    using Verdict = ReviewDecision::Verdict;

    /// False when the engine's server is not here.
    bool openDesk(Backend backend)
    {
        if (!open(backend))
            return false;
        m_officer = std::make_unique<Permit>(officer(QStringLiteral("fatima")));
        m_request = prepared(Request::Type::Erasure, {});
        return m_request.isStored();
    }

    void closeDesk()
    {
        m_officer.reset();
        close();
    }

    static QString whatOf(const Outcome &outcome) { return outcome ? QString() : outcome.error().what; }

    const Reviews &reviews() const { return m_house->services().reviews(); }

    Permit officer(const QString &name) const { return m_house->member(name, {{Role::Officer, customers}}); }

    /// Without what is about the file as a whole.
    QString begun() const
    {
        const auto ref = reviews()
                             .start(*m_officer, customers,
                                 {.kinds = {ReviewKind::Request, ReviewKind::Orphan, ReviewKind::Hold}})
                             .result();
        if (!ref)
            qWarning("%s", qPrintable(ref.error().what));
        return ref ? *ref : QString();
    }

    ReviewLine lineOf(const QString &ref, ReviewKind kind) const
    {
        const auto sitting = reviews().look(*m_officer, customers, ref).result();
        for (const ReviewLine &line : sitting->lines) {
            if (line.item.kind == kind)
                return line;
        }
        return {};
    }

    Result<ReviewEvidence> openEvidence(const ReviewLine &line) const
    {
        return reviews().openEvidence(*m_officer, customers, line.item.id).result();
    }

    Outcome decide(const ReviewLine &line, Verdict verdict, const QString &reason = {}) const
    {
        return reviews().decide(*m_officer, customers, line.item.id, verdict, reason).result();
    }

    Result<int> decideMany(const QList<Id<ReviewItem>> &items, int typed) const
    {
        return reviews().decideMany(*m_officer, customers, items, Verdict::Approved, {}, typed).result();
    }

    Result<SignedMinutes> sign(const QString &ref) const
    {
        return reviews().sign(*m_officer, m_house->confirm(*m_officer), customers, ref).result();
    }

    static ReviewDecision decisionOf(const SignedMinutes &minutes, ReviewKind kind)
    {
        for (const ReviewItem &item : minutes.items) {
            if (item.kind == kind && item.decision)
                return *item.decision;
        }
        return {};
    }

    static Proposal anotherProposal()
    {
        return {.ground = ErasureGround::NoLongerNeeded, .groundWords = QStringLiteral("Klant is weg")};
    }

    /// Who stands on a consent that nobody gave.
    Id<Contact> onConsent(const QString &surname) const
    {
        ContactDraft draft = other();
        draft.kind = ContactKind::Prospect;
        draft.name.surname = surname;
        draft.identifiers.clear();
        draft.provenance.basis = QStringLiteral("a");
        return added(draft);
    }

    bool change(const QString &sql) const
    {
        const auto line = m_house->look();
        return line && Sql(*line, "test", sql).run();
    }

    /// By the officer's key, where there are keys.
    std::shared_ptr<Services> enteredAgain(const Location &place) const
    {
        Services::Options options{.clock = Clock([this] { return m_now; }), .hashCost = HashCost::cheapest()};
        if (place.key)
            options.entry = Services::Options::Entry{QStringLiteral("fatima"), tests::passphrase()};
        Location bare = place;
        bare.key.reset();
        auto services = Services::open(bare, options);
        if (!services)
            qWarning("%s", qPrintable(services.error().what));
        return services ? *services : nullptr;
    }

    /// A hold that somebody else than the officer set, and that is to be reviewed today.
    Id<Contact> heldToReview() const
    {
        const Id<Contact> held = added(other());
        const auto hold = m_house->services()
                              .retention()
                              .hold(founder(), customers, held,
                                  {.reason = QStringLiteral("geschil"), .reviewOn = QDate(2026, 11, 2)})
                              .result();
        return hold ? held : Id<Contact>();
    }

    std::unique_ptr<Permit> m_officer;
    Id<Request> m_request;
};

} // namespace tests
