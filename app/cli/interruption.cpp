#include "app/cli/interruption.h"

#include <atomic>
#include <csignal>

namespace {

std::atomic<bool> asked = false;

extern "C" void onInterrupt(int /*signal*/)
{
    asked = true;
}

} // namespace

void Interruption::listen()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool Interruption::isAsked()
{
    return asked;
}
