#!/usr/bin/env bash
# Says what will be done, check or build, before anything is downloaded: ANNALS_COMMAND if it is named, or else by the event.
# Refuses what can only be a slip.
set -euo pipefail

fail() {
  echo "::error::$1"
  exit 1
}

for switch in ANNALS_DRAFTS ANNALS_ATTESTATION; do
  case "${!switch:-}" in
    '' | true | false) ;;
    *) fail "$switch is neither true nor false" ;;
  esac
done

case "${ANNALS_COMMAND:-}" in
  check | build) command=$ANNALS_COMMAND ;;
  '')
    case "${GITHUB_EVENT_NAME:-}" in
      pull_request* | merge_group) command=check ;;
      *) command=build ;;
    esac
    ;;
  *) fail "the command is neither check nor build" ;;
esac

echo "command=$command" >> "$GITHUB_OUTPUT"
