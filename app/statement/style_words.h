#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

/// The words by which style is judged (domain.md 1 and 5.3). All in lower case, but abbreviations.
struct StyleWords
{
    struct Abbreviation
    {
        QString brief = {};
        /// The forms in full, each of which explains it.
        QStringList full = {};
    };
    struct Term
    {
        /// As section 1 of domain.md has it.
        QString term = {};
        /// What else it is called, in several words where need be.
        QStringList others = {};
    };

    QStringList passives = {};
    QStringList negations = {};
    QStringList formal = {};
    QStringList familiar = {};
    QList<Abbreviation> abbreviations = {};
    QList<Term> terms = {};
};

const StyleWords &styleWords(QLocale::Language language);
