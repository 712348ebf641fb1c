#pragma once

/// Ctrl+C and SIGTERM: the running transaction is rolled back, then the program ends.
class Interruption final
{
public:
    static void listen();
    static bool isAsked();
};
