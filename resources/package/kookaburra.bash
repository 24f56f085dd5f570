# SPDX-FileCopyrightText: 2026 The Kookaburra authors
# SPDX-License-Identifier: MIT
# Completion of kookaburra and kookaburra-cli for bash.

_kookaburra_values() { # OPTION: words for its value; exit code 1: files
    case $1 in
    --lang) echo 'zh_CN en' ;;
    --theme) echo 'system light dark' ;;
    --residents) echo 'on off' ;;
    --gateway) echo 'poll direct' ;;
    --gateways) echo 'one many' ;;
    --tokens) echo 'random fixed' ;;
    --seed) echo 'empty demo wide' ;;
    --type) echo 'kmarkdown card satori' ;;
    --speed) echo '1 max' ;;
    --format) echo 'jsonl' ;;
    --fault) echo 'drop-gateway= gateway-deaf gateway-dup gateway-reorder gateway-gap no-pong ugly-shapes webhook latency= error= ratelimit=' ;;
    *) return 1 ;;
    esac
}

# Options whose value is not known here.
_kookaburra_free() {
    case $1 in
    --sandbox-as | --kook | --satori | --open | --channel | --back | --limit | --from | --to | --listen | --account | --width | --scale) return 0 ;;
    esac
    return 1
}

_kookaburra_complete() { # WORDS: what may stand here
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} values
    if values=$(_kookaburra_values "$previous"); then
        mapfile -t COMPREPLY < <(compgen -W "$values" -- "$current")
    elif _kookaburra_free "$previous"; then
        COMPREPLY=()
    elif [[ $previous == --profile ]]; then
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
    elif [[ $previous == --@(data|record|out|frame-log) || $current != -* && -z $1 ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
        [[ ${#COMPREPLY[@]} -gt 0 ]] || mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}

_kookaburra() {
    if [[ ${COMP_WORDS[1]} == render && COMP_CWORD -gt 1 ]]; then
        _kookaburra_complete '--type --out --width --theme --scale --lang --unfold --help'
    else
        _kookaburra_complete 'render --profile --lang --theme --sandbox --sandbox-as --residents --kook --gateway --satori --open --frame-log --quit-after-first-history --help --version'
    fi
}

_kookaburra_cli() {
    local words
    if [[ $COMP_CWORD -eq 1 ]]; then
        _kookaburra_complete 'parse lint write escape sandbox relay replay fetch export search --help --version'
        return
    fi
    case ${COMP_WORDS[1]} in
    parse | write) words='--type --help' ;;
    lint) words='--type --json --lang --help' ;;
    sandbox) words='--listen --data --seed --tokens --residents --gateways --fault --until-stdin-closes --help' ;;
    relay) words='--listen --kook --profile --account --record --help' ;;
    replay) words='--to --speed --help' ;;
    fetch) words='--kook --satori --channel --back --profile --help' ;;
    export) words='--channel --out --format --from --to --profile --help' ;;
    search) words='--profile --limit --json --help' ;;
    *) words='--help' ;;
    esac
    _kookaburra_complete "$words"
}

complete -o filenames -F _kookaburra kookaburra
complete -o filenames -F _kookaburra_cli kookaburra-cli
