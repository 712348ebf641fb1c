#include "tests/rooms/source_tree.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;

/// Whoever makes a name out of a person's record asks first whether who looks may see it: what only a duty
/// keeps is for the right to the archive (domain.md 8.4).
class TestVeils final : public QObject
{
    Q_OBJECT

private slots:
    void asksBeforeAnybodyIsNamed();
    void namesOnlyFilesThatAreThere();

private:
    static bool asksItself(const QString &file);
};

namespace {

/// Where a name is read, and the file that asks before it is handed on: readers know of no permits.
QHash<QString, QString> askedElsewhere()
{
    return {
        {u"app/access_package/access_gathering.cpp"_s, u"app/access_package/access_packages.cpp"_s},
        {u"app/access_package/access_package_repository.cpp"_s, u"app/access_package/access_packages.cpp"_s},
        {u"app/access_reviews/person_looks_reader.cpp"_s, u"app/access_reviews/access_reviews_looks.cpp"_s},
        {u"app/consent/consent_proving.cpp"_s, u"app/consent/consents.cpp"_s},
        {u"app/grounds/ground_end_repository.cpp"_s, u"app/grounds/grounds.cpp"_s},
        {u"app/grounds/ground_review_repository.cpp"_s, u"app/grounds/grounds.cpp"_s},
        {u"app/handovers/handover_row_repository.cpp"_s, u"app/handovers/mailing_lists.cpp"_s},
        // Who is on a list passed the gate, which bars whom the archive keeps.
        {u"app/handovers/handover_table.cpp"_s, u"app/handovers/handover_selection.cpp"_s},
        {u"app/handovers/recipient_task_repository.cpp"_s, u"app/handovers/mailing_lists.cpp"_s},
        {u"app/imports/import_undo_repository.cpp"_s, u"app/imports/imports.cpp"_s},
        {u"app/informing/informing_repository.cpp"_s, u"app/informing/informing.cpp"_s},
        {u"app/requests/notice_sheet.cpp"_s, u"app/requests/request_notices.cpp"_s},
        {u"app/retention/hold_repository.cpp"_s, u"app/retention/retention_holds.cpp"_s},
        {u"app/retention/start_order_reader.cpp"_s, u"app/retention/retention_starts.cpp"_s},
        {u"app/reviews/agenda_requests.cpp"_s, u"app/reviews/review_sitting.cpp"_s},
        {u"app/reviews/agenda_sources.cpp"_s, u"app/reviews/review_sitting.cpp"_s},
        {u"app/statement/statement_people_repository.cpp"_s, u"app/statement/privacy_statements.cpp"_s},
        {u"app/tool_lists/reconciliation_repository.cpp"_s, u"app/tool_lists/tool_lists_reconciling.cpp"_s},
    };
}

/// What makes names, and what is said of a row that is being taken in or made up.
const QString exempt = u"^app/cli/|^app/contacts/salutation|^app/imports/import_run_rows|"
                       "^app/lists/(list_inputs|list_search_repository)"_s;

} // namespace

bool TestVeils::asksItself(const QString &file)
{
    static const QRegularExpression asks(
        u"#include \"app/(contacts/archive_veil|lists/archived_(rows|places)|retention/archive_reader|"
        "contacts/contacts)\\.h\""_s);
    const QStringList lines = SourceTree::lines(file);
    return std::any_of(
        lines.cbegin(), lines.cend(), [](const QString &line) { return asks.match(line).hasMatch(); });
}

void TestVeils::asksBeforeAnybodyIsNamed()
{
    const QRegularExpression names(
        u"\\b(listName|displayName|formalName)\\((nameOf|name\\b|row\\.name|PersonName|\\{)|\\bl\\.name\\b|"
        "list_table::shown"_s);
    QVERIFY(names.match(u"line.name = displayName(nameOf(**contact));"_s).hasMatch());
    const QRegularExpression made(exempt);
    const auto elsewhere = askedElsewhere();

    QStringList found;
    for (const QString &file : SourceTree::files(u"^app/.*\\.cpp$"_s)) {
        if (made.match(file).hasMatch() || asksItself(elsewhere.value(file, file)))
            continue;
        for (const QString &line : SourceTree::lines(file)) {
            if (names.match(line).hasMatch())
                found << u"%1: %2"_s.arg(file, line.trimmed());
        }
    }

    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestVeils::namesOnlyFilesThatAreThere()
{
    const QStringList files = SourceTree::files(u"^app/.*\\.cpp$"_s);
    const auto elsewhere = askedElsewhere();
    for (auto each = elsewhere.cbegin(); each != elsewhere.cend(); ++each)
        QVERIFY2(files.contains(each.key()) && files.contains(each.value()), qPrintable(each.key()));
}

QTEST_GUILESS_MAIN(TestVeils)
#include "tst_veils.moc"
