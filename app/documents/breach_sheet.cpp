#include "app/documents/breach_sheet.h"

#include "app/documents/breach_words.h"
#include "app/documents/document_part.h"
#include "app/documents/document_voice.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/role_words.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>

namespace {

using SheetField = BreachField;
using SheetStanding = BreachSheetRow::Standing;

QString breachSheetWords(const char *text)
{
    return DocumentVoice::say("BreachSheet", text);
}

/// One section being filled in from a register.
class SheetSection final
{
public:
    SheetSection(const BreachDossier &dossier, int number, const char *title)
        : m_dossier(dossier), m_section{.number = number, .title = breachSheetWords(title)}
    {}

    SheetSection &field(BreachField field)
    {
        return row(breachFieldWord(field), breachValueWords(m_dossier.breach.values, field));
    }

    SheetSection &row(const char *question, const QString &answer)
    {
        return row(breachSheetWords(question), answer);
    }

    SheetSection &row(const QString &question, const QString &answer)
    {
        m_section.rows.append(
            {question, answer, answer.trimmed().isEmpty() ? SheetStanding::Empty : SheetStanding::Answered});
        return *this;
    }

    /// A question that only arises where something is so.
    SheetSection &fieldWhere(bool arises, BreachField asked)
    {
        return arises ? field(asked) : notAsked(breachFieldWord(asked));
    }

    SheetSection &notAsked(const QString &question)
    {
        m_section.rows.append({question, breachSheetWords(QT_TRANSLATE_NOOP("BreachSheet", "Does not apply")),
            SheetStanding::NotAsked});
        return *this;
    }

    BreachSheetSection done() const { return m_section; }

private:
    const BreachDossier &m_dossier;
    BreachSheetSection m_section;
};

BreachSheetSection aboutTheReport(const BreachDossier &dossier)
{
    const QList<BreachReport> &reports = dossier.breach.reports;
    const bool isFirst = reports.isEmpty();
    const bool isComplete = breach_rules::missingFor(dossier.breach.values).isEmpty();
    SheetSection section(dossier, 0, QT_TRANSLATE_NOOP("BreachSheet", "About this report"));
    section.row(QT_TRANSLATE_NOOP("BreachSheet", "New report, addition, change or withdrawal"),
        breachReportKindWord(isFirst ? BreachReportKind::Initial : BreachReportKind::Addition));
    const char *earlier = QT_TRANSLATE_NOOP("BreachSheet", "Number of the earlier report");
    if (isFirst)
        section.notAsked(breachSheetWords(earlier));
    else
        section.row(earlier, reports.first().reference);
    return section
        .row(QT_TRANSLATE_NOOP("BreachSheet", "Law on which it is reported"),
            breachSheetWords(QT_TRANSLATE_NOOP("BreachSheet", "General Data Protection Regulation (GDPR)")))
        .row(QT_TRANSLATE_NOOP("BreachSheet", "Preliminary or complete"),
            isComplete ? breachSheetWords(QT_TRANSLATE_NOOP("BreachSheet", "Complete"))
                       : breachSheetWords(QT_TRANSLATE_NOOP("BreachSheet", "Preliminary, more follows")))
        .done();
}

QString functionOf(const BreachReporter &reporter)
{
    QStringList roles;
    for (const Grant &grant : reporter.grants)
        roles.append(roleWord(grant.role));
    roles.removeDuplicates();
    return roles.join(QStringLiteral(", "));
}

BreachSheetSection contactAndGeneral(const BreachDossier &dossier, const BreachReporter &reporter)
{
    const OrganisationProfile &organisation = dossier.organisation;
    const BreachValues &values = dossier.breach.values;
    QStringList address{organisation.street, organisation.postcode, organisation.city};
    address.removeAll(QString());
    const QString contact =
        values.has(SheetField::Contact) ? values.text(SheetField::Contact) : organisation.officer;
    return SheetSection(dossier, 1, QT_TRANSLATE_NOOP("BreachSheet", "Contact and general"))
        .row(QT_TRANSLATE_NOOP("BreachSheet", "Organisation"), organisation.name)
        .row(QT_TRANSLATE_NOOP("BreachSheet", "Chamber of Commerce number"), organisation.kvkNumber)
        .row(QT_TRANSLATE_NOOP("BreachSheet", "Address"), address.join(QStringLiteral(", ")))
        .row(QT_TRANSLATE_NOOP("BreachSheet", "Sector"), organisation.sector)
        .row(QT_TRANSLATE_NOOP("BreachSheet", "Reporter: name"), reporter.name)
        .row(QT_TRANSLATE_NOOP("BreachSheet", "Reporter: function"), functionOf(reporter))
        .row(QT_TRANSLATE_NOOP("BreachSheet", "Reporter: telephone"), organisation.phone)
        .row(QT_TRANSLATE_NOOP("BreachSheet", "Reporter: e-mail"), organisation.privacyContact)
        .row(breachFieldWord(SheetField::Contact), contact)
        .field(SheetField::Role)
        .fieldWhere(
            values.has(SheetField::Processor) || values.text(SheetField::Role) == QLatin1String("processor"),
            SheetField::Processor)
        .fieldWhere(values.has(SheetField::OthersInvolved), SheetField::OthersInvolved)
        .done();
}

BreachSheetSection timelineSection(const BreachDossier &dossier)
{
    const BreachValues &values = dossier.breach.values;
    const BreachClock clock = dossier.breach.clock(BreachClockKind::Authority, dossier.now);
    const bool isLate = clock.state == BreachClockState::Late || clock.state == BreachClockState::MetLate;
    return SheetSection(dossier, 2, QT_TRANSLATE_NOOP("BreachSheet", "Timeline"))
        .field(SheetField::OccurredFrom)
        .fieldWhere(!values.yesNo(SheetField::Ongoing).value_or(false), SheetField::OccurredTo)
        .field(SheetField::Ongoing)
        .field(SheetField::DiscoveredAt)
        .field(SheetField::DiscoveredBy)
        .field(SheetField::AwareAt)
        .fieldWhere(values.has(SheetField::Processor), SheetField::ControllerToldAt)
        .fieldWhere(isLate, SheetField::LateReason)
        .done();
}

BreachSheetSection aboutTheBreach(const BreachDossier &dossier)
{
    return SheetSection(dossier, 3, QT_TRANSLATE_NOOP("BreachSheet", "About the breach"))
        .field(SheetField::Facts)
        .field(SheetField::Nature)
        .field(SheetField::Cause)
        .done();
}

BreachSheetSection aboutTheData(const BreachDossier &dossier)
{
    const BreachValues &values = dossier.breach.values;
    return SheetSection(dossier, 4, QT_TRANSLATE_NOOP("BreachSheet", "Personal data"))
        .field(SheetField::Categories)
        .fieldWhere(values.has(SheetField::SpecialData), SheetField::SpecialData)
        .fieldWhere(values.has(SheetField::DelicateData), SheetField::DelicateData)
        .field(SheetField::RecordsMin)
        .field(SheetField::RecordsMax)
        .done();
}

BreachSheetSection aboutThePeople(const BreachDossier &dossier)
{
    return SheetSection(dossier, 5, QT_TRANSLATE_NOOP("BreachSheet", "The people"))
        .field(SheetField::Groups)
        .field(SheetField::SubjectsMin)
        .field(SheetField::SubjectsMax)
        .field(SheetField::Vulnerable)
        .done();
}

BreachSheetSection measuresBeforeSection(const BreachDossier &dossier)
{
    const bool isProtected = dossier.breach.values.has(SheetField::ProtectedHow) ||
        dossier.breach.values.text(SheetField::Protection) != QLatin1String("none");
    return SheetSection(dossier, 6, QT_TRANSLATE_NOOP("BreachSheet", "Measures before it"))
        .field(SheetField::Protection)
        .fieldWhere(isProtected, SheetField::ProtectedHow)
        .field(SheetField::MeasuresBefore)
        .done();
}

BreachSheetSection consequencesSection(const BreachDossier &dossier)
{
    return SheetSection(dossier, 7, QT_TRANSLATE_NOOP("BreachSheet", "Consequences"))
        .field(SheetField::Affected)
        .field(SheetField::Consequences)
        .field(SheetField::Harms)
        .field(SheetField::Severity)
        .field(SheetField::RiskReason)
        .done();
}

QString informedWords(const BreachInforming &informing)
{
    return breachSheetWords(QT_TRANSLATE_NOOP("BreachSheet", "%1, %2, people: %3"))
        .arg(breachMoment(informing.sentAt), breachInformingWayWord(informing.way))
        .arg(informing.people);
}

BreachSheetSection followUpSection(const BreachDossier &dossier)
{
    const BreachDecision *decision = dossier.breach.standing();
    const bool tells = decision && tellsPeople(decision->people);
    SheetSection section(dossier, 8, QT_TRANSLATE_NOOP("BreachSheet", "What follows"));
    section.row(QT_TRANSLATE_NOOP("BreachSheet", "Are the people told"),
        decision ? peopleChoiceWord(decision->people) : QString());
    const char *how = QT_TRANSLATE_NOOP("BreachSheet", "When, how and how many");
    if (tells) {
        QStringList told;
        for (const BreachInforming &informing : dossier.breach.informings)
            told.append(informedWords(informing));
        section.row(how, told.join(u'\n')).field(SheetField::Advice);
    } else {
        section.notAsked(breachSheetWords(how));
    }
    const char *whyNot = QT_TRANSLATE_NOOP("BreachSheet", "Why the people are not told");
    if (tells || !decision)
        section.notAsked(breachSheetWords(whyNot));
    else
        section.row(whyNot, decision->peopleReason.isEmpty() ? decision->reason : decision->peopleReason);
    return section.field(SheetField::MeasuresTaken).field(SheetField::MeasuresPlanned).done();
}

BreachSheetSection otherSection(const BreachDossier &dossier)
{
    const BreachValues &values = dossier.breach.values;
    return SheetSection(dossier, 9, QT_TRANSLATE_NOOP("BreachSheet", "Other"))
        .fieldWhere(values.has(SheetField::CrossBorder), SheetField::CrossBorder)
        .fieldWhere(values.has(SheetField::ToldElsewhere), SheetField::ToldElsewhere)
        .fieldWhere(values.has(SheetField::Remarks), SheetField::Remarks)
        .done();
}

QList<DocumentPart> sheetPartsOf(const QList<BreachSheetSection> &sheet)
{
    QList<DocumentPart> parts{{.lines = {breachSheetWords(QT_TRANSLATE_NOOP("BreachSheet",
                                   "Copy this into the web form of the Autoriteit Persoonsgegevens, section "
                                   "by section. A report is "
                                   "made there, and not by telephone, post or e-mail."))}}};
    for (const BreachSheetSection &section : sheet) {
        DocumentPart part{.heading = QStringLiteral("%1. %2").arg(section.number).arg(section.title),
            .head = {breachSheetWords(QT_TRANSLATE_NOOP("BreachSheet", "Question")),
                breachSheetWords(QT_TRANSLATE_NOOP("BreachSheet", "Answer"))}};
        for (const BreachSheetRow &row : section.rows)
            part.rows.append({row.question,
                row.standing == SheetStanding::Empty
                    ? breachSheetWords(QT_TRANSLATE_NOOP("BreachSheet", "(not in the register)"))
                    : row.answer});
        parts.append(part);
    }
    return parts;
}

QString sheetTitle(const BreachDossier &dossier)
{
    return breachSheetWords(QT_TRANSLATE_NOOP("BreachSheet", "Report of a breach, to be copied: %1"))
        .arg(dossier.breach.values.text(SheetField::Title));
}

} // namespace

QList<BreachSheetSection> breachSheet(const BreachDossier &dossier, const BreachReporter &reporter)
{
    return {aboutTheReport(dossier), contactAndGeneral(dossier, reporter), timelineSection(dossier),
        aboutTheBreach(dossier), aboutTheData(dossier), aboutThePeople(dossier),
        measuresBeforeSection(dossier), consequencesSection(dossier), followUpSection(dossier),
        otherSection(dossier)};
}

int answeredShare(const QList<BreachSheetSection> &sheet)
{
    qsizetype asked = 0;
    qsizetype answered = 0;
    for (const BreachSheetSection &section : sheet) {
        for (const BreachSheetRow &row : section.rows) {
            asked += row.standing == SheetStanding::NotAsked ? 0 : 1;
            answered += row.standing == SheetStanding::Answered ? 1 : 0;
        }
    }
    return asked == 0 ? 0 : static_cast<int>(100 * answered / asked);
}

QByteArray breachSheetPdf(
    const BreachDossier &dossier, const BreachReporter &reporter, QLocale::Language language)
{
    const DocumentVoice voice(language);
    QTextDocument document;
    dressDocument(document);
    PlainDocument page(document);
    page.title(sheetTitle(dossier));
    layOutParts(page, sheetPartsOf(breachSheet(dossier, reporter)));
    return pdfOf(document, sheetTitle(dossier));
}

QByteArray breachSheetText(
    const BreachDossier &dossier, const BreachReporter &reporter, QLocale::Language language)
{
    const DocumentVoice voice(language);
    const QString text = textOfParts(sheetPartsOf(breachSheet(dossier, reporter)),
        [](const QStringList &row) { return QStringLiteral("%1: %2").arg(row.value(0), row.value(1)); });
    return (sheetTitle(dossier) + QStringLiteral("\n\n") + text + u'\n').toUtf8();
}
