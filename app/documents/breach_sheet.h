#pragma once

#include "app/breaches/breach_dossier.h"
#include "app/staff/staff_member.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>

/// One question of the authority's form and what the register answers.
struct BreachSheetRow
{
    /// What is asked in this case; a question that does not arise says so and counts for nothing.
    enum class Standing { Answered, Empty, NotAsked };

    QString question = {};
    QString answer = {};
    Standing standing = Standing::Empty;

    friend bool operator==(const BreachSheetRow &, const BreachSheetRow &) = default;
};

/// A section of the form, 0 to 9 (domain.md 7.3).
struct BreachSheetSection
{
    int number = 0;
    QString title = {};
    QList<BreachSheetRow> rows = {};
};

/// Who fills it in: the form asks for a name and a function, which is the roles here.
struct BreachReporter
{
    QString name = {};
    QList<Grant> grants = {};
};

/// The form of the authority field by field, to be copied into its web form: reports are made there and not
/// by this program. In the language that is spoken.
QList<BreachSheetSection> breachSheet(const BreachDossier &dossier, const BreachReporter &reporter);

/// How many of a hundred questions that arise have an answer.
int answeredShare(const QList<BreachSheetSection> &sheet);

/// On paper, in a language. Needs a QGuiApplication.
QByteArray breachSheetPdf(
    const BreachDossier &dossier, const BreachReporter &reporter, QLocale::Language language);
/// The same as plain text, to be copied from.
QByteArray breachSheetText(
    const BreachDossier &dossier, const BreachReporter &reporter, QLocale::Language language);
