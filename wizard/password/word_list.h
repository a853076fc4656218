// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace wizard {

//! The words passphrases are made of: EFF's long list (CC-BY 3.0, resources/words), without the four words that have a
//! hyphen in them, because the hyphen parts the words of a phrase.
class WordList {
public:
    //! Reads the list that is compiled in.
    WordList();

    std::size_t size() const { return m_words.size(); }
    //! Lower-case letters only; valid while the list lives.
    std::string_view at(std::size_t index) const { return m_words[index]; }

private:
    QByteArray m_text;
    std::vector<std::string_view> m_words;
};

} // namespace wizard
