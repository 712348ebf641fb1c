#include "app/findings/finding_scan.h"

#include "app/findings/finding_recording.h"
#include "app/findings/finding_repository.h"

#include <QtConcurrent>

#include <limits>

namespace {

using free_text_repository::OwnedText;

/// So many are read and recorded at once; of files, which may be large, fewer.
constexpr int textsAtOnce = 20'000;
constexpr int filesAtOnce = 40;

struct BegunScan
{
    ScanPlace place = {};
    QByteArray key = {};
};

AuditEntry entryOfScan(FilingSystem filingSystem, const QString &step, const QJsonObject &detail)
{
    return {.action = QStringLiteral("finding.scan"),
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("findings"),
        .objectRef = step,
        .detail = detail};
}

} // namespace

bool FindingScan::isThrough() const
{
    return m_place.source >= free_text_repository::sourceCount();
}

Outcome FindingScan::begin()
{
    const auto begun =
        m_context
            .change(m_permit,
                [filingSystem = m_filingSystem](Change &change) -> Result<BegunScan> {
                    if (auto allowed = change.permit().require(Operation::ConfigureRetention, filingSystem);
                        !allowed)
                        return allowed.error();
                    const auto known = finding_repository::scanPlace(change.connection(), filingSystem);
                    if (!known)
                        return known.error();
                    const auto key = finding_repository::markKeyOrNew(change.connection());
                    if (!key)
                        return key.error();
                    const bool goesOn = *known && !(*known)->finishedAt;
                    const ScanPlace place = goesOn ? **known : ScanPlace{.startedAt = change.now()};
                    if (auto kept =
                            finding_repository::setScanPlace(change.connection(), filingSystem, place);
                        !kept)
                        return kept.error();
                    if (auto noted = change.audit(entryOfScan(
                            filingSystem, QStringLiteral("begin"), {{QStringLiteral("texts"), place.texts}}));
                        !noted)
                        return noted.error();
                    const QByteArrayView bytes = key->view();
                    return BegunScan{place, bytes.toByteArray()};
                })
            .result();
    if (!begun)
        return begun.error();
    m_place = begun->place;
    m_key = begun->key;
    return done;
}

Outcome FindingScan::slice(Connection &reading)
{
    const QString field = free_text_repository::fieldOf(m_place.source);
    const bool areFiles = free_text_repository::placeOf(m_place.source) == FreeTextPlace::FileContent;
    const int limit = areFiles ? filesAtOnce : textsAtOnce;
    const auto texts =
        free_text_repository::some(reading, m_filingSystem, m_place.source, m_place.after, limit);
    if (!texts)
        return texts.error();
    const QList<ScannedText> looked = QtConcurrent::blockingMapped<QList<ScannedText>>(
        *texts, [this](const OwnedText &text) { return finding_recording::scanned(text, m_key); });
    // Of files fewer come at once where they are large.
    const bool isLastOfSource = areFiles ? texts->isEmpty() : texts->size() < limit;
    const qint64 last = isLastOfSource ? std::numeric_limits<qint64>::max() : texts->last().text.number;
    ScanPlace next = m_place;
    next.texts += texts->size();
    next.after = isLastOfSource ? 0 : last;
    next.source += isLastOfSource ? 1 : 0;
    const bool isLast = next.source >= free_text_repository::sourceCount();
    const auto recorded = m_context
                              .change(m_permit,
                                  [=, filingSystem = m_filingSystem, place = m_place](
                                      Change &change) mutable -> Result<finding_recording::Recorded> {
                                      const auto kept = finding_recording::record(change.connection(),
                                          filingSystem, field, place.after, last, looked, change.now());
                                      if (!kept)
                                          return kept;
                                      if (isLast)
                                          next.finishedAt = change.now();
                                      if (auto moved = finding_repository::setScanPlace(
                                              change.connection(), filingSystem, next);
                                          !moved)
                                          return moved.error();
                                      if (auto noted = change.audit(entryOfScan(filingSystem, field,
                                              {{QStringLiteral("texts"), texts->size()},
                                                  {QStringLiteral("opened"), kept->opened},
                                                  {QStringLiteral("gone"), kept->gone}}));
                                          !noted)
                                          return noted.error();
                                      return kept;
                                  })
                              .result();
    if (!recorded)
        return recorded.error();
    m_place = next;
    m_report.texts = next.texts;
    m_report.opened += recorded->opened;
    m_report.gone += recorded->gone;
    return done;
}

FindingScan::Answer FindingScan::operator()(Connection &reading, QPromise<Answer> &promise)
{
    if (auto stands = permitStands(reading, m_permit); !stands)
        return stands.error();
    if (auto begun = begin(); !begun)
        return begun.error();
    promise.setProgressRange(0, free_text_repository::sourceCount());
    while (!isThrough()) {
        if (m_stop.isStopped() || promise.isCanceled())
            return Error{Failure::Cancelled, QStringLiteral("finding.stopped")};
        if (auto went = slice(reading); !went)
            return went.error();
        promise.setProgressValueAndText(m_place.source, QString::number(m_place.texts));
    }
    const auto open = finding_repository::count(reading, m_filingSystem, {});
    if (!open)
        return open.error();
    m_report.open = *open;
    return m_report;
}
