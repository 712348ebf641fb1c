#!/usr/bin/env python3
"""Fails when the manual pages or the completion know other commands than klantkluis-cli itself.

    packaging/check_manual.py PROGRAM    where PROGRAM is the klantkluis-cli that was built
"""

import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PAGES = (HERE / "man" / "klantkluis-cli.1", HERE / "man" / "nl" / "klantkluis-cli.1")
COMPLETION = HERE / "completion" / "klantkluis-cli.bash"


def leading_words(text):
    """The words of a command, without what stands after them."""
    words = []
    for word in text.split():
        if not re.fullmatch(r"[a-z][a-z-]*", word):
            break
        words.append(word)
    return " ".join(words)


def offered_by(program):
    shown = subprocess.run([program, "--help", "--lang", "en"], check=True, capture_output=True, text=True).stdout
    listed = shown.split("Commands:\n", 1)[1].split("\n\n", 1)[0]
    return {leading_words(re.split(r"\s{2,}", line.strip())[0]) for line in listed.splitlines()}


def told_by_page(page):
    found = set()
    for line in re.findall(r'^\.B "(.+)"$', page.read_text(encoding="utf-8"), re.MULTILINE):
        found |= {leading_words(part) for part in line.replace(r"\-", "-").split(", ")}
    return found


def completed():
    text = COMPLETION.read_text(encoding="utf-8")
    first = re.search(r"local commands='([^']*)'", text).group(1).split()
    table = text.split("local -A second=(", 1)[1].split("\n    )", 1)[0]
    second = {key: words.split() for key, words in re.findall(r"\[([\w-]+)\]='([^']*)'", table)}
    found = {f"{command} {word}" for command in first for word in second.get(command, [])}
    # These stand alone as well as with another word.
    alone = {"import", "consent import", "inspect"} & (set(first) | found)
    deeper = text.split("local -A third=(", 1)[1].split("\n    )", 1)[0]
    for words, last in re.findall(r"\[([\w -]+)\]='([^']*)'", deeper):
        found = found - {words} | {f"{words} {word}" for word in last.split()}
    return found | {command for command in first if command not in second} | alone


def main(arguments):
    if len(arguments) != 1:
        raise SystemExit(__doc__)
    offered = offered_by(arguments[0])
    told = {str(page.relative_to(HERE)): told_by_page(page) for page in PAGES}
    told[str(COMPLETION.relative_to(HERE))] = completed()
    complaints = []
    for name, commands in told.items():
        complaints += [f"{name}: lacks '{command}'" for command in sorted(offered - commands)]
        complaints += [f"{name}: there is no '{command}'" for command in sorted(commands - offered)]
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    print(f"{len(offered)} commands, {len(complaints)} complaints")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
