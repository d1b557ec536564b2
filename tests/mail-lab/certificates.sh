#!/bin/sh
# Certificates for the mail lab, made in the current folder: an authority, a server certificate for `localhost` (and for no
# address), and one for 127.0.0.2 that expired years ago.
set -eu
openssl ecparam -name prime256v1 -genkey -noout -out ca.key
openssl req -x509 -new -key ca.key -days 30 -subj "/CN=lab authority" -out ca.pem \
  -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign
openssl ecparam -name prime256v1 -genkey -noout -out key.pem
openssl req -new -key key.pem -subj "/CN=localhost" -out request.pem
cat > ca.cnf <<CONF
[ca]
default_ca = lab
[lab]
database = index.txt
rand_serial = yes
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[good]
subjectAltName = DNS:localhost
basicConstraints = CA:FALSE
extendedKeyUsage = serverAuth
[expired]
subjectAltName = IP:127.0.0.2
basicConstraints = CA:FALSE
extendedKeyUsage = serverAuth
CONF
: > index.txt
openssl ca -batch -config ca.cnf -cert ca.pem -keyfile ca.key -in request.pem -out cert.pem -notext -extensions good -days 30
openssl ca -batch -config ca.cnf -cert ca.pem -keyfile ca.key -in request.pem -out expired.pem -notext -extensions expired \
  -startdate 20200101000000Z -enddate 20200201000000Z
