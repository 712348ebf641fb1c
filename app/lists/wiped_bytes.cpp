#include "app/lists/wiped_bytes.h"

#include <sodium.h>

void wipe(void *memory, std::size_t bytes)
{
    sodium_memzero(memory, bytes);
}
