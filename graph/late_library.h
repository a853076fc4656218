// SPDX-License-Identifier: MIT
#pragma once

#include <QLibrary>

namespace graph {

//! A library of C functions that is opened when it is first needed: one that is linked is paid for at every start of
//! the program, used or not. It stays open.
class LateLibrary {
public:
    //! As the loader knows it, with the version that the headers were of: `libname.so.1`.
    explicit LateLibrary(QString name)
        : m_name(std::move(name))
    {
    }

    //! What a header declares under that name; whole() is false from the first that is not there.
    template <class Pointer> Pointer find(const char *name)
    {
        QLibrary library(m_name);
        library.setLoadHints(QLibrary::PreventUnloadHint);
        const auto found = reinterpret_cast<Pointer>(library.resolve(name));
        m_whole = m_whole && found;
        return found;
    }
    bool whole() const { return m_whole; }

private:
    QString m_name;
    bool m_whole = true;
};

} // namespace graph

// A member of a class that has a LateLibrary `library` before it: what a header declares, by its name and type. Where
// the library is linked after all, see waw_late() in CMakeLists.txt, it is the thing itself.
// NOLINTBEGIN(bugprone-macro-parentheses): the name is declared
#ifdef WAW_OPENED_LATE
#define WAW_LATE(name) decltype(&::name) name = library.find<decltype(&::name)>(#name);
#else
#define WAW_LATE(name) decltype(&::name) name = &::name;
#endif
// NOLINTEND(bugprone-macro-parentheses)
