// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/catch.h"

#include <QTcpSocket>

namespace test {

//! A port of this computer that refuses every connection as long as this lives: it is taken, so that no other program
//! gets it, and nobody listens.
class DeadPort {
public:
    DeadPort() { REQUIRE(m_holder.bind(QHostAddress::LocalHost)); }
    quint16 number() const { return m_holder.localPort(); }

private:
    QTcpSocket m_holder;
};

} // namespace test
