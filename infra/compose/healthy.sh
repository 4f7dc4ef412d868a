#!/bin/bash
# healthy.sh PORT PATH: 0 when 127.0.0.1 answers 200 there. For images that bring neither curl nor wget.
set -eu
exec 3<> "/dev/tcp/127.0.0.1/$1"
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
read -r -t 5 _ status _ <&3
[ "$status" = 200 ]
