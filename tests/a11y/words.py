"""The program's words in one of its languages, so that a test is written once and run in each."""

import re
import sys
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(TREE / "packaging"))

from check_translations import read  # noqa: E402


class Words:
    """Says what the sources say in English as the program says it in `language`, "nl" or "en"."""

    def __init__(self, language):
        self.language = language
        self._dutch = {(m.key.context, m.key.source): m for m in read(TREE / "translations" / "klantkluis_nl.ts")}
        self._plurals = {(m.key.context, m.key.source): m for m in read(TREE / "translations" / "klantkluis_en.ts")}

    def __call__(self, context, source, *values, number=None):
        """The words of `source` in `context`, with `values` for %1, %2, ... and `number` for %n or %Ln.

        Words that the program does not have are a KeyError, in English too: a test that waits for them would wait
        in vain. Where a translation is missing the program speaks English, and so do these words.
        """
        known = self._dutch[context, source]
        spoken = self._plurals.get((context, source)) if self.language == "en" else known
        forms = [form for form in spoken.forms if form] if spoken else []
        said = forms[0 if number in (None, 1) else -1] if forms else source
        if number is not None:
            said = re.sub("%L?n", str(number), said)
        return re.sub(r"%L?([1-9])", lambda place: str(values[int(place[1]) - 1]), said)
