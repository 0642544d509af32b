#!/usr/bin/env bash
# Passerelle, HiGHS, SCIP, CP-SAT and Timefold on the same companies, one Markdown table on stdout.
#
#   benches/compare.sh                                   # all companies, all peers
#   benches/compare.sh 420 again --peers timefold        # some of them; `compare.py --help` lists them
#   benches/compare.sh --times 1,10 --proof 60 --most 60
#
# For each company:
# - `passerelle plan --gap 0.002`, timed as a whole: reading, checking and writing included;
# - each peer on the exported program for the same time and for ten times as long (`--times`), but never longer than
#   `--most` seconds; reading and building included, all threads that it can use, the file already written;
# - `passerelle plan --gap 0` and each peer for `--proof` seconds.
#
# What is made is kept in target/compare. Timefold needs a JDK (Debian: openjdk-17-jdk-headless).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash .ci/tools cargo build --release --quiet
passerelle=${CARGO_TARGET_DIR:-target}/release/passerelle
place=target/compare
mkdir -p "$place"

libraries=("highspy==1.15.1" "pyscipopt==6.3.0" "ortools==9.15.6755" "timefold==1.24.0b0")
if [[ "$(cat "$place/venv/libraries.txt" 2>/dev/null)" != "${libraries[*]}" ]]; then
    python3 -m venv --clear "$place/venv"
    pip=("$place/venv/bin/python" -m pip install --quiet --disable-pip-version-check)
    missing=()
    for library in "${libraries[@]}"; do
        # One that cannot be installed has rows that say so.
        "${pip[@]}" "$library" >&2 || missing+=("$library")
    done
    [[ ${#missing[@]} -gt 0 ]] || echo "${libraries[*]}" >"$place/venv/libraries.txt"
fi
"$place/venv/bin/python" -B benches/compare.py "$passerelle" --place "$place" "$@"
