# SPDX-License-Identifier: MIT
# Completion of work-account-wizard and work-account-sandbox for bash. A test holds the options against --help.
_work_account_wizard() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    case $before in
    --cloud) mapfile -t COMPREPLY < <(compgen -W "global usgov usgov-dod china" -- "$current") ;;
    --start) mapfile -t COMPREPLY < <(compgen -W "check accounts create many troubleshoot" -- "$current") ;;
    --language) mapfile -t COMPREPLY < <(compgen -W "en nl de fr es" -- "$current") ;;
    --log-level) mapfile -t COMPREPLY < <(compgen -W "error warning info debug" -- "$current") ;;
    --log-file | --list) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    --client-id | --tenant | --authority | --graph | --explain | --check-domain | --proxy) COMPREPLY=() ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W "$(work-account-wizard --help 2>/dev/null | grep -oE '^ +(-[a-z], )?--[a-z-]+' |
            grep -oE -- '--[a-z-]+')" -- "$current")
        ;;
    esac
}
_work_account_sandbox() {
    local current=${COMP_WORDS[COMP_CWORD]}
    mapfile -t COMPREPLY < <(compgen -W "$(work-account-sandbox --help 2>/dev/null | grep -oE '^ +(-[a-z], )?--[a-z0-9-]+' |
        grep -oE -- '--[a-z0-9-]+')" -- "$current")
}
complete -F _work_account_wizard work-account-wizard
complete -F _work_account_sandbox work-account-sandbox
