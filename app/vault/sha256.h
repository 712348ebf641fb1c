#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <initializer_list>
#include <optional>

/// What SHA-256 makes of bytes (FIPS 180-4): 32 bytes.
struct Digest
{
    static constexpr qsizetype size = 32;

    std::array<unsigned char, size> bytes{};

    /// Nothing unless there are 32 bytes.
    static std::optional<Digest> from(QByteArrayView bytes);
    QByteArrayView view() const { return {bytes.data(), size}; }
    /// Lower case.
    QByteArray toHex() const { return view().toByteArray().toHex(); }

    /// In a time that tells nothing about where they differ (security.md 4.11).
    friend bool operator==(const Digest &one, const Digest &other);
};

/// SHA-256 of the parts, one after the other. By OpenSSL, in one context a thread (security.md 4.11).
Digest sha256(std::initializer_list<QByteArrayView> parts);
