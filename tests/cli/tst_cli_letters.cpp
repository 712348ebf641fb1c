#include "app/formats/zip_writer.h"
#include "cli/cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString nasty = u"</p><h1>Rejected</h1><img src=x>"_s;

} // namespace

/// Letters about requests at the command line, and their templates.
class TestCliLetters final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QVERIFY(m_house->addMember(u"goedkeurder"_s, u"approver"_s));
        QVERIFY(m_house
                    ->founder({u"settings"_s, u"set"_s, u"organisation.name=Voorbeeld"_s,
                        u"organisation.privacy-contact=privacy@voorbeeld.example"_s,
                        u"organisation.officer=fg@voorbeeld.example"_s})
                    .status == 0);
        const auto added = m_house->founder(
            {u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"balie"_s, u"--basis"_s,
                u"b"_s, u"given-name=Anna"_s, u"surname="_s + nasty, u"email=anna@voorbeeld.example"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        m_contact = QString::number(added.json()[u"id"_s].toInt());
        const auto opened =
            m_house->founder({u"request"_s, u"open"_s, u"--type"_s, u"erasure"_s, u"--contact"_s, m_contact,
                u"--received"_s, QDate::currentDate().toString(Qt::ISODate), u"--channel"_s, u"post"_s});
        m_request = QString::number(opened.json()[u"id"_s].toInt());
    }

    void cleanup() { m_house.reset(); }

    void writesALetterWhoseWordsStayWords()
    {
        const QString path = m_house->path(u"brief.zip"_s);

        const auto made = m_house->founder(
            {u"request"_s, u"letter"_s, m_request, u"--format"_s, u"html"_s, u"--out"_s, path});

        QVERIFY2(made.status == 0, qPrintable(made.err));
        QCOMPARE(made.json()[u"letter"_s].toString(), u"acknowledgement"_s);
        const QString html = opened(path, made);
        // The house speaks English, and so does a letter that --lang asks for.
        QVERIFY2(html.contains(u"Dear Anna "_s + nasty.toHtmlEscaped()), qPrintable(html));
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(html.contains(u"fg@voorbeeld.example"_s));
        const QJsonArray steps =
            m_house->founder({u"request"_s, u"show"_s, m_request}).json()[u"steps"_s].toArray();
        QCOMPARE(steps.last()[u"step"_s].toString(), u"letter"_s);
        QCOMPARE(steps.last()[u"remark"_s].toString(), u"acknowledgement/en 0"_s);
    }

    void leavesInTheClearOnlyForAReason()
    {
        const QStringList plain{
            u"request"_s, u"letter"_s, m_request, u"--plain"_s, u"--out"_s, m_house->path(u"brief.pdf"_s)};

        QCOMPARE(m_house->founder(plain).status, 1);
        QVERIFY(!QFile::exists(m_house->path(u"brief.pdf"_s)));
        const auto reasoned =
            m_house->founder(plain + QStringList{u"--plain-reason"_s, u"wordt aan de balie gegeven"_s});

        QVERIFY2(reasoned.status == 0, qPrintable(reasoned.err));
        QFile letter(m_house->path(u"brief.pdf"_s));
        QVERIFY(letter.open(QIODevice::ReadOnly) && letter.read(5) == "%PDF-");
    }

    void makesNoLetterThatLacksSomething()
    {
        const QString path = m_house->path(u"brief.zip"_s);

        const auto made = m_house->founder(
            {u"request"_s, u"letter"_s, m_request, u"--kind"_s, u"extension"_s, u"--out"_s, path});
        const auto early = m_house->founder(
            {u"request"_s, u"letter"_s, m_request, u"--kind"_s, u"granted-erasure"_s, u"--out"_s, path});
        const auto none = m_house->founder(
            {u"request"_s, u"letter"_s, m_request, u"--kind"_s, u"groet"_s, u"--out"_s, path});

        QCOMPARE(made.status, 1);
        for (const QString &said : {u"extension/en"_s, u"{{extension-reason}}"_s, u"line 8"_s})
            QVERIFY2(made.err.contains(said), qPrintable(made.err));
        QCOMPARE(early.status, 1);
        QCOMPARE(none.status, 2);
        QVERIFY(!QFile::exists(path));
    }

    void changesATemplateAndGoesBack()
    {
        const QString text = m_house->founder({u"letter"_s, u"show"_s, u"acknowledgement"_s, u"en"_s})
                                 .json()[u"text"_s]
                                 .toString();
        const QString good = m_house->write(
            u"goed.txt"_s, QString(text).replace(u"We are working"_s, u"I am working"_s).toUtf8());
        const QString bad = m_house->write(u"slecht.txt"_s, QString(text).remove(u"{{due}}"_s).toUtf8());
        const QStringList set{u"letter"_s, u"set"_s, u"acknowledgement"_s, u"en"_s, u"--from"_s};

        const auto refused = m_house->founder(set + QStringList{bad});
        const auto changed = m_house->founder(set + QStringList{good});

        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"{{due}}"_s), qPrintable(refused.err));
        QVERIFY2(changed.status == 0, qPrintable(changed.err));
        QCOMPARE(changed.json()[u"version"_s].toInt(), 1);
        const QString path = m_house->path(u"brief.zip"_s);
        const auto made = m_house->founder(
            {u"request"_s, u"letter"_s, m_request, u"--format"_s, u"html"_s, u"--out"_s, path});
        QVERIFY(opened(path, made).contains(u"I am working on it"_s));
        const auto reset = m_house->founder({u"letter"_s, u"reset"_s, u"acknowledgement"_s, u"en"_s});
        QCOMPARE(reset.json()[u"version"_s].toInt(), 2);
        QVERIFY(reset.json()[u"shipped"_s].toBool());
        QCOMPARE(m_house->founder({u"letter"_s, u"templates"_s}).json()[u"templates"_s].toArray().size(), 74);
    }

    void answersWhoIsErasedAsItIsDone()
    {
        decided();
        const QString path = m_house->path(u"antwoord.zip"_s);

        const auto executed = m_house->founder(
            {u"request"_s, u"execute"_s, m_request, u"--letter"_s, path, u"--format"_s, u"html"_s});

        QVERIFY2(executed.status == 0, qPrintable(executed.err));
        QCOMPARE(executed.json()[u"letter"_s].toString(), u"granted-erasure"_s);
        const QString html = opened(path, executed);
        QVERIFY(html.contains(u"Anna "_s + nasty.toHtmlEscaped()));
        QVERIFY(html.contains(u"reservekopieën"_s));
        QCOMPARE(m_house->founder({u"contact"_s, u"show"_s, m_contact}).status, 1);
        const auto later = m_house->founder({u"request"_s, u"letter"_s, m_request, u"--out"_s, path});
        QCOMPARE(later.status, 1);
        const auto typed = m_house->founder(
            {u"request"_s, u"letter"_s, m_request, u"--to"_s, u"Anna de Vries"_s, u"--out"_s, path});
        QVERIFY2(typed.status == 0, qPrintable(typed.err));
    }

    void erasesNobodyWhomItCannotAnswer()
    {
        decided();
        QVERIFY(m_house->founder({u"settings"_s, u"set"_s, u"organisation.privacy-contact="_s}).status == 0);

        const auto executed = m_house->founder(
            {u"request"_s, u"execute"_s, m_request, u"--letter"_s, m_house->path(u"antwoord.zip"_s)});

        QCOMPARE(executed.status, 1);
        QVERIFY2(executed.err.contains(u"{{contact}}"_s), qPrintable(executed.err));
        QCOMPARE(m_house->founder({u"contact"_s, u"show"_s, m_contact}).status, 0);
    }

    void erasesNobodyWhoseAnswerCannotLeave()
    {
        decided();
        const QStringList execute{u"request"_s, u"execute"_s, m_request, u"--letter"_s};
        const QString path = m_house->path(u"antwoord.zip"_s);

        QCOMPARE(m_house->founder(execute + QStringList{m_house->path(u"nergens/antwoord.zip"_s)}).status, 1);
        QCOMPARE(m_house->founder(execute + QStringList{path, u"--plain"_s}).status, 1);
        QCOMPARE(m_house->founder(execute + QStringList{path, u"--format"_s, u"docx"_s}).status, 2);
        QCOMPARE(m_house->founder({u"contact"_s, u"show"_s, m_contact}).status, 0);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(m_house->founder(execute + QStringList{path}).status, 0);
    }

    /// What they are told says by what the person is found, so it cannot wait until they are gone.
    void erasesNobodyOfWhomRecipientsAreNotToldYet()
    {
        for (const QStringList &words :
            {QStringList{u"purpose"_s, u"add"_s, u"--key"_s, u"nieuws"_s, u"--basis"_s, u"a"_s,
                 u"--channel"_s, u"email"_s, u"--wording-nl"_s, u"Ja."_s, u"--wording-en"_s, u"Yes."_s},
                QStringList{u"consent"_s, u"record"_s, m_contact, u"--purpose"_s, u"nieuws"_s, u"--channel"_s,
                    u"email"_s, u"--status"_s, u"given"_s, u"--method"_s, u"phone"_s},
                QStringList{u"processor"_s, u"add"_s, u"--name"_s, u"Postduif"_s, u"--country"_s, u"NL"_s,
                    u"--purpose"_s, u"nieuws"_s, u"--category"_s, u"contact-details"_s}}) {
            const auto made = m_house->founder(words);
            QVERIFY2(made.status == 0, qPrintable(words.join(u' ') + made.err));
        }
        decided();
        const QString answer = m_house->path(u"antwoord.zip"_s);
        const QStringList execute{u"request"_s, u"execute"_s, m_request, u"--letter"_s, answer};
        const auto writeTo = [this](const QString &path) {
            return m_house->founder({u"request"_s, u"notices"_s, m_request, u"--out"_s, path}).status;
        };

        const auto early = m_house->founder(execute);
        QCOMPARE(early.status, 1);
        QVERIFY2(early.err.contains(u"Postduif"_s), qPrintable(early.err));
        QVERIFY(!QFile::exists(answer));
        // Nothing is half done where their folder cannot be written.
        QCOMPARE(writeTo(m_house->path(u"nergens/kennisgeving.zip"_s)), 1);
        QCOMPARE(m_house->founder(execute).status, 1);
        QCOMPARE(m_house->founder({u"contact"_s, u"show"_s, m_contact}).status, 0);

        QCOMPARE(writeTo(m_house->path(u"kennisgeving.zip"_s)), 0);
        const auto late = m_house->founder(execute);
        QVERIFY2(late.status == 0, qPrintable(late.err));
        QVERIFY(QFile::exists(answer));
        QCOMPARE(late.json()[u"notify"_s].toArray(), QJsonArray{u"Postduif"_s});
    }

private:
    void decided() const
    {
        m_house->founder({u"request"_s, u"verify"_s, m_request, u"--method"_s, u"two-facts"_s});
        m_house->founder({u"request"_s, u"propose"_s, m_request});
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, m_request});
        const auto approved = m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, m_request});
        QVERIFY2(approved.status == 0, qPrintable(approved.err));
    }

    /// What is in the encrypted file, with the passphrase that was told.
    static QString opened(const QString &path, const tests::CliAnswer &made)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto content = zip_writer::opened(file.readAll(), made.json()[u"passphrase"_s].toString());
        return content ? QString::fromUtf8(*content) : QString();
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_contact;
    QString m_request;
};

QTEST_GUILESS_MAIN(TestCliLetters)
#include "tst_cli_letters.moc"
