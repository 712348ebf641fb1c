#pragma once

#include "app/merging/duplicate_group.h"
#include "app/merging/merge_plan.h"

#include <QString>
#include <QStringList>

/// What merging two records of one person does, in words for the window and the command line.

/// Why a consent line stands as it will: "The stricter of both".
QString mergeWhyWord(consent_uniting::Why why);
/// What becomes of an address or number: "Comes along".
QString mergeFateWord(MergeItem::Fate fate);
/// By what two records may be of one person: "The same e-mail address".
/// Why nobody chooses whose value stays; empty where somebody may.
QString mergeSettledWord(const MergeField &field);
QString duplicateWord(DuplicateSign sign);
/// What such rows are called: "requests".
QString mergeRowsWord(const QString &table);

/// What moves and what is restored or stays, a sentence each; what does not happen is left out.
QStringList mergeSentences(const MergePlan &plan);
/// That it cannot be undone, and who will still be found by what.
QString mergeWarning();
