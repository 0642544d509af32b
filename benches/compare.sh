#!/usr/bin/env bash
# Passerelle, HiGHS alone, SCIP and CP-SAT on the same companies, one Markdown table on stdout.
#
#   benches/compare.sh                     # 500, 2,000 and 10,000 employees, and 420 of whom 25 are new
#   benches/compare.sh 500                 # some sizes: 420, 500, 2000, 10000
#   benches/compare.sh --proof 60 --times "1 10" --most 600 500
#
# For each company (`passerelle generate`, seed 2; the 420 with the options below):
# - `passerelle plan --gap 0.002`, at most `--most` seconds, timed as a whole: reading, checking and writing
#   included;
# - HiGHS, SCIP and CP-SAT on the exported program, for the same time and for ten times as long (`--times`), but never
#   longer than `--most` seconds; reading and building included, all threads, the file already written;
# - `passerelle plan` without a gap, for at most `--proof` seconds.
#
# The gap is (points - bound) / (idle - bound). What is made is kept in target/compare.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

proof=60 times="1 10" most=600 sizes=()
while [[ $# -gt 0 ]]; do
    case $1 in
    --proof) proof=$2 && shift 2 ;;
    --times) times=$2 && shift 2 ;;
    --most) most=$2 && shift 2 ;;
    *) sizes+=("${1//,/}") && shift ;;
    esac
done
[[ ${#sizes[@]} -gt 0 ]] || sizes=(420 500 2000 10000)
declare -A units=([420]=22 [500]=20 [2000]=40 [10000]=100)
for size in "${sizes[@]}"; do
    [[ -n ${units[$size]:-} ]] || { echo "compare: no size $size, only ${!units[*]}" >&2 && exit 2; }
done

bash .ci/tools cargo build --release --quiet
passerelle=${CARGO_TARGET_DIR:-target}/release/passerelle
place=target/compare
mkdir -p "$place"

libraries=("highspy==1.15.1" "pyscipopt==6.3.0" "ortools==9.15.6755")
if [[ "$(cat "$place/venv/libraries.txt" 2>/dev/null)" != "${libraries[*]}" ]]; then
    python3 -m venv --clear "$place/venv"
    "$place/venv/bin/python" -m pip install --quiet --disable-pip-version-check "${libraries[@]}" >&2
    echo "${libraries[*]}" >"$place/venv/libraries.txt"
fi
compare() { "$place/venv/bin/python" benches/compare.py "$@"; }

# plan COMPANY OUT FLAGS...: leaves the seconds that the whole command took in $took.
plan() {
    local company=$1 out=$2 code=0 began
    shift 2
    began=$(date +%s.%N)
    "$passerelle" plan "$company" --out "$out" "$@" >/dev/null || code=$?
    # 3: some stints stay unplaced, as they should.
    [[ $code -eq 0 || $code -eq 3 ]] || exit "$code"
    took=$(awk -v from="$began" -v to="$(date +%s.%N)" 'BEGIN { printf "%.1f", to - from }')
}

header=(--header)
for size in "${sizes[@]}"; do
    company=$place/$size model=$place/$size.mps
    name="$(sed -E 's/([0-9])([0-9]{3})$/\1,\2/' <<<"$size") × ${units[$size]}"
    rm -rf "$company"
    # New hires who owe every unit a visit have twenty stints each.
    options=(--seed 2)
    [[ $size != 420 ]] || options=(--seed 1 --weeks 17 --hires 25 --due 0.5 --scarcity 0 --leave 0.02)
    "$passerelle" generate --employees "$size" --units "${units[$size]}" "${options[@]}" --out "$company" >/dev/null
    [[ $size != 420 ]] || sed -i 's/^scope = .*/scope = "all"\nweeks = "1-2"\ngap_weeks = 0/' "$company/passerelle.toml"
    "$passerelle" export "$company" --format mps --out "$model"
    plan "$company" "$place/$size-gap" --gap 0.002 --time-limit "$most"
    echo "$name: ${took} s in all" >&2
    compare "$model" ${header[@]+"${header[@]}"} --label "$name" --solvers "" --with "$place/$size-gap/summary.json"
    header=()
    idle=$(awk -F'[:,]' '/^  "idle_points":/ { gsub(/ /, "", $2); print $2 }' "$place/$size-gap/summary.json")
    for factor in $times; do
        seconds=$(awk -v took="$took" -v factor="$factor" -v most="$most" \
            'BEGIN { all = took * factor; print all < most ? all : most }')
        compare "$model" --label "$name, $factor × the time" --idle "$idle" --seconds "$seconds"
    done
    plan "$company" "$place/$size-proof" --time-limit "$proof"
    compare "$model" --label "$name, at most $proof s" --solvers "" --with "$place/$size-proof/summary.json"
done
