// SPDX-License-Identifier: MIT
#pragma once

#include "wizard/troubleshoot/map_scene.h"
#include "wizard/troubleshoot/report.h"

class QPagedPaintDevice;

namespace wizard {

//! Writes the report to a file; its kind by the name's end: .pdf, .html, else text. False where it cannot be written.
bool writeReport(const Report &report, const QString &path);
//! Puts the report on a printer's pages.
void printReport(const Report &report, QPagedPaintDevice &device);
//! How large a drawing becomes as a picture: twice its size, so that it may be zoomed into, or as large as can be.
double pictureScale(const QSize &drawing);
//! Writes the whole map to a file: .svg, else PNG at twice the size, on white whatever the window's theme is.
bool writeMap(const MapScene &scene, const MapState &state, const QString &path);

} // namespace wizard
