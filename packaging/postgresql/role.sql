-- Prepares a PostgreSQL 15 server for Klantkluis. Run once by its administrator, as a superuser:
--
--   psql --set=database=klantkluis --set=role=klantkluis --file=role.sql postgres
--
-- Then give the role a passphrase with \password, which sends a SCRAM verifier and never the passphrase itself,
-- and let klantkluis-cli make the tables. May be run again; it changes nothing that already stands.
--
-- What it does not do: the certificate of the server. Klantkluis connects with TLS 1.2 or newer, checks the host
-- name and binds the sign-in to the channel (sslmode=verify-full, channel_binding=require); without that it does
-- not connect, except over a local socket. In postgresql.conf:
--
--   ssl = on
--   ssl_min_protocol_version = 'TLSv1.2'
--   password_encryption = 'scram-sha-256'
--   log_connections = on
--   log_disconnections = on
--   log_statement = 'ddl'
--   log_error_verbosity = terse
--   log_parameter_max_length = 0
--   log_parameter_max_length_on_error = 0
--   shared_preload_libraries = 'auth_delay'
--   auth_delay.milliseconds = 500
--
-- and in pg_hba.conf, above any wider line, with your office's network:
--
--   hostssl    klantkluis  klantkluis  192.0.2.0/24  scram-sha-256
--   hostnossl  all         all         all           reject

\set ON_ERROR_STOP on
\if :{?database} \else \set database klantkluis \endif
\if :{?role} \else \set role klantkluis \endif

-- Five connections a desk; max_connections of the server must leave room for them.
SELECT format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 500',
              :'role')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role') \gexec

SELECT format('CREATE DATABASE %I OWNER %I ENCODING ''UTF8'' LOCALE ''C.UTF-8'' TEMPLATE template0', :'database', :'role')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec

-- A failed statement would otherwise write the values of its row into the server's log: a name, an e-mail address.
-- 'log' keeps the lines about connections and changed tables and drops errors; only a superuser can undo it.
ALTER ROLE :"role" SET log_min_messages = 'log';
ALTER ROLE :"role" SET log_min_error_statement = 'panic';
ALTER ROLE :"role" SET log_min_duration_statement = -1;

ALTER ROLE :"role" SET lock_timeout = '5s';
ALTER ROLE :"role" SET idle_in_transaction_session_timeout = '60s';

-- Nobody else looks in, and the role looks nowhere else.
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC;

\connect :"database"
REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE SCHEMA IF NOT EXISTS app AUTHORIZATION :"role";
ALTER DEFAULT PRIVILEGES FOR ROLE :"role" REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
