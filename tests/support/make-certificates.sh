#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# make-certificates.sh OPENSSL DIR: a test authority, a certificate of it for 127.0.0.1 and one for another host, and
# a certificate for 127.0.0.1 by an authority that nobody trusts.
set -eu
openssl=$1
cd "$2"

authority() { # file
    "$openssl" req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$1.key" -out "$1.crt" -days 3650 \
        -subj "/CN=Creamery test authority $1" -addext basicConstraints=critical,CA:TRUE 2>/dev/null
}
certificate() { # file, authority, subject alternative name
    "$openssl" req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$1.key" -out "$1.csr" \
        -subj "/CN=Creamery test server" 2>/dev/null
    printf 'subjectAltName=%s\nbasicConstraints=CA:FALSE\n' "$3" > "$1.ext"
    "$openssl" x509 -req -in "$1.csr" -CA "$2.crt" -CAkey "$2.key" -CAcreateserial -days 3650 -extfile "$1.ext" \
        -out "$1.crt" 2>/dev/null
}

authority ca
authority otherca
certificate server ca IP:127.0.0.1
certificate wronghost ca DNS:elsewhere.invalid
certificate stranger otherca IP:127.0.0.1
