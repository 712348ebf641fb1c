#pragma once

#include "app/base/result.h"
#include "app/letters/letter_material.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

struct ServiceContext;

/// Letters about requests (domain.md 4.8): their templates, and what one is made of. The letter itself is
/// laid out by letter_writing.h, and leaves through Leaving with noteLetter().
class Letters final
{
public:
    explicit Letters(const ServiceContext &context) : m_context(context) {}

    /// Every template as it holds now, in both languages, in the order of allLetterKinds(). Any member.
    QFuture<Result<QList<LetterTemplate>>> templates(const Permit &permit) const;
    /// One, as it holds now or as it was in a version; NotFound "letter.version" {name, version}.
    QFuture<Result<LetterTemplate>> find(const Permit &permit, const LetterKind &kind,
        LetterLanguage language, std::optional<int> version = std::nullopt) const;
    /// The text becomes the next version of its template; `changed` tells which version was changed. Needs
    /// the right to change settings. Fails with the first of letter_template::faults(); Invalid
    /// "text.national-number"; ChangedMeanwhile "letter.template" where another version holds by now.
    QFuture<Result<LetterTemplate>> set(const Permit &permit, const LetterTemplate &changed) const;
    /// The template is as it ships again. Refused "letter.shipped-already" {name} where it is.
    QFuture<Result<LetterTemplate>> reset(
        const Permit &permit, const LetterKind &kind, LetterLanguage language) const;

    /// What a letter about this request is made of; the trail tells that it was looked at. Fails as
    /// letter_rules::checkKind() does; Refused "letter.no-receiver" for somebody who was erased while the
    /// order does not say who they are; "letter.archived" for somebody whom the archive keeps to itself,
    /// likewise; Invalid "text.national-number".
    QFuture<Result<LetterMaterial>> gather(
        const Permit &permit, FilingSystem filingSystem, Id<Request> request, const LetterOrder &order) const;

    /// The letter that the request would ask for, were what is proposed carried out now: for a program that
    /// looks whether it can be made, and shows it to nobody. Fails as gather() does.
    QFuture<Result<LetterMaterial>> foresee(
        const Permit &permit, FilingSystem filingSystem, Id<Request> request) const;

private:
    const ServiceContext &m_context;
};
