#pragma once

#include "app/agreements/agreement_file.h"

#include <QByteArray>
#include <QLocale>

/// The letter to a processor that asks for what their agreement lacks: the gaps that a review found, exactly
/// those, with what was found and what is asked for (art. 28(3) GDPR).

/// What is asked for, and by when.
struct GapLetter
{
    AgreementFile file = {};
    QDate writtenOn = {};
    QDate answerBy = {};
};

/// Refused "agreement.no-gaps" where the review found none, or nobody made one.
Outcome checkGapLetter(const AgreementFile &file);

/// On paper. Needs a QGuiApplication.
QByteArray gapLetterPdf(const GapLetter &letter, QLocale::Language language);
/// One page that needs nothing beside it.
QByteArray gapLetterHtml(const GapLetter &letter, QLocale::Language language);
