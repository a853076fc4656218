// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayMatcher>
#include <QString>
#include <QStringList>

#include <sys/types.h>
#include <vector>

namespace torture {

//! Looks for a password in every form it could have left behind: as it is (UTF-8), UTF-16, Base64 at each of the three
//! offsets, percent-encoded, hexadecimal, and JSON-escaped; and for any eight characters of it in a row.
class SecretSearch {
public:
    explicit SecretSearch(const QByteArray &password);

    //! Names of the forms that are in these bytes; empty where there is nothing.
    QStringList in(const QByteArray &bytes) const;
    //! The same in all memory of another process that can be read: "form in /what/is/mapped+0x10, 3 times". `readBytes`
    //! tells how much was looked at.
    QStringList inProcess(pid_t process, qint64 *readBytes) const;
    //! The same in every file below a folder.
    QStringList below(const QString &folder, int *files) const;

private:
    class Form {
    public:
        QString name;
        QByteArrayMatcher matcher;
    };
    void add(const QString &name, const QByteArray &bytes);

    std::vector<Form> m_forms;
};

} // namespace torture
