#include "app/vault/header_copies.h"

#include "app/vault/raw_file.h"

namespace header_copies {

namespace {

QList<HeaderWrite> stepsOf(const QByteArray &bytes)
{
    return {HeaderWrite{VaultHeader::size, bytes}, HeaderWrite{0, bytes}};
}

Outcome take(RawFile &file, const QList<HeaderWrite> &steps)
{
    for (const HeaderWrite &step : steps) {
        if (auto written = file.write(step.offset, step.bytes); !written)
            return written;
        if (auto safe = file.sync(); !safe)
            return safe;
    }
    return done;
}

} // namespace

Result<HeaderCopies> choose(QByteArrayView first, QByteArrayView second)
{
    const auto a = parseHeader(first);
    const auto b = parseHeader(second);
    for (const auto *copy : {&a, &b}) {
        if (!*copy && copy->error().failure == Failure::TooNew)
            return copy->error();
    }
    if (!a && !b)
        return a.error().what == QLatin1String("file.not-ours") ? b.error() : a.error();
    if (!b || (a && (*a).seq >= (*b).seq)) {
        const bool alike = b && first == second;
        return HeaderCopies{
            *a, first.toByteArray(), alike ? std::nullopt : std::optional(qint64(VaultHeader::size))};
    }
    return HeaderCopies{*b, second.toByteArray(), qint64(0)};
}

QList<HeaderWrite> updateSteps(const HeaderCopies &present, const QByteArray &next)
{
    QList<HeaderWrite> steps = stepsOf(next);
    if (present.repairAt)
        steps.prepend({*present.repairAt, present.bytes});
    return steps;
}

Result<HeaderCopies> read(RawFile &file)
{
    const auto size = file.size();
    if (!size)
        return size.error();
    const auto bytes = file.read(0, std::min<qint64>(*size, VaultHeader::bothSize));
    if (!bytes)
        return bytes.error();
    if (bytes->size() < VaultHeader::bothSize) {
        const bool ours = bytes->isEmpty() || bytes->startsWith("KLUIS");
        return Error{
            Failure::Damaged, ours ? QStringLiteral("vault.truncated") : QStringLiteral("file.not-ours")};
    }
    const QByteArrayView both(*bytes);
    return choose(both.first(VaultHeader::size), both.sliced(VaultHeader::size));
}

Outcome update(RawFile &file, const HeaderCopies &present, const QByteArray &next)
{
    return take(file, updateSteps(present, next));
}

Outcome repair(RawFile &file, const HeaderCopies &present)
{
    return present.repairAt ? take(file, {{*present.repairAt, present.bytes}}) : Outcome(done);
}

Outcome create(RawFile &file, const QByteArray &bytes)
{
    return take(file, stepsOf(bytes));
}

} // namespace header_copies
