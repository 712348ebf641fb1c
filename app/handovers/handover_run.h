#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/handovers/handover_file.h"
#include "app/handovers/handover_moment.h"
#include "app/handovers/handover_order.h"
#include "app/handovers/handover_selection.h"
#include "app/staff/permit.h"

#include <functional>

class Change;

/// One list on its way out.
///
/// It is read as of one moment, in a look of its own, so that nobody who records something meanwhile waits
/// for it or is refused; and it is recorded only where what was recorded since then leaves everybody on it as
/// they were. Otherwise it was overtaken, and is prepared again.
///
/// A list and its record must not part, and no database commits a file. So the file is written first, beside
/// its place and under another name, and read back; then everything is recorded; and only what was committed
/// is put in its place, by a rename within one folder. What can fail, and what is left then:
/// - writing, reading back, recording or the commit: nothing, neither a file nor a record; where the program
///   is killed, an encrypted file or one of zeros under a temporary name, which the next list takes away;
/// - the computer, between commit and rename: a record, and the file under its temporary name. Rather a
///   disclosure too many than a list that nobody knows of;
/// - the rename: the record is taken back by a change of its own (takeBack), and the file goes.
class HandoverRun final
{
public:
    /// Told how far it is, 0 to 1; false stops it with Cancelled. Begins anew when the list is prepared
    /// again.
    using Progress = std::function<bool(double)>;

    HandoverRun(const HandoverOrder &order, Permit permit, const Clock &clock, Progress progress);

    /// Reads, asks the gate and writes the file, beside its place; as of the moment at which it begins.
    Outcome prepare(Connection &connection);
    /// Everything up to the commit. ChangedMeanwhile "handover.overtaken" when it has to be prepared again.
    Result<HandoverMade> record(Change &change);
    /// After the commit.
    Outcome putInPlace() { return m_file.putInPlace(); }

    static bool isOvertaken(const Error &error);
    /// Takes back what was recorded of a list that did not get into its place.
    static Outcome takeBack(Change &change, const Handover &handover);

private:
    Outcome check() const;
    Result<QByteArray> read(Connection &connection);
    Result<QByteArray> fill(Connection &connection);
    Handover handover() const;
    Outcome write(Change &change, Handover &handover) const;
    Outcome stillHolds(Change &change) const;
    bool tell(double share) const { return m_progress(share); }

    const HandoverOrder &m_order;
    Permit m_permit;
    Clock m_clock;
    Progress m_progress;

    /// What was read, and as of when: by the clock, and by what was committed.
    Instant m_at;
    HandoverMoment m_moment;
    HandoverScope m_scope;
    HandoverSelection m_selection;
    /// The SHA-256 of the references of who is on the list, in the order of their numbers.
    QByteArray m_members;
    /// Which fields left of each who is on it, in that order.
    std::vector<quint32> m_fields;
    HandoverFile m_file;
};
