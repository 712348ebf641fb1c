#include "app/cli/command_line.h"

#include <QByteArrayList>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char **environ;

/// Runs the command line as often as it is asked to, each time as a process of its own that is forked from
/// this one: to load its ninety libraries takes longer than most commands, and is done once here. Asked over
/// standard input and answered over standard output, in frames of which CliHouse is the other end.
namespace {

using StdFile = std::unique_ptr<std::FILE, int (*)(std::FILE *)>;

StdFile temporaryFile(const QByteArray &content = {})
{
    StdFile file(std::tmpfile(), std::fclose);
    if (!file)
        std::abort();
    std::fwrite(content.constData(), 1, size_t(content.size()), file.get());
    std::rewind(file.get());
    return file;
}

/// What the process left in it; our own place in the file is that of the process.
QByteArray contentOf(const StdFile &file)
{
    QByteArray content;
    char part[4096];
    lseek(fileno(file.get()), 0, SEEK_SET);
    for (ssize_t got = 0; (got = read(fileno(file.get()), part, sizeof part)) > 0;)
        content.append(part, got);
    return content;
}

std::vector<char *> pointersTo(QByteArrayList &words)
{
    std::vector<char *> all;
    for (QByteArray &word : words)
        all.push_back(word.data());
    all.push_back(nullptr);
    return all;
}

struct Asked
{
    QByteArrayList environment; ///< "NAME=value"
    QByteArrayList words;       ///< the program's name first
    QByteArray input;
};

[[noreturn]] void become(Asked &asked, const StdFile &in, const StdFile &out, const StdFile &err)
{
    dup2(fileno(in.get()), STDIN_FILENO);
    dup2(fileno(out.get()), STDOUT_FILENO);
    dup2(fileno(err.get()), STDERR_FILENO);
    std::vector<char *> surroundings = pointersTo(asked.environment);
    std::vector<char *> words = pointersTo(asked.words);
    environ = surroundings.data();
    std::exit(runCommandLine(int(asked.words.size()), words.data()));
}

QByteArray answerTo(Asked asked)
{
    const StdFile in = temporaryFile(asked.input);
    const StdFile out = temporaryFile();
    const StdFile err = temporaryFile();
    const pid_t child = fork();
    if (child == 0)
        become(asked, in, out, err);
    int status = 0;
    const bool hasEnded = child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status);
    QByteArray answer;
    QDataStream told(&answer, QIODevice::WriteOnly);
    told << qint32(hasEnded ? WEXITSTATUS(status) : -1) << contentOf(out) << contentOf(err);
    return answer;
}

/// The next frame: its size in four bytes, the first the highest, and that many bytes. Empty at the end.
QByteArray nextFrame()
{
    const auto bytes = [](qsizetype count) {
        QByteArray all(count, Qt::Uninitialized);
        for (qsizetype done = 0; done < count;) {
            const ssize_t got = read(STDIN_FILENO, all.data() + done, size_t(count - done));
            if (got <= 0)
                return QByteArray();
            done += got;
        }
        return all;
    };
    const QByteArray size = bytes(sizeof(quint32));
    return size.isEmpty() ? QByteArray() : bytes(qFromBigEndian<quint32>(size.constData()));
}

void send(const QByteArray &frame)
{
    QByteArray whole;
    QDataStream frames(&whole, QIODevice::WriteOnly);
    frames << frame;
    std::fwrite(whole.constData(), 1, size_t(whole.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int main()
{
    for (QByteArray frame = nextFrame(); !frame.isEmpty(); frame = nextFrame()) {
        Asked asked;
        QDataStream question(frame);
        question >> asked.environment >> asked.words >> asked.input;
        send(answerTo(std::move(asked)));
    }
    return 0;
}
