# A throw-away PostgreSQL for one run of the tests. Sourced after lib.sh, never run.
# shellcheck shell=bash

postgres_home=

# PostgreSQL refuses to run as root, so root becomes the user that the Debian package made.
as_postgres() {
  if ((EUID == 0)); then
    (cd / && runuser --user postgres -- "$@")
  else
    "$@"
  fi
}

# start_postgres: a new cluster in a folder of its own, reachable by a socket in that folder and by nothing else.
# Sets TANDEM_TEST_POSTGRES to what psql and libpq take as a connection string. The caller stops it in a trap.
start_postgres() {
  local binaries
  binaries=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  [[ -x $binaries/initdb ]] || fail "there is no PostgreSQL under /usr/lib/postgresql." "Run script/bootstrap --test."
  # Directly under /tmp because the path of a socket may have no more than 107 bytes.
  postgres_home=$(mktemp -d /tmp/tandem-postgres.XXXXXX)
  if ((EUID == 0)); then chown postgres "$postgres_home"; fi
  postgres_binaries=$binaries
  run_logged postgres-initdb as_postgres "$binaries/initdb" --pgdata "$postgres_home/data" --username tandem \
    --auth trust --encoding UTF8 --locale C --no-sync || return 1
  run_logged postgres-start as_postgres "$binaries/pg_ctl" start --wait --pgdata "$postgres_home/data" \
    --log "$postgres_home/log" --options "-k $postgres_home -c listen_addresses='' -c fsync=off" || return 1
  as_postgres "$binaries/createdb" --host "$postgres_home" --username tandem tandem_test || return 1
  export TANDEM_TEST_POSTGRES="postgresql:///tandem_test?host=$postgres_home&user=tandem"
}

# stop_postgres: leaves neither a process nor a file; does nothing when none was started.
stop_postgres() {
  [[ -n $postgres_home ]] || return 0
  if [[ -e $postgres_home/data/postmaster.pid ]]; then
    as_postgres "$postgres_binaries/pg_ctl" stop --mode immediate --pgdata "$postgres_home/data" >/dev/null || true
  fi
  rm -rf "$postgres_home"
  postgres_home=
}
