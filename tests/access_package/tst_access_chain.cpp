#include "app/access_package/access_packages.h"
#include "app/documents/access_package_files.h"
#include "services/notice_desk.h"
#include "support/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a package tells of who holds the data down the chain, what they were told, what restricts its use,
/// and how surely it must be known who asks before any of it is shown.
class TestAccessChain final
    : public QObject
    , private tests::NoticeDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!openWithChain(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { close(); }

    void namesWhoHoldsItAndByWhomTheyGotIt()
    {
        const auto package = packageFor(known());

        QVERIFY2(package, package ? "" : qPrintable(package.error().what));
        QStringList roads;
        for (const PackageRecipient &each : package->recipients)
            roads.append((each.via + QStringList{each.name}).join(u" > "_s));
        QCOMPARE(roads, tests::chainHolders());
        const QByteArray html = accessPackageHtml(*package);
        QVERIFY(html.contains("Postduif &gt; Mailserver &gt; Rekencentrum"));
        for (const PackageRecipient &each : package->recipients) {
            QVERIFY2(!each.categories.isEmpty(), qPrintable(each.name));
            const bool wasOnAList = each.name == "Drukker"_L1 || each.name == "Handelspartner"_L1;
            QVERIFY2(each.handedOn.size() == (wasOnAList ? 1 : 0), qPrintable(each.name));
        }
    }

    void tellsOfATransferByWhoWorksForSomebodyHere()
    {
        QVERIFY(write(u"UPDATE processor SET country = 'US' WHERE name = 'Rekencentrum'"_s));

        const auto package = packageFor(known());

        QVERIFY2(package, package ? "" : qPrintable(package.error().what));
        const QByteArray html = accessPackageHtml(*package);
        QVERIFY2(html.contains("Rekencentrum is established outside the European Economic Area (US)") ||
                html.contains("Rekencentrum is gevestigd buiten de Europese Economische Ruimte (US)"),
            html.constData());
    }

    void tellsOfAPlaceWhereSomebodyOfHereKeepsIt()
    {
        QVERIFY(write(u"UPDATE processor SET hosting = 'US' WHERE name = 'Rekencentrum'"_s));

        const auto package = packageFor(known());

        QVERIFY2(package, package ? "" : qPrintable(package.error().what));
        const QByteArray html = accessPackageHtml(*package);
        QVERIFY2(html.contains("With Rekencentrum your data also goes outside") ||
                html.contains("Met Rekencentrum gaan uw gegevens ook buiten"),
            html.constData());
    }

    /// The list tells the name of then; the holder is called as they are now.
    void knowsAgainWhoWasRenamedSinceAListWasHandedToThem()
    {
        QFETCH_GLOBAL(Backend, backend);
        const QString digest = backend == Backend::Embedded ? u"x'07'"_s : u"''"_s;
        QVERIFY(write(
            u"INSERT INTO handover (filing_system, id, ref, processor_id, recipient, purpose_id, channel, "
            "fields, format, is_encrypted, included, excluded, counts, digest, happened_at, made_by) "
            "SELECT 1, 77, 'l77', id, name, %1, 1, 'email', 1, 1, 1, 0, '', %2, 9, 'x' FROM processor "
            "WHERE name = 'Postduif'"_s.arg(m_purposes.news.number())
                .arg(digest)));
        QVERIFY(
            write(u"INSERT INTO disclosure (filing_system, contact_id, recipient, purpose_id, happened_at, "
                  "recorded_by, fields, handover_id) VALUES (1, %1, 'Postduif', %2, 9, 'x', 1, 77)"_s
                      .arg(m_contact.number())
                      .arg(m_purposes.news.number())));
        QVERIFY(write(u"UPDATE processor SET name = 'Postvogel' WHERE name = 'Postduif'"_s));

        const auto package = packageFor(known());

        QVERIFY2(package, package ? "" : qPrintable(package.error().what));
        int found = 0;
        for (const PackageRecipient &each : package->recipients) {
            QVERIFY(each.name != "Postduif"_L1);
            if (each.name == "Postvogel"_L1)
                found += int(each.handedOn.size());
        }
        QCOMPARE(found, 1);
    }

    void holdsWhatRecipientsWereToldAndWhatRestrictsTheUse()
    {
        const Id<Request> limit = *requests()
                                       .open(founder(), customers,
                                           {.type = Request::Type::Restriction,
                                               .contact = m_contact,
                                               .receivedOn = QDate(2026, 11, 1),
                                               .aim = {.ground = RestrictionGround::Contested}})
                                       .result();
        QVERIFY(requests().verifyIdentity(founder(), customers, limit, u"two-facts"_s).result());
        const auto restricted = requests().doAtOnce(founder(), customers, limit, std::nullopt).result();
        QVERIFY2(restricted, restricted ? "" : qPrintable(restricted.error().what));
        QVERIFY(
            notices()
                .recordSent(founder(), customers, limit, {u"Drukker"_s}, QDate(2026, 11, 2), NoticeWay::Email)
                .result());

        const auto package = packageFor(known());

        QVERIFY2(package, package ? "" : qPrintable(package.error().what));
        const QJsonObject json = accessPackageJson(*package);
        QFile schema(QStringLiteral(KK_SCHEMA));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        const QStringList faults =
            tests::schemaFaults(json, QJsonDocument::fromJson(schema.readAll()).object());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        const QJsonObject restriction = json[u"data"_s][u"restriction"_s][0].toObject();
        QCOMPARE(restriction[u"ground"_s].toString(), u"a"_s);
        QVERIFY(!restriction[u"since"_s].toString().isEmpty());
        QVERIFY(!restriction.contains(u"lifted_at"_s));
        const QJsonArray notes = json[u"data"_s][u"request_notice"_s].toArray();
        QCOMPARE(notes.size(), tests::chainHolders().size());
        const QJsonObject printer = noticeTo(notes, u"Drukker"_s);
        QCOMPARE(printer[u"ask"_s].toString(), u"restrict"_s);
        QCOMPARE(printer[u"sent_on"_s].toString(), u"2026-11-02"_s);
        QCOMPARE(printer[u"sent_by"_s].toString(), u"email"_s);
        const QJsonObject cable = noticeTo(notes, u"Noordzeekabel"_s);
        QCOMPARE(cable[u"via"_s].toArray(), (QJsonArray{u"Postduif"_s, u"Mailserver"_s, u"Rekencentrum"_s}));
        QCOMPARE(cable[u"categories"_s].toArray(), QJsonArray{u"contact-details"_s});
        QVERIFY(!cable.contains(u"sent_on"_s) && !cable.contains(u"sent_by"_s));
    }

    /// Known surely enough for plain data, and not for what is held by now.
    void asksForMoreWhereSomethingSensitiveIsHeld()
    {
        const Id<Request> id = known();
        QVERIFY(packageFor(id));
        QVERIFY(contacts()
                    .addFact(founder(), customers,
                        {.kind = RelationFactKind::InvoiceIssued,
                            .on = QDate(2026, 6, 1),
                            .reference = u"F-1"_s,
                            .contact = m_contact})
                    .result());

        const auto weak = packageFor(id);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, u"in-person"_s).result());
        const auto sure = packageFor(id);

        QVERIFY(!weak);
        QCOMPARE(weak.error().what, u"request.identity-below"_s);
        QCOMPARE(weak.error().place, (QStringList{u"V2"_s, u"V3"_s}));
        QVERIFY2(sure, sure ? "" : qPrintable(sure.error().what));
    }

private:
    Result<AccessPackage> packageFor(Id<Request> id) const
    {
        return m_house->services().accessPackages().preview(founder(), customers, id, {}).result();
    }

    Id<Request> known() const
    {
        const Id<Request> id = opened(Request::Type::Access);
        const auto verified = requests().verifyIdentity(founder(), customers, id, u"two-facts"_s).result();
        return verified ? id : Id<Request>();
    }

    static QJsonObject noticeTo(const QJsonArray &notices, const QString &recipient)
    {
        for (const QJsonValue &each : notices) {
            if (each[u"recipient"_s].toString() == recipient)
                return each.toObject();
        }
        return {};
    }
};

QTEST_MAIN(TestAccessChain)
#include "tst_access_chain.moc"
