#pragma once

#include <QTest>

/// How long tests wait for what must come, before they say that it does not.
///
/// Qt Test gives up after five seconds. Under a passphrase lies a key derivation that is slow on purpose, and
/// a backup or an import takes what the machine leaves it: with other work beside it, each of these has taken
/// longer, and a test failed of which nothing was wrong. What comes is not waited for any longer than it
/// takes; only what never comes is.
namespace tests {

/// In ms. Well below what ctest gives a program.
inline constexpr int patience = 60'000;

} // namespace tests

namespace QTest {

template <typename Comes>
[[nodiscard]] bool qWaitPatiently(Comes comes, int milliseconds = tests::patience)
{
    return qWaitFor(comes, milliseconds);
}

} // namespace QTest

// Qt Test has no setting for it. Whoever names a limit keeps it.
#define qWaitFor qWaitPatiently
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, tests::patience)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, tests::patience)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, tests::patience)
