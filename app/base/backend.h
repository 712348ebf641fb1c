#pragma once

/// Which engine keeps the file.
enum class Backend { Embedded, Server };
