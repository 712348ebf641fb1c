#pragma once

#include "app/activities/activity_register.h"

#include <QString>
#include <QStringList>

/// What the record of processing activities is called, in the language that is spoken: given a text that was
/// marked with QT_TRANSLATE_NOOP for the context "Activities".
QString activityWords(const char *text);

QString activityGroupWord(ActivityGroup group);
/// "Categories of data".
QString activityFieldWord(const ActivityField &field);
/// By its key; the key itself where no field has it.
QString activityFieldWord(const QString &key);
/// "art. 30(1)(c)"; empty for what is needed besides.
QString activityArticle(const ActivityField &field);
/// "from the catalogue of purposes"; empty for what is typed.
QString activitySourceWord(ActivitySource source);
/// What one of its choices is called: "Telephone number", "art. 9(2)(b): employment and social security".
QString activityPickWord(const ActivityField &field, const QString &code);
QString stateWord(ActivityState state);
/// "3 gaps", "Out of date": the state of one in few words.
QString standingWord(const ActivityStanding &standing);
/// When it was reviewed by whom, and what changed since; or that it never was.
QString reviewSentenceOf(const ActivityStanding &standing);

QString dpiaCriterionWord(DpiaCriterion criterion);
QString dpiaPrincipleQuestion(DpiaPrinciple principle);
QString dpiaAnswerWord(DpiaAnswer answer);
/// Whether one is needed, by whom and when that was judged, and why not.
QString screeningSentence(const std::optional<DpiaScreening> &screening);

QString processedForFieldWord(const QString &key);
/// "Their contact details (art. 30(2)(a))".
QString processedForHead(const ProcessedForField &field);
