#include "app/documents/handover_words.h"

#include "app/documents/document_voice.h"

#include <QCoreApplication>
#include <QHash>

namespace {

QString handoverWords(const char *text)
{
    return DocumentVoice::say("Handovers", text);
}

const char *fieldText(HandoverField field)
{
    switch (field) {
    case HandoverField::Email:
        return QT_TRANSLATE_NOOP("Handovers", "E-mail address");
    case HandoverField::Phone:
        return QT_TRANSLATE_NOOP("Handovers", "Phone number");
    case HandoverField::AddressName:
        return QT_TRANSLATE_NOOP("Handovers", "Name");
    case HandoverField::Initials:
        return QT_TRANSLATE_NOOP("Handovers", "Initials");
    case HandoverField::GivenName:
        return QT_TRANSLATE_NOOP("Handovers", "Given name");
    case HandoverField::Surname:
        return QT_TRANSLATE_NOOP("Handovers", "Surname");
    case HandoverField::Salutation:
        return QT_TRANSLATE_NOOP("Handovers", "Salutation");
    case HandoverField::Organisation:
        return QT_TRANSLATE_NOOP("Handovers", "Organisation");
    case HandoverField::JobTitle:
        return QT_TRANSLATE_NOOP("Handovers", "Job title");
    case HandoverField::Street:
        return QT_TRANSLATE_NOOP("Handovers", "Street");
    case HandoverField::HouseNumber:
        return QT_TRANSLATE_NOOP("Handovers", "House number");
    case HandoverField::Postcode:
        return QT_TRANSLATE_NOOP("Handovers", "Postcode");
    case HandoverField::City:
        return QT_TRANSLATE_NOOP("Handovers", "Town");
    case HandoverField::Country:
        return QT_TRANSLATE_NOOP("Handovers", "Country");
    case HandoverField::BirthDate:
        return QT_TRANSLATE_NOOP("Handovers", "Date of birth");
    }
    return "";
}

const QHash<QString, const char *> &exclusionTexts()
{
    static const QHash<QString, const char *> texts = [] {
        const std::pair<GateReason, const char *> known[] = {
            {GateReason::NoDetail, QT_TRANSLATE_NOOP("Handovers", "No address or number for this channel")},
            {GateReason::NeverAsked, QT_TRANSLATE_NOOP("Handovers", "Never gave consent for this purpose")},
            {GateReason::Requested, QT_TRANSLATE_NOOP("Handovers", "Consent was asked and not given yet")},
            {GateReason::Pending, QT_TRANSLATE_NOOP("Handovers", "Consent waits for its confirmation")},
            {GateReason::Deferred, QT_TRANSLATE_NOOP("Handovers", "Wanted to decide about consent later")},
            {GateReason::Refused, QT_TRANSLATE_NOOP("Handovers", "Consent was refused")},
            {GateReason::Withdrawn, QT_TRANSLATE_NOOP("Handovers", "Consent was withdrawn")},
            {GateReason::Objected, QT_TRANSLATE_NOOP("Handovers", "Objected")},
            {GateReason::Suppressed,
                QT_TRANSLATE_NOOP("Handovers", "The address or number is on the suppression list")},
            {GateReason::Expired, QT_TRANSLATE_NOOP("Handovers", "Consent has expired")},
            {GateReason::Revoked, QT_TRANSLATE_NOOP("Handovers", "Consent was ended by the organisation")},
            {GateReason::Invalidated, QT_TRANSLATE_NOOP("Handovers", "Consent was declared invalid")},
            {GateReason::ProofIncomplete,
                QT_TRANSLATE_NOOP("Handovers", "The proof of consent is incomplete")},
            {GateReason::OtherDetail,
                QT_TRANSLATE_NOOP("Handovers", "Consent was given for another address or number")},
            {GateReason::TooYoung,
                QT_TRANSLATE_NOOP(
                    "Handovers", "Under the age of consent, without consent of the legal representative")},
            {GateReason::Restricted, QT_TRANSLATE_NOOP("Handovers", "Processing is restricted")},
            {GateReason::Archived, QT_TRANSLATE_NOOP("Handovers", "In the archive, only for a duty")},
            {GateReason::CustomerTermOver,
                QT_TRANSLATE_NOOP(
                    "Handovers", "Too long after the last purchase or the end of the contract")},
            {GateReason::CustomerException,
                QT_TRANSLATE_NOOP("Handovers", "The exception for customers has ended")},
            {GateReason::SoftOptInPartial,
                QT_TRANSLATE_NOOP("Handovers", "Not all conditions for customers are met")},
            {GateReason::NoAssessment,
                QT_TRANSLATE_NOOP("Handovers", "The weighing of the interest is not complete")},
            {GateReason::PurposeEnded, QT_TRANSLATE_NOOP("Handovers", "The purpose has ended")},
            {GateReason::NotThatChannel,
                QT_TRANSLATE_NOOP("Handovers", "The purpose does not have this channel")},
            {GateReason::NoGround,
                QT_TRANSLATE_NOOP("Handovers", "No ground for this purpose, such as a contract")},
            {GateReason::NotThatFile,
                QT_TRANSLATE_NOOP("Handovers", "The purpose is not for this filing system")}};
        QHash<QString, const char *> all;
        for (const auto &[reason, text] : known)
            all.insert(keyOf(reason), text);
        return all;
    }();
    return texts;
}

} // namespace

QString handoverFieldWord(HandoverField field)
{
    return handoverWords(fieldText(field));
}

QStringList handoverFieldWords(const HandoverFields &fields)
{
    QStringList words;
    for (const HandoverField field : fields)
        words.append(handoverFieldWord(field));
    return words;
}

QString recipientWord(const QString &recipient)
{
    return recipient.isEmpty() ? handoverWords(QT_TRANSLATE_NOOP("Handovers", "Own use")) : recipient;
}

QString processorKindWord(ProcessorKind kind)
{
    switch (kind) {
    case ProcessorKind::Processor:
        return handoverWords(QT_TRANSLATE_NOOP("Handovers", "Processor"));
    case ProcessorKind::SubProcessor:
        return handoverWords(QT_TRANSLATE_NOOP("Handovers", "Sub-processor"));
    case ProcessorKind::Joint:
        return handoverWords(QT_TRANSLATE_NOOP("Handovers", "Joint controller"));
    case ProcessorKind::Independent:
        return handoverWords(QT_TRANSLATE_NOOP("Handovers", "Independent recipient"));
    case ProcessorKind::Authority:
        return handoverWords(QT_TRANSLATE_NOOP("Handovers", "Authority"));
    }
    return {};
}

QString taskWord(RecipientTask::Why why)
{
    switch (why) {
    case RecipientTask::Why::Withdrawn:
        return handoverWords(QT_TRANSLATE_NOOP("Handovers", "Consent was withdrawn"));
    case RecipientTask::Why::Objected:
        return handoverWords(QT_TRANSLATE_NOOP("Handovers", "Objected"));
    case RecipientTask::Why::NotAllowed:
        return handoverWords(QT_TRANSLATE_NOOP("Handovers", "May not be reached"));
    }
    return {};
}

QString exclusionWord(const QString &key)
{
    const char *text = exclusionTexts().value(key, nullptr);
    return text ? handoverWords(text) : key;
}

HandoverLetter handoverLetter(const QString &path, std::optional<Channel> channel)
{
    HandoverLetter letter{.path = path,
        .subject = handoverWords(QT_TRANSLATE_NOOP("Handovers", "A list of personal data, encrypted")),
        .text = handoverWords(QT_TRANSLATE_NOOP("Handovers",
            "Dear recipient,\n\n"
            "The attached ZIP file holds a list of personal data. It is encrypted (AES-256).\n"
            "Open it with 7-Zip, WinZip or another program that knows AES; the folders of Windows itself "
            "cannot.\n"
            "You receive the passphrase another way, by phone or text message, never by e-mail.\n\n"
            "Use the list for the purpose that we agreed on and for nothing else, and remove it "
            "afterwards.\n"))};
    // CD1 to CD5 (domain.md 2.4): what whoever calls must do in each call.
    if (channel == Channel::Phone)
        letter.text += u'\n' +
            handoverWords(QT_TRANSLATE_NOOP("Handovers",
                "The list is meant for phone calls. In every call:\n"
                "1. say at once for whom you call;\n"
                "2. do not hide your number;\n"
                "3. offer the right to object, also when nobody asks for it;\n"
                "4. stop at once when somebody objects, do not call again, and tell us the same day;\n"
                "5. be able to show for each person that they may be called.\n"));
    return letter;
}
