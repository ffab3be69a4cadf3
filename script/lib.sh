# What the scripts share: named steps, logged commands, packages of the system. Sourced, never run.
# shellcheck shell=bash

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$ROOT" || exit

# Output of long commands goes here, one file per command; it is shown when the command fails.
LOGS=$ROOT/reports/logs

SWIFT_NEEDED=6.3

step_count=0
step_number=0
step_started=$SECONDS

# plan COUNT: how many steps follow, so that each can say how far along it is.
plan() {
  step_count=$1
}

# step TITLE: ends the step before it with its time and names the next one.
step() {
  finish_step
  step_number=$((step_number + 1))
  step_started=$SECONDS
  printf '==> %d/%d %s\n' "$step_number" "$step_count" "$1"
}

finish_step() {
  if ((step_number > 0)); then note "took $(elapsed $((SECONDS - step_started)))"; fi
}

note() {
  printf '    %s\n' "$*"
}

# fail MESSAGE…: one line per argument on standard error, then the end.
fail() {
  printf 'error: %s\n' "$1" >&2
  shift
  if (($# > 0)); then printf '       %s\n' "$@" >&2; fi
  exit 1
}

# usage_error MESSAGE: for arguments that no option answers to.
usage_error() {
  printf 'error: %s Try --help.\n' "$1" >&2
  exit 2
}

# help_of FILE: the comment at the head of a script is its help text.
help_of() {
  sed -n '2,/^[^#]/{ s/^# \{0,1\}//p; }' "$1"
}

elapsed() {
  if (($1 < 60)); then printf '%d s' "$1"; else printf '%d min %d s' $(($1 / 60)) $(($1 % 60)); fi
}

# run_logged NAME COMMAND…: runs the command with its output in a log, shows that it is alive, and shows the log
# when it fails. The command stays in the foreground so that Ctrl-C reaches it.
run_logged() {
  local log=$LOGS/$1.log status=0 follower
  shift
  mkdir -p "$LOGS"
  : >"$log"
  follow "$log" "$BASHPID" &
  follower=$!
  "$@" >"$log" 2>&1 || status=$?
  kill "$follower" 2>/dev/null || true
  wait "$follower" 2>/dev/null || true
  if [[ -t 1 ]]; then printf '\r\033[K'; fi
  if ((status != 0)); then show_failure "$log" "$status" "$*"; fi
  return "$status"
}

# On a terminal the last line of the log is repainted every second; elsewhere it is printed every half minute.
follow() {
  local log=$1 parent=$2 seconds=0 last
  while kill -0 "$parent" 2>/dev/null; do
    sleep 1 >/dev/null 2>&1
    seconds=$((seconds + 1))
    last=$(tail -n 1 "$log" | tr -cd '[:print:]' | cut -c 1-90)
    if [[ -t 1 ]]; then
      printf '\r\033[K    %s  %s' "$(elapsed "$seconds")" "$last"
    elif ((seconds % 30 == 0)); then
      note "$(elapsed "$seconds")  $last"
    fi
  done
}

# In a long log the lines that name an error come first: a compiler or a crash can print hundreds after them.
show_failure() {
  local log=$1 status=$2 command=$3 end=60
  {
    printf '    failed with status %d: %s\n' "$status" "$command"
    if (($(wc -l <"$log") > end)); then
      printf '    ---- lines that name an error in %s\n' "${log#"$ROOT"/}"
      grep -nE 'error:|Fatal error|^FAILED|^✘|^E  ' "$log" | head -n "$end" || true
    fi
    printf '    ---- end of %s\n' "${log#"$ROOT"/}"
    tail -n "$end" "$log"
    printf '    ----\n'
  } >&2
}

# as_root COMMAND…: directly, or through sudo; ask need_root first.
as_root() {
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

# need_root PURPOSE: asks for the password now, while the person can see it.
need_root() {
  if ((EUID == 0)); then return; fi
  command -v sudo >/dev/null ||
    fail "$1 needs root, and there is no sudo." "Run the script as root, install sudo, or do that step yourself."
  sudo --validate || fail "$1 needs root, and sudo refused."
}

# install_packages NAME…: asks apt only for what is missing, and for nothing when nothing is.
install_packages() {
  command -v dpkg-query >/dev/null ||
    fail "this system has no dpkg, and the script installs packages with apt only." \
      "Install what corresponds to these Debian packages, then run the steps of the script by hand:" "$*"
  local missing=() package
  for package in "$@"; do
    if [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) != installed ]]; then
      missing+=("$package")
    fi
  done
  if ((${#missing[@]} == 0)); then return; fi
  note "installing ${missing[*]}"
  need_root "apt-get install ${missing[*]}"
  run_logged apt-update as_root apt-get update || fail "apt-get update failed: is there a network?"
  run_logged apt-install as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends "${missing[@]}" || fail "apt-get could not install ${missing[*]}."
}

# need_swift: a compiler that is new enough, or what to do about it.
need_swift() {
  local advice="Install Swift $SWIFT_NEEDED or newer from https://www.swift.org/install/linux/ and put it on PATH."
  command -v swift >/dev/null || fail "there is no swift on PATH." "$advice"
  local found
  found=$({ swift --version 2>/dev/null || true; } | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
  [[ -n $found ]] || fail "swift does not start, or does not name its version: look at what swift --version says." "$advice"
  if [[ $(printf '%s\n' "$SWIFT_NEEDED" "$found" | sort -V | head -n 1) != "$SWIFT_NEEDED" ]]; then
    fail "this is Swift $found; Tandem needs $SWIFT_NEEDED." "$advice"
  fi
}
