#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// Whose words a reason is in. The numbers are stored.
enum class ReasonOrigin {
    None = 0,     ///< a record of before reasons were asked for: nobody gave one
    Standard = 1, ///< what holds for this kind of contact on this basis; the words are the program's
    Purpose = 2,  ///< as the privacy officer wrote it with the purpose
    Own = 3       ///< typed for this contact, or for this import
};

/// "none", "standard", "purpose" or "own".
QString codeOf(ReasonOrigin origin);

/// Why somebody is kept and until when (art. 5(1)(b), (e) and 5(2) GDPR); part of where they came from.
struct ContactGround
{
    ReasonOrigin reasonFrom = ReasonOrigin::None;
    /// Empty with ReasonOrigin::Standard, whose words follow the reader's language.
    QString reason = {};
    /// The retention rule that ends it; empty where a day was decided on.
    QString untilRule = {};
    /// The last day, as decided; none where a rule ends it.
    QDate untilOn = {};
    /// Of a legitimate interest in a business contact (ahead.md 4.3); empty: as assessed for the purpose, or
    /// the standard's.
    QString interest = {};
    QString balancing = {};
    /// The day by which that must have been looked at again; none on other grounds.
    QDate reviewOn = {};

    friend bool operator==(const ContactGround &, const ContactGround &) = default;
};

/// What somebody says of a ground; what they leave out is filled in with what is usual.
struct GroundWish
{
    std::optional<QString> reason = std::nullopt;
    std::optional<QDate> until = std::nullopt;
    std::optional<QString> interest = std::nullopt;
    std::optional<QString> balancing = std::nullopt;
    std::optional<QDate> reviewOn = std::nullopt;

    friend bool operator==(const GroundWish &, const GroundWish &) = default;
};
