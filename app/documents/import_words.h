#pragma once

#include "app/imports/import_mapping.h"
#include "app/imports/import_progress.h"
#include "app/imports/import_summary.h"
#include "app/imports/row_complaint.h"

/// What a column can hold, as people call it.
QString targetWord(ImportTarget target);
QString policyWord(MatchPolicy policy);
/// What is wrong with a row and what to do about it, without the line.
QString complaintSentence(const RowComplaint &complaint);
/// Why somebody was left alone when an import was taken back.
QString keptWord(UndoSummary::Why why);
QString leftAloneWord(LeftAlone::Why why);
/// How far an import is, and how fast, after so many milliseconds.
QString importProgressSentence(const ImportProgress &progress, qint64 elapsed);
