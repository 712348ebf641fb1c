#!/usr/bin/env python3
"""The privacy statement as it is published, judged by axe-core in Chromium: no violation, in either language.

    published_statement.py CLI AXE    CLI is klantkluis-cli; AXE a folder with axe.min.js (packaging/axe_core.sh)
"""

import html
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# What CMakeLists.txt knows as skipped.
SKIPPED = 77

# Everything that axe-core has to say under WCAG 2.2 at level AA, and its advice besides.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

RUN = """<script>%s</script><script>
axe.run(document, {runOnly: {type: "tag", values: %s}}).then(found => {
  const told = document.createElement("pre");
  told.id = "axe";
  told.textContent = JSON.stringify({passes: found.passes.length, incomplete: found.incomplete.map(one => one.id),
    violations: found.violations.map(one => ({rule: one.id, help: one.help, places: one.nodes.map(node => node.html)}))});
  document.body.append(told);
});
</script>"""

SETTINGS = ["organisation.name=Fietsen van Zuid", "organisation.street=Kerkstraat 1", "organisation.postcode=2611 ET",
            "organisation.city=Delft", "organisation.privacy-contact=privacy@fietsen.example",
            "organisation.officer=fg@fietsen.example", "organisation.automated-decisions=none",
            "organisation.transfers=De modelcontractbepalingen; vraag ons om een kopie."]


class House:
    def __init__(self, program, folder):
        self.program, self.folder = program, pathlib.Path(folder)
        self.passphrase = self.folder / "wachtzin"
        self.passphrase.write_text("een fiets van hout")
        self.passphrase.chmod(0o600)

    def cli(self, *words):
        told = subprocess.run([self.program, "--file", self.folder / "zaak.kluis", "--user", "anna",
                               "--passphrase-file", self.passphrase, "--json", *words],
                              capture_output=True, text=True, check=False)
        if told.returncode != 0:
            sys.exit(f"{' '.join(map(str, words))}: {told.stderr}")
        return json.loads(told.stdout)

    def publish(self):
        self.cli("create")
        self.cli("settings", "set", *SETTINGS)
        # One for every ground, so that every section has something to say.
        for key, basis, title, assessment in (
                ("nieuws", "a", "Nieuwsbrief", None), ("klant", "b", "Klantenservice", None),
                ("boekhouding", "c", "Boekhouding", "AWR art. 52"), ("markt", "f", "Marktonderzoek", "Weten wat klanten willen.")):
            words = ["purpose", "add", "--key", key, "--basis", basis, "--channel", "email", "--category", "identity",
                     "--title-nl", title, "--title-en", "Title " + key, "--wording-nl", "Ja.", "--wording-en", "Yes."]
            if assessment:
                words += ["--assessment", assessment]
            if basis == "f":
                words += ["--necessity", "Alleen zij weten het.", "--balance", "Een korte vraag.", "--safeguards", "Bezwaar met een klik."]
            self.cli(*words)
        for name, country in (("Postbus B.V.", "NL"), ("Wolk Inc.", "IN"), ("Huis AG", "CH")):
            self.cli("processor", "add", "--name", name, "--country", country, "--purpose", "klant")
        self.cli("statement", "write", "rights", "--nl", "Bel gerust.\nWij helpen u graag.", "--en", "Do call.")
        self.cli("statement", "publish", "--digest", self.cli("statement", "draft")["digest"])
        self.cli("statement", "write", "rights", "--nl", "Bel ons.", "--en", "Call us.")
        self.cli("statement", "publish", "--digest", self.cli("statement", "draft")["digest"])

    def page(self, language, *wanted):
        path = self.folder / f"{language}{len(wanted)}.html"
        self.cli("--lang", language, "statement", "export", *wanted, "--out", path)
        return path.read_text(encoding="utf-8")


def judged(browser, axe, folder, page):
    path = pathlib.Path(folder) / "judged.html"
    path.write_text(page.replace("</body>", RUN % (axe.replace("</script", "<\\/script"), json.dumps(RULES)) + "</body>"),
                    encoding="utf-8")
    shown = subprocess.run([browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
                            f"--user-data-dir={folder}/browser", "--virtual-time-budget=20000", "--dump-dom", path.as_uri()],
                           capture_output=True, text=True, timeout=300, check=False).stdout
    told = re.search(r'<pre id="axe">(.*?)</pre>', shown, re.DOTALL)
    if not told:
        sys.exit("axe-core did not answer")
    return json.loads(html.unescape(told.group(1)))


def main():
    program, axe_folder = sys.argv[1:]
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    script = pathlib.Path(axe_folder) / "axe.min.js"
    if not browser or not script.exists():
        print("chromium or axe-core is not here: packaging/dependencies.sh test, packaging/axe_core.sh")
        return SKIPPED
    axe = script.read_text(encoding="utf-8")
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = os.environ["XDG_DATA_HOME"] = folder
        house = House(program, folder)
        house.publish()
        pages = [(f"{language} {' '.join(wanted) or 'in force'}", house.page(language, *wanted))
                 for language in ("nl", "en") for wanted in ((), ("--draft",))]
        for name, page in pages:
            found = judged(browser, axe, folder, page)
            print(f"{name}: {found['passes']} rules passed, {len(found['violations'])} violations, "
                  f"undecided: {', '.join(found['incomplete']) or 'none'}")
            for violation in found["violations"]:
                failed = 1
                print(f"  {violation['rule']}: {violation['help']}\n    " + "\n    ".join(violation["places"]))
        # The judge must see what is wrong, or its silence says nothing.
        spoilt = pages[0][1].replace(' lang="nl"', "").replace("color:#1b1b1b", "color:#bbbbbb")
        rules = {violation["rule"] for violation in judged(browser, axe, folder, spoilt)["violations"]}
        if not {"html-has-lang", "color-contrast"} <= rules:
            failed = 1
            print(f"a page without a language and in pale grey was let through: {sorted(rules)}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
