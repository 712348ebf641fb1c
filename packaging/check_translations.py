#!/usr/bin/env python3
"""Fails on a translation that is unfinished, ill formed, or not the one that the sources ask for.

    packaging/check_translations.py [--sources FOLDER --lupdate PROGRAM] FILE.ts...

A file whose name ends in _en holds plural forms only, since the sources speak English. With --sources, the messages
in the folders app and ui below FOLDER are collected afresh and compared with those in each file.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

PLURAL_FORMS = {"nl": 2, "en": 2}
PLACEHOLDER = re.compile(r"%L?(?:n|[1-9][0-9]?)")
MNEMONIC = re.compile(r"&(?![a-z]+;|#)[^\s&]")
TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)[^<>]*>")
ENDING = re.compile(r"(\.\.\.|[.…:;,!?”\"])?(\s*)$")
# The program addresses people with "u".
FAMILIAR = re.compile(r"\b(je|jij|jou|jouw|jullie)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Key:
    """What lupdate tells messages apart by."""

    context: str
    source: str
    comment: str
    plural: bool

    def __str__(self):
        place = f"{self.context} / {self.comment}" if self.comment else self.context
        return f"{place}: {self.source!r}"


@dataclass(frozen=True)
class Message:
    key: Key
    state: str
    forms: tuple


def text_of(node):
    """The text of a node, with the byte elements that stand for control characters."""
    if node is None:
        return ""
    parts = [node.text or ""]
    for child in node:
        if child.tag == "byte":
            value = child.get("value", "")
            parts.append(chr(int(value[1:], 16) if value.startswith("x") else int(value or 0)))
        else:
            parts.append(text_of(child))
        parts.append(child.tail or "")
    return "".join(parts)


def read(path):
    """The messages of a translation file, in order."""
    messages = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = text_of(context.find("name"))
        for node in context.findall("message"):
            plural = node.get("numerus") == "yes"
            translation = node.find("translation")
            if translation is None:
                forms, state = (), "unfinished"
            else:
                state = translation.get("type", "")
                forms = tuple(text_of(form) for form in translation.findall("numerusform")) if plural else (text_of(translation),)
            key = Key(name, text_of(node.find("source")), text_of(node.find("comment")), plural)
            messages.append(Message(key, state, forms))
    return messages


def ending_of(text):
    mark, space = ENDING.search(text).groups()
    return {"...": "…", '"': "”"}.get(mark, mark or ""), space


def without_doubled(text):
    """A doubled ampersand shows as one, and is no mnemonic."""
    return text.replace("&&", "")


def compare_texts(source, translated, language):
    """What is wrong with one translated text."""
    wrong = []
    if not translated.strip():
        return ["is empty"] if source.strip() else []
    if set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(translated)):
        wrong.append("has other placeholders")
    if len(MNEMONIC.findall(without_doubled(source))) != len(MNEMONIC.findall(without_doubled(translated))):
        wrong.append("differs in its mnemonic (&)")
    if sorted(TAG.findall(source)) != sorted(TAG.findall(translated)):
        wrong.append("has other markup")
    if ending_of(source)[0] != ending_of(translated)[0]:
        wrong.append("ends in other punctuation")
    if ending_of(source)[1] != ending_of(translated)[1]:
        wrong.append("ends in other white space")
    if len(source) - len(source.lstrip()) != len(translated) - len(translated.lstrip()):
        wrong.append("begins with other white space")
    if "  " in translated and "  " not in source:
        wrong.append("has a double space")
    if source.count("\t") != translated.count("\t"):
        wrong.append("has another number of tabs")
    if language == "nl" and FAMILIAR.search(translated):
        wrong.append('addresses people with "je" instead of "u"')
    return wrong


def check_message(message, language):
    if message.state in ("vanished", "obsolete"):
        return [f"is {message.state}: the sources no longer ask for it"]
    if message.state == "unfinished":
        return ["is unfinished"]
    wrong = []
    if message.key.plural and len(message.forms) != PLURAL_FORMS[language]:
        wrong.append(f"has {len(message.forms)} plural forms instead of {PLURAL_FORMS[language]}")
    for form in message.forms:
        wrong += compare_texts(message.key.source, form, language)
    return list(dict.fromkeys(wrong))


def language_of(path):
    language = path.stem.rsplit("_", 1)[-1]
    if language not in PLURAL_FORMS:
        raise SystemExit(f"{path.name}: the name does not end in a language that is known here")
    return language


def check_file(path):
    """All that is wrong inside one file, as lines for people."""
    language = language_of(path)
    seen, lines = set(), []
    for message in read(path):
        if message.key in seen:
            lines.append(f"{path.name}: {message.key} stands here twice")
        seen.add(message.key)
        if language == "en" and not message.key.plural:
            lines.append(f"{path.name}: {message.key} is no plural form, and the sources speak English")
        lines += [f"{path.name}: {message.key} {wrong}" for wrong in check_message(message, language)]
    return lines


def collect(sources, lupdate, plural_only, folder):
    """The messages that the sources ask for today."""
    target = Path(folder) / ("plural.ts" if plural_only else "all.ts")
    command = [lupdate, "-silent", "-I", str(sources), "-locations", "none", "-target-language", "nl"]
    if plural_only:
        command.append("-pluralonly")
    command += [str(sources / "app"), str(sources / "ui"), "-extensions", "cpp,h", "-ts", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0 or not target.exists():
        raise SystemExit(f"lupdate failed: {done.stderr.strip()}")
    complaints = [line for line in done.stderr.splitlines() if line.strip()]
    return {message.key for message in read(target)}, complaints


def compare_with_sources(path, wanted):
    there = {message.key for message in read(path)}
    lines = [f"{path.name}: {key} is in the sources and not here" for key in wanted - there]
    lines += [f"{path.name}: {key} is here and no longer in the sources" for key in there - wanted]
    return sorted(lines)


def main(arguments):
    parser = argparse.ArgumentParser(description="Checks the translation files.")
    parser.add_argument("--sources", type=Path, help="the folder that holds app and ui")
    parser.add_argument("--lupdate", default="lupdate", help="Qt's lupdate")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE.ts")
    chosen = parser.parse_args(arguments)

    lines = []
    for path in chosen.files:
        lines += check_file(path)
    if chosen.sources:
        with tempfile.TemporaryDirectory() as folder:
            for path in chosen.files:
                wanted, complaints = collect(chosen.sources, chosen.lupdate, language_of(path) == "en", folder)
                lines += compare_with_sources(path, wanted)
            lines += [f"lupdate: {complaint}" for complaint in complaints]
    for line in lines:
        print(line, file=sys.stderr)
    messages = sum(len(read(path)) for path in chosen.files)
    print(f"{messages} messages in {len(chosen.files)} files, {len(lines)} complaints")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
