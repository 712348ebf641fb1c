#pragma once

#include "app/inspection/inspection_answer.h"

/// The regulator's questions and their answers as people read of them, in the language spoken now.

/// The question itself, as domain.md 12 has it.
QString inspectionQuestionWord(int question);
/// What a table and a column are called.
QString inspectionTableWord(const QString &key);
QString inspectionColumnWord(const QString &key);
/// "No breaches are recorded yet." for a register in which nothing stands.
QString inspectionMissingSentence(const QString &reg);
QString inspectionCellWord(const InspectionCell &cell);

/// Words of the command line.
QString inspectionCommandWords(const char *text);
