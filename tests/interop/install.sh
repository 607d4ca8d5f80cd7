#!/usr/bin/env bash
# What `make interop` reads the release with: R, PSPP and ReadStat from Debian, Python packages in a folder of their own.
# What can't be installed here is told by the readers themselves, which fail.
set -euo pipefail
cd "$(dirname "$0")/../.."
list=tests/interop/requirements.txt

packages=(r-base-core r-cran-haven r-cran-readstata13 readstat pspp)
python3 -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3 python3-venv)
missing=()
for package in "${packages[@]}"; do
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ] && command -v apt-get >/dev/null; then
  echo "installing ${missing[*]}"
  root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

if ! cmp -s "$list" .venv/requirements.txt; then
  echo "installing the packages of $list"
  rm -rf .venv
  python3 -m venv .venv
  .venv/bin/pip install --quiet --no-deps --disable-pip-version-check -r "$list"
  cp "$list" .venv/
fi
