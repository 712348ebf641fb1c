#pragma once

#include "app/breaches/breach.h"

#include <QString>

/// What is called how in the register of breaches, in the language of the words (document_voice.h).

QString breachBlockWord(BreachBlock block);
/// The field as a form asks it: "When were you aware".
QString breachFieldWord(BreachField field);
/// One code of a field with choices.
QString breachCodeWord(BreachField field, const QString &code);
/// What stands in a field, as a person reads it; empty where nothing does.
QString breachValueWords(const BreachValues &values, BreachField field);
QString breachStateWord(BreachState state);
QString breachClockWord(BreachClockKind kind);
QString authorityChoiceWord(AuthorityChoice choice);
QString peopleChoiceWord(PeopleChoice choice);
QString breachRiskWord(BreachRisk risk);
QString severityLevelWord(SeverityLevel level);
QString breachReportKindWord(BreachReportKind kind);
QString breachInformingWayWord(BreachInformingWay way);
/// "2.75, medium": the severity of ENISA.
QString severityWords(const BreachSeverity &severity);
/// A moment with its day of the week, in local time: "Mon 30 March 2026 17:40".
QString breachMoment(Instant moment);
