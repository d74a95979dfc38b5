# Which JDK is taken, and what is said when there is none.

fake_jdk() { # FOLDER VERSION [without-compiler]
  mkdir -p "$1/bin"
  echo "JAVA_VERSION=\"$2\"" >"$1/release"
  if [ "${3:-}" = '' ]; then printf '#!/bin/sh\n' >"$1/bin/javac"; chmod +x "$1/bin/javac"; fi
}

test_without_a_jdk_25_one_sentence_in_each_language_says_what_to_install() {
  scratch
  tools "$scratch/bin" bash env dirname readlink grep
  call env -i PATH="$scratch/bin" GONGKAI_JDK_FOLDERS= ./gongkai check x.txt
  expect_exit 2
  expect_err '没有找到 JDK 25：请安装'
  expect_err 'No JDK 25 found: install'
  [ -z "$out" ] || fail 'nothing belongs on stdout'
}

test_another_version_and_a_runtime_without_compiler_are_passed_over() {
  scratch
  fake_jdk "$scratch/17" 17.0.15
  fake_jdk "$scratch/250" 250.1
  fake_jdk "$scratch/jre 25" 25.0.1 without-compiler
  fake_jdk "$scratch/二十五" 25.0.1
  call env GONGKAI_JAVA_HOME="$scratch/17" JAVA_HOME="$scratch/jre 25" bin/jdk
  expect_exit 0
  [[ $out != "$scratch"* ]] || fail 'took an unfit JDK'
  call env GONGKAI_JAVA_HOME="$scratch/250" JAVA_HOME="$scratch/二十五" bin/jdk
  expect_out "$scratch/二十五"
}

test_the_jdk_named_by_gongkai_java_home_comes_first() {
  scratch
  fake_jdk "$scratch/a" 25
  fake_jdk "$scratch/b" 25.0.3
  call env GONGKAI_JAVA_HOME="$scratch/a" JAVA_HOME="$scratch/b" bin/jdk
  expect_out "$scratch/a"
}
