#include "app/documents/plain_html.h"

namespace plain_html {

namespace {

constexpr auto pageStyle =
    "body{font:16px/1.5 Inter,system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;"
    "color:#1b1b1b;background:#fff}table{border-collapse:collapse;width:100%;margin:1rem 0}"
    "caption{text-align:left;font-weight:600;padding:.3rem 0}th,td{border:1px solid #8a8a8a;padding:.4rem "
    ".6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#efece4}";

} // namespace

QString text(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString table(const QString &caption, const QStringList &head, const QList<QStringList> &rows)
{
    QString html = QStringLiteral("<table>");
    if (!caption.isEmpty())
        html += QStringLiteral("<caption>%1</caption>").arg(text(caption));
    html += QStringLiteral("<thead><tr>");
    for (const QString &cell : head)
        html += QStringLiteral("<th scope=\"col\">%1</th>").arg(text(cell));
    html += QStringLiteral("</tr></thead><tbody>");
    for (const QStringList &row : rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += QStringLiteral("<td>%1</td>").arg(text(cell));
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody></table>\n");
}

QString terms(const QList<QStringList> &rows)
{
    QString html = QStringLiteral("<dl>");
    for (const QStringList &row : rows)
        html += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(text(row.at(0)), text(row.at(1)));
    return html + QStringLiteral("</dl>\n");
}

QString heading(const QString &words)
{
    return QStringLiteral("<h2>%1</h2>\n").arg(text(words));
}

QString line(const QString &words)
{
    return QStringLiteral("<p>%1</p>\n").arg(text(words));
}

QByteArray page(const QString &title, QLocale::Language language, const QString &body)
{
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                          "<title>%2</title><style>%3</style></head><body><main>\n<h1>%2</h1>\n%4"
                          "</main></body></html>\n")
        .arg(language == QLocale::Dutch ? QStringLiteral("nl") : QStringLiteral("en"), text(title),
            QLatin1String(pageStyle), body)
        .toUtf8();
}

} // namespace plain_html
