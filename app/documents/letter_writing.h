#pragma once

#include "app/letters/letter_material.h"

#include <QByteArray>

class QTextDocument;

/// A letter that is ready: who it is from and to, and what it says.
struct WrittenLetter
{
    /// The template it was made by.
    LetterTemplate words = {};
    QStringList sender = {};
    QStringList receiver = {};
    QString day = {};
    LetterText text = {};
};

/// Fills the template in the language of the letter. Fails as letter_template::filled() does: nothing comes
/// of a letter that lacks something.
Result<WrittenLetter> writtenLetter(const LetterMaterial &material);

/// What a letter that is about no request is made of, besides its words and the values in them.
struct LetterFrame
{
    const OrganisationProfile &organisation;
    const LetterReceiver &receiver;
    QDate day = {};
};

/// The same of such a letter, with these values.
Result<WrittenLetter> writtenLetter(
    const LetterTemplate &words, const LetterValues &values, const LetterFrame &frame);

/// Lays it out on paper. Everything is put in as plain text.
void layOutLetterPages(const WrittenLetter &letter, QTextDocument &document);
/// The same as PDF/A-1b with its fonts in it. Needs a QGuiApplication.
QByteArray letterPdf(const WrittenLetter &letter);
/// As one page of HTML that loads nothing; whatever was put in is escaped.
QByteArray letterHtml(const WrittenLetter &letter);
