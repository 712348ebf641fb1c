#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/handovers/handover_file.h"
#include "app/handovers/handover_order.h"

#include <functional>

class Change;

/// One list on its way out, within a change.
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
    /// Told how far it is, 0 to 1; false stops it with Cancelled.
    using Progress = std::function<bool(double)>;

    /// `clock`: of the moment that the list is asked of, once nobody changes anything any more.
    HandoverRun(const HandoverOrder &order, const Clock &clock, Progress progress);

    /// Everything up to the commit.
    Result<HandoverMade> carryOut(Change &change);
    /// After the commit.
    Outcome putInPlace() { return m_file.putInPlace(); }

    /// Takes back what was recorded of a list that did not get into its place.
    static Outcome takeBack(Change &change, const Handover &handover);

private:
    struct Filled;

    Outcome check(const struct HandoverScope &scope) const;
    Result<Filled> fill(Change &change, const HandoverScope &scope, const class HandoverSelection &selection);
    Outcome record(Change &change, const HandoverScope &scope, const HandoverSelection &selection,
        const Filled &filled, Handover &handover) const;
    bool tell(double share) const { return m_progress(share); }

    const HandoverOrder &m_order;
    Clock m_clock;
    Progress m_progress;
    HandoverFile m_file;
};
