#pragma once

#include "app/requests/plan_line.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

struct RequestFile;

/// How a plan is written down.
enum class PlanFormat { Csv, Pdf };

/// By the ending of a file's name, ".zip" left out; none for another one.
std::optional<PlanFormat> planFormatOf(const QString &fileName);

/// What a plan names, and what it is about.
struct PlanAround
{
    /// What the purposes are called in the language that is spoken, by their keys.
    QHash<QString, QString> purposes = {};
    /// Of an erasure, all that is held, one by one.
    QList<PlanLine> lines = {};
    /// Who is told of it, and asked to do the same.
    QStringList told = {};

    static PlanAround of(const RequestFile &file);
};

/// What would happen with a request, field by field or category by category and thing by thing: the whole of
/// it, as the approver sees it, with the digest that they sign. It names the person by the reference of the
/// request alone, but says what a correction changes, in the values themselves.
QList<QStringList> planTable(const Request &request, const Proposal &proposal, const PlanAround &around = {});

/// The same as a file, in the language that is spoken. A PDF needs a QGuiApplication.
QByteArray planFile(
    const Request &request, const Proposal &proposal, PlanFormat format, const PlanAround &around = {});

/// What one thing of a plan is called: "E-mail", "Note", "Act of consent".
QString planLineWord(const PlanLine &line);
/// What becomes of it, in a few words.
QString planFateWord(const Proposal::CategoryPlan &row);
