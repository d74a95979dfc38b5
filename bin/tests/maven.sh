# mvnw: the pinned Maven is fetched once, checked, and never taken on trust.

fake_maven() { # FOLDER: a Maven that "fetches" a file of its own making
  mkdir -p "$1"
  cat >"$1/mvn" <<'MVN'
#!/usr/bin/env bash
for argument in "$@"; do
  case $argument in -DoutputDirectory=*) echo changed >"${argument#*=}/apache-maven-$VERSION-bin.zip" ;; esac
done
MVN
  chmod +x "$1/mvn"
}

test_a_fetched_maven_that_differs_from_its_checksum_is_refused() {
  scratch
  fake_maven "$scratch/bin"
  version=$(sed -n 's/^mavenVersion=//p' .mvn/wrapper/maven-wrapper.properties)
  call env VERSION="$version" PATH="$scratch/bin:$PATH" MAVEN_USER_HOME="$scratch/m2" ./mvnw -v
  expect_exit 2
  expect_err 'SHA-512'
  [ ! -e "$scratch/m2/wrapper/dists/gongkai-maven-$version" ] || fail 'kept what it refused'
}

test_without_any_maven_the_next_step_is_named() {
  scratch
  tools "$scratch/bin" bash env dirname readlink grep sed mkdir flock
  call env PATH="$scratch/bin" MAVEN_USER_HOME="$scratch/m2" ./mvnw -v
  expect_exit 2
  expect_err 'bin/setup'
}

test_maven_itself_runs_on_the_jdk_25() {
  call env -i HOME="$HOME" ./mvnw -v
  expect_exit 0
  expect_out "Apache Maven $(sed -n 's/^mavenVersion=//p' .mvn/wrapper/maven-wrapper.properties)"
  expect_out 'Java version: 25'
}
