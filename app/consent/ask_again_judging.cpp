#include "app/consent/ask_again_judging.h"

#include "app/consent/purpose_repository.h"
#include "app/gate/gate_facts.h"
#include "app/gate/gate_repository.h"
#include "app/gate/gate_run.h"

#include <QHash>

#include <algorithm>

namespace ask_again_judging {

namespace {

/// As many as are asked about one by one in the time that going through a large file takes.
constexpr qsizetype fewLines = 1'000;

void take(AskAgainLine &line, const GateAnswer &answer, const Purpose &purpose)
{
    line.rule = answer.rule;
    line.reason = answer.reason;
    if (mayBeAsked(answer, purpose))
        line.askBy = line.channel;
}

void takePost(AskAgainLine &line, const GateAnswer &answer)
{
    if (!line.askBy && answer.allowed)
        line.askBy = Channel::Post;
}

GateTerms termsFor(const Question &question, Channel channel, const GateSettings &settings, bool byPost)
{
    return gate_run::termsOf({.filingSystem = question.filingSystem,
                                 .purpose = question.purpose.id,
                                 .channel = channel,
                                 .at = question.now},
        byPost ? askedByPost(question.purpose) : question.purpose, settings);
}

Outcome judgeOne(
    Connection &connection, const Question &question, const GateSettings &settings, AskAgainLine &line)
{
    const auto own =
        gate_run::forOne(connection, termsFor(question, line.channel, settings, false), line.contact);
    if (!own)
        return own.error();
    take(line, own->answer, question.purpose);
    if (line.askBy)
        return done;
    const auto post =
        gate_run::forOne(connection, termsFor(question, Channel::Post, settings, true), line.contact);
    if (!post)
        return post.error();
    takePost(line, post->answer);
    return done;
}

Outcome judgeMany(Connection &connection, const Question &question, const GateSettings &settings,
    QList<AskAgainLine> &lines, const std::function<bool()> &goesOn)
{
    Channels channels;
    QMultiHash<qint64, qsizetype> ofPerson;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        channels = channels.with(lines[at].channel);
        ofPerson.insert(lines[at].contact.number(), at);
    }
    const auto through = [&](const GateTerms &terms, const auto &taken) {
        return gate_run::forAllBy(connection, terms, [&](Id<Contact> contact, const GateAnswer &answer) {
            for (auto [at, end] = ofPerson.equal_range(contact.number()); at != end; ++at)
                taken(lines[*at], answer);
            return goesOn();
        });
    };
    for (const Channel channel : allChannels) {
        if (!channels.contains(channel))
            continue;
        auto told = through(
            termsFor(question, channel, settings, false), [&](AskAgainLine &line, const GateAnswer &answer) {
                if (line.channel == channel)
                    take(line, answer, question.purpose);
            });
        if (!told)
            return told;
    }
    const bool isAnyLeft =
        std::any_of(lines.cbegin(), lines.cend(), [](const AskAgainLine &line) { return !line.askBy; });
    return isAnyLeft ? through(termsFor(question, Channel::Post, settings, true), takePost) : Outcome(done);
}

} // namespace

Result<Purpose> askable(Connection &connection, const QString &purposeKey)
{
    const auto purpose = purpose_repository::byKey(connection, purposeKey);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose.unknown"), {purposeKey}};
    if (!(*purpose)->asksConsent())
        return Error{Failure::Refused, QStringLiteral("ask-again.no-consent")};
    if ((*purpose)->endedAt)
        return Error{Failure::Refused, QStringLiteral("purpose.ended")};
    return **purpose;
}

Outcome judge(Connection &connection, const Question &question, QList<AskAgainLine> &lines,
    const std::function<bool()> &goesOn)
{
    const auto settings = gate_repository::settings(connection);
    if (!settings)
        return settings.error();
    if (lines.size() > fewLines)
        return judgeMany(connection, question, *settings, lines, goesOn);
    for (AskAgainLine &line : lines) {
        if (auto judged = judgeOne(connection, question, *settings, line); !judged)
            return judged;
        if (!goesOn())
            return Error{Failure::Cancelled, QStringLiteral("ask-again")};
    }
    return done;
}

} // namespace ask_again_judging
