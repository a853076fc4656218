#!/usr/bin/env bash
# lint.sh RULE: one rule of the house, checked on the sources. Prints the lines at fault.
set -euo pipefail

files() { find "$@" -name '*.h' -o -name '*.cpp' | sort; }
refuse() { # refuse WHY < lines
    local lines
    lines=$(cat)
    [ -z "$lines" ] && return 0
    printf '%s\n%s\n' "$1" "$lines"
    return 1
}

case $1 in
layers)
    { grep -nE '#include "(wizard|app)/' $(files graph) || true; } | refuse "graph/ names a layer above it"
    { grep -nE '#include "app/' $(files wizard) || true; } | refuse "wizard/ names app/"
    { grep -nE '#include "graph/sandbox/' $(files graph wizard | grep -v '^graph/sandbox/') || true; } |
        refuse "only app/ and tests/ know the sandbox"
    { grep -nE '\btr\(|QT_TRANSLATE_NOOP' $(files graph) || true; } | refuse "graph/ speaks in codes, not in words"
    { grep -nE '#include <Q(Widget|Label|Dialog|Wizard|PushButton|Icon|Pixmap|Application)>' $(files graph) || true; } |
        refuse "graph/ knows nothing of windows"
    ;;
awaits)
    # Forms that GCC 12 miscompiles or that outlive what they refer to (QCoro issue 115; cppcoreguidelines CP.51, CP.53).
    { grep -nE 'co_await [A-Za-z_:.>()-]+\([^()]*\{|\? *co_await|auto +\[[^]]*\] *= *co_await' $(files graph wizard app) || true; } |
        refuse "name it before you await it"
    { grep -nE '\[[^]]+\]\([^)]*\) *(mutable *)?-> *QCoro::Task' $(files graph wizard app) || true; } |
        refuse "a capturing lambda coroutine outlives its captures"
    { grep -nE 'QEventLoop|\bexec\(\)|processEvents|waitForFinished|waitForReadyRead|waitForBytesWritten|waitForConnected|QCoro::waitFor' \
        $(files graph wizard | grep -v '^wizard/ledger/ledger_file.cpp') || true; } | refuse "the GUI thread never waits"
    ;;
macros)
    { grep -nE '\b(QVERIFY|QCOMPARE|QTRY_[A-Z]+|QFAIL|QSKIP)[A-Z0-9_]*\(' $(files tests) || true; } |
        refuse "these macros pass in Catch2 when they fail"
    { grep -nE 'TEST_CASE\("[^"]*;' $(files tests) || true; } | refuse "CMake's lists take the name apart, and neither half is run"
    { grep -nE 'qSleep|QThread::(m|u)?sleep|sleep_for|qWait\(' $(files tests) || true; } | refuse "tests wait for a condition, not for time"
    { grep -nE 'Qt::UTC|setTimeSpec' $(files graph wizard app tests | grep -v '^graph/utc.h') || true; } |
        refuse "Qt 6.8 warns of it: graph/utc.h has what serves both"
    ;;
format)
    clang-format-19 --dry-run -Werror $(files app wizard graph tests)
    ;;
translations)
    { grep -n 'type="unfinished"' resources/translations/*.ts || true; } | refuse "texts are not translated"
    # A language is whole or not there: every room of the first one.
    for language in $(ls resources/translations | sed -n 's/.*\.\([a-z]*\)\.ts$/\1/p' | sort -u | grep -v '^en$'); do
        for file in resources/translations/*.nl.ts; do
            room=$(basename "$file" .nl.ts)
            [ -s "resources/translations/$room.$language.ts" ] || echo "$room.$language.ts"
        done
    done | refuse "a language lacks a room: ./dev translations LANGUAGE"
    # A text that is in the sources but not in the files: read them anew into a copy and compare.
    copy=$(mktemp -d)
    trap 'rm -rf "$copy"' EXIT
    cp -r app wizard resources dev "$copy/"
    (cd "$copy" && ./dev translations >/dev/null) || { echo "texts are missing: ./dev translations"; exit 1; }
    diff -r resources/translations "$copy/resources/translations" || { echo "run ./dev translations"; exit 1; }
    ;;
secrets)
    { grep -nE '(qDebug|qInfo|qWarning|qCDebug|qCInfo|qCWarning).*(errorString|reveal\(|password|token)' $(files graph wizard app) || true; } |
        refuse "a secret may reach the log"
    { grep -nE 'setInsecureFallback *\( *true' $(files graph wizard app) || true; } | refuse "the insecure fallback writes secrets in plain text"
    ;;
desktop)
    desktop-file-validate resources/*.desktop | refuse "the menu entry"
    appstreamcli --version >/dev/null
    # The project has no home page of its own; later versions of the tool miss one.
    { appstreamcli validate --no-net resources/*.metainfo.xml | grep -E '^[EW]: ' | grep -v 'url-homepage-missing$' || true; } |
        refuse "the metainfo"
    mandoc -T lint -W warning resources/man/*.1 | refuse "the man pages"
    bash -n resources/package/sbom.sh
    bash -n resources/package/debian13.sh
    # The Flatpak's manifest is read by the one parser that is here anyway.
    node -e 'const m = JSON.parse(require("fs").readFileSync(process.argv[1]));
        if (m.id !== "org.workaccountwizard.WorkAccountWizard" || m.modules.at(-1).name !== m.command) process.exit(1)' \
        resources/package/org.workaccountwizard.WorkAccountWizard.json || { echo "the Flatpak manifest"; exit 1; }
    bash -n resources/completion/work-account-wizard.bash
    ;;
*)
    echo "no such rule: $1"
    exit 2
    ;;
esac
