#pragma once

#include "app/base/result.h"
#include "app/requests/refusal_reason.h"
#include "app/requests/request_grounds.h"
#include "app/retention/data_category.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

/// What somebody proposes to do with a request: the correction, or per category what is erased and what
/// stays.
struct Proposal
{
    struct Correction
    {
        /// The field's code, as in the edit table.
        QString field;
        QString before;
        QString after;
        /// Which of several, as in FieldEdit: the number of a point, address, identifier or note.
        std::optional<qint64> item = std::nullopt;

        friend bool operator==(const Correction &, const Correction &) = default;
    };

    /// How much of a category a row is about: a duty on invoices keeps the buyer's name and address and
    /// nothing else of those categories (domain.md 8.4, FIN-01). The numbers are stored.
    enum class Part { Whole = 0, InvoiceName = 1, InvoiceAddress = 2 };

    struct CategoryPlan
    {
        DataCategory category = DataCategory::Identity;
        bool erase = true;
        /// Why it stays (a statute, a hold, words of the preparer); empty when it goes.
        QString reason = {};
        /// The last day it is kept, where one is known.
        QDate until = {};
        Part part = Part::Whole;
        /// A purpose of this person needs it: what stays is used on, and not put behind the restriction.
        bool inUse = false;
        /// Which exception of art. 17(3) GDPR lets it stay; none for what a purpose needs, and for what goes.
        std::optional<ErasureException> exception = std::nullopt;
        /// The rule by which anonymous figures are to stay of what goes, where the gate lets them (domain.md
        /// 9.5); empty where nothing stays.
        QString figuresBy = {};
        /// How many records of it are held as the plan knows it; 0 in plans of before they were counted.
        int records = 0;

        friend bool operator==(const CategoryPlan &, const CategoryPlan &) = default;
    };

    QList<Correction> corrections = {};
    QList<CategoryPlan> plan = {};
    /// What the person says of data that is contested and cannot be proved: it is kept with the data, which
    /// is restricted instead of corrected (domain.md 4.6).
    QString statement = {};
    /// The keys of the purposes for which the data is used no longer: an objection that holds (art. 21(1)
    /// GDPR).
    QStringList stops = {};
    /// The restriction that ends, by the `ref` of its request.
    QString lifts = {};
    /// When the person was told that it ends (art. 18(3) GDPR).
    QDate informedOn = {};
    /// On which ground of art. 17(1) GDPR an erasure rests; none where none was found or named.
    std::optional<ErasureGround> ground = std::nullopt;
    /// Why that ground is there, in words of the preparer; empty where the program found it.
    QString groundWords = {};
    /// When the person was last changed, as the plan of an erasure knows them: another moment, or another
    /// number of records, is another plan. Empty in plans of before that was told.
    QString asOf = {};
    /// Why the request is refused wholly; nothing else is proposed then.
    QList<RefusalReason> refusal = {};
    /// The same in words of the preparer, for the answer.
    QString refusalWords = {};

    bool refuses() const { return !refusal.isEmpty(); }
    /// The same without what is held as it was then: what plans of before said.
    Proposal withoutHeld() const;
    bool erasesEverything() const;
    /// Whether the person gets all of what they asked.
    bool grantsEverything() const { return erasesEverything() && statement.isEmpty(); }
    /// Whether the category goes, but for what an invoice spares of it.
    bool erases(DataCategory category) const;
    /// Whether anything that stays is used on.
    bool staysInUse() const;
    /// Whether the whole category stays, or that part of it.
    bool keeps(DataCategory category, Part part = Part::Whole) const;

    /// Canonical JSON: keys sorted, no spaces. What the digest is taken of.
    QString toJson() const;
    static Result<Proposal> fromJson(const QString &json);
    /// SHA-256 of the canonical JSON.
    static QByteArray digestOf(const QString &json);

    friend bool operator==(const Proposal &, const Proposal &) = default;
};
