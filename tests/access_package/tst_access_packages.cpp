#include "app/access_package/access_packages.h"
#include "app/access_package/portability_file.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/documents/access_package_files.h"
#include "app/documents/document_voice.h"
#include "app/documents/portability_files.h"
#include "app/documents/term_words.h"
#include "app/formats/zip_writer.h"
#include "app/settings/settings.h"
#include "services/request_desk.h"
#include "support/json_schema.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::marker;
using tests::schemaFaults;

namespace {

const QString markup = u"</p><h1>Rejected</h1><img src=x>"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QHash<QString, QByteArray> entriesOf(const QString &path, const SecretText &passphrase)
{
    QHash<QString, QByteArray> entries;
    const auto opened = zip_writer::openedAll(contentOf(path), passphrase);
    if (opened) {
        for (const zip_writer::Entry &entry : *opened)
            entries.insert(entry.name, entry.content);
    }
    return entries;
}

} // namespace

/// What a person is handed on request, from the snapshot to the archive.
class TestAccessPackages final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { close(); }

    void refusesBeforeItIsKnownWhoAsks()
    {
        const Id<Request> id = opened(Request::Type::Access);

        const auto early = packages().preview(founder(), customers, id, {}).result();
        const auto weak = requests().verifyIdentity(founder(), customers, id, u"known-channel"_s).result();

        QCOMPARE(early.error().what, u"request.identity-below"_s);
        QVERIFY(!weak);
    }

    void refusesAnotherKindOfRequest()
    {
        const Id<Request> id = known(Request::Type::Erasure);

        QCOMPARE(packages().preview(founder(), customers, id, {}).result().error().what, u"package.kind"_s);
    }

    void handsOutOneArchiveThatOpensWithItsPassphraseAlone()
    {
        const Id<Request> id = known(Request::Type::Access);

        const auto left = hand(id, {});

        QVERIFY2(left, left ? "" : qPrintable(left.error().what));
        const auto entries = entriesOf(path(), left->passphrase);
        QCOMPARE(entries.size(), 3);
        QVERIFY(entries.value(u"access-package.pdf"_s).startsWith("%PDF"));
        QVERIFY(entries.value(u"access-package.html"_s).contains(marker.toUtf8()));
        QVERIFY(entries.value(u"access-package.json"_s).contains(marker.toUtf8()));
        QVERIFY(entriesOf(path(), SecretText(u"een andere wachtzin"_s)).isEmpty());
        QVERIFY(!contentOf(path()).contains(marker.toUtf8()));
    }

    void notesItAsAStepWithoutAnythingOfThePerson()
    {
        const Id<Request> id = known(Request::Type::Access);

        QVERIFY(hand(id, {}));

        const auto file = requests().find(founder(), customers, id).result();
        QCOMPARE(file->steps.constLast().step, u"package-made"_s);
        QVERIFY(file->steps.constLast().remark.isEmpty());
        QCOMPARE(file->request.stage, Request::Stage::IdentityConfirmed);
        QVERIFY(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result());
    }

    void saysTheSameInAllItsFormsByTheSchema()
    {
        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(founder(),
                        {{u"organisation.name"_s, u"Voorbeeld"_s},
                            {u"organisation.automated-decisions"_s, u"none"_s}})
                    .result());
        const Id<Request> id = known(Request::Type::Access);

        const auto package = packages().preview(founder(), customers, id, {}).result();

        QVERIFY2(package, package ? "" : qPrintable(package.error().what));
        QFile schema(QStringLiteral(KK_SCHEMA));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        const QJsonObject json = accessPackageJson(*package);
        const QStringList faults = schemaFaults(json, QJsonDocument::fromJson(schema.readAll()).object());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(json[u"data"_s][u"note"_s][0][u"body"_s].toString(), u"Gesproken met "_s + marker);
        QCOMPARE(json[u"data"_s][u"contact"_s][0][u"source"_s].toString(), u"beurs"_s);
        const QByteArray html = accessPackageHtml(*package);
        QVERIFY(html.contains("Gesproken met " + marker.toUtf8()));
        QVERIFY(html.contains("Voorbeeld"));
        QVERIFY(html.contains("autoriteitpersoonsgegevens.nl"));
    }

    /// Art. 15(1)(d) GDPR: until when, and rule by rule why.
    void tellsUntilWhenAndByWhichRulesInTheirLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("counted");
        QTest::newRow("Dutch") << u"nl"_s << u"juni"_s
                               << u", counted from maandag 30 juni 2025 (Relation ended)."_s;
        QTest::newRow("English") << u"en"_s << u"June"_s
                                 << u", counted from Monday, 30 June 2025 (Relation ended)."_s;
    }

    void tellsUntilWhenAndByWhichRulesInTheirLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, month);
        QFETCH(QString, counted);
        ContactDraft person = RequestDesk::person();
        person.language = language;
        person.provenance.collectedOn = QDate(2024, 1, 5);
        person.facts = {
            {.kind = RelationFactKind::RelationEnded, .on = QDate(2025, 6, 30), .source = u"boekhouding"_s}};
        m_contact = added(person);
        QVERIFY(m_contact.isStored());
        const Id<Request> id = opened(Request::Type::Access);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, u"in-person"_s).result());

        const auto package = packages().preview(founder(), customers, id, {}).result();

        QVERIFY2(package, package ? "" : qPrintable(package.error().what));
        QCOMPARE(package->isEnglish, language == u"en"_s);
        const QString html = QString::fromUtf8(accessPackageHtml(*package));
        // By hand, and a day as each language writes it; no words are loaded here but those of the sources.
        QVERIFY2(html.contains(counted), qPrintable(counted));
        const DocumentVoice voice(package->isEnglish ? QLocale::English : QLocale::Dutch);
        int told = 0;
        for (const PackageTerm &term : package->terms) {
            for (const RuleLine &line : term.why.lines) {
                const QString sentence = ruleLineSentence(line).toHtmlEscaped();
                QVERIFY2(html.contains(sentence) == (line.run != RuleRun::NoTerm), qPrintable(sentence));
                told += line.run != RuleRun::NoTerm ? 1 : 0;
            }
        }
        QVERIFY(told > 0);
        QVERIFY2(html.contains(month) && html.contains(u"2027"_s), qPrintable(html));
    }

    void tellsWhenItWasLookedAtAndNotByWhom()
    {
        QVERIFY(contacts().find(founder(), customers, m_contact).result());
        const Id<Request> id = known(Request::Type::Access);

        const auto package = packages().preview(founder(), customers, id, {}).result();

        QVERIFY(package);
        QVERIFY(!package->looks.isEmpty());
        const QByteArray json = QJsonDocument(accessPackageJson(*package)).toJson();
        QVERIFY(!json.contains(founder().staffRef().toUtf8()));
    }

    void takesOutOthersOfTheFileAndColleagues()
    {
        ContactDraft neighbour = other();
        neighbour.name = {.givenName = u"Pieter"_s, .infix = u"van der"_s, .surname = u"Bovenkamp"_s};
        neighbour.points = {{.kind = ContactPoint::Kind::Email, .value = u"pieter@voorbeeld.example"_s},
            {.kind = ContactPoint::Kind::Phone, .value = u"06 1234 5678"_s}};
        QVERIFY(added(neighbour).isStored());
        m_house->member(u"Gerda Collega"_s, {{Role::Viewer, customers}});
        ContactDraft person = RequestDesk::person();
        person.name.surname = u"Notitiehouder"_s;
        person.points.first().value = u"anna@voorbeeld.example"_s;
        person.notes = {
            u"Pieter van der Bovenkamp (pieter@voorbeeld.example, 06-12345678) belde Gerda Collega over "
            "Anna Notitiehouder, anna@voorbeeld.example, en kent onbekend@elders.example."_s};
        m_contact = added(person);
        const Id<Request> id = known(Request::Type::Access);

        const auto package = packages().preview(founder(), customers, id, {}).result();

        QVERIFY2(package, package ? "" : qPrintable(package.error().what));
        QCOMPARE(package->section(u"note"_s)->rows.first().text(u"body"_s),
            u"[derde] ([derde], [derde]) belde [derde] over Anna Notitiehouder, anna@voorbeeld.example, en "
            u"kent "
            "onbekend@elders.example."_s);
        QCOMPARE(package->redacted.value(u"note"_s), 4);
        QCOMPARE(package->doubtful, QStringList{u"onbekend@elders.example"_s});
    }

    void takesOutWhatTheHandlerMarksAsWell()
    {
        const Id<Request> id = known(Request::Type::Access);

        const auto package =
            packages().preview(founder(), customers, id, {.passages = {u" Gesproken "_s}}).result();
        const auto tooShort = packages().preview(founder(), customers, id, {.passages = {u"e"_s}}).result();

        QCOMPARE(package->section(u"note"_s)->rows.first().text(u"body"_s), u"[derde] met "_s + marker);
        QCOMPARE(tooShort.error().what, u"package.passage"_s);
    }

    void leavesAFileOutOnlyByAnotherAndWithAReason()
    {
        const Id<Attachment> kept = withFile();
        const Id<Request> id = known(Request::Type::Access);
        const PackageWish silent{.leftOut = {{kept.number(), u""_s}}};
        const PackageWish wish{.leftOut = {{kept.number(), u"brief van de buurman"_s}}};

        const auto unsaid = packages().preview(*m_approver, customers, id, silent).result();
        const auto own = packages().preview(founder(), customers, id, wish).result();
        const auto left = hand(*m_approver, id, wish);
        const auto stranger =
            packages()
                .preview(*m_approver, customers, id, {.leftOut = {{999, u"iets heel anders"_s}}})
                .result();

        QCOMPARE(unsaid.error().what, u"package.reason"_s);
        QVERIFY(!own);
        QCOMPARE(stranger.error().what, u"package.file"_s);
        QVERIFY2(left, left ? "" : qPrintable(left.error().what));
        const auto entries = entriesOf(path(), left->passphrase);
        QVERIFY(!entries.contains(u"files/1.txt"_s));
        QVERIFY(entries.value(u"access-package.json"_s).contains("R05"));
        QVERIFY(entries.value(u"access-package.html"_s).contains("brief van de buurman"));
    }

    void handsOutKeptFilesAsTheyAre()
    {
        withFile();
        const Id<Request> id = known(Request::Type::Access);

        const auto left = hand(id, {});

        QVERIFY2(left, left ? "" : qPrintable(left.error().what));
        QCOMPARE(entriesOf(path(), left->passphrase).value(u"files/1.txt"_s), QByteArray("bewijs"));
    }

    void showsMarkupAsText()
    {
        ContactDraft person = RequestDesk::person();
        person.name.surname = markup;
        m_contact = added(person);
        QVERIFY(m_contact.isStored());
        const Id<Request> id = known(Request::Type::Access);

        const auto left = hand(id, {});

        QVERIFY2(left, left ? "" : qPrintable(left.error().what));
        const auto entries = entriesOf(path(), left->passphrase);
        const QByteArray html = entries.value(u"access-package.html"_s);
        QVERIFY(!html.contains("<img"));
        QVERIFY(!html.contains("<h1>Rejected"));
        QVERIFY(html.contains("&lt;/p&gt;&lt;h1&gt;Rejected&lt;/h1&gt;&lt;img src=x&gt;"));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not here");
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-"_s, u"-"_s});
        reader.write(entries.value(u"access-package.pdf"_s));
        reader.closeWriteChannel();
        QVERIFY(reader.waitForFinished());
        QVERIFY(QString::fromUtf8(reader.readAllStandardOutput()).simplified().contains(markup));
    }

    void stopsBeforeAnythingLeaves()
    {
        const Id<Request> id = known(Request::Type::Access);
        const StopRequest stop;
        stop.stop();

        const auto left = packages()
                              .hand(founder(), customers, id,
                                  {.places = {.path = path()}, .stop = stop, .layOut = accessPackageFiles})
                              .result();

        QCOMPARE(left.error().what, u"package.cancelled"_s);
        QVERIFY(!QFile::exists(path()));
    }

    void handsOutWhatThePersonGaveToTakeElsewhere()
    {
        const Id<Request> id = known(Request::Type::Portability);

        const auto left = hand(id, {});

        QVERIFY2(left, left ? "" : qPrintable(left.error().what));
        const auto entries = entriesOf(path(), left->passphrase);
        const QJsonObject data = QJsonDocument::fromJson(entries.value(u"data.json"_s)).object();
        const QStringList faults =
            schemaFaults(data, QJsonDocument::fromJson(entries.value(u"schema.json"_s)).object());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(data[u"data"_s][u"contact"_s][0][u"surname"_s].toString(), marker);
        QVERIFY(!data[u"data"_s].toObject().contains(u"note"_s));
        QVERIFY(entries.value(u"contact-point.csv"_s).contains(marker.toUtf8() + "@voorbeeld.example"));
        QVERIFY(entries.value(u"contact.vcf"_s).startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
        QVERIFY(entries.value(u"readme.txt"_s).contains("R14"));
    }

    void refusesAFileOfNothingThatThePersonGave()
    {
        ContactDraft person = RequestDesk::person();
        person.name.surname = u"Belang"_s;
        person.points.clear();
        person.provenance.basis = u"f"_s;
        person.ground.interest = u"klanten terugvinden"_s;
        person.ground.balancing = u"weinig gegevens, niemand verrast"_s;
        m_contact = added(person);
        QVERIFY(m_contact.isStored());
        const Id<Request> id = known(Request::Type::Portability);

        QCOMPARE(hand(id, {}).error().what, u"package.nothing-portable"_s);
    }

private:
    const AccessPackages &packages() const { return m_house->services().accessPackages(); }
    QString path() const { return m_house->folder() + u"/inzage.zip"_s; }

    Id<Request> known(Request::Type type) const
    {
        const Id<Request> id = opened(type);
        const auto verified = requests().verifyIdentity(founder(), customers, id, u"two-facts"_s).result();
        return verified ? id : Id<Request>();
    }

    Result<LeftFile> hand(Id<Request> id, const PackageWish &wish) const { return hand(founder(), id, wish); }

    Result<LeftFile> hand(const Permit &permit, Id<Request> id, const PackageWish &wish) const
    {
        const auto layOut = [](const AccessPackage &package) {
            return package.type == Request::Type::Access
                ? accessPackageFiles(package)
                : Result<QList<LeavingPart>>(portabilityFiles(portableOf(package)));
        };
        return packages()
            .hand(permit, customers, id, {.wish = wish, .places = {.path = path()}, .layOut = layOut})
            .result();
    }

    Id<Attachment> withFile() const
    {
        const auto kept =
            contacts()
                .attach(founder(), customers, m_contact, u"bewijs.txt"_s, u"text/plain"_s, "bewijs")
                .result();
        return kept ? *kept : Id<Attachment>();
    }
};

QTEST_MAIN(TestAccessPackages)
#include "tst_access_packages.moc"
