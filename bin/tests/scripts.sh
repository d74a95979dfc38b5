# The short commands of bin/.

test_every_command_explains_itself() {
  for script in bin/setup bin/dev bin/test bin/check bin/drill bin/accept bin/vendor bin/assemble bin/jdk; do
    call env -i "$script" --help
    expect_exit 0
    [ "${#out}" -gt 40 ] || fail "$script says too little"
  done
}

test_setup_installs_what_is_missing_and_nothing_else() {
  scratch
  tools "$scratch/bin" bash env dirname readlink grep sed find head flock mkdir sha512sum
  printf '#!/usr/bin/env bash\necho 0\n' >"$scratch/bin/id"
  printf '#!/usr/bin/env bash\necho "$*" >>"%s"\n' "$scratch/called" >"$scratch/bin/apt-get"
  printf '#!/usr/bin/env bash\n' >"$scratch/bin/chromium"
  chmod +x "$scratch/bin/id" "$scratch/bin/apt-get" "$scratch/bin/chromium"
  ./mvnw -v >/dev/null # the pinned Maven is there, only Debian's is missing
  call env PATH="$scratch/bin" bin/setup
  expect_exit 0
  grep -q '^install .* maven' "$scratch/called" || fail "maven was not installed: $(<"$scratch/called")"
  ! grep -q chromium "$scratch/called" || fail 'chromium is there and was installed again'
}

test_setup_without_the_right_to_install_names_the_next_step() {
  scratch
  tools "$scratch/bin" bash env dirname readlink grep sed find head
  printf '#!/usr/bin/env bash\necho 1000\n' >"$scratch/bin/id"
  chmod +x "$scratch/bin/id"
  call env PATH="$scratch/bin" bin/setup
  expect_exit 2
  expect_err 'root'
}

test_a_drill_that_does_not_exist_is_refused_with_the_list() {
  call bin/drill no-such-drill
  expect_exit 2
  expect_err 'no-such-drill'
}

vendored() { # a small tree of vendored files in the scratch folder, with its manifest
  scratch
  mkdir -p "$scratch/webapp/src/main/resources/static/vendor/demo"
  asset=webapp/src/main/resources/static/vendor/demo/a.js
  echo 'let a' >"$scratch/$asset"
  printf '%s\t%s\tMIT\tdemo@1.0.0\tdist/a.js\n' "$asset" "$(sha256sum "$scratch/$asset" | cut -d' ' -f1)" >"$scratch/webapp/vendored.tsv"
}

test_vendored_files_that_match_their_manifest_are_accepted() {
  vendored
  call env GONGKAI_VENDOR_ROOT="$scratch" bin/vendor
  expect_exit 0
  expect_out '1 files'
}

test_a_changed_vendored_file_is_named() {
  vendored
  echo changed >>"$scratch/$asset"
  call env GONGKAI_VENDOR_ROOT="$scratch" bin/vendor
  expect_exit 1
  expect_err "$asset"
}

test_a_file_beside_the_vendored_ones_that_is_not_listed_is_named() {
  vendored
  echo x >"$scratch/webapp/src/main/resources/static/vendor/b.js"
  call env GONGKAI_VENDOR_ROOT="$scratch" bin/vendor
  expect_exit 1
  expect_err 'vendor/b.js'
}

test_the_vendored_files_of_this_repository_match_their_manifest() {
  call bin/vendor
  expect_exit 0
}

test_ci_calls_bin_check_and_nothing_else() {
  [ "$(grep -vc -e '^#' -e '^set' .ci/run)" = 1 ] || fail 'more than one command in .ci/run'
  grep -q '^exec .*bin/check"$' .ci/run || fail 'bin/check is not called'
}
