#pragma once

/// The whole command line, from its first word to what the process ends with. Once in a process.
int runCommandLine(int argc, char *argv[]);
