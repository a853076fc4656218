// SPDX-License-Identifier: MIT
#include "graph/guarded_memory.h"

#include <sodium.h>

#include <cstdlib>
#include <mutex>
#include <new>
#include <vector>

namespace graph {

namespace {

// A guarded block of libsodium takes whole pages, and a dozen calls of the system to make and to free: sixty of them
// for one batch of users were more than half of what the window's thread did in a run. So those that fit into one page
// beside libsodium's mark (16 bytes) are kept for the next ones.
constexpr std::size_t blockSize = 4096 - 16;
constexpr std::size_t mostKept = 256;

class Blocks {
public:
    char *take()
    {
        {
            const std::lock_guard lock(m_mutex);
            while (!m_kept.empty()) {
                char *block = m_kept.back();
                m_kept.pop_back();
                if (sodium_mprotect_readwrite(block) == 0)
                    return block;
            }
        }
        char *block = static_cast<char *>(sodium_malloc(blockSize));
        if (!block)
            throw std::bad_alloc();
        sodium_memzero(block, blockSize); // libsodium fills it with something else
        return block;
    }
    //! It holds nothing but zeros.
    void give(char *block)
    {
        const std::lock_guard lock(m_mutex);
        if (m_kept.size() < mostKept && sodium_mprotect_noaccess(block) == 0)
            m_kept.push_back(block);
        else
            sodium_free(block);
    }

private:
    Blocks() { m_kept.reserve(mostKept); }
    friend Blocks &blocks();

    std::mutex m_mutex;
    std::vector<char *> m_kept;
};

Blocks &blocks()
{
    // Never destroyed: a secret may outlive it.
    static Blocks &all = *new Blocks;
    return all;
}

void startSodium()
{
    static const bool started = sodium_init() >= 0;
    if (!started)
        std::abort(); // without its random source nothing here may go on
}

} // namespace

char *takeGuarded(std::size_t size)
{
    startSodium();
    if (size <= blockSize)
        return blocks().take() + (blockSize - size); // its end is the page's
    char *bytes = static_cast<char *>(sodium_malloc(size));
    if (!bytes)
        throw std::bad_alloc();
    sodium_memzero(bytes, size);
    return bytes;
}

void giveGuarded(char *bytes, std::size_t size) noexcept
{
    if (!bytes)
        return;
    if (size > blockSize) {
        sodium_free(bytes); // wipes it
        return;
    }
    sodium_memzero(bytes, size);
    blocks().give(bytes - (blockSize - size));
}

} // namespace graph
