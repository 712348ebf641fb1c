#pragma once

#include "app/base/error.h"

#include <functional>
#include <type_traits>
#include <utility>
#include <variant>

/// A value or the reason there is none. The names follow std::expected, so that it can take over.
template <typename T>
class [[nodiscard]] Result final
{
public:
    using Value = T;

    explicit(false) Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}     // NOLINT
    explicit(false) Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {} // NOLINT

    explicit operator bool() const { return m_state.index() == 0; }
    bool has_value() const { return m_state.index() == 0; } // NOLINT(readability-identifier-naming)
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

    template <typename Next>
    auto and_then(Next next) && -> std::invoke_result_t<Next, T>
    {
        if (*this)
            return std::invoke(std::move(next), *std::move(*this));
        return error();
    }

private:
    std::variant<T, Error> m_state;
};

/// Nothing to tell but that it went well.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

inline constexpr Done done;

/// The result of work that has no value of its own.
using Outcome = Result<Done>;
