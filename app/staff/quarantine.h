#pragma once

#include <atomic>

/// Whether an embedded file waits for erasures that are missing since it came back from a backup (security.md
/// 4.6). One for an open file and everybody who is signed in to it: with its end every permit holds again
/// what its roles give.
class Quarantine final
{
public:
    bool isOn() const { return m_isOn; }
    void begin() { m_isOn = true; }
    void end() { m_isOn = false; }

private:
    std::atomic<bool> m_isOn = false;
};
