#pragma once

#include "app/agreements/agreement_draft.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

/// A version of an agreement that we drew up, as it is read: marked as a draft for legal review, with what is
/// open in square brackets and, after the articles, where each comes from. Made of its facts and nothing
/// else.

QString agreementDraftTitle(const AgreementDraft &draft);

/// On paper. Needs a QGuiApplication.
QByteArray agreementDraftPdf(const AgreementDraft &draft, QLocale::Language language);
/// To be worked on in a word processor (OpenDocument text). Needs a QGuiApplication. Internal
/// "agreement.odt" where it could not be written.
Result<QByteArray> agreementDraftOdt(const AgreementDraft &draft, QLocale::Language language);
/// One page that needs nothing beside it.
QByteArray agreementDraftHtml(const AgreementDraft &draft, QLocale::Language language);
/// Its articles as reviews of our own 28 clauses quote them, for who looks at a signed copy of it.
QList<ClauseReview> reviewsOfDraft(const AgreementDraft &draft);
