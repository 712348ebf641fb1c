#include "ui/pages/request_evidence_opener.h"

#include "app/contacts/contacts.h"
#include "app/documents/error_sentence.h"
#include "app/documents/evidence_words.h"
#include "app/documents/request_plan_report.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/look/curtain.h"
#include "ui/models/request_people.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace {

/// Whether it counts that the reader opens something: they may decide, or may as soon as it is known who
/// asks.
bool isDecider(const RequestFile &file)
{
    return file.request.stage == Request::Stage::AwaitingSecondApprover &&
        (!file.decisionLocked || file.decisionLocked->what == QLatin1String("request.identity-below"));
}

} // namespace

RequestEvidenceOpener::RequestEvidenceOpener(
    Session &session, RequestPeople &people, InlineBar *notice, QWidget *over)
    : QObject(over)
    , m_session(session)
    , m_people(people)
    , m_notice(notice)
    , m_over(over)
    , m_recorded([this](const Result<OpenedEvidence> &evidence) {
        if (!evidence) {
            tell(evidence.error());
            return;
        }
        show(*evidence);
        emit opened(evidence->piece.code());
    })
    , m_letter([this](const Result<Attachment> &letter) {
        if (letter)
            showLetter(*letter);
        else
            tell(letter.error());
    })
    , m_plan([this](const QByteArray &pdf) {
        if (isVeiled())
            return; // drawn since it was asked for
        auto *viewer = new FileViewer(
            {tr("plan") + QStringLiteral(".pdf"), QStringLiteral("application/pdf"), pdf}, m_over);
        viewer->showAs(tr("The whole plan"));
        viewer->open();
    })
{}

void RequestEvidenceOpener::open(const RequestFile &file, const QString &code)
{
    m_notice->clear();
    if (isVeiled()) {
        m_notice->tell(Tone::Info,
            [] { return tr("The privacy curtain is drawn. Open it (Ctrl+Shift+H) to look at this."); });
        return;
    }
    const auto piece = std::find_if(file.pieces.cbegin(), file.pieces.cend(),
        [&code](const EvidencePiece &each) { return each.code() == code; });
    if (piece == file.pieces.cend() || isOpening())
        return; // or what is recorded as opened would never have been shown
    m_file = file;
    const Request &request = file.request;
    if (isDecider(file))
        m_recorded.expect(m_session.services().requests().openEvidence(
            m_session.permit(), request.filingSystem, request.id, code));
    else if (piece->what == EvidencePiece::What::Letter)
        m_letter.expect(m_session.services().contacts().attachment(m_session.permit(), request.filingSystem,
            request.contact, piece->letter, ViewReason::PersonsRequest));
    else
        show({.piece = *piece, .file = file});
}

bool RequestEvidenceOpener::isOpening() const
{
    return m_recorded.isWaiting() || m_letter.isWaiting() || m_plan.isWaiting();
}

void RequestEvidenceOpener::forget()
{
    m_notice->clear();
    m_recorded.forget();
    m_letter.forget();
    m_plan.forget();
}

bool RequestEvidenceOpener::isVeiled()
{
    return curtain().isDrawn();
}

void RequestEvidenceOpener::show(const OpenedEvidence &evidence)
{
    if (evidence.letter) {
        showLetter(*evidence.letter);
        return;
    }
    const RequestFile &file = evidence.file;
    if (evidence.piece.what == EvidencePiece::What::Plan) {
        m_plan.expect(QtConcurrent::run(
            [request = file.request, plan = file.proposal.value_or(Proposal()),
                around = PlanAround::of(file)] { return planFile(request, plan, PlanFormat::Pdf, around); }));
        return;
    }
    if (isVeiled())
        return; // drawn since it was asked for
    const QStringList lines =
        evidenceLines(evidence.piece, file, m_people.memberName(file.request.identityBy));
    const QString title = evidenceWord(evidence.piece, file.letters);
    auto *viewer =
        new FileViewer({title, QStringLiteral("text/plain"), lines.join(QLatin1Char('\n')).toUtf8()}, m_over);
    viewer->showAs(title);
    viewer->open();
}

void RequestEvidenceOpener::showLetter(const Attachment &letter)
{
    if (isVeiled())
        return; // drawn since it was asked for
    auto *viewer = new FileViewer({letter.name, letter.mediaType, letter.content}, m_over);
    viewer->offerCopies(m_session.services(), m_session.permit(),
        {.filingSystem = m_file.request.filingSystem,
            .objectKind = QStringLiteral("request"),
            .objectRef = m_file.request.ref});
    viewer->open();
}

void RequestEvidenceOpener::tell(const Error &error)
{
    m_notice->tell(Tone::Danger, errorWords(error));
}
