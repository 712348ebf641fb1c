#pragma once

#include "app/audit/audit_leaf.h"
#include "app/audit/log_head.h"
#include "app/audit/merkle_tree.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

/// An entry as it is stored; its bytes need only live for the call.
struct StoredEntry
{
    struct Detail
    {
        QByteArrayView salt;
        QByteArrayView bytes;
    };

    /// Of audit_leaf::headerBytes(), made from the stored fields where those are what is stored.
    QByteArrayView header;
    /// The hash that is stored beside it, where there is one.
    std::optional<Digest> leafHash = std::nullopt;
    /// Nothing where it was erased.
    std::optional<Detail> detail = std::nullopt;
};

/// The first thing in the trail that is not as it was written.
struct TrailFinding
{
    enum class Kind {
        Edited,     ///< an entry is not what was hashed
        Deleted,    ///< an entry is missing between others
        Swapped,    ///< entries stand in another order
        Duplicated, ///< an entry stands there twice
        Added,      ///< entries follow that the head knows nothing of
        Truncated,  ///< by their numbers the last entries of the head are missing
        RolledBack, ///< entries and head end before a head that was seen
        Forked      ///< entries and head agree with each other and not with a head that was seen
    };

    Kind kind = Kind::Edited;
    /// The sequence of the entry that is wrong; where no more can be known, of the first and the last it may
    /// be.
    quint64 first = 0;
    quint64 last = 0;

    friend bool operator==(const TrailFinding &, const TrailFinding &) = default;
};

/// What a whole trail was found to be.
struct TrailReport
{
    quint64 entries = 0;
    quint64 erasedDetails = 0;
    /// How often the time of an entry lies before that of the entry before it (ASVS 16.2.2).
    quint64 stepsBackInTime = 0;
    Digest root = {};
    std::optional<TrailFinding> finding = std::nullopt;
};

/// Checks a trail entry by entry, in constant memory, against its head and against heads seen before
/// (security.md 3.3, row 27 and 29): pins, signed checkpoints. Each head that still agrees narrows where a
/// change that nothing else shows can be.
class TrailCheck final
{
public:
    /// `head` is that of the entries as they are; `seen` are heads of the same log that can be trusted.
    explicit TrailCheck(const LogHead &head, const QList<LogHead> &seen = {});

    /// In the order they are stored.
    void next(const StoredEntry &entry);
    TrailReport finish();

private:
    void find(TrailFinding::Kind kind, quint64 first, quint64 last);
    std::optional<AuditLeaf> leafOf(const StoredEntry &entry) const;
    void lookAtOrder(quint64 sequence);
    void lookAtHeads();
    void settleOrder();
    void settleEnd();

    LogHead m_head;
    QList<LogHead> m_seen;
    qsizetype m_nextSeen = 0;
    /// So many entries are as a head that was seen says.
    quint64 m_agreedUntil = 0;
    bool m_agreesWithHead = false;
    MerkleTree m_tree;
    Instant m_lastTime = {};
    TrailReport m_report;
    /// An entry stood where another was expected; whether that one still comes decides what happened.
    bool m_isWaiting = false;
    quint64 m_missing = 0;
    bool m_hasMissingCome = false;
};
