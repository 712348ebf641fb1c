#pragma once

#include "app/letters/letter_kind.h"

#include <QDate>
#include <QString>

/// Sentences that a program must get right by itself, in the language of a letter: what the law prescribes,
/// and what follows from the request.
namespace letter_phrase {

/// "1 December 2026".
QString day(QDate date, LetterLanguage language);
/// "a copy of your data (art. 15 GDPR)", after "your request for".
QString asked(Request::Type type, LetterLanguage language);
QString complaint(LetterLanguage language);
QString court(LetterLanguage language);
/// What proves who asks, by the level that this request needs: 1 to 3 (domain.md 4.5).
QString needed(int level, LetterLanguage language);
QString shield(LetterLanguage language);
QString pause(LetterLanguage language);
/// Of a question that was asked too late to stop the clock (domain.md 4.3).
QString noPause(QDate due, LetterLanguage language);
/// The same where the last day has passed.
QString noPauseLate(QDate due, LetterLanguage language);
QString apology(LetterLanguage language);
/// Yes, partly or no.
QString decision(LetterAct act, LetterLanguage language);
/// When it was decided, and that somebody else than who prepared it did so.
QString decidedOn(QDate date, LetterLanguage language);
QString doneOn(QDate date, LetterLanguage language);
/// `what`: kinds of data.
QString erased(const QString &what, LetterLanguage language);
QString nothingErased(LetterLanguage language);
QString corrected(const QString &what, LetterLanguage language);
/// What stays and why; `until` is null where no last day is known.
QString kept(const QString &what, const QString &why, QDate until, LetterLanguage language);
QString nothingKept(LetterLanguage language);
/// Who asks is told that nobody got their data; who asks for a change, that nobody has what changes.
QString noRecipients(LetterLanguage language);
QString nobodyToTell(LetterLanguage language);
QString told(const QString &recipient, QDate on, LetterLanguage language);
QString isBeingTold(const QString &recipient, LetterLanguage language);
QString cannotBeTold(const QString &recipient, const QString &why, LetterLanguage language);
/// That it is gone from backups on that day, and not put back (domain.md 9.3).
QString backup(QDate goneBy, LetterLanguage language);
/// That nothing went, so that nothing goes from backups either.
QString backupStays(LetterLanguage language);
/// Why what is contested was restricted instead of corrected (art. 18(1)(a) GDPR).
QString contested(LetterLanguage language);
/// To who asks in somebody's stead: whose data it is about, and by what they may ask.
QString inSteadOf(const QString &person, const QString &mandate, LetterLanguage language);
QString questions(const QString &email, const QString &phone, LetterLanguage language);
QString officer(const QString &officer, LetterLanguage language);

} // namespace letter_phrase
