#!/bin/sh
exec /usr/lib/nnstudio/nnstudio "$@"
