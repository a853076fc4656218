// SPDX-License-Identifier: MIT
#include "wizard/password/word_list.h"

#include <QFile>

#include <algorithm>

namespace wizard {

WordList::WordList()
{
    QFile file(QStringLiteral(":/words/eff_long.txt"));
    if (file.open(QIODevice::ReadOnly))
        m_text = file.readAll();
    m_words.reserve(7776);
    std::string_view rest(m_text.constData(), static_cast<std::size_t>(m_text.size()));
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view word = rest.substr(0, end);
        if (!word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
            m_words.push_back(word);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

} // namespace wizard
