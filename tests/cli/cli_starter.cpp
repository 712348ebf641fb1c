#include "app/cli/command_line.h"
#include "cli/cli_call.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

extern char **environ;

namespace {

using StdFile = std::unique_ptr<std::FILE, int (*)(std::FILE *)>;

StdFile temporaryFile()
{
    StdFile file(std::tmpfile(), std::fclose);
    if (!file)
        std::abort();
    return file;
}

template <typename Call>
auto untilNotInterrupted(Call call)
{
    for (;;) {
        const auto result = call();
        if (result >= 0 || errno != EINTR)
            return result;
    }
}

/// As many bytes as there are, at most `most`.
QByteArray bytesFrom(int descriptor, qsizetype most)
{
    QByteArray all(most, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < most) {
        const ssize_t got =
            untilNotInterrupted([&] { return read(descriptor, all.data() + done, size_t(most - done)); });
        if (got <= 0)
            break;
        done += got;
    }
    all.truncate(done);
    return all;
}

/// What the process left in it; our own place in the file is that of the process.
QByteArray contentOf(const StdFile &file)
{
    const off_t size = lseek(fileno(file.get()), 0, SEEK_END);
    lseek(fileno(file.get()), 0, SEEK_SET);
    return bytesFrom(fileno(file.get()), qsizetype(size));
}

/// The reading end of a pipe that holds all of it, and no more comes.
int pipeWith(const QByteArray &input)
{
    constexpr qsizetype whatAPipeHolds = 64 * 1024;
    int ends[2];
    if (input.size() > whatAPipeHolds || pipe(ends) != 0 ||
        write(ends[1], input.constData(), size_t(input.size())) != input.size())
        std::abort();
    close(ends[1]);
    return ends[0];
}

std::vector<char *> pointersTo(QByteArrayList &words)
{
    std::vector<char *> all;
    for (QByteArray &word : words)
        all.push_back(word.data());
    all.push_back(nullptr);
    return all;
}

[[noreturn]] void become(tests::CliCall &call, int in, const StdFile &out, const StdFile &err)
{
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    dup2(in, STDIN_FILENO);
    dup2(fileno(out.get()), STDOUT_FILENO);
    dup2(fileno(err.get()), STDERR_FILENO);
    std::vector<char *> surroundings = pointersTo(call.environment);
    std::vector<char *> words = pointersTo(call.words);
    environ = surroundings.data();
    std::exit(runCommandLine(int(call.words.size()), words.data()));
}

tests::CliEnd ended(tests::CliCall call)
{
    const int in = pipeWith(call.input);
    const StdFile out = temporaryFile();
    const StdFile err = temporaryFile();
    const pid_t child = fork();
    if (child == 0)
        become(call, in, out, err);
    close(in);
    int status = 0;
    const bool hasEnded = child > 0 &&
        untilNotInterrupted([&] { return waitpid(child, &status, 0); }) == child && WIFEXITED(status);
    return {hasEnded ? WEXITSTATUS(status) : -1, contentOf(out), contentOf(err)};
}

} // namespace

/// Runs the command line as often as it is asked to, each time as a process of its own that is forked from
/// this one: to load its libraries takes longer than most commands, and is done once here. Asked over
/// standard input and answered over standard output (cli_call.h).
int main()
{
    const auto asked = [](qsizetype count) { return bytesFrom(STDIN_FILENO, count); };
    while (auto call = tests::nextValue<tests::CliCall>(asked)) {
        const QByteArray answer = tests::frameOf(ended(*std::move(call)));
        std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
        std::fflush(stdout);
    }
    return 0;
}
