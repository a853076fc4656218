// SPDX-License-Identifier: MIT
#pragma once

#include "graph/secret.h"

#include <QList>
#include <QString>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace graph {

//! An `application/x-www-form-urlencoded` body to be sent; secrets in it are encoded from guarded memory into guarded
//! memory.
class Form {
public:
    static constexpr char contentType[] = "application/x-www-form-urlencoded";

    void add(const char *name, const QString &value);
    void add(const char *name, const QByteArray &value);
    void add(const char *name, const SharedSecret &value);
    SharedSecret encoded() const;

private:
    std::vector<std::pair<std::string_view, SharedSecret>> m_fields;
};

//! The fields of a form body or a query that was received. Values are wiped with it.
class FormFields {
public:
    //! Reads `a=b&c=d`; names and values are percent-decoded, `+` is a blank.
    explicit FormFields(const QByteArray &encoded);
    ~FormFields();
    FormFields(const FormFields &) = delete;
    FormFields &operator=(const FormFields &) = delete;

    //! The value; nothing where the name is missing or comes more than once.
    std::optional<QByteArray> value(const QByteArray &name) const;
    bool contains(const QByteArray &name) const;

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_fields;
};

} // namespace graph
