# A PostgreSQL server for the long tests. To be sourced: sets POSTGRES_URL, and stops at the end what it started.
# One that answers at DATABASE_URL, or where the tests look without it, is used as it is; else Debian's package is
# installed and a cluster of its own started on the loopback interface, in a temporary folder.

# Whether the tests could use the server at this address.
postgres_answers() {
  node --input-type=module -e '
    import pg from "pg";
    const client = new pg.Client({ connectionString: process.argv[1], connectionTimeoutMillis: 3000 });
    await client.connect();
    await client.end();
  ' "$1" 2>/dev/null
}

# Runs a command as somebody PostgreSQL runs as: it refuses root.
as_postgres() {
  if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# Prints the folder with initdb and pg_ctl of the newest version that is installed.
postgres_programs() {
  ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1
}

install_postgres() {
  local root=()
  if [ "$(id -u)" != 0 ]; then root=(sudo -n); fi
  ${root[@]+"${root[@]}"} apt-get update -q &&
    ${root[@]+"${root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends postgresql
}

start_postgres() {
  local programs port
  if [ -z "$(postgres_programs)" ]; then install_postgres >&2 || return 1; fi
  programs=$(postgres_programs)
  POSTGRES_FOLDER=$(mktemp -d "${TMPDIR:-/tmp}/tiaoli-postgres-XXXXXX")
  if [ "$(id -u)" = 0 ]; then chown postgres "$POSTGRES_FOLDER"; fi
  port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
  (
    cd "$POSTGRES_FOLDER"
    as_postgres "$programs/initdb" -D "$POSTGRES_FOLDER/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
    as_postgres "$programs/pg_ctl" -D "$POSTGRES_FOLDER/data" -w -l "$POSTGRES_FOLDER/log" \
      -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='$POSTGRES_FOLDER'" start >/dev/null
  ) || { cat "$POSTGRES_FOLDER/log" >&2; return 1; }
  POSTGRES_URL="postgres://postgres@127.0.0.1:$port/postgres"
}

stop_postgres() {
  [ -n "${POSTGRES_FOLDER:-}" ] || return 0
  (cd "$POSTGRES_FOLDER" && as_postgres "$(postgres_programs)/pg_ctl" -D "$POSTGRES_FOLDER/data" -m fast -w stop) >/dev/null || true
  rm -rf "$POSTGRES_FOLDER"
}

POSTGRES_URL=${DATABASE_URL:-postgres://postgres@127.0.0.1:5432/test}
if postgres_answers "$POSTGRES_URL"; then
  echo 'A server answers; the tests use it.'
elif [ -n "${DATABASE_URL:-}" ]; then
  echo 'No PostgreSQL answers at DATABASE_URL.' >&2
  exit 1
else
  at_exit stop_postgres
  start_postgres || {
    echo 'No PostgreSQL answers on 127.0.0.1:5432, and one could not be installed and started with apt-get.' \
      'Set DATABASE_URL to a server where the tests may make schemas.' >&2
    exit 1
  }
  postgres_answers "$POSTGRES_URL" || { echo 'The PostgreSQL that was started does not answer.' >&2; exit 1; }
  echo 'A cluster of its own was started.'
fi
