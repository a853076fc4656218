// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/flow.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace wizard {

//! Who can fix it, as a sign: a person, a person with a key, a house, a lifebelt. Always beside words.
void paintOwner(QPainter &painter, Owner owner, const QRectF &room, const QColor &colour);

} // namespace wizard
