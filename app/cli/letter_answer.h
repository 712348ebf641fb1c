#pragma once

#include "app/cli/command.h"
#include "app/cli/request_subject.h"
#include "app/letters/letter_material.h"

/// `--format pdf|html`, `--eml`, `--plain` and `--plain-reason`: how a letter leaves.
QList<QCommandLineOption> letterLeavingOptions();

/// By which way of way_out.h a letter leaves, and where to.
struct LetterExit
{
    QString way = {};
    QString path = {};
};

/// Makes the letter of an order, writes it and notes it with the request; encrypted unless `--plain`
/// is given with a reason. Nothing is written of a letter that lacks something.
Result<Answer> letterAnswer(
    CommandRun &run, const RequestSubject &subject, const LetterOrder &order, const LetterExit &exit);

/// Whether the answer that is foreseen can be made and can leave, before something is done that cannot be
/// undone. Shows and records nothing.
Outcome checkLetterIsPossible(CommandRun &run, const RequestSubject &subject, const LetterExit &exit);
