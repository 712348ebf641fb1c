#include "app/cli/rewriting_line.h"

#include "app/cli/interruption.h"
#include "app/documents/rewriting_words.h"

#include <memory>
#include <utility>

RewritingWatch rewritingWatch(const std::function<void(const QString &)> &line)
{
    const StopRequest stop;
    return {.stop = stop, .told = [stop, line, last = std::make_shared<QString>()](const Rewriting &now) {
                if (Interruption::isAsked())
                    stop.stop();
                const QString sentence = rewritingSentence(now);
                if (std::exchange(*last, sentence) != sentence)
                    line(sentence);
            }};
}
