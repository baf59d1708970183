# Sourced by run and verify: finds the JDK and Node, says one clear sentence when one is missing.

say_and_stop() {
  printf '%s\n' "$1" >&2
  exit 1
}

java_major() { # JAVA_HOME candidate -> major version, or nothing
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1
}

find_jdk() { # exports JAVA_HOME
  local candidate major on_path=""
  if command -v java >/dev/null 2>&1; then
    on_path=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
  fi
  for candidate in "${TUNET_JAVA_HOME:-}" "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/* /opt/java* /opt/jdk* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    "${HOME:-/nonexistent}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$candidate" ] || continue
    major=$(java_major "$candidate")
    if [ -n "$major" ] && [ "$major" -ge 25 ] 2>/dev/null; then
      export JAVA_HOME="$candidate"
      return 0
    fi
  done
  say_and_stop "Tunet needs a JDK 25 or newer and found none: install one (for example Temurin 25) or point TUNET_JAVA_HOME at it."
}

need_node() {
  local major
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 ||
    say_and_stop "Tunet needs Node 20 or newer with npm to build, and found none: install it and try again."
  major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
  [ "$major" -ge 20 ] || say_and_stop "Tunet needs Node 20 or newer to build; this is $(node --version)."
}

# Maven and npm keep their downloads under HOME; without a usable one they get a folder here.
need_home() {
  if [ -z "${HOME:-}" ] || ! mkdir -p "$HOME" 2>/dev/null || [ ! -w "$HOME" ]; then
    export HOME="$1"
    mkdir -p "$HOME"
  fi
}

# Maven in the version the wrapper names. Maven asks Java for the home folder, which Java reads from the password
# file and not from HOME, so it is told.
maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} -Duser.home=$HOME" ./mvnw -B -ntp "$@"
}
