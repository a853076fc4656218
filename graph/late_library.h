// SPDX-License-Identifier: MIT
#pragma once

#include <QLibrary>

namespace graph {

//! A library of C functions that is opened when it is first needed: one that is linked is paid for at every start of
//! the program, used or not. It stays open.
class LateLibrary {
public:
    //! As the loader knows it, with the version that the headers were of: `libname.so.1`.
    explicit LateLibrary(const QString &name)
        : m_library(name)
    {
        m_library.setLoadHints(QLibrary::PreventUnloadHint);
    }

    //! Finds what a header declares; whole() is false from the first that is not there.
    template <class Pointer> void find(Pointer &pointer, const char *name)
    {
        pointer = reinterpret_cast<Pointer>(m_library.resolve(name));
        m_whole = m_whole && pointer;
    }
    bool whole() const { return m_whole; }

private:
    QLibrary m_library;
    bool m_whole = true;
};

} // namespace graph
