#include "app/consent/ask_again_line.h"

#include "app/consent/purpose.h"

QString keyOf(LapseCause cause)
{
    switch (cause) {
    case LapseCause::Wording:
        return QStringLiteral("wording");
    case LapseCause::Validity:
        return QStringLiteral("validity");
    case LapseCause::Organisation:
        break;
    }
    return QStringLiteral("organisation");
}

bool mayBeAsked(const GateAnswer &answer, const Purpose &purpose)
{
    if (answer.allowed)
        return true;
    if (purpose.promotes() || answer.rule == GateRule::TM13)
        return false;
    return answer.reason == GateReason::Expired || answer.reason == GateReason::NeverAsked ||
        answer.reason == GateReason::ProofIncomplete;
}

Purpose askedByPost(Purpose purpose)
{
    // Weighed once for every purpose, in domain.md 2.4: nothing of it is somebody's to write down.
    const QString here = QStringLiteral("ask-again");
    const QDate day(2026, 1, 1);
    purpose.basis = LawfulBasis::LegitimateInterest;
    purpose.assessment = here;
    purpose.weighing = {.necessity = here,
        .balance = here,
        .safeguards = here,
        .assessedBy = here,
        .assessedOn = day,
        .reviewOn = day};
    purpose.marketing = true;
    purpose.channels = {Channel::Post};
    return purpose;
}
