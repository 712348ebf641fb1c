#!/usr/bin/env bash
# A private PostgreSQL for the tests, which leaves the system's own alone.
#
#   packaging/postgres.sh start DIR    makes and starts it; prints the lines that the tests need in their environment
#   packaging/postgres.sh env DIR      prints those lines again
#   packaging/postgres.sh stop DIR     stops it and removes what it made
#
# The cluster listens on a socket in DIR and, for the connection tests, with TLS on 127.0.0.1. Four smaller ones
# beside it do what a good server never does: another host's certificate, an expired one, one from an unknown
# authority, and none at all. Nothing in DIR is worth keeping: it is not synchronised to disk.
set -euo pipefail

readonly password=kk-test-passphrase
readonly doors='good other-host expired unknown-ca plain'

die() { echo "postgres.sh: $*" >&2; exit 1; }

bin_folder() {
    local folder
    for folder in /usr/lib/postgresql/15/bin /usr/lib/postgresql/*/bin \
        /opt/homebrew/opt/postgresql@15/bin /usr/local/opt/postgresql@15/bin; do
        if [ -x "$folder/initdb" ]; then
            echo "$folder"
            return
        fi
    done
    if command -v pg_config >/dev/null && [ -x "$(pg_config --bindir)/initdb" ]; then
        pg_config --bindir
        return
    fi
    die 'no PostgreSQL server found; packaging/dependencies.sh test installs it'
}

# PostgreSQL refuses to run as root; a root user hands the work to an account without rights.
server_account() {
    if [ "$(id -u)" != 0 ]; then
        id -un
    elif id postgres >/dev/null 2>&1; then
        echo postgres
    else
        echo nobody
    fi
}

as_server() {
    if [ "$(id -u)" = 0 ]; then
        (cd / && runuser -u "$account" -- "$@")
    else
        "$@"
    fi
}

free_port() {
    local port
    for _ in $(seq 200); do
        port=$((20000 + RANDOM % 20000))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            return
        fi
    done
    die 'no free port found on 127.0.0.1'
}

# make_authority NAME
make_authority() {
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 3650 -subj "/CN=Klantkluis test $1" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign \
        -keyout "$tls/$1.key" -out "$tls/$1.crt" 2>/dev/null
}

# make_certificate NAME AUTHORITY HOST DAYS
make_certificate() {
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj "/CN=$3" \
        -keyout "$tls/$1.key" -out "$tls/$1.csr" 2>/dev/null
    printf 'subjectAltName=DNS:%s\nbasicConstraints=CA:FALSE\n' "$3" >"$tls/$1.ext"
    openssl x509 -req -in "$tls/$1.csr" -CA "$tls/$2.crt" -CAkey "$tls/$2.key" -CAcreateserial \
        -days "$4" -extfile "$tls/$1.ext" -out "$tls/$1.crt" 2>/dev/null
    rm -f "$tls/$1.csr" "$tls/$1.ext"
    chmod 0600 "$tls/$1.key"
}

make_certificates() {
    mkdir -p "$tls"
    make_authority ca
    make_authority other-ca
    make_certificate good ca localhost 3650
    make_certificate other-host ca other.example 3650
    make_certificate expired ca localhost -1
    make_certificate unknown-ca other-ca localhost 3650
    chmod 0755 "$tls"
    chmod 0644 "$tls"/*.crt
    rm -f "$tls/ca.key" "$tls/other-ca.key"
}

write_settings() { # data folder, door, port
    cat >>"$1/postgresql.conf" <<END
listen_addresses = '127.0.0.1'
port = $3
unix_socket_directories = '$sockets'
unix_socket_permissions = 0700
password_encryption = 'scram-sha-256'
max_connections = 60
fsync = off
synchronous_commit = off
full_page_writes = off
wal_level = minimal
max_wal_senders = 0
max_wal_size = 256MB
timezone = 'UTC'
log_timezone = 'UTC'
lc_messages = 'C'
END
    if [ "$2" != plain ]; then
        cp "$tls/$2.crt" "$1/server.crt"
        cp "$tls/$2.key" "$1/server.key"
        chmod 0600 "$1/server.key"
        echo "ssl = on" >>"$1/postgresql.conf"
        echo "ssl_min_protocol_version = 'TLSv1.2'" >>"$1/postgresql.conf"
    fi
    if [ "$2" != good ]; then
        echo "shared_buffers = 1MB" >>"$1/postgresql.conf"
        echo "autovacuum = off" >>"$1/postgresql.conf"
    fi
    # The folder of the socket is closed to everyone but the server's account and the one who runs the tests.
    cat >"$1/pg_hba.conf" <<END
local all all                     trust
host  all kk_clear  127.0.0.1/32  password
host  all kk_trust  127.0.0.1/32  trust
host  all all       127.0.0.1/32  scram-sha-256
END
    [ "$(id -u)" != 0 ] || chown -R "$account" "$1"
}

print_env() {
    local door port
    port=$(<"$dir/good.port")
    echo "export KK_TEST_POSTGRES='host=$sockets port=$port user=kk_test dbname=postgres'"
    echo "export KK_TEST_TLS_DIR='$tls'"
    echo "export KK_TEST_TLS_PASSWORD='$password'"
    for door in $doors; do
        port=$(<"$dir/$door.port")
        echo "export KK_TEST_TLS_${door//-/_}_PORT='$port'" | tr '[:lower:]' '[:upper:]' | sed 's/^EXPORT/export/'
    done
}

start() {
    [ ! -e "$dir/good.port" ] || die "$dir already holds a cluster; stop it first"
    command -v openssl >/dev/null || die 'openssl is missing; packaging/dependencies.sh test installs it'
    local bin door port
    bin=$(bin_folder)
    make_certificates
    mkdir -p "$sockets" "$dir/template"
    if [ "$(id -u)" = 0 ]; then
        chown "$account" "$sockets" "$dir/template"
        as_server test -w "$dir/template" || die "the account $account cannot reach $dir; choose a folder below /tmp"
    fi
    chmod 0700 "$sockets"
    as_server "$bin/initdb" --pgdata="$dir/template" --username=kk_test --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
        --wal-segsize=4 --no-sync --data-checksums >"$dir/initdb.log"

    for door in $doors; do
        port=$(free_port)
        cp -a "$dir/template" "$dir/$door"
        write_settings "$dir/$door" "$door" "$port"
        : >"$dir/$door.log"
        [ "$(id -u)" != 0 ] || chown "$account" "$dir/$door.log"
        # Kept apart from our own input and output: the server outlives this script.
        as_server "$bin/pg_ctl" --pgdata="$dir/$door" --log="$dir/$door.log" --silent --wait start </dev/null >/dev/null ||
            { tail -n 20 "$dir/$door.log" >&2; die "the server for \"$door\" did not start"; }
        echo "$port" >"$dir/$door.port"
        "$bin/psql" --no-psqlrc --quiet --host="$sockets" --port="$port" --username=kk_test --dbname=postgres \
            --set=ON_ERROR_STOP=1 <<END
CREATE ROLE kk_tls LOGIN CREATEDB PASSWORD '$password';
CREATE ROLE kk_clear LOGIN PASSWORD '$password';
CREATE ROLE kk_trust LOGIN;
END
    done
    rm -rf "${dir:?}/template"
    print_env
}

stop() {
    [ -d "$dir" ] || return 0
    local bin door
    bin=$(bin_folder)
    for door in $doors; do
        if [ -f "$dir/$door/postmaster.pid" ]; then
            as_server "$bin/pg_ctl" --pgdata="$dir/$door" --mode=immediate --silent --wait stop >/dev/null 2>&1 || true
        fi
        rm -rf "${dir:?}/$door" "$dir/$door.port" "$dir/$door.log"
    done
    rm -rf "${dir:?}/template" "$dir/initdb.log" "$tls" "$sockets"
    rmdir "$dir" 2>/dev/null || true
}

[ $# = 2 ] || die 'usage: postgres.sh start|env|stop DIR'
mkdir -p "$2"
dir=$(cd "$2" && pwd)
tls=$dir/tls
sockets=$dir/sockets
# The path of a socket has room for 107 characters.
[ ${#sockets} -le 85 ] || die "the path $dir is too long for a socket; choose a shorter one"
account=$(server_account)

case $1 in
    start) start ;;
    env) [ -e "$dir/good.port" ] || die "no cluster in $dir"; print_env ;;
    stop) stop ;;
    *) die 'usage: postgres.sh start|env|stop DIR' ;;
esac
