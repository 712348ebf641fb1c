#include "app/inspection/answer_source.h"

const QList<AnswerSource> &answerSources()
{
    using namespace inspection_answers;
    static const QList<AnswerSource> sources = {
        {1, "activities", activities},
        {2, "purposes", purposes},
        {3, "consents", consentTimeline},
        {4, "consents", withdrawals},
        {4, "handovers", toldRecipients},
        {5, "purposes", mayContact},
        {6, "contacts", personalData},
        {7, "requests", requestsOfTheYear},
        {8, "requests", oneErasure},
        {9, "requests", erasures},
        {9, "measures", erasureEvidence},
        {10, "requests", refusals},
        {11, "requests", identityMethods},
        {12, "retention-rules", retentionSchedule},
        {12, "retention-terms", overdueTerms},
        {13, "processors", processors},
        {13, "agreements", agreements},
        {14, "processors", transfers},
        {15, "breaches", breaches},
        {16, "staff", rights},
        {16, "trail", whoLooked},
        {17, "access-reviews", accessReviews},
        {18, "measures", measures},
        {19, "informing", statementsSeen},
        {19, "statements", statements},
        {20, "findings", findings},
    };
    return sources;
}
