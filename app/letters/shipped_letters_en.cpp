#include "app/letters/shipped_letters.h"

namespace {

constexpr ShippedFrame englishFrame{
    .opening = "Our answer to your request {{reference}}\n\n{{salutation}}\n\nOn {{received}} we received "
               "your request for {{asked}}. In this letter you read our answer.",
    .decision = "# Our decision",
    .done = "# What we did",
    .kept = "# What stays, and why",
    .told = "# Who received your data from us",
    .receivers = "# Who received your data from us",
    .backup = "# Backups",
    .partReasons = "# Why not everything",
    .reasons = "# Why we do not do this",
    .disagree = "# Do you disagree?",
    .closing = "# Do you have questions?\n{{contact}}\n\nKind regards,\n{{organisation}}"};

constexpr ShippedAnswer englishAnswers[] = {
    {Request::Type::Access,
        "With this letter you receive a copy of all data that we hold about you. The annex also says what we "
        "use it for, how long we keep it and where it comes from.",
        "With this letter you receive a copy of part of your data. The annex also says what we use it for, "
        "how long we keep it and where it comes from.",
        "That is why you do not receive a copy of data."},
    {Request::Type::Rectification,
        "Your data is right now. We do not repeat it in this letter. You can always ask which data we hold "
        "about you.",
        "We corrected part of your data. We do not repeat it in this letter. You can always ask which data "
        "we "
        "hold about you.",
        "We leave your data as it is. You may send us a statement that says what is wrong in your view. We "
        "will keep it with your data.",
        "We did not correct your data, but do not use it for now. We keep your statement with your data. "
        "Before we use it again, we will tell you."},
    {Request::Type::Erasure, "We do not use your data any more.",
        "What we must keep, we only use for the purpose that is given below.",
        "So we still keep your data. We erase it as soon as the reason below no longer holds."},
    {Request::Type::Restriction,
        "We keep your data, but do not use it for now. Before we use it again, we will tell you.",
        "We keep part of your data, but do not use it for now. Before we use it again, we will tell you.",
        "So we use your data as we did before."},
    {Request::Type::Portability,
        "With this letter you receive a file with the data that you gave us. A computer can read it. You may "
        "give it to another organisation. Nothing is erased by this.",
        "With this letter you receive a file with part of the data that you gave us. A computer can read it. "
        "Nothing is erased by this.",
        "That is why you do not receive a file. You may ask for a copy of your data (art. 15 GDPR)."},
    {Request::Type::Objection,
        "We stopped the use that you objected to. Did you ask us not to send advertising? Then you will not "
        "get it any more.",
        "We stopped part of the use that you objected to.",
        "So we go on using your data. This is never so for advertising: you can always object to that."},
    {Request::Type::ConsentWithdrawal,
        "You withdrew your consent. We stopped at once what we did because of it.",
        "You withdrew your consent. We stopped at once what we did because of it. We still do part of it, "
        "because there is another legal basis.",
        "We found no consent of yours that still holds."},
    {Request::Type::HumanReview,
        "A member of our staff looked at the decision again, with what you said about it.",
        "A member of our staff looked at part of the decision again, with what you said about it.",
        "That is why we do not look at the decision again."},
    {Request::Type::Recipients, "Below you see to whom we gave your data.",
        "Below you see to whom we gave your data, as far as we may say so.",
        "That is why we do not name to whom we gave your data."},
    {Request::Type::Complaint, "You are right. Below you see what we did.",
        "You are partly right. Below you see what we did.", "We do not agree with your complaint."}};

const ShippedAnswer &englishAnswer(Request::Type type)
{
    for (const ShippedAnswer &answer : englishAnswers) {
        if (answer.type == type)
            return answer;
    }
    Q_UNREACHABLE();
}

const char *englishLetter(LetterAct act)
{
    switch (act) {
    case LetterAct::Acknowledgement:
        return "We received your request: {{reference}}\n\n{{salutation}}\n\n"
               "On {{received}} we received your request for {{asked}}. We are working on it.\n\n"
               "You will have our answer on {{due}} at the latest. If we cannot do that, we will tell you "
               "before that day. This costs you nothing.\n\n"
               "# Do you have questions?\n{{contact}}\n\n"
               "Kind regards,\n{{organisation}}";
    case LetterAct::IdentityQuestion:
        return "We want to know that it is you: {{reference}}\n\n{{salutation}}\n\n"
               "On {{received}} we received your request for {{asked}}. We only give data to the person "
               "themselves. That is why we have a question.\n\n"
               "# Why we are not sure\n{{doubt}}\n\n"
               "# What we need from you\n{{needed}}\n\n"
               "# What you need not send\n{{shield}}\n\n"
               "# When you will have our answer\n{{pause}}\n\n"
               "# Do you have questions?\n{{contact}}\n\n"
               "Kind regards,\n{{organisation}}";
    case LetterAct::IdentityReminder:
        return "Reminder: we want to know that it is you: {{reference}}\n\n{{salutation}}\n\n"
               "On {{received}} we received your request for {{asked}}. On {{asked-on}} we asked you a "
               "question. We have no answer from you yet.\n\n"
               "# Why we are not sure\n{{doubt}}\n\n"
               "# What we need from you\n{{needed}}\n\n"
               "# What you need not send\n{{shield}}\n\n"
               "# When you will have our answer\n{{pause}} Without your answer we cannot do what you ask.\n\n"
               "# Do you have questions?\n{{contact}}\n\n"
               "Kind regards,\n{{organisation}}";
    case LetterAct::ClarificationQuestion:
        return "A question about your request {{reference}}\n\n{{salutation}}\n\n"
               "On {{received}} we received your request for {{asked}}. We hold a lot of data. To help you "
               "well, we want to know what exactly you mean.\n\n"
               "# Our question\n{{question}}\n\n"
               "Do you simply want everything? That is fine. Please tell us so.\n\n"
               "# When you will have our answer\n{{pause}}\n\n"
               "# Do you have questions?\n{{contact}}\n\n"
               "Kind regards,\n{{organisation}}";
    case LetterAct::Extension:
        return "We need more time for your request {{reference}}\n\n{{salutation}}\n\n"
               "On {{received}} we received your request for {{asked}}. We cannot answer you within one "
               "month.\n\n"
               "# Why it takes longer\n{{extension-reason}}\n\n"
               "# When you will have our answer\nYou will have our answer on {{new-due}} at the latest. "
               "{{apology}}\n\n"
               "# Do you disagree?\n{{complaint}}\n\n"
               "# Do you have questions?\n{{contact}}\n\n"
               "Kind regards,\n{{organisation}}";
    case LetterAct::RestrictionLifting:
        return "We will use your data again: {{reference}}\n\n{{salutation}}\n\n"
               "On {{received}} we received your request for {{asked}}. Since then we have not used your "
               "data. That changes on {{lifted-on}}. From that day on we use it again (art. 18(3) GDPR).\n\n"
               "# Why\n{{lifting-reason}}\n\n"
               "# Do you disagree?\n{{complaint}}\n\n"
               "# Do you have questions?\n{{contact}}\n\n"
               "Kind regards,\n{{organisation}}";
    case LetterAct::BreachMessage:
        return "Something happened to your data\n\n{{salutation}}\n\n"
               "We write to you because something went wrong with your data. We are sorry. In this letter "
               "you read what happened and what you can do. It is about nothing else.\n\n"
               "# What happened\n{{nature}}\n\n"
               "# What this can mean for you\n{{consequences}}\n\n"
               "# What we did\n{{measures}}\n\n"
               "# What you can do\n{{advice}}\n\n"
               "# Do you have questions?\n{{contact}}\nPlease mention: {{reference}}\n\n"
               "# Do you disagree?\n{{complaint}}\n\n"
               "Kind regards,\n{{organisation}}";
    default:
        return nullptr;
    }
}

} // namespace

const ShippedWords &englishShippedWords()
{
    static const ShippedWords words{englishFrame, englishLetter, englishAnswer};
    return words;
}
