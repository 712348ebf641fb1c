#pragma once

#include "app/base/error.h"

#include <QtGlobal>

#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

/// A value or the reason there is none. The names follow std::expected, so that it can take over. Not a
/// std::variant: every file makes dozens of these, and a variant of each took the compiler an eighth of its
/// time.
template <typename T>
class [[nodiscard]] Result final
{
public:
    using Value = T;

    explicit(false) Result(T value) : m_value(std::move(value)) {}     // NOLINT
    explicit(false) Result(Error error) : m_error(std::move(error)) {} // NOLINT

    explicit operator bool() const { return m_value.has_value(); }
    bool has_value() const { return m_value.has_value(); } // NOLINT(readability-identifier-naming)
    const T &operator*() const & { return m_value.value(); }
    T &operator*() & { return m_value.value(); }
    T &&operator*() && { return std::move(m_value).value(); }
    const T *operator->() const { return &m_value.value(); }
    T *operator->() { return &m_value.value(); }
    const Error &error() const
    {
        Q_ASSERT(!m_value);
        return m_error;
    }

    template <typename Next>
    auto and_then(Next next) && -> std::invoke_result_t<Next, T>
    {
        if (*this)
            return std::invoke(std::move(next), *std::move(*this));
        return error();
    }

private:
    std::optional<T> m_value;
    Error m_error; ///< where there is no value
};

/// Nothing to tell but that it went well.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

inline constexpr Done done;

/// The result of work that has no value of its own.
using Outcome = Result<Done>;
