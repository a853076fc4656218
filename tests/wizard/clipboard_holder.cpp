// SPDX-License-Identifier: MIT
#include "app/signals.h"
#include "tests/support/stepped_clock.h"
#include "wizard/handover/secret_clipboard.h"

#include <QGuiApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <optional>
#include <string>

//! Holds a secret on a real clipboard, for a test that looks at it from another process. Told on standard input:
//! "copy TEXT", "advance SECONDS", "quit"; each is answered with a line. Ends on SIGTERM as the program does.
int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const auto clock = std::make_shared<test::SteppedClock>();
    std::optional<wizard::SecretClipboard> clipboard(std::in_place, clock);
    app::QuitSignals signal;
    QObject::connect(&signal, &app::QuitSignals::asked, qApp, [] { QCoreApplication::exit(0); });
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, qApp, [&] {
        std::string word;
        std::string value;
        if (!(std::cin >> word) || word == "quit") {
            QCoreApplication::quit();
            return;
        }
        std::cin >> value;
        if (word == "copy")
            clipboard->copy(std::make_shared<const graph::Secret>(value));
        else
            clock->advance(std::chrono::seconds(std::stoi(value)));
        std::cout << static_cast<int>(clipboard->state()) << " " << clipboard->left().count() << std::endl;
    });
    std::cout << "ready" << std::endl;
    const int code = QGuiApplication::exec();
    // What it was waiting for ends while there is an application.
    clipboard.reset();
    QCoreApplication::processEvents();
    return code;
}
