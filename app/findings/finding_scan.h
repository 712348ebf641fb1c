#pragma once

#include "app/base/stop_request.h"
#include "app/changes/service_context.h"
#include "app/findings/finding_repository.h"
#include "app/findings/findings.h"

#include <QPromise>

/// A look at the whole file. Reads and searches on a thread of its own; what a slice came to is recorded on
/// the writing one, where others come in between, with how far it is: whoever looks next goes on from there.
class FindingScan final
{
public:
    using Answer = Result<ScanReport>;

    FindingScan(const ServiceContext &context, Permit permit, FilingSystem filingSystem, StopRequest stop)
        : m_context(context)
        , m_permit(std::move(permit))
        , m_filingSystem(filingSystem)
        , m_stop(std::move(stop))
    {}

    Answer operator()(Connection &reading, QPromise<Answer> &promise);

private:
    Outcome begin();
    Outcome slice(Connection &reading);
    bool isThrough() const;

    const ServiceContext &m_context;
    Permit m_permit;
    FilingSystem m_filingSystem;
    StopRequest m_stop;
    QByteArray m_key;
    ScanPlace m_place = {};
    ScanReport m_report = {};
};
