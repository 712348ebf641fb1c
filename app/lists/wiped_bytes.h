#pragma once

#include <cstddef>
#include <memory>
#include <vector>

/// Overwrites memory so that no compiler leaves it out.
void wipe(void *memory, std::size_t bytes);

/// Memory that held personal data is wiped before it goes back.
template <typename T>
struct WipingAllocator
{
    using value_type = T; // NOLINT(readability-identifier-naming)

    WipingAllocator() = default;
    template <typename Other>
    explicit(false) WipingAllocator(const WipingAllocator<Other> &) // NOLINT(google-explicit-constructor)
    {}

    T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, std::size_t count)
    {
        wipe(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }

    friend bool operator==(const WipingAllocator &, const WipingAllocator &) { return true; }
};

using WipedBytes = std::vector<char, WipingAllocator<char>>;
