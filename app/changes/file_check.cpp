#include "app/changes/file_check.h"

#include "app/changes/service_context.h"
#include "app/storage/sql.h"

#include <tuple>

namespace {

Error foundDamaged()
{
    return Error{Failure::Damaged, QStringLiteral("file.found-damaged")};
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', QLatin1String("\"\"")) + u'"';
}

Outcome lookAt(Connection &line, const QString &table)
{
    const auto verdict =
        Sql(line, "file.check", QStringLiteral("PRAGMA quick_check(%1)").arg(quoted(table))).once().text();
    if (!verdict)
        return verdict.error();
    return *verdict == QLatin1String("ok") ? Outcome(done) : Outcome(foundDamaged());
}

/// The tables, and what says which there are.
Result<QStringList> tablesIn(Connection &line)
{
    auto names = Sql(line, "file.check",
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"))
                     .list([](const Row &row) { return row.text(0); });
    if (names)
        names->prepend(QStringLiteral("sqlite_schema"));
    return names;
}

Outcome lookAtAll(Connection &line, QPromise<Outcome> &promise)
{
    const auto tables = tablesIn(line);
    if (!tables)
        return tables.error();
    promise.setProgressRange(0, static_cast<int>(tables->size()));
    for (int at = 0; at < tables->size(); ++at) {
        if (auto whole = lookAt(line, tables->at(at)); !whole)
            return whole;
        promise.setProgressValue(at + 1);
    }
    return done;
}

/// No more is written into the file, by whatever way.
void stopWriting(const ServiceContext &context)
{
    context.feed.stopWriting(foundDamaged());
    std::ignore = context.writer.ask([](Connection &line) -> Outcome {
        const auto set = Sql(line, "file.check", QStringLiteral("PRAGMA query_only = ON")).run();
        return set ? Outcome(done) : Outcome(set.error());
    });
}

/// Done on the line's thread.
struct Look
{
    using Answer = Outcome;

    Answer operator()(Connection &line, QPromise<Answer> &promise) const
    {
        const Outcome whole = lookAtAll(line, promise);
        if (whole || whole.error().failure != Failure::Damaged)
            return whole;
        stopWriting(context);
        return foundDamaged();
    }

    const ServiceContext &context;
};

} // namespace

FileCheck::FileCheck(const ServiceContext &context) : m_context(context) {}

FileCheck::~FileCheck() = default;

QFuture<Outcome> FileCheck::look()
{
    if (m_context.shared) {
        QPromise<Outcome> nothing;
        nothing.start();
        nothing.addResult(Outcome(done));
        nothing.finish();
        return nothing.future();
    }
    if (!m_line)
        m_line = std::make_unique<DatabaseThread>(m_context.location, Connection::Access::ReadOnly);
    return m_line->ask(Look{m_context});
}
