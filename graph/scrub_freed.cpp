// SPDX-License-Identifier: MIT
// Stands in for the C library's free() and realloc() in a whole program: every block is overwritten before it can be
// handed out again, those of Qt, OpenSSL, D-Bus and the font library included. QString, QByteArray, a widget's undo
// list and a request's buffer all end here, and none of them wipes what it held.
//
// glibc documents that its allocator may be replaced from the program; the blocks still come from glibc, so only the
// two functions in which bytes are left behind are taken. mallopt(M_PERTURB) is no way to the same end: what goes into
// a thread's cache of small blocks, where a password's copies are, is not overwritten by it.
//
// Not linked where a sanitizer has an allocator of its own. Other C libraries: left alone, README.md says so.
#include <cstddef>

#if __has_include(<features.h>)
#include <features.h>
#endif

#ifdef __GLIBC__

#include <cstdlib>
#include <cstring>
#include <malloc.h>

extern "C" {

// glibc's own names of the functions that are taken; part of its interface since 2.0.
void __libc_free(void *block);
void *__libc_malloc(std::size_t size);

__attribute__((visibility("default"))) void free(void *block) noexcept
{
    if (!block)
        return;
    explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

__attribute__((visibility("default"))) void *realloc(void *block, std::size_t size) noexcept
{
    if (!block)
        return __libc_malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t had = malloc_usable_size(block);
    const bool shrinks = size <= had;
    if (shrinks && had - size <= had / 2) {
        explicit_bzero(static_cast<char *>(block) + size, had - size);
        return block;
    }
    // Never left to glibc, which moves a block without a trace of wiping the old place.
    void *moved = __libc_malloc(size);
    if (!moved)
        return shrinks ? block : nullptr;
    std::memcpy(moved, block, shrinks ? size : had);
    free(block);
    return moved;
}
}

#endif
