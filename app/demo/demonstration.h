#pragma once

#include "app/base/result.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

class Confirmation;
class QThreadPool;
struct ServiceContext;

/// What a demonstration file was filled with.
struct DemoResult
{
    int contacts = 0;
    int consentEvents = 0;
};

/// Fills an empty file with invented people in every state, two colleagues for the four-eyes work, and
/// requests on their way. The colleagues (okafor, yildiz) sign in with the founder's passphrase.
class Demonstration final
{
public:
    explicit Demonstration(const ServiceContext &context);
    ~Demonstration();

    /// Refused once there are contacts. The same seed and day give the same people. In an embedded file the
    /// colleagues' key sets take a second each.
    QFuture<Result<DemoResult>> fill(
        const Permit &permit, const Confirmation &confirmation, int people, quint64 seed) const;

private:
    const ServiceContext &m_context;
    std::unique_ptr<QThreadPool> m_desk;
};
