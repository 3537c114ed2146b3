#!/usr/bin/env bash
# Runs ANNALS_PROGRAM with ANNALS_COMMAND, and of the other variables each that is not empty as the option that it is.
set -euo pipefail

arguments=("$ANNALS_COMMAND")
option() {
  if [ -n "$2" ]; then arguments+=("--$1=$2"); fi
}

option input "${ANNALS_INPUT:-}"
option theme "${ANNALS_THEME:-}"
option output "${ANNALS_OUTPUT:-}"
if [ "${ANNALS_DRAFTS:-false}" = true ]; then arguments+=(--drafts); fi
case "$ANNALS_COMMAND" in
  # What is wrong shows on the lines of the pull request.
  check) arguments+=(--format=github) ;;
  build) option url "${ANNALS_URL:-}" ;;
esac

"$ANNALS_PROGRAM" "${arguments[@]}"
