#include "app/changes/service_context.h"
#include "app/contacts/attachment_repository.h"
#include "app/requests/evidence_noting.h"
#include "app/requests/request_file.h"
#include "app/requests/requests.h"
#include "app/staff/rights.h"
#include "app/vault/sha256.h"

#include <algorithm>

namespace {

/// Whoever works with requests or decides about them; who only looks up does not read what people wrote.
Outcome mayReadLetters(const Permit &permit, FilingSystem filingSystem)
{
    const auto isOfThem = [filingSystem](const Grant &grant) {
        return grant.filingSystem == filingSystem &&
            (mayDo(grant.role, Operation::HandleRequests) || mayDo(grant.role, Operation::DecideRequests));
    };
    const bool mayByRole = std::any_of(permit.grants().begin(), permit.grants().end(), isOfThem);
    return mayByRole || permit.may(Operation::DecideRequests, filingSystem)
        ? Outcome(done)
        : Outcome(Error::refused("contact.covered-role"));
}

/// The letter with its content, which must be what came in.
Result<Attachment> openedLetter(Connection &connection, const Request &request, Id<Attachment> letter)
{
    auto found = attachment_repository::find(connection, request.filingSystem, request.contact, letter);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("contact.attachment")};
    if (sha256({(*found)->content}).view() != (*found)->digest)
        return Error{Failure::Damaged, QStringLiteral("contact.attachment")};
    return **std::move(found);
}

} // namespace

QFuture<Result<OpenedEvidence>> Requests::openEvidence(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, const QString &code) const
{
    return m_context.change(permit, [=, &context = m_context](Change &change) -> Result<OpenedEvidence> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        auto file = request_file::of(context, change.connection(), permit, filingSystem, id);
        if (!file)
            return file.error();
        const auto piece = std::find_if(file->pieces.cbegin(), file->pieces.cend(),
            [&code](const EvidencePiece &each) { return each.code() == code; });
        if (piece == file->pieces.cend())
            return Error{Failure::NotFound, QStringLiteral("request.evidence"), {code}};
        OpenedEvidence opened{.piece = *piece, .file = {}, .letter = std::nullopt};
        if (piece->what == EvidencePiece::What::Letter) {
            if (auto may = mayReadLetters(permit, filingSystem); !may)
                return may.error();
            auto letter = openedLetter(change.connection(), file->request, piece->letter);
            if (!letter)
                return letter.error();
            opened.letter = *std::move(letter);
        }
        opened.file = *std::move(file);
        auto noted = evidence_noting::note(change, opened.file.request, opened.piece);
        return noted ? Result<OpenedEvidence>(std::move(opened)) : Result<OpenedEvidence>(noted.error());
    });
}
