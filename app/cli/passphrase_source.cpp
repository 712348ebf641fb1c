#include "app/cli/passphrase_source.h"

#include "app/cli/interruption.h"

#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#define fileno _fileno
#else
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace {

/// Switches the terminal's echo off while it lives.
class SilentTerminal final
{
public:
#ifdef Q_OS_WIN
    SilentTerminal() : m_handle(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_handle, &m_before);
        SetConsoleMode(m_handle, m_before & ~DWORD{ENABLE_ECHO_INPUT});
    }
    ~SilentTerminal()
    {
        SetConsoleMode(m_handle, m_before);
    }
#else
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    ~SilentTerminal()
    {
        tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
    }
#endif
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
#ifdef Q_OS_WIN
    HANDLE m_handle;
    DWORD m_before = 0;
#else
    termios m_before = {};
#endif
};

bool isTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0;
#endif
}

/// The first line, without its end, byte by byte into locked memory: a device that buffers would keep it.
Result<SecretText> firstLine(QIODevice &device)
{
    constexpr size_t longest = 4096; // bytes
    auto line = SecretBytes::zeroed(longest);
    if (!line)
        return line.error();
    auto *bytes = reinterpret_cast<char *>(line->data());
    qsizetype size = 0;
    while (size < qsizetype(longest) && device.read(bytes + size, 1) == 1 && bytes[size] != '\n')
        ++size;
    while (size > 0 && bytes[size - 1] == '\r')
        --size;
    auto exact = SecretBytes::copyOf(line->view().first(size));
    return exact ? Result<SecretText>(SecretText(*std::move(exact))) : Result<SecretText>(exact.error());
}

#ifndef Q_OS_WIN
/// Waits until there is something to read, or the end; false when Ctrl+C came first.
bool waitForInput()
{
    constexpr int wakeUp = 50; // ms
    pollfd input = {STDIN_FILENO, POLLIN, 0};
    while (!Interruption::isAsked()) {
        if (poll(&input, 1, wakeUp) > 0)
            return true;
    }
    return false;
}
#endif

Result<SecretText> fromStandardInput()
{
#ifndef Q_OS_WIN
    if (!waitForInput())
        return Error{Failure::Cancelled, QStringLiteral("cli.cancelled")};
#endif
    // Unbuffered, so that a second passphrase (approval) can be read from the same stream.
    QFile input;
    if (!input.open(fileno(stdin), QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Failure::Unavailable, QStringLiteral("passphrase.input")};
    return firstLine(input);
}

} // namespace

Result<SecretText> readPassphrase(const QString &path, const QString &prompt)
{
    if (path == QLatin1String("-"))
        return fromStandardInput();
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return Error{Failure::NotFound, QStringLiteral("passphrase.file")};
#ifndef Q_OS_WIN
        if (QFileInfo(path).permissions() &
            (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther))
            return Error{Failure::Refused, QStringLiteral("passphrase.file-readable")};
#endif
        return firstLine(file);
    }
    if (!isTerminal())
        return Error{
            Failure::Invalid, QStringLiteral("usage.missing"), {QStringLiteral("--passphrase-file")}};
    QTextStream(stderr) << prompt << Qt::flush;
    const SilentTerminal silent;
    auto passphrase = fromStandardInput();
    QTextStream(stderr) << '\n' << Qt::flush;
    return passphrase;
}
