#include "app/documents/statement_page.h"

#include "app/documents/document_voice.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/plain_html.h"
#include "app/documents/rule_words.h"
#include "app/documents/statement_judgement.h"
#include "app/documents/statement_words.h"
#include "app/formats/private_file.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace {

/// Every pair of colours has a contrast of at least 7 to 1, and links and notices are told by more than
/// colour.
constexpr auto statementStyle =
    "body{font:1.0625rem/1.6 system-ui,-apple-system,'Segoe UI',sans-serif;margin:0;color:#1b1b1b;"
    "background:#fff}header,main,nav,footer{max-width:44rem;margin:0 auto;padding:0 1rem}"
    "h1{font-size:1.9rem;line-height:1.2;margin:2rem 0 .5rem}h2{font-size:1.3rem;line-height:1.3;"
    "margin:2.2rem 0 .5rem}p,ul{margin:.5rem 0}a{color:#0b3d91;text-decoration:underline}"
    "a:focus{outline:3px solid #0b3d91;outline-offset:2px}table{border-collapse:collapse;width:100%;"
    "margin:1rem 0}caption{text-align:left;font-weight:600;padding:.3rem 0}th,td{border:1px solid #6b6b6b;"
    "padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}thead th{background:"
    "#efece4}.apart{border:2px solid #1b1b1b;padding:.2rem 1rem .8rem;margin:2rem 0;font-weight:600}.apart "
    "h2{margin-top:"
    "1rem}.hole{border-left:4px solid #8a1f11;color:#8a1f11;padding-left:.6rem}footer{border-top:1px solid "
    "#6b6b6b;margin-top:2.5rem;padding-bottom:2rem}@media print{nav{display:none}body{font-size:11pt}}";

QString statementDay(QDate day)
{
    return DocumentVoice::locale().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString versionLine(const StatementVersion &version)
{
    return version.number == 0
        ? statementWords(QT_TRANSLATE_NOOP("Statement", "Draft of %1. This is not in force."))
              .arg(statementDay(version.facts.asOf))
        : statementWords(QT_TRANSLATE_NOOP("Statement", "Version %1, in force since %2."))
              .arg(QString::number(version.number), statementDay(version.facts.asOf));
}

/// What became otherwise since the version before.
QStringList changeLines(const StatementVersion &version, const StatementVersion *before)
{
    if (!before)
        return {statementWords(QT_TRANSLATE_NOOP("Statement", "This is the first version."))};
    QStringList lines{
        statementWords(QT_TRANSLATE_NOOP("Statement", "It replaces version %1 of %2. What changed:"))
            .arg(QString::number(before->number), statementDay(before->facts.asOf))};
    const QList<StatementChange> changes = statement_comparison::changesBetween(before->facts, version.facts);
    for (const StatementChange &change : changes)
        lines.append(statementChangeSentence(before->facts, version.facts, change));
    return lines;
}

/// What it is about, which data and how long; sentences without a row in it are lines.
QList<QStringList> termRows(const StatementFacts &facts)
{
    QList<QStringList> rows;
    const QList<StatementSentence> sentences =
        statement_draft::sentencesOf(facts, StatementSection::Retention);
    for (const StatementSentence &sentence : sentences) {
        if (sentence.saying != StatementSaying::TermOfRule)
            continue;
        const RetentionRule &rule = facts.rules.at(sentence.row);
        rows.append({ruleWord(rule.subject), categoriesInSentence(sentence.categories),
            rule.duration ? durationWord(*rule.duration) : QStringLiteral("–"), startWords(rule)});
    }
    return rows;
}

QStringList termHead()
{
    return {statementWords(QT_TRANSLATE_NOOP("Statement", "What it is about")),
        statementWords(QT_TRANSLATE_NOOP("Statement", "Data")),
        statementWords(QT_TRANSLATE_NOOP("Statement", "How long")),
        statementWords(QT_TRANSLATE_NOOP("Statement", "Counted from, or kept until"))};
}

/// The lines of a section; those of terms that stand in the table are left out.
QList<StatementLine> linesBeside(
    const StatementFacts &facts, StatementSection section, QLocale::Language language)
{
    QList<StatementLine> lines = statementLines(facts, section, language);
    if (section == StatementSection::Retention)
        lines.removeIf([](const StatementLine &line) { return line.link.kind == QLatin1String("rule"); });
    return lines;
}

QString htmlOfTerms(const StatementFacts &facts)
{
    const QList<QStringList> rows = termRows(facts);
    if (rows.isEmpty())
        return {};
    QString html =
        QStringLiteral("<table><caption>%1</caption><thead><tr>")
            .arg(plain_html::text(statementWords(QT_TRANSLATE_NOOP("Statement", "Retention periods"))));
    const QStringList head = termHead();
    for (const QString &cell : head)
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(plain_html::text(cell));
    html += QStringLiteral("</tr></thead><tbody>\n");
    for (const QStringList &row : rows) {
        html += QStringLiteral("<tr><th scope=\"row\">%1</th>").arg(plain_html::text(row.first()));
        for (qsizetype cell = 1; cell < row.size(); ++cell)
            html += QStringLiteral("<td>%1</td>").arg(plain_html::text(row.at(cell)));
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody></table>\n");
}

QString htmlOfLines(const QList<StatementLine> &lines)
{
    QString html;
    // More than a few sentences of one sort are read as a list.
    constexpr qsizetype fewestOfList = 3;
    const bool isList = lines.size() >= fewestOfList;
    if (isList)
        html += QStringLiteral("<ul>\n");
    for (const StatementLine &line : lines) {
        const QString tag = isList ? QStringLiteral("li") : QStringLiteral("p");
        html += QStringLiteral("<%1%2>%3</%1>\n")
                    .arg(tag, line.isHole ? QStringLiteral(" class=\"hole\"") : QString(),
                        plain_html::text(line.text));
    }
    return isList ? html + QStringLiteral("</ul>\n") : html;
}

QString htmlOfSection(const StatementVersion &version, const StatementVersion *before,
    StatementSection section, QLocale::Language language)
{
    const QString id = codeOf(section);
    // Shown clearly and apart from all other information: art. 21(4) GDPR.
    const bool isApart = section == StatementSection::Objection;
    QString html = QStringLiteral("<section aria-labelledby=\"%1\"%2><h2 id=\"%1\">%3</h2>\n")
                       .arg(id, isApart ? QStringLiteral(" class=\"apart\"") : QString(),
                           plain_html::text(sectionTitle(section)));
    if (section == StatementSection::Retention)
        html += htmlOfTerms(version.facts);
    html += htmlOfLines(linesBeside(version.facts, section, language));
    if (section == StatementSection::Changes) {
        QList<StatementLine> told{{.text = versionLine(version)}};
        const QStringList changed = changeLines(version, before);
        for (const QString &line : changed)
            told.append({.text = line});
        html += htmlOfLines(told);
    }
    return html + QStringLiteral("</section>\n");
}

QList<StatementSection> shownSections(const StatementFacts &facts)
{
    QList<StatementSection> shown;
    for (const StatementSection section : allStatementSections) {
        if (statement_draft::isShown(facts, section))
            shown.append(section);
    }
    return shown;
}

QString htmlOfContents(const QList<StatementSection> &sections)
{
    const QString label =
        plain_html::text(statementWords(QT_TRANSLATE_NOOP("Statement", "In this statement")));
    QString html =
        QStringLiteral("<nav aria-labelledby=\"contents\"><h2 id=\"contents\">%1</h2>\n<ul>\n").arg(label);
    for (const StatementSection section : sections)
        html += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n")
                    .arg(codeOf(section), plain_html::text(sectionTitle(section)));
    return html + QStringLiteral("</ul></nav>\n");
}

} // namespace

QByteArray statementHtml(
    const StatementVersion &version, const StatementVersion *before, QLocale::Language language)
{
    const DocumentVoice voice(language);
    const QList<StatementSection> sections = shownSections(version.facts);
    QString body;
    for (const StatementSection section : sections)
        body += htmlOfSection(version, before, section, language);
    const QString name = version.facts.organisation.name;
    const QString title =
        name.isEmpty() ? statementTitle() : QStringLiteral("%1 – %2").arg(statementTitle(), name);
    return QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
        "content=\"width=device-width, initial-scale=1\"><title>%2</title><style>%3</style></head><body>\n"
        "<header><h1>%4</h1>\n<p>%5</p></header>\n%6<main>\n%7</main>\n<footer><p>%8</p></footer>"
        "</body></html>\n")
        .arg(language == QLocale::Dutch ? QStringLiteral("nl") : QStringLiteral("en"),
            plain_html::text(title), QLatin1String(statementStyle), plain_html::text(statementTitle()),
            plain_html::text(versionLine(version)), htmlOfContents(sections), body,
            plain_html::text(name.isEmpty() ? statementTitle() : name))
        .toUtf8();
}

std::pair<QByteArray, QByteArray> statementPages(
    const StatementVersion &version, const StatementVersion *before)
{
    return {statementHtml(version, before, QLocale::Dutch), statementHtml(version, before, QLocale::English)};
}

QByteArray statementPdf(
    const StatementVersion &version, const StatementVersion *before, QLocale::Language language)
{
    const DocumentVoice voice(language);
    QTextDocument paper;
    dressDocument(paper);
    PlainDocument page(paper);
    page.title(statementTitle());
    page.line(versionLine(version));
    const QList<StatementSection> sections = shownSections(version.facts);
    for (const StatementSection section : sections) {
        page.heading(sectionTitle(section));
        if (section == StatementSection::Retention) {
            if (const QList<QStringList> rows = termRows(version.facts); !rows.isEmpty())
                page.table(termHead(), rows, false);
        }
        const QList<StatementLine> lines = linesBeside(version.facts, section, language);
        for (const StatementLine &line : lines)
            page.line(line.text);
        if (section == StatementSection::Changes) {
            const QStringList changed = changeLines(version, before);
            for (const QString &line : changed)
                page.line(line);
        }
    }
    return pdfOf(paper, statementTitle());
}

Outcome writeStatement(const QByteArray &content, const QString &path)
{
    PrivateFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    if (auto written = file.write(content); !written)
        return written;
    return file.commit();
}
