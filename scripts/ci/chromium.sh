# Sourced by .ci/run: sees to it that there is a Chromium for the browser tests.
if [ -z "${CHROMIUM_PATH:-}" ] && ! command -v chromium > /dev/null; then
  as_root=''
  [ "$(id -u)" -eq 0 ] || as_root='sudo -n'
  if ! { $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends chromium; }; then
    echo 'The browser tests need Chromium, and it cannot be installed here with apt-get.' >&2
    echo 'Install it so that `chromium` is on the PATH, or name it in CHROMIUM_PATH.' >&2
    exit 1
  fi
fi
"${CHROMIUM_PATH:-chromium}" --version
