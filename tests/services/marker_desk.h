#pragma once

#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/drafts/drafts.h"
#include "app/gate/gate.h"
#include "app/handovers/mailing_lists.h"
#include "app/imports/imports.h"
#include "app/informing/informing.h"
#include "app/leaving/leaving.h"
#include "app/lists/contact_lists.h"
#include "app/lists/list_query.h"
#include "app/lists/saved_filters.h"
#include "app/merging/merging.h"
#include "app/receipts/receipts.h"
#include "app/registers/processors.h"
#include "app/requests/request_notices.h"
#include "app/retention/retention.h"
#include "app/settings/settings.h"
#include "services/backup_desk.h"

#include <QFile>
#include <QTest>

namespace tests {

/// What stands nowhere but with one person: in names, words and addresses, a telephone number, a postcode
/// and a day of birth. Compared in small letters.
inline QByteArrayList markersOfPerson()
{
    return {"zwaluwqx", "612398765", "9876zx", "1961-07-13"};
}

/// Somebody with a marker in every field, whom everything that the program does was done with.
class MarkerDesk : protected BackupDesk
{
protected:
    bool openMarked(Backend backend)
    {
        if (!open(backend))
            return false;
        m_folder = m_house->folder() + QStringLiteral("/stick");
        m_out = m_house->folder() + QStringLiteral("/naar-buiten");
        return QDir().mkpath(m_folder) && QDir().mkpath(m_out);
    }

    template <typename Value>
    static void must(const Result<Value> &result, const char *what)
    {
        QVERIFY2(result, result ? "" : failed(what, result.error()));
    }
    static const char *failed(const char *what, const Error &error)
    {
        static QByteArray text;
        text = what + QByteArray(": ") + error.what.toUtf8() + ' ' + error.place.join(u' ').toUtf8();
        return text.constData();
    }

    static QString mark(const QString &before = {}) { return before + QStringLiteral("Zwaluwqxé"); }

    static ContactDraft marked()
    {
        ContactDraft draft;
        draft.name = {.initials = QStringLiteral("Z."),
            .givenName = mark(),
            .infix = QStringLiteral("van"),
            .surname = mark(),
            .partnerInfix = QStringLiteral("de"),
            .partnerSurname = mark(QStringLiteral("Partner")),
            .use = NameUse::PartnerThenOwn,
            .titleBefore = QStringLiteral("dr."),
            .titleAfter = QStringLiteral("MSc")};
        draft.birthDate = QDate(1961, 7, 13);
        draft.organisation = mark(QStringLiteral("Bedrijf "));
        draft.jobTitle = mark(QStringLiteral("chef "));
        draft.language = QStringLiteral("nl");
        draft.points = {
            {.kind = ContactPoint::Kind::Email, .value = QStringLiteral("zwaluwqx@voorbeeld.example")},
            {.kind = ContactPoint::Kind::Phone, .value = QStringLiteral("06 12398765")},
            {.kind = ContactPoint::Kind::Website, .value = QStringLiteral("https://zwaluwqx.example")}};
        draft.addresses = {{.street = mark(QStringLiteral("Laan ")),
            .houseNumber = QStringLiteral("12"),
            .addition = QStringLiteral("bis"),
            .postcode = QStringLiteral("9876 ZX"),
            .city = mark(QStringLiteral("Dorp "))}};
        draft.identifiers = {
            {.kind = Identifier::Kind::CustomerNumber, .value = QStringLiteral("K-ZWALUWQX1")},
            {.kind = Identifier::Kind::UserId, .value = QStringLiteral("zwaluwqx-online")},
            {.kind = Identifier::Kind::Cookie, .value = QStringLiteral("zwaluwqx-koekje")}};
        draft.notes = {mark(QStringLiteral("Gesproken met "))};
        draft.facts = {{.kind = RelationFactKind::RelationStarted,
            .on = QDate(2026, 1, 5),
            .reference = mark(QStringLiteral("contract ")),
            .source = mark(QStringLiteral("map "))}};
        draft.provenance.source = mark(QStringLiteral("beurs bij "));
        draft.provenance.collectedOn = QDate(2026, 1, 5);
        draft.provenance.basis = QStringLiteral("b");
        draft.ground.reason = QStringLiteral("koopt bloemen bij ons voor ") + mark();
        return draft;
    }

    Id<Purpose> addPurpose(const QString &key, LawfulBasis basis) const
    {
        const auto added =
            m_house->services()
                .purposes()
                .add(founder(),
                    {.key = key,
                        .basis = basis,
                        .appliesTo = {FilingSystem::Customers},
                        .channels = {Channel::Email},
                        .categories = {DataCategory::Identity, DataCategory::ContactDetails},
                        .assessment =
                            basis == LawfulBasis::Consent ? QString() : QStringLiteral("de koopovereenkomst"),
                        .wording = {.titleNl = key, .titleEn = key, .wordingNl = key, .wordingEn = key}})
                .result();
        must(added, "purpose");
        return added ? *added : Id<Purpose>();
    }

    void setUpHouse()
    {
        must(m_house->services()
                 .settings()
                 .setOrganisation(founder(),
                     {{QStringLiteral("organisation.name"), QStringLiteral("Bloemenhuis BV")},
                         {QStringLiteral("organisation.privacy-contact"),
                             QStringLiteral("avg@bloemenhuis.example")},
                         {QStringLiteral("organisation.withdrawal"),
                             QStringLiteral("https://bloemenhuis.example/af")}})
                 .result(),
            "settings");
        m_news = addPurpose(QStringLiteral("nieuws"), LawfulBasis::Consent);
        addPurpose(QStringLiteral("bestelling"), LawfulBasis::Contract);
        must(m_house->services()
                 .processors()
                 .add(founder(),
                     {.name = QStringLiteral("Postduif"),
                         .country = QStringLiteral("NL"),
                         .contact = QStringLiteral("avg@postduif.example"),
                         .agreements = {{.signedOn = QDate(2026, 1, 1)}},
                         .flows = {{.purpose = m_news}}})
                 .result(),
            "processor");
        const auto contact = contacts().add(founder(), customers, marked()).result();
        must(contact, "contact");
        if (contact)
            m_contact = *contact;
    }

    /// Everything that can be known of somebody besides what was typed in at first.
    void recordAboutThem()
    {
        const Services &all = m_house->services();
        must(
            contacts().addNote(founder(), customers, m_contact, mark(QStringLiteral("Belde over "))).result(),
            "note");
        must(contacts()
                 .attach(founder(), customers, m_contact, mark() + QStringLiteral(".txt"),
                     QStringLiteral("text/plain"), "Geachte Zwaluwqx, uw brief")
                 .result(),
            "file");
        must(edited(ContactField::JobTitle, mark(QStringLiteral("baas "))), "edit");
        must(edited(ContactField::JobTitle, mark(QStringLiteral("directeur "))), "edit");
        const auto event = all.consents()
                               .record(founder(), customers, m_contact,
                                   {.purposeKey = QStringLiteral("nieuws"),
                                       .channel = Channel::Email,
                                       .act = ConsentAct::Given,
                                       .method = QStringLiteral("phone"),
                                       .evidence = ConsentEvidence{mark() + QStringLiteral(".txt"),
                                           QStringLiteral("text/plain"), "Ik, Zwaluwqx, wil nieuws"},
                                       .statement = mark(QStringLiteral("Graag nieuws, groet ")),
                                       .remark = mark(QStringLiteral("klonk als ")),
                                       .source = mark(QStringLiteral("gesprek met ")),
                                       .place = mark(QStringLiteral("kantoor van "))})
                               .result();
        must(event, "consent");
        must(all.consents()
                 .addGround(founder(), customers, m_contact,
                     {.purposeKey = QStringLiteral("bestelling"),
                         .reason = mark(QStringLiteral("koopovereenkomst met "))})
                 .result(),
            "ground");
        must(all.gate()
                 .recordAddressee(founder(), customers, m_contact, AddresseeCapacity::Business,
                     mark(QStringLiteral("regel voor ")))
                 .result(),
            "addressee");
        must(all.retention()
                 .hold(founder(), customers, m_contact,
                     {.reason = mark(QStringLiteral("geschil met ")),
                         .ground = mark(QStringLiteral("brief van ")),
                         .reviewOn = QDate(2026, 12, 1)})
                 .result(),
            "hold");
        must(all.retention().release(founder(), customers, m_contact).result(), "release");
        must(all.informing()
                 .record(founder(), customers, {.contacts = {m_contact}},
                     {.manner = InformingManner::AlreadyHas,
                         .reason = mark(QStringLiteral("kreeg het al van buurman "))})
                 .result(),
            "informing");
        must(all.drafts()
                 .save(founder(),
                     {{.filingSystem = customers,
                         .form = QStringLiteral("contact.edit"),
                         .contact = m_contact,
                         .content = mark(QStringLiteral("{\"surname\":\"")) + QStringLiteral("\"}")}})
                 .result(),
            "draft");
        // Somebody began to take them in once more: a form about nobody who is in the file yet.
        must(all.drafts()
                 .save(founder(),
                     {{.filingSystem = customers,
                         .form = QStringLiteral("contact.new"),
                         .content = mark(QStringLiteral(
                                        "{\"email\":\"zwaluwqx@voorbeeld.example\",\"surname\":\"")) +
                             QStringLiteral("\"}")}})
                 .result(),
            "draft of nobody");
        if (event)
            must(all.receipts().receipt(founder(), customers, event->event).result(), "receipt");
        must(all.consents().proof(founder(), customers, m_contact).result(), "proof");
    }

    Result<EditResult> edited(ContactField field, const QString &value) const
    {
        const auto file = contacts().find(founder(), customers, m_contact).result();
        if (!file)
            return file.error();
        return contacts()
            .edit(founder(), customers, m_contact,
                {.version = file->contact.version,
                    .fields = {{.field = field, .value = value}},
                    .cause = EditCause::NewsFromPerson,
                    .source = mark(QStringLiteral("telefoon van "))})
            .result();
    }

    /// The same person once more from a file, with a row that could not be taken, made one with the first.
    void importAndMerge()
    {
        const QString path = m_out + QStringLiteral("/klanten.csv");
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Klantnr;Voornaam;Achternaam;E-mail;Telefoon;Straat;Postcode;Plaats\n"
                  "ZWALUWQX9;Zwaluwqx;Zwaluwqxzoon;zwaluwqx.twee@voorbeeld.example;0612398765;"
                  "Zwaluwqxpad 3;9876 ZX;Zwaluwqxstad\n"
                  "ZWALUWQX8;Zwaluwqx;Zwaluwqxdochter;geen adres zwaluwqx;12;;;\n");
        csv.close();
        Imports &imports = m_house->services().imports();
        ImportPlan plan{.path = path,
            .source = QStringLiteral("oude CRM"),
            .collectedOn = QDate(2026, 6, 1),
            .basis = QStringLiteral("b"),
            .rejectsPath = m_out + QStringLiteral("/afgewezen.csv")};
        const auto inspection = imports.inspect(path, std::nullopt, customers).result();
        must(inspection, "inspect");
        plan.mapping = inspection->suggestion;
        const auto summary = imports.run(founder(), plan).result();
        must(summary, "import");
        QCOMPARE(summary->imported, 1);
        QCOMPARE(summary->rejected, 1);
        // What came from outside is the member's own to destroy.
        QVERIFY(QFile::remove(path) && QFile::remove(plan.rejectsPath));
        const auto line = m_house->look();
        const auto twin =
            Sql(*line, "test.twin", QStringLiteral("SELECT MAX(id) FROM contact WHERE filing_system = 1"))
                .number();
        const MergeOrder order{.keep = m_contact, .absorb = Id<Contact>(*twin)};
        const auto shown = m_house->services().merging().preview(founder(), customers, order).result();
        must(shown, "merge preview");
        must(m_house->services().merging().merge(founder(), customers, order, *shown).result(), "merge");
    }

    /// Searching, lists, letters and files that leave, all of them encrypted.
    void useEverything()
    {
        const Services &all = m_house->services();
        must(all.contactLists().search(founder(), customers, {.text = QStringLiteral("zwaluwqx")}).result(),
            "search");
        must(all.contactLists().find(founder(), QStringLiteral("Zwaluwqx")).result(), "palette");
        const auto organisation = contacts().find(founder(), customers, m_contact).result();
        must(organisation, "look");
        must(all.savedFilters()
                 .add(founder(), customers, QStringLiteral("van dat bedrijf"),
                     {.organisation = organisation->contact.organisation})
                 .result(),
            "filter");
        HandoverOrder order{
            .question = {.purposeKey = QStringLiteral("nieuws"), .recipient = QStringLiteral("Postduif")},
            .path = m_out + QStringLiteral("/lijst.zip")};
        must(all.mailingLists().make(founder(), order).result(), "list");
        order.question.channel = std::nullopt;
        order.path = m_out + QStringLiteral("/alles.zip");
        must(all.mailingLists().exportAll(founder(), m_house->confirm(founder()), order).result(), "export");
    }

    /// A correction that was carried out and closed, and an erasure that was refused: both wrote about them.
    void askBefore()
    {
        const auto id = requests()
                            .open(founder(), customers,
                                {.type = Request::Type::Rectification,
                                    .contact = m_contact,
                                    .receivedOn = QDate(2026, 11, 1),
                                    .remark = mark(QStringLiteral("brief van ")),
                                    .representative = mark(QStringLiteral("mr. ")),
                                    .mandate = mark(QStringLiteral("volmacht van ")),
                                    .representativeAddress = {.street = mark(QStringLiteral("Laan van ")),
                                        .town = mark(QStringLiteral("bij "))}})
                            .result();
        must(id, "open");
        must(requests()
                 .ask(founder(), customers, *id,
                     {.about = RequestQuestion::About::Identity,
                         .askedOn = QDate(2026, 11, 2),
                         .reason = mark(QStringLiteral("onbekend adres van "))})
                 .result(),
            "ask");
        must(requests().verifyIdentity(founder(), customers, *id, QStringLiteral("two-facts")).result(),
            "verify");
        must(requests()
                 .propose(founder(), customers, *id,
                     {.corrections = {{QStringLiteral("given-name"), {}, mark(QStringLiteral("Nieuwe"))}}})
                 .result(),
            "propose");
        must(decide(*m_approver, *id, Decision::Verdict::Rejected, mark(QStringLiteral("heet toch echt "))),
            "reject");
        must(requests()
                 .propose(founder(), customers, *id,
                     {.corrections = {{QStringLiteral("given-name"), {}, mark(QStringLiteral("Nieuwe"))}}})
                 .result(),
            "propose again");
        must(approve(*m_approver, *id), "approve");
        must(requests().execute(founder(), m_house->confirm(founder()), customers, *id).result(), "correct");
    }

    /// The erasure from letter to certificate, its notices written out and gone to their recipients.
    void erase()
    {
        const auto id = requests()
                            .open(founder(), customers,
                                {.type = Request::Type::Erasure,
                                    .contact = m_contact,
                                    .receivedOn = QDate(2026, 11, 2),
                                    .remark = mark(QStringLiteral("wis mij, groet "))})
                            .result();
        must(id, "open erasure");
        must(requests().verifyIdentity(founder(), customers, *id, QStringLiteral("two-facts")).result(),
            "verify");
        must(requests().propose(founder(), customers, *id, {}).result(), "propose erasure");
        must(approve(*m_approver, *id), "approve erasure");
        const RequestNotices &notices = m_house->services().requestNotices();
        const auto sheets = notices.draw(founder(), customers, *id, {}, NoticeFormat::Csv).result();
        must(sheets, "draw");
        QCOMPARE(sheets->size(), 1);
        must(m_house->services()
                 .leaving()
                 .write(founder(),
                     {.way = way_out::requestNotices,
                         .objectKind = QStringLiteral("request"),
                         .objectRef = sheets->first().requestRef,
                         .name = QStringLiteral("notices.csv"),
                         .places = {.path = m_out + QStringLiteral("/kennisgeving.zip")}},
                     sheets->first().subject.name.toUtf8())
                 .result(),
            "leave");
        must(notices.recordMade(founder(), customers, *id, {}, NoticeFormat::Csv).result(), "made");
        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, *id).result();
        must(result, "execute");
        QCOMPARE(result->notify, QStringList{QStringLiteral("Postduif")});
        QVERIFY(!result->logWaits);
        m_erasure = *id;
        m_receiver = result->receiver;
    }

    QString m_out;
    Id<Request> m_erasure;
    /// To whom the answer goes, as whoever carried it out was told.
    std::optional<LetterReceiver> m_receiver;
    Id<Purpose> m_news;
};

} // namespace tests
