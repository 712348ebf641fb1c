#include "ui/pages/agreement_papers.h"

#include "app/documents/agreement_draft_report.h"
#include "app/documents/agreement_gap_letter.h"
#include "app/leaving/way_out.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/session/session.h"

#include <QFileInfo>

namespace {

/// How long a processor has to answer a letter [P].
constexpr int daysToAnswerGaps = 30;

QString paperEndingOf(AgreementPapers::Format format)
{
    switch (format) {
    case AgreementPapers::Format::Pdf:
        return QStringLiteral(".pdf");
    case AgreementPapers::Format::Odt:
        return QStringLiteral(".odt");
    case AgreementPapers::Format::Html:
        return QStringLiteral(".html");
    }
    return {};
}

LeavingOrder orderOf(const Session &session, const QString &way, qint64 number)
{
    const bool ofCustomers = session.permit().may(Operation::ViewDashboards, FilingSystem::Customers);
    return {.way = way,
        .filingSystem = ofCustomers ? FilingSystem::Customers : FilingSystem::Employees,
        .objectKind = QStringLiteral("agreement"),
        .objectRef = QString::number(number)};
}

LeavingContent draftContent(
    const AgreementDraft &draft, QLocale::Language language, AgreementPapers::Format format)
{
    const QString name = QStringLiteral("agreement") + paperEndingOf(format);
    if (format == AgreementPapers::Format::Html)
        return {.name = name, .bytes = agreementDraftHtml(draft, language)};
    if (format == AgreementPapers::Format::Pdf)
        return {.name = name, .bytes = agreementDraftPdf(draft, language)};
    const auto odt = agreementDraftOdt(draft, language);
    if (!odt)
        return {.name = name, .problem = odt.error()};
    return {.name = name, .bytes = *odt};
}

} // namespace

AgreementPapers::AgreementPapers(Session &session, QWidget *parent)
    : QObject(parent), m_session(session), m_saving(new LeavingSaving(parent))
{
    connect(m_saving, &LeavingSaving::saved, this, &AgreementPapers::saved);
    connect(m_saving, &LeavingSaving::failed, this, &AgreementPapers::failed);
}

void AgreementPapers::saveGapLetter(const AgreementFile &file, QLocale::Language language, Format format)
{
    if (const auto good = checkGapLetter(file); !good) {
        emit failed(good.error());
        return;
    }
    const QDate today = m_session.today();
    const GapLetter letter{.file = file, .writtenOn = today, .answerBy = today.addDays(daysToAnswerGaps)};
    const QString name = QStringLiteral("letter") + paperEndingOf(format);
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = orderOf(m_session, way_out::agreementGaps, file.line.agreement.id.number()),
            .place = {tr("Save the letter"), name,
                format == Format::Html ? tr("HTML files (*.html)") : tr("PDF files (*.pdf)")},
            .content = [letter, language, format, name](const QString & /*name*/) -> LeavingContent {
                return {name,
                    format == Format::Html ? gapLetterHtml(letter, language)
                                           : gapLetterPdf(letter, language)};
            }});
}

void AgreementPapers::saveDraft(const AgreementDraft &draft, QLocale::Language language, Format format)
{
    const QString filter = format == Format::Html ? tr("HTML files (*.html)")
        : format == Format::Odt                   ? tr("OpenDocument text (*.odt)")
                                                  : tr("PDF files (*.pdf)");
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = orderOf(m_session, way_out::agreementDraft, draft.agreement.number()),
            .place = {tr("Save the draft"), QStringLiteral("agreement") + paperEndingOf(format), filter},
            .content = [draft, language, format](
                           const QString & /*name*/) { return draftContent(draft, language, format); }});
}

void AgreementPapers::saveFile(const AgreementDocument &document)
{
    const QString ending = QFileInfo(document.name).suffix();
    const QString name = ending.isEmpty() ? QStringLiteral("document") : QStringLiteral("document.") + ending;
    m_saving->save(m_session.services(), m_session.permit(),
        {.order = orderOf(m_session, way_out::agreementFile, document.agreement.number()),
            .place = {tr("Save the file"), name, tr("All files (*)")},
            .content = [document, name](const QString & /*name*/) -> LeavingContent {
                return {name, document.content};
            }});
}
