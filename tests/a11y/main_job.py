#!/usr/bin/env python3
"""The main job of the program from end to end, from outside: by keyboard alone, and by ear.

    main_job.py LANGUAGE PROGRAM PICTURES    LANGUAGE is nl or en; PICTURES a folder for a picture after each step

A steward makes a file, lets a colleague in, imports a customer file, finds somebody, records consent and takes in a
request for erasure. The colleague comes in with a code, is certified and approves it, the steward carries it out, and the dashboard
leads to those who are left.
"""

import contextlib
import datetime
import sys
import time

import screen
from control import Role, State
from desk import Desk
from words import Words

# What CMakeLists.txt knows as skipped.
SKIPPED = 77

ORGANISATION = "Fietsen van Zuid"
STEWARD, STEWARD_SHOWN, STEWARD_PASSPHRASE = "anna", "Anna Bakker", "een fiets van hout"
APPROVER, APPROVER_SHOWN, APPROVER_PASSPHRASE = "bram", "Bram Visser", "de brug over het water"

# From the proposal until the steward has the desk back.
MOST_SECONDS = 30

# Each with the days since the last purchase: Piet's term has been over for years.
PEOPLE = (
    ("K-1001;Jan;van den;Berg;jan@berg.example;Kerkstraat;12;2611 GH;Delft", 30),
    ("K-1002;Wilma;;Qzwaan;wilma@qzwaan.example;Markt;3;2611 GS;Delft", 60),
    ("K-1003;Piet;;Smit;piet@smit.example;Dam;1;1012 JS;Amsterdam", 4000),
)
HEADER = "klantnummer;voornaam;tussenvoegsel;achternaam;e-mailadres;straat;huisnummer;postcode;plaats;laatste aankoop"

# Purposes that come with a new file; their titles are data, in both languages.
ADMINISTRATION = {"nl": "Klantadministratie", "en": "Customer administration"}
PHONE_SALES = {"nl": "Telefonisch benaderen", "en": "Sales by phone"}


class MainJob:
    def __init__(self, desk, say):
        self.desk, self.say = desk, say
        self.code = ""
        self.seconds = 0.0

    def run(self):
        for step in (self.make_a_file, self.let_a_colleague_in, self.import_people, self.find_a_person,
                     self.record_consent, self.take_in_an_erasure, self.propose_it, self.certify_the_colleague,
                     self.approve_it_as_another, self.carry_it_out, self.find_nobody, self.see_who_is_left, self.see_them_in_the_table):
            print(f"{step.__name__.replace('_', ' ')}", flush=True)
            step()
            self.desk.listen_to_all()
            self.desk.picture(step.__name__)
        self.desk.leave()

    def make_a_file(self):
        """From the first-run page, which speaks whatever language the system has."""
        desk, say = self.desk, self.say
        other = Words("en" if say.language == "nl" else "nl")
        desk.wait_for(Role.FRAME, other("WelcomePage", "Where is the customer file?"))
        desk.choose(other("WelcomePage", "Language"), "Nederlands" if say.language == "nl" else "English")
        desk.wait_for(Role.FRAME, say("WelcomePage", "Where is the customer file?"))
        desk.listen_to_all()
        desk.push(say("WelcomePage", "New file"))
        desk.wait_for(Role.FRAME, say("NewFilePage", "New file"))
        desk.listen_to_all()
        for field, text in (("Organisation", ORGANISATION), ("Place of the file", str(desk.home / "proef.kluis")),
                            ("Your sign-in name", STEWARD)):
            desk.fill(self.required("NewFilePage", field), text)
        desk.fill(say("NewFilePage", "Your name as colleagues see it"), STEWARD_SHOWN)
        for field in ("Passphrase", "Passphrase again"):
            desk.fill(self.required("NewFilePage", field), STEWARD_PASSPHRASE)
        desk.press("Return")
        self.keep_the_recovery_key()
        self.arrive("Today")

    def keep_the_recovery_key(self):
        """Heard once, and typed back."""
        desk, say = self.desk, self.say
        desk.wait_for(Role.FRAME, say("RecoveryKeyPage", "Recovery key"))
        desk.listen_to_all()
        told = say("RecoveryKeyForm", "Recovery key: %1", "")
        key = desk.wait_for(Role.LABEL, lambda name: name.startswith(told)).name.removeprefix(told)
        desk.picture("keep_the_recovery_key")
        desk.fill(self.required("RecoveryKeyForm", "Type the key from your paper"), key.lower())
        desk.press("Return")

    def let_a_colleague_in(self):
        """Somebody else than the steward, who may only decide."""
        desk, say = self.desk, self.say
        self.go("ctrl+8", "Access")
        desk.push(say("AccessMembersTab", "New member…"))
        desk.wait_for(Role.DIALOG, say("MemberDialog", "New member"))
        desk.listen_to_all()
        desk.fill(self.required("MemberDialog", "Sign-in name"), APPROVER)
        desk.fill(say("MemberDialog", "Name as colleagues see it"), APPROVER_SHOWN)
        desk.tick(say("Staff", "%1 (%2)", say("Roles", "Approver"), say("Roles", "Customers")))
        desk.press("Return")
        desk.wait_for(Role.DIALOG, say("MemberDialog", "Let a member in"))
        desk.listen_to_all()
        desk.fill(say("PassphraseDialog", "Passphrase"), STEWARD_PASSPHRASE)
        desk.press("Return")
        desk.wait_for(Role.DIALOG, say("ActivationCodeDialog", "Activation code"))
        desk.listen_to_all()
        self.code = desk.tab_to(say("ActivationCodeDialog", "Activation code")).value
        desk.push(say("ActivationCodeDialog", "Done"))
        desk.wait_for(Role.TABLE_CELL, APPROVER_SHOWN)

    def import_people(self):
        """A file with Dutch headers, through all four steps."""
        desk, say = self.desk, self.say
        today = datetime.date.today()
        lines = [f"{person};{today - datetime.timedelta(days=days):%d-%m-%Y}" for person, days in PEOPLE]
        path = desk.home / "klanten.csv"
        path.write_text("\r\n".join([HEADER, *lines, ""]), encoding="utf-8")
        self.go("ctrl+i", "Import")
        desk.push(say("ImportFileStep", "Choose file…"))
        desk.wait_for(Role.DIALOG, say("ImportFileStep", "Choose a customer file"))
        desk.type_here(str(path))
        desk.press("Return")
        desk.wait_for(Role.FRAME, path.name)
        desk.wait_focus(say("ImportFileStep", "Separator"))
        desk.listen_to_all()
        self.go_on_importing(2)
        desk.fill(self.required("ImportOriginStep", "Where the data comes from"), "export of the old CRM")
        contract = say("Consent", "%1 (art. 6(1)(%2))", say("Consent", "Contract"), "b")
        desk.tick(f"{ADMINISTRATION[say.language]} – {contract}")
        desk.listen_to_all()
        self.go_on_importing(3)
        desk.wait_for(Role.TABLE_CELL, "Qzwaan, Wilma")
        postcode = desk.tab_to(say("ImportColumnRow", "%1 is", "postcode"))
        self.expect(postcode.value, say("Imports", "Postcode"))
        desk.listen_to_all()
        self.go_on_importing(4)
        desk.wait_for(Role.LABEL, say("ImportRunStep", "This is what the import would do"))
        desk.wait_focus(say("ImportRunStep", "Import"))
        desk.press("space")
        desk.wait_for(Role.LABEL, say("ImportRunStep", "Imported"))
        added = say("ImportRunStep", "%Ln people added", number=len(PEOPLE))
        desk.wait_for(Role.LABEL, lambda name: added in name.split(" · "))

    def find_a_person(self):
        desk, say = self.desk, self.say
        self.go("ctrl+2", "Contacts")
        desk.press("ctrl+f")
        desk.wait_focus(say("ContactsPage", "Search contacts"))
        desk.type_here("qzwa")
        desk.wait_for(Role.LABEL, say("ContactsPage", "%1 of %2", 1, len(PEOPLE)))
        desk.tab_to(say("ContactsPage", "Contacts"))
        row = desk.step("Down")
        self.expect(row.name.startswith("Qzwaan, Wilma"), True)
        desk.press("Return")
        desk.wait_focus(say("ContactDetail", "Data"))
        desk.wait_for(Role.LABEL, "Wilma Qzwaan")

    def record_consent(self):
        """On the tab for it, for a purpose that is chosen in the table there."""
        desk, say, purpose = self.desk, self.say, PHONE_SALES[self.say.language]
        desk.tab_to(say("ContactDetail", "Data"))
        self.expect(desk.step("Right").name, say("ContactDetail", "Consent"))

        def is_its_line(name):
            return name.startswith(f"{purpose}, ")

        desk.wait_for(Role.TABLE_CELL, is_its_line)
        desk.listen_to_all()
        desk.tab_to(say("ContactConsentTab", "Purposes of this person"))
        desk.walk_to(is_its_line)
        desk.press("Return")
        desk.wait_for(Role.DIALOG, say("ConsentDialog", "Record consent"))
        desk.wait_for(Role.COMBO_BOX, self.required("ConsentDialog", "Purpose"))
        chosen = desk.tab_to(self.required("ConsentDialog", "Purpose"))
        desk.until("the purpose of the chosen line", lambda: chosen.value == purpose)
        desk.listen_to_all()
        desk.choose(self.required("ConsentDialog", "How it reached us"), say("Consent", "In person"))
        desk.press("Return")
        desk.wait_for(Role.TABLE_CELL, say("Consent", "Given"))
        given = say("Consent", "Consent given")
        desk.wait_for(Role.LIST_ITEM, lambda name: f"{given} – {purpose}" in name)
        # Its line has moved up, and the keyboard with it.
        desk.wait_focus(is_its_line)

    def take_in_an_erasure(self):
        desk, say = self.desk, self.say
        desk.press("ctrl+shift+n")
        desk.wait_for(Role.DIALOG, say("ContactRequestDialog", "New request"))
        desk.listen_to_all()
        desk.choose(say("ContactRequestDialog", "What is asked"), say("Requests", "Erasure"))
        desk.press("Return")
        self.arrive("Requests")
        desk.wait_for(Role.LABEL, f"{say('Requests', 'Erasure')} · Wilma Qzwaan")
        desk.choose(say("RequestIdentityCard", "How the identity was established"), say("Requests", "In person"))
        desk.push(say("RequestIdentityCard", "Confirm identity"))
        desk.wait_for(Role.TABLE, say("RequestProposalCard", "What is proposed"))

    def propose_it(self):
        """And then the steward cannot approve it."""
        desk, say = self.desk, self.say
        with self.timed():
            desk.push(say("RequestProposalCard", "Propose"))
            desk.wait_for(Role.LABEL, say("Requests", "Awaiting approval"))
        approve = desk.wait_for(Role.PUSH_BUTTON, say("RequestDecisionCard", "Approve"))
        self.expect(approve.has(State.SENSITIVE), False)
        self.expect(approve.description,
                    say("Errors", "You registered this request. Another entitled person must decide it."))

    def certify_the_colleague(self):
        """Who came in with the code reads the signs of the new keys aloud, and the steward vouches for them."""
        desk, say = self.desk, self.say
        self.come_in_with_the_code(APPROVER, APPROVER_PASSPHRASE)
        self.sign_in(STEWARD, STEWARD_PASSPHRASE)
        self.go("ctrl+8", "Access")
        desk.wait_for(Role.TABLE_CELL, say("MembersModel", "To be certified"))
        # The tab above bears the table's name too, so it is reached from the last button before it.
        desk.tab_to(say("AccessMembersTab", "Shut out…"))
        desk.step()
        desk.walk_to(APPROVER_SHOWN)
        desk.push(say("AccessMembersTab", "Certify…"))
        desk.wait_for(Role.DIALOG, say("AccessMembersTab", "Certify"))
        desk.listen_to_all()
        desk.fill(say("PassphraseDialog", "Passphrase"), STEWARD_PASSPHRASE)
        desk.press("Return")
        desk.until("the colleague to be certified",
                   lambda: not desk.find(Role.TABLE_CELL, say("MembersModel", "To be certified")))

    def approve_it_as_another(self):
        """Who switches in, gives the passphrase again, signs with it, and gives the desk back."""
        desk, say = self.desk, self.say
        with self.timed():
            self.sign_in(APPROVER, APPROVER_PASSPHRASE)
            self.open_the_request()
        self.open_the_evidence()
        with self.timed():
            desk.wait_for(Role.PUSH_BUTTON, say("RequestDecisionCard", "Approve"))
            for look in ("It is the right person", "Everything of this person was found",
                         "What stays or is refused is justified", "Whoever must be told of it is listed",
                         "The letter is correct"):
                if desk.find(Role.CHECK_BOX, say("RequestDecisionCard", look)):
                    desk.tick(say("RequestDecisionCard", look))
            desk.push(say("RequestDecisionCard", "Approve"))
            desk.wait_for(Role.DIALOG, say("RequestDetail", "Approve the proposal"))
            desk.listen_to_all()
            desk.fill(say("PassphraseDialog", "Passphrase"), APPROVER_PASSPHRASE)
            desk.press("Return")
            desk.wait_for(Role.LABEL, say("Requests", "Approved"))
            self.sign_in(STEWARD, STEWARD_PASSPHRASE)
        print(f"proposed, switched, decided and switched back in {self.seconds:.1f} s", flush=True)
        self.expect(self.seconds <= MOST_SECONDS, True)

    def open_the_evidence(self):
        """All that a yes rests on, each piece in a window of its own."""
        desk, say = self.desk, self.say
        for title in (say("RequestEvidence", "How it was established who asks"),
                      say("RequestEvidenceOpener", "The whole plan")):
            desk.push(say("RequestEvidenceList", "Open the evidence"))
            desk.wait_for(Role.DIALOG, title)
            desk.listen_to_all()
            desk.press("Escape")
            desk.until(f"“{title}” to be gone", lambda: not desk.find(Role.DIALOG, title))

    def carry_it_out(self):
        desk, say = self.desk, self.say
        self.open_the_request()
        desk.push(say("RequestDetail", "Carry out"))
        desk.wait_for(Role.DIALOG, say("RequestDetail", "Carry out the erasure"))
        desk.listen_to_all()
        desk.fill(say("PassphraseDialog", "Passphrase"), STEWARD_PASSPHRASE)
        desk.press("Return")
        desk.wait_for(Role.LABEL, say("Requests", "Carried out"))

    def find_nobody(self):
        """Who was erased is gone from the list and from the search over everything."""
        desk, say = self.desk, self.say
        self.go("ctrl+2", "Contacts")
        desk.press("ctrl+f")
        desk.wait_focus(say("ContactsPage", "Search contacts"))
        desk.type_here("qzwaan")
        desk.wait_for(Role.LABEL, say("ContactsPage", "No contacts with this filter."))
        desk.press("ctrl+k")
        field = desk.wait_focus(say("CommandPalette", "Search contact, request or command"))
        desk.type_here("qzwaan")
        nothing = say("CommandPalette", "Nothing found. Try fewer letters.")
        # What drops down over the window hangs in the tree below nothing, so it is asked for from its field.
        desk.until(f"“{nothing}”", lambda: any(each.name == nothing for each in field.parent.visible()))
        desk.press("Escape")
        desk.wait_focus(say("ContactsPage", "Search contacts"))

    def see_who_is_left(self):
        """From a bar of the dashboard to the person that it stands for."""
        desk, say = self.desk, self.say
        self.go("ctrl+7", "Retention terms")
        desk.wait_for(Role.PUSH_BUTTON, f"1 {say('Retention', 'Term over')}")
        desk.tab_to(say("ChartCard", "Chart: %1", say("RetentionPage", "Contacts per category")))
        desk.wait_focus(self.part("Within term"))
        self.expect(desk.step("Right").name, self.part("Term over"))
        desk.press("Return")
        desk.wait_for(Role.TABLE_CELL, "Smit, Piet")
        desk.listen_to_all()
        desk.tab_to(say("PeopleBehindCard", "Contacts of the selection"))
        desk.press("Return")
        self.arrive("Contacts")
        desk.wait_for(Role.LABEL, "Piet Smit")

    def see_them_in_the_table(self):
        """The same by the table that stands for the chart."""
        desk, say = self.desk, self.say
        self.go("ctrl+7", "Retention terms")
        desk.tick(say("ChartCard", "As table: %1", say("RetentionPage", "Contacts per category")))
        desk.tab_to(say("ChartCard", "Table: %1", say("RetentionPage", "Contacts per category")))
        desk.step("Right")
        self.expect(desk.focused().name, "1")
        desk.press("Return")
        desk.wait_for(Role.TABLE_CELL, "Berg, Jan van den")

    def expect(self, found, wanted):
        if found != wanted:
            raise AssertionError(f"“{wanted}” was expected and “{found}” was heard")

    def required(self, context, words):
        return self.say("FormField", "%1 (required)", self.say(context, words))

    def part(self, group):
        """What a part of the bar of customers says where it stands for one of them."""
        return self.say("StackedBarView", "%1, %2: %3", self.say("Retention", "Customers"),
                        self.say("Retention", group), 1)

    @contextlib.contextmanager
    def timed(self):
        """What two members at one desk wait for; listening to all that is in sight included."""
        begun = time.monotonic()
        yield
        self.seconds += time.monotonic() - begun

    def go(self, keys, title):
        self.desk.press(keys)
        self.arrive(title)

    def arrive(self, title):
        """Waits for a page, and listens whether everything on it has a name."""
        title = self.say("WorkspacePages", title)
        self.desk.wait_for(Role.FRAME, self.say("MainWindow", "%1 – Klantkluis", title))
        self.desk.listen_to_all()

    def go_on_importing(self, step):
        self.desk.push(self.say("ImportPage", "Next"))
        self.desk.wait_for(Role.LABEL, self.say("StepList", "Step %1 of %2", step, 4))

    def sign_in(self, name, passphrase):
        """Locks, and comes back in as `name`."""
        desk, say = self.desk, self.say
        desk.press("ctrl+l")
        desk.wait_for(Role.FRAME, say("SignInPage", "Locked"))
        desk.listen_to_all()
        desk.fill(say("SignInPage", "Sign-in name"), name)
        desk.fill(say("SignInPage", "Passphrase"), passphrase)
        desk.press("Return")
        self.arrive("Today")

    def come_in_with_the_code(self, name, passphrase):
        """Locks, and chooses a passphrase as `name`."""
        desk, say = self.desk, self.say
        desk.press("ctrl+l")
        desk.wait_for(Role.FRAME, say("SignInPage", "Locked"))
        desk.push(say("SignInPage", "I have an activation code"))
        desk.wait_for(Role.FRAME, say("ActivationPage", "Your first visit"))
        desk.listen_to_all()
        desk.fill(self.required("ActivationPage", "Sign-in name"), name)
        desk.fill(self.required("ActivationPage", "Activation code"), self.code)
        for field in ("New passphrase", "New passphrase again"):
            desk.fill(self.required("ActivationPage", field), passphrase)
        desk.press("Return")
        self.arrive("Today")

    def open_the_request(self):
        desk, say = self.desk, self.say
        self.go("ctrl+3", "Requests")
        desk.wait_for(Role.TABLE_CELL, "Qzwaan, Wilma")
        desk.tab_to(say("RequestsPage", "Queue of requests"))
        desk.press("Return")
        desk.wait_focus(say("RequestsPage", "The chosen request"))


def main(language, program, pictures):
    if not screen.is_free():
        print("This needs a screen of its own, as xvfb-run gives it.")
        return SKIPPED
    say = Words(language)
    # The system speaks the other language, so that the choice on the first-run page is what counts.
    with Desk(program, pictures, locale="C.UTF-8" if language == "nl" else "nl_NL.UTF-8") as desk:
        desk.sit_down()
        MainJob(desk, say).run()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
