#include "app/findings/finding_recording.h"

#include "app/changes/change.h"
#include "app/contacts/attachment_repository.h"
#include "app/contacts/contact_details.h"
#include "app/contacts/free_text_words.h"
#include "app/findings/finding_repository.h"
#include "app/findings/text_mark.h"

#include <QHash>
#include <QtConcurrent>

#include <algorithm>

namespace finding_recording {

namespace {

/// The notes are what is gone through first.
constexpr int noteSource = 0;

/// Which text a finding is about.
using TextPlace = std::pair<QString, qint64>;

QHash<TextPlace, QList<Finding>> byText(const QList<Finding> &findings)
{
    QHash<TextPlace, QList<Finding>> texts;
    for (const Finding &finding : findings)
        texts[{finding.field, finding.number}].append(finding);
    return texts;
}

Outcome putAll(Connection &connection, const QList<Finding> &findings, Recorded &recorded)
{
    for (const Finding &finding : findings) {
        if (auto put = finding_repository::put(connection, finding); !put)
            return put;
        recorded.opened += finding.state == Finding::State::Open ? 1 : 0;
        recorded.gone += finding.state == Finding::State::Gone ? 1 : 0;
    }
    return done;
}

Result<Recorded> recordAll(Connection &connection, FilingSystem filingSystem, const QList<Finding> &findings,
    const QList<ScannedText> &texts, Instant now)
{
    Recorded recorded;
    QHash<TextPlace, QList<Finding>> known = byText(findings);
    for (const ScannedText &text : texts) {
        const QList<Finding> before = known.take({text.field, text.number});
        if (before.isEmpty() && text.found.isEmpty())
            continue;
        if (auto put = putAll(connection, reconciled(before, text, filingSystem, now), recorded); !put)
            return put.error();
    }
    for (const QList<Finding> &missing : std::as_const(known)) {
        if (auto put = putAll(connection, goneOf(missing, now), recorded); !put)
            return put.error();
    }
    return recorded;
}

/// Whether it is of a file that is still there and that this look leaves aside.
bool isLeftAlone(const Finding &finding, const QList<free_text_repository::FreeText> &texts,
    const QList<Attachment> &files)
{
    const auto isOfIt = [&finding](const free_text_repository::FreeText &text) {
        return text.place == FreeTextPlace::FileContent && text.number == finding.number;
    };
    return finding.place == FreeTextPlace::FileContent && std::none_of(texts.begin(), texts.end(), isOfIt) &&
        std::any_of(files.begin(), files.end(),
            [&finding](const Attachment &file) { return file.id.number() == finding.number; });
}

} // namespace

ScannedText scanned(const free_text_repository::OwnedText &text, QByteArrayView key)
{
    const FileText read = readText(text.text);
    ScannedText looked{.contact = text.contact,
        .place = text.text.place,
        .field = text.field(),
        .number = text.text.number,
        .found = forbiddenIn(text.text, read)};
    // Nobody needs to know later whether a text changed in which nothing was found.
    if (!looked.found.isEmpty())
        looked.mark = textMark(key, read.words.toUtf8());
    return looked;
}

Result<int> lookAgain(Change &change, FilingSystem filingSystem, Id<Contact> contact)
{
    Connection &connection = change.connection();
    const auto texts = free_text_repository::of(connection, filingSystem, contact);
    if (!texts)
        return texts.error();
    auto known = finding_repository::ofContact(connection, filingSystem, contact);
    if (!known)
        return known.error();
    const auto files = attachment_repository::list(connection, filingSystem, contact);
    if (!files)
        return files.error();
    known->removeIf([&](const Finding &finding) { return isLeftAlone(finding, *texts, *files); });
    const auto key = finding_repository::markKeyOrNew(connection);
    if (!key)
        return key.error();
    // A proposal is several texts there, and one here.
    QList<ScannedText> looked;
    QHash<TextPlace, QString> proposals;
    for (const free_text_repository::FreeText &text : *texts) {
        const free_text_repository::OwnedText owned{contact, text};
        if (text.place != FreeTextPlace::Proposal) {
            looked.append(scanned(owned, key->view()));
            continue;
        }
        QString &words = proposals[{owned.field(), text.number}];
        words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + text.text;
    }
    for (auto each = proposals.cbegin(); each != proposals.cend(); ++each)
        looked.append({.contact = contact,
            .place = FreeTextPlace::Proposal,
            .field = each.key().first,
            .number = each.key().second,
            .mark = textMark(key->view(), each.value().toUtf8()),
            .found = forbiddenIn(each.value())});
    const auto recorded = recordAll(connection, filingSystem, *known, looked, change.now());
    return recorded ? Result<int>(recorded->opened) : recorded.error();
}

Outcome lookAtFile(Change &change, FilingSystem filingSystem, Id<Contact> contact, Id<Attachment> file)
{
    Connection &connection = change.connection();
    const QString field = QStringLiteral("attachment.content");
    const auto text = free_text_repository::one(connection, filingSystem, field, file.number());
    if (!text)
        return text.error();
    if (!*text || (*text)->contact != contact)
        return done;
    auto known = finding_repository::ofContact(connection, filingSystem, contact);
    if (!known)
        return known.error();
    known->removeIf(
        [&](const Finding &finding) { return finding.field != field || finding.number != file.number(); });
    const auto key = finding_repository::markKeyOrNew(connection);
    if (!key)
        return key.error();
    const auto recorded =
        recordAll(connection, filingSystem, *known, {scanned(**text, key->view())}, change.now());
    return recorded ? Outcome(done) : Outcome(recorded.error());
}

Result<qint64> lastNote(Connection &connection, FilingSystem filingSystem)
{
    return free_text_repository::last(connection, filingSystem, noteSource);
}

Result<int> lookAtNotesAfter(Connection &connection, FilingSystem filingSystem, qint64 after, Instant now)
{
    constexpr int notesAtOnce = 20'000;
    const auto key = finding_repository::markKeyOrNew(connection);
    if (!key)
        return key.error();
    int opened = 0;
    while (true) {
        const auto notes =
            free_text_repository::some(connection, filingSystem, noteSource, after, notesAtOnce);
        if (!notes)
            return notes.error();
        if (notes->isEmpty())
            return opened;
        const QList<ScannedText> looked = QtConcurrent::blockingMapped<QList<ScannedText>>(*notes,
            [&key](const free_text_repository::OwnedText &note) { return scanned(note, key->view()); });
        const qint64 last = notes->last().text.number;
        const auto recorded = record(
            connection, filingSystem, free_text_repository::fieldOf(noteSource), after, last, looked, now);
        if (!recorded)
            return recorded.error();
        opened += recorded->opened;
        after = last;
    }
}

Result<Recorded> record(Connection &connection, FilingSystem filingSystem, const QString &field, qint64 after,
    qint64 last, const QList<ScannedText> &texts, Instant now)
{
    const auto known = finding_repository::ofRows(connection, filingSystem, field, after, last);
    if (!known)
        return known.error();
    return recordAll(connection, filingSystem, *known, texts, now);
}

} // namespace finding_recording
