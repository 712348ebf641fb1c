#!/usr/bin/env python3
"""Proves that packaging/check_translations.py sees each fault, and passes what is right."""

import contextlib
import io
import os
import sys
import tempfile
import unittest
from pathlib import Path
from xml.sax.saxutils import escape

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))

import check_translations  # noqa: E402

LUPDATE = os.environ.get("LUPDATE", "lupdate")


def message(source, *forms, state="", plural=False):
    kind = f' type="{state}"' if state else ""
    if plural:
        inside = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
    else:
        inside = escape(forms[0])
    numerus = ' numerus="yes"' if plural else ""
    return f"<message{numerus}><source>{escape(source)}</source><translation{kind}>{inside}</translation></message>"


def file_of(*messages):
    return f'<!DOCTYPE TS><TS version="2.1"><context><name>Page</name>{"".join(messages)}</context></TS>'


class TestCheckTranslations(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def complaints(self, *messages, name="klantkluis_nl.ts"):
        path = self.folder / name
        path.write_text(file_of(*messages), encoding="utf-8")
        return check_translations.check_file(path)

    def assert_complaint(self, words, *messages, name="klantkluis_nl.ts"):
        lines = self.complaints(*messages, name=name)
        self.assertEqual(len(lines), 1, lines)
        self.assertIn(words, lines[0])

    def test_passes_what_is_right(self):
        self.assertEqual(
            self.complaints(
                message("&Save", "&Opslaan"),
                message("Import %1 of %L2…", "%L2: %1 importeren…"),
                message("Terms && conditions", "Voorwaarden && regels"),
                message("%n contact(s)", "%n contact", "%n contacten", plural=True),
                message("<b>Held</b>", "<b>Bewaard</b>"),
            ),
            [],
        )

    def test_sees_states(self):
        self.assert_complaint("is unfinished", message("Save", "Opslaan", state="unfinished"))
        self.assert_complaint("is vanished", message("Save", "Opslaan", state="vanished"))
        self.assert_complaint("is obsolete", message("Save", "Opslaan", state="obsolete"))

    def test_sees_an_empty_text(self):
        self.assert_complaint("is empty", message("Save", " "))

    def test_sees_missing_plural_forms(self):
        self.assert_complaint("1 plural forms", message("%n day(s)", "%n dag", plural=True))
        self.assert_complaint("is empty", message("%n day(s)", "%n dag", "", plural=True))

    def test_sees_other_placeholders(self):
        for translated in ("Van %2", "Van", "Van %1 %n", "Van %L1"):
            self.assert_complaint("placeholders", message("From %1", translated))
        self.assert_complaint("placeholders", message("%n day", "een dag", "%n dagen", plural=True))

    def test_sees_a_lost_mnemonic(self):
        self.assert_complaint("mnemonic", message("&Save", "Opslaan"))
        self.assert_complaint("mnemonic", message("Save", "&Opslaan"))

    def test_sees_other_punctuation_and_space(self):
        self.assert_complaint("punctuation", message("Saved.", "Opgeslagen"))
        self.assert_complaint("punctuation", message("Open…", "Openen"))
        self.assert_complaint("punctuation", message("Name", "Naam:"))
        self.assert_complaint("ends in other white space", message("Name ", "Naam"))
        self.assert_complaint("begins with other white space", message(" Name", "Naam"))
        self.assert_complaint("double space", message("First name", "Eerste  naam"))

    def test_sees_other_markup(self):
        self.assert_complaint("markup", message("<b>Held</b>", "Bewaard"))

    def test_sees_familiar_address(self):
        self.assert_complaint('"je"', message("Your file", "Je bestand"))

    def test_sees_a_message_that_stands_twice(self):
        self.assert_complaint("twice", message("Save", "Opslaan"), message("Save", "Bewaren"))

    def test_lets_english_hold_plural_forms_only(self):
        self.assert_complaint("no plural form", message("Save", "Save"), name="klantkluis_en.ts")

    def test_compares_with_the_sources(self):
        for room in ("app", "ui"):
            (self.folder / room).mkdir()
        (self.folder / "ui" / "page.cpp").write_text(
            '#include "page.h"\n'
            'void Page::retranslate() { set(tr("Save")); set(tr("New")); set(tr("%n day(s)", nullptr, 3)); }\n',
            encoding="utf-8",
        )
        path = self.folder / "klantkluis_nl.ts"
        path.write_text(file_of(message("Save", "Opslaan"), message("Old", "Oud")), encoding="utf-8")

        said = io.StringIO()
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
            status = check_translations.main(["--sources", str(self.folder), "--lupdate", LUPDATE, str(path)])

        self.assertEqual(status, 1)
        self.assertIn("'New' is in the sources and not here", said.getvalue())
        self.assertIn("'%n day(s)' is in the sources and not here", said.getvalue())
        self.assertIn("'Old' is here and no longer in the sources", said.getvalue())
        self.assertNotIn("'Save'", said.getvalue())


if __name__ == "__main__":
    unittest.main()
