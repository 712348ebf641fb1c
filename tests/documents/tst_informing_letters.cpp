#include "app/documents/informing_letters.h"

#include <QTest>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

/// The text of the only message in an archive.
QString textOfOnly(const QByteArray &archive)
{
    zip_source_t *source =
        zip_source_buffer_create(archive.data(), static_cast<zip_uint64_t>(archive.size()), 0, nullptr);
    zip_t *open = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (open == nullptr || zip_get_num_entries(open, 0) != 1)
        return {};
    zip_file_t *file = zip_fopen_index(open, 0, 0);
    QByteArray message(200'000, Qt::Uninitialized);
    const zip_int64_t count = zip_fread(file, message.data(), static_cast<zip_uint64_t>(message.size()));
    message.truncate(static_cast<qsizetype>(count));
    zip_fclose(file);
    zip_discard(open);
    const qsizetype body = message.indexOf("\r\n\r\n");
    return QString::fromUtf8(QByteArray::fromBase64(message.mid(body)));
}

InformingLetter letterTo(DataOrigin origin)
{
    return {.name = {.surname = u"Smith"_s},
        .email = u"smith@voorbeeld.example"_s,
        .isEnglish = true,
        .origin = origin,
        .source = u"trade fair"_s,
        .uses = {{u"Levering"_s, u"Delivery"_s, LawfulBasis::Contract, u"order 4711"_s}},
        .organisation = {.name = u"Bakkerij Zon"_s, .privacyContact = u"privacy@bakkerij.example"_s},
        .statement = u"3.0"_s,
        .writtenOn = QDate(2026, 3, 14)};
}

QString said(const InformingLetter &letter)
{
    const auto archive = informingMessages({letter});
    return archive ? textOfOnly(*archive).simplified() : QString();
}

} // namespace

/// A letter that settles art. 13 or 14 says all that they ask for (domain.md 5.1).
class TestInformingLetters final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhetherDataLeavesTheEea()
    {
        InformingLetter letter = letterTo(DataOrigin::Person);
        QVERIFY(said(letter).contains(u"Nobody to whom we hand it is established outside"_s));

        letter.transfers = {{u"Cloud AG"_s, u"CH"_s, true}};
        QVERIFY(said(letter).contains(u"Cloud AG is established outside the European Economic Area (CH)"_s));
        QVERIFY(said(letter).contains(u"art. 45"_s));
        QVERIFY(!said(letter).contains(u"Nobody to whom we hand it"_s));

        letter.transfers = {{u"Cloud Inc."_s, u"US"_s, false}};
        letter.organisation.transferSafeguards = u"standard clauses, sent on request"_s;
        QVERIFY(said(letter).contains(u"Cloud Inc. is established outside"_s));
        QVERIFY(said(letter).contains(u"how you get a copy of it: standard clauses, sent on request"_s));
    }

    void saysWhereSomebodyOfHereKeepsTheData()
    {
        InformingLetter letter = letterTo(DataOrigin::Person);
        letter.transfers = {{u"Cloud BV"_s, u"US"_s, false, false}};
        letter.organisation.transferSafeguards = u"standard clauses"_s;

        QVERIFY(said(letter).contains(
            u"With Cloud BV your data also goes outside the European Economic Area (US)."_s));
        QVERIFY(!said(letter).contains(u"is established outside"_s));
    }

    void saysWhatMustBeGiven()
    {
        InformingLetter letter = letterTo(DataOrigin::Person);
        QVERIFY(said(letter).contains(u"What rests on a contract above is needed for it"_s));
        letter.uses.first().basis = LawfulBasis::Consent;
        QVERIFY(said(letter).contains(u"You are not obliged to give it."_s));
        // Art. 14 has no such part.
        QVERIFY(!said(letterTo(DataOrigin::Elsewhere)).contains(u"obliged"_s));
    }

    void saysOfMachinesWhatIsKnown()
    {
        InformingLetter letter = letterTo(DataOrigin::Elsewhere);
        QVERIFY(!said(letter).contains(u"machine"_s));
        letter.organisation.automatedDecisions = QString::fromLatin1(noAutomatedDecisions);
        QVERIFY(said(letter).contains(u"We take no decisions about you by machine alone"_s));
        letter.organisation.automatedDecisions = u"A score decides on credit; ask for a person."_s;
        QVERIFY(said(letter).contains(u"A score decides on credit; ask for a person."_s));
    }
};

QTEST_GUILESS_MAIN(TestInformingLetters)
#include "tst_informing_letters.moc"
