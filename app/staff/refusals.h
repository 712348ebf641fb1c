#pragma once

#include "app/staff/permit.h"

#include <functional>
#include <optional>

/// A permit refused an operation for want of a right: who tried what, and where; nowhere in particular where
/// it is of the whole file.
struct Refusal
{
    Permit permit;
    Operation operation = Operation::ViewContacts;
    std::optional<FilingSystem> filingSystem = std::nullopt;
};

/// Hears, for as long as it lives, what is refused to the permits of one open file, which all bear its
/// quarantine. Told on the thread that asked, which must not be kept waiting (domain.md 10.2, denied
/// attempts).
class RefusalListener final
{
public:
    RefusalListener(std::shared_ptr<const Quarantine> file, std::function<void(const Refusal &)> hear);
    ~RefusalListener();

    RefusalListener(const RefusalListener &) = delete;
    RefusalListener &operator=(const RefusalListener &) = delete;

    bool isOf(const Quarantine *file) const { return m_file.get() == file; }
    void hear(const Refusal &refusal) const { m_hear(refusal); }

private:
    std::shared_ptr<const Quarantine> m_file;
    std::function<void(const Refusal &)> m_hear;
};

/// While one lives, a permit that refuses on this thread is only asked what it would say: nobody tried
/// anything.
class OnlyAsking final
{
public:
    OnlyAsking();
    ~OnlyAsking();

    OnlyAsking(const OnlyAsking &) = delete;
    OnlyAsking &operator=(const OnlyAsking &) = delete;
};

/// Tells whoever listens to this file.
void tellRefused(const Quarantine *file, const Refusal &refusal);
