#include "ui/shell/help_texts.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

namespace {

struct HelpSource
{
    const char *purpose;
    QList<const char *> steps;
    QList<const char *> keys;
};

// clang-format off
const HelpSource &everywhere()
{
    static const HelpSource source{
        QT_TRANSLATE_NOOP("HelpTexts", "Klantkluis keeps customer and employee files in order under the GDPR. Choose a page in the rail at the left, or search for anything with Ctrl+K."),
        {QT_TRANSLATE_NOOP("HelpTexts", "Open a file, connect to a server, or look around with demonstration data."),
            QT_TRANSLATE_NOOP("HelpTexts", "Sign in with your name and passphrase. After three wrong passphrases you wait longer each time."),
            QT_TRANSLATE_NOOP("HelpTexts", "Begin with the page Today: it says what must be done."),
            QT_TRANSLATE_NOOP("HelpTexts", "Lock the window when you walk away. It locks by itself after the minutes that you set.")},
        {QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+K: search people, requests and commands"),
            QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+1 to Ctrl+9: the pages in the rail"),
            QT_TRANSLATE_NOOP("HelpTexts", "F6: next part of the window"),
            QT_TRANSLATE_NOOP("HelpTexts", "Alt+Left and Alt+Right: back and forward"),
            QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+Z: take the last act back, where that is possible"),
            QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+L: lock"),
            QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+Plus, Ctrl+Minus and Ctrl+0: size of letters"),
            QT_TRANSLATE_NOOP("HelpTexts", "F1: this help. Shift+F1: what is this")}};
    return source;
}

const QHash<QString, HelpSource> &sources()
{
    static const QHash<QString, HelpSource> all{
        {QStringLiteral("today"),
            {QT_TRANSLATE_NOOP("HelpTexts", "Says what must be done today: requests that are late or due, decisions that wait for you, retention terms that are over, and consents that end."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Begin at the top: what is late comes first."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Press the verb of a row: it leads to the request or the people it is about."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Come back with Alt+Left; what is done has left the list.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Tab: to the next verb"), QT_TRANSLATE_NOOP("HelpTexts", "Alt+Left: back to this page")}}},
        {QStringLiteral("contacts"),
            {QT_TRANSLATE_NOOP("HelpTexts", "Everybody the file holds data about: what is held, where it came from, on which ground, and for how long."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Type a name, e-mail address, place, phone or customer number into the search field over the list."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Choose a person; their data, consent and history stand at the right."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Record or take back consent on the tab Consent; every act stays in the history with its evidence."),
                    QT_TRANSLATE_NOOP("HelpTexts", "What the person must ask for themselves, such as a name or erasure, begins with New request.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+F: search in the list"), QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+N: new contact"),
                    QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+Shift+N: new request of the person chosen"), QT_TRANSLATE_NOOP("HelpTexts", "F2: change the data")}}},
        {QStringLiteral("requests"),
            {QT_TRANSLATE_NOOP("HelpTexts", "What people ask about their own data, in the order of the days left. The law gives one month (article 12 GDPR)."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Register the request at the person, with the day it reached the organisation."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Check who the person is, and prepare the proposal."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Somebody else decides: whoever registered or prepared it cannot."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Carry it out, save the certificate, answer the person and close the request.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Up and Down: another request"), QT_TRANSLATE_NOOP("HelpTexts", "F6: from the list to the request and back")}}},
        {QStringLiteral("mailing"),
            {QT_TRANSLATE_NOOP("HelpTexts", "Makes lists of people for a mailing, a call round or a print run. Only those who may be reached for that purpose by that channel are on one."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose the purpose, the channel and who receives the list, and look at the preview: who is left out stands there with the reason."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Make the list. It is encrypted; its passphrase is shown once, so pass it on by another way than the list."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Tell a recipient of whoever withdraws later, and note it under Recipients to be told.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "F6: next part of the page"), QT_TRANSLATE_NOOP("HelpTexts", "Enter in the recipients to be told: to the person")}}},
        {QStringLiteral("reviews"),
            {QT_TRANSLATE_NOOP("HelpTexts", "The privacy officer's sitting: what is due is looked at item by item, decided, and signed together. Nothing is carried out before that."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Begin a session, or go on with the one that was paused; what was decided is kept."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Open the evidence of an item, then approve, reject or ask. What is your own is locked."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Sign: the list is shown, the passphrase is asked once, and the minutes are kept. Then carry out what was decided.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "J and K: next and previous item. Enter in the queue: open the evidence"), QT_TRANSLATE_NOOP("HelpTexts", "G, A, V: approve, reject, ask; Ctrl+Enter: sign. The letters can be switched off in the settings"),
                    QT_TRANSLATE_NOOP("HelpTexts", "O, once its evidence is open: show the agreement, the measure or who has access on a page of its own; Alt+Left comes back")}}},
        {QStringLiteral("grounds"),
            {QT_TRANSLATE_NOOP("HelpTexts", "Why everybody stands in the file, and whether they know it: the law asks a ground for each person, and that they are told."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose a tab: each is one question that waits for an answer."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Choose the people the answer is for, or take all of them."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Press the verb over the list; who is done leaves it.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "F6: next part of the page"), QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+A: everybody in the list")}}},
        {QStringLiteral("retention-work"),
            {QT_TRANSLATE_NOOP("HelpTexts", "What people must see to before terms can do their work: start moments that are not known, holds, and the runs over the terms."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Start unknown: choose a rule, then one, several or all of its people, and look what a start moment makes due before you settle it."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Holds: agree to what a colleague set, or end it with a reason; your own wait for somebody else."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Runs over the terms: see what each found and why one stopped, or run one now. Nothing is erased by it.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "F6: next part of the page"), QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+A: everybody in the list")}}},
        {QStringLiteral("retention"),
            {QT_TRANSLATE_NOOP("HelpTexts", "Shows how long everything is still kept, whose term is over, and what must go in the coming twelve months."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose a figure or a bar; the people behind it stand in the table."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Open a person to erase, keep for a legal reason, or ask again."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Print the page or save it as PDF for whoever asks for account.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Arrow keys: from bar to bar. Enter: the people of that bar"), QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+P: print")}}},
        {QStringLiteral("purposes"),
            {QT_TRANSLATE_NOOP("HelpTexts", "What data is used for, on which ground, and with which words people are asked for consent."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose a purpose, or add one."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Write the wording in both languages; each new version is kept beside the old ones."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Say whether the new wording means something else: then every consent to the old one ends.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+S: save")}}},
        {QStringLiteral("rules"),
            {QT_TRANSLATE_NOOP("HelpTexts", "How long what is kept, why, and what a change of a rule would do."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose a rule; tick 'Also what is off' for the whole table."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Change it, or write one of your own, and look at what it does to everybody first."),
                    QT_TRANSLATE_NOOP("HelpTexts", "The privacy officer approves it or turns it down; until then nothing counts differently.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Arrow keys: from rule to rule. F6: next part of the page")}}},
        {QStringLiteral("chain"),
            {QT_TRANSLATE_NOOP("HelpTexts", "Who gets data from us, who works for them, and so on to the last of them, with how each agreement stands (articles 28 and 30 GDPR)."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose a category to see where data of that sort goes: the rest of the chain turns grey."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Look for a person to see who has their data. That you looked is recorded."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Mind the dashed lines, where the agreement is incomplete or has ended, and the dotted ones, where there is none."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Save the chain as a drawing or as a table, for the regulator or for a meeting.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Arrow keys: along the lines, and up and down"), QT_TRANSLATE_NOOP("HelpTexts", "Enter: opens the processor"),
                    QT_TRANSLATE_NOOP("HelpTexts", "F8: from the map to the list and back"), QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+Plus, Ctrl+Minus and Ctrl+0 in the map: larger, smaller, all of it")}}},
        {QStringLiteral("activities"),
            {QT_TRANSLATE_NOOP("HelpTexts", "The record of processing activities of art. 30 GDPR: what is done with personal data, by us and for others."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose an activity; what is missing is marked, and what the file knows by itself is not typed."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Fill in each field in place; it is kept as you leave it."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Judge whether it needs a DPIA, and record that you reviewed it; a later change marks the review out of date."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Save the whole record as PDF, XLSX or CSV for the regulator.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Arrow keys: from activity to activity. F6: next part of the page")}}},
        {QStringLiteral("breaches"),
            {QT_TRANSLATE_NOOP("HelpTexts", "Every breach of personal data, also those that nobody was told of, with the clocks that run."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Record it as soon as you are aware of it: the 72 hours run from there, and the rest can follow."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Take its extent over from the file: whom somebody had before them, and what left."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Decide who is told, and why; not to tell somebody needs a second person."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Copy the sheet into the authority's form, and write to the people.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Arrow keys: from breach to breach. F6: next part of the page")}}},
        {QStringLiteral("documents"),
            {QT_TRANSLATE_NOOP("HelpTexts", "The documents with which the organisation answers for its files, made from the settings in force."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose a document; it says whether it still holds, and else what changed."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Draw it up from the settings as they are now, and read it."),
                    QT_TRANSLATE_NOOP("HelpTexts", "The privacy officer approves it as the next version; save any version as PDF or HTML.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Arrow keys: from document to document. F6: next part of the page")}}},
        {QStringLiteral("measures"),
            {QT_TRANSLATE_NOOP("HelpTexts", "Shows that the measures which protect the data are tested: when each test was done, by when it is due, and what came of it."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose a measure; what was missed is red."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Let the program test what it can, or record what people did, with its evidence."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Follow a deviation until it was put right, and save the register as PDF.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Arrow keys: from measure to measure. F6: next part of the page")}}},
        {QStringLiteral("inspection"),
            {QT_TRANSLATE_NOOP("HelpTexts", "The 20 questions that a regulator asks, each one click from its answer."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose a question; where it is about one person, choose them too."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Read the answer, with the time, the filter and the number of records."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Save it as PDF or CSV; the SHA-256 tells whether a copy is whole.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Arrow keys: from question to question. F6: next part of the page")}}},
        {QStringLiteral("statement"),
            {QT_TRANSLATE_NOOP("HelpTexts", "The privacy statement, written by the registers: what is missing, how it reads, and every version."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose a section; Enter on a sentence opens the row that it rests on."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Add own words in both languages; drafting anew leaves them as they are."),
                    QT_TRANSLATE_NOOP("HelpTexts", "The privacy officer publishes it; whom a material change concerns is put on the list of people to inform.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Arrow keys: from section to section. F6: next part of the page")}}},
        {QStringLiteral("import"),
            {QT_TRANSLATE_NOOP("HelpTexts", "Brings a customer file from a CSV or an Excel workbook in, with where it came from."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose the file, or drop it on this page."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Say where the data comes from and what it is for."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Check the columns; those that no purpose needs are left out unless you give a reason."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Try it first; then import. Rows that cannot be read are written to a file that you can mend and import again.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Ctrl+I: to this page from anywhere")}}},
        {QStringLiteral("access"),
            {QT_TRANSLATE_NOOP("HelpTexts", "Who may do what in this file, and what else gives access to it."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Give each colleague a sign-in name and only the roles they need."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Take a colleague's access away on the day they leave."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Review access and the log on time; nobody decides about themselves.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "F6: next part of the page")}}},
        {QStringLiteral("trail"),
            {QT_TRANSLATE_NOOP("HelpTexts", "Everything that was done in this file, by whom and when; nothing can be removed from it."),
                {QT_TRANSLATE_NOOP("HelpTexts", "Choose a member, a subject or a period."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Let the program verify that no entry was changed, taken out or put in."),
                    QT_TRANSLATE_NOOP("HelpTexts", "Export it for a regulator or for others to check.")},
                {QT_TRANSLATE_NOOP("HelpTexts", "Arrow keys: from entry to entry. Ctrl+E: export. F6: next part of the page")}}},
    };
    return all;
}
// clang-format on

QStringList spoken(const QList<const char *> &sentences)
{
    QStringList words;
    for (const char *sentence : sentences)
        words.append(QCoreApplication::translate("HelpTexts", sentence));
    return words;
}

} // namespace

HelpText helpFor(const QString &pageKey)
{
    const auto found = sources().constFind(pageKey);
    const HelpSource &source = found != sources().cend() ? *found : everywhere();
    return {
        QCoreApplication::translate("HelpTexts", source.purpose), spoken(source.steps), spoken(source.keys)};
}
