#include "app/findings/finding_recording.h"

#include "app/changes/change.h"
#include "app/contacts/free_text_words.h"
#include "app/findings/finding_repository.h"
#include "app/findings/text_mark.h"

#include <QHash>

namespace finding_recording {

namespace {

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

} // namespace

ScannedText scanned(const free_text_repository::OwnedText &text, QByteArrayView key)
{
    const QString words = wordsOf(text.text);
    ScannedText looked{.contact = text.contact,
        .place = text.text.place,
        .field = text.field(),
        .number = text.text.number,
        .found = forbiddenIn(words)};
    // Nobody needs to know later whether a text changed in which nothing was found.
    if (!looked.found.isEmpty())
        looked.mark = textMark(key, words.toUtf8());
    return looked;
}

Result<int> lookAgain(Change &change, FilingSystem filingSystem, Id<Contact> contact)
{
    Connection &connection = change.connection();
    const auto texts = free_text_repository::of(connection, filingSystem, contact);
    if (!texts)
        return texts.error();
    const auto known = finding_repository::ofContact(connection, filingSystem, contact);
    if (!known)
        return known.error();
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

Result<Recorded> record(Connection &connection, FilingSystem filingSystem, const QString &field, qint64 after,
    qint64 last, const QList<ScannedText> &texts, Instant now)
{
    const auto known = finding_repository::ofRows(connection, filingSystem, field, after, last);
    if (!known)
        return known.error();
    return recordAll(connection, filingSystem, *known, texts, now);
}

} // namespace finding_recording
