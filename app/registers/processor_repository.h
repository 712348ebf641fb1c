#pragma once

#include "app/base/result.h"
#include "app/registers/processor.h"

class Connection;

/// Who receives data from us.
namespace processor_repository {

/// With whom they work for and what goes to them, in the order of their names; those that ended as well.
Result<QList<Processor>> all(Connection &connection);
/// By name, whatever its case and marks; with all that hangs on it.
Result<std::optional<Processor>> byName(Connection &connection, const QString &name);

/// With all that hangs on it.
Result<std::optional<Processor>> byId(Connection &connection, Id<Processor> processor);

/// Without certificates, links, flows and agreements; Duplicate when the name is taken.
Result<Id<Processor>> add(
    Connection &connection, const Processor &processor, Instant now, const QString &addedBy);
/// The same of one that is there; ChangedMeanwhile "processor.changed" when it is another version.
Outcome replace(Connection &connection, const Processor &processor);
/// These and no others.
Outcome setCertificates(
    Connection &connection, Id<Processor> processor, const QList<ProcessorCertificate> &certificates);
/// From now on we work with them no more; with what shows that data was deleted. ChangedMeanwhile as above.
Outcome end(Connection &connection, const Processor &processor, Instant now);
Outcome addLink(Connection &connection, Id<Processor> parent, Id<Processor> child);
Outcome removeLink(Connection &connection, Id<Processor> parent, Id<Processor> child);
/// All of them.
Outcome removeFlows(Connection &connection, Id<Processor> processor);
Outcome addFlow(Connection &connection, Id<Processor> processor, const DataFlow &flow);
/// Whether the register says that they receive data for this purpose.
Result<bool> hasFlow(Connection &connection, Id<Processor> processor, Id<Purpose> purpose);
/// Where a breach or an erasure is reported to them from now on.
Outcome setContact(Connection &connection, Id<Processor> processor, const QString &contact);
Result<ProcessorLinks> links(Connection &connection);

} // namespace processor_repository
