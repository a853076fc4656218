// SPDX-License-Identifier: MIT
// The floor under a program without a window.
#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication qt(argc, argv);
    return 0;
}
